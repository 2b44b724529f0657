// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Reporter;

/** The reference page {@code docs/metrics.md}, made from Shapes and texts alone. */
final class MetricsPage {

  private static final int CODES_SHOWN = 40;

  private final Locale locale = Locale.ENGLISH;
  private final StringBuilder page = new StringBuilder();

  private MetricsPage() {}

  /** The page about these metrics, in Markdown. */
  static String of(MetricCatalogue catalogue) {
    MetricsPage page = new MetricsPage();
    page.write(catalogue);
    return page.page.toString();
  }

  private void write(MetricCatalogue catalogue) {
    RuleBook book = RuleBook.of(catalogue);
    line("<!--");
    line("SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors");
    line("SPDX-License-Identifier: Apache-2.0");
    line("Generated from the records and their texts. DocsTest says how to make it anew.");
    line("-->");
    line("# The metrics");
    line("");
    for (MetricType<?> type : catalogue.types()) {
      line("- [" + title(type) + "](#" + type.id() + "): " + text(type, "short"));
    }
    line("- [What all metrics share](#what-all-metrics-share)");
    line("- [Rules for all metrics](#rules-for-all-metrics)");
    line("- [Code lists](#code-lists)");
    catalogue.types().forEach(type -> metric(type, book));
    shared();
    general(book);
    codes(catalogue);
  }

  private void metric(MetricType<?> type, RuleBook book) {
    line("");
    line("<a id=\"" + type.id() + "\"></a>");
    line("## " + title(type));
    line("");
    line(text(type, "short"));
    line("");
    line("`" + type.id() + "`, version " + type.version() + ". Period: "
        + MetricGuide.periods(type, locale) + ". Level: "
        + Words.of("level." + type.level().name(), locale) + ". Direction: "
        + Words.of("direction." + type.direction().name(), locale) + ".");
    line("");
    values(MetricGuide.values(type, locale));
    line("");
    line("| Rule | Level | Code | What is found |");
    line("|---|---|---|---|");
    for (RuleBook.Entry entry : book.of(type.id())) {
      rule(entry);
    }
  }

  private void rule(RuleBook.Entry entry) {
    row(
        entry.id(),
        entry.leftOut().isPresent()
            ? "left out"
            : entry.severity().map(Enum::name).orElse(""),
        "`" + entry.code() + "`",
        entry.leftOut().orElseGet(() -> entry.title(locale)));
  }

  private void values(List<MetricGuide.Value> values) {
    line("| Value | Required | Meaning | Kind | Splits |");
    line("|---|---|---|---|---|");
    for (MetricGuide.Value value : values) {
      StringJoiner splits = new StringJoiner(", ");
      for (MetricGuide.Split split : value.splits()) {
        splits.add("`" + split.name() + "`"
            + (split.list().isEmpty() ? "" : " ([" + split.list() + "](#" + split.list() + "))")
            + (split.required() ? " asked for" : "")
            + (split.overlapping() ? " overlapping" : ""));
      }
      row(
          "`" + value.path() + "`" + (value.headline() ? " (headline)" : ""),
          value.required() ? "yes" : "",
          value.label().isEmpty() ? value.help() : "**" + value.label() + ".** " + value.help(),
          value.kind(),
          splits.toString());
    }
  }

  private void shared() {
    line("");
    line("## What all metrics share");
    line("");
    line("Every observation says when, where, of whom and from what source its values are.");
    line("");
    values(MetricGuide.values(Context.class, "context", locale));
    line("");
    line("Every report says whose it is.");
    line("");
    values(MetricGuide.values(Reporter.class, "reporter", locale));
  }

  private void general(RuleBook book) {
    line("");
    line("## Rules for all metrics");
    line("");
    line("| Rule | Level | Code | What is found |");
    line("|---|---|---|---|");
    for (RuleBook.Entry entry : book.entries()) {
      if (entry.metric().isEmpty()) {
        rule(entry);
      }
    }
  }

  private void codes(MetricCatalogue catalogue) {
    line("");
    line("## Code lists");
    for (CodeList list : MetricGuide.lists(catalogue.types())) {
      line("");
      line("### " + list.title(locale));
      line("");
      line("<a id=\"" + list.id() + "\"></a>`" + list.id() + "`" + origin(list));
      if (list.codes().isEmpty()) {
        continue;
      }
      line("");
      line(
          list.codes().size() > CODES_SHOWN
              ? "Codes: " + list.codes().size() + ", shown by `hrm list codes " + list.id() + "`."
              : list.codes().stream()
                  .map(code -> "`" + code + "` " + list.label(code, locale))
                  .collect(Collectors.joining("; ")));
    }
  }

  /** Where a list comes from; the small lists of the context are this standard's own. */
  private static String origin(CodeList list) {
    return CodeList.all().contains(list)
        ? ": " + list.scheme() + ", version " + list.version() + ". Licence: " + list.licence()
            + ". Source: " + list.source() + "."
        : "";
  }

  private String title(MetricType<?> type) {
    return type.texts().find("title", locale).orElse(type.id());
  }

  private String text(MetricType<?> type, String key) {
    return type.texts().find(key, locale).orElse("");
  }

  private void row(String... cells) {
    StringJoiner row = new StringJoiner(" | ", "| ", " |");
    for (String cell : cells) {
      row.add(cell.replace("|", "\\|").strip());
    }
    line(row.toString());
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
