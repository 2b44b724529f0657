// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.standard.StandardMetrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hrm explain}: what a finding or a metric means. */
@Command(
    name = "explain",
    sortOptions = false,
    header = {
      "Explains a finding by its code or short id, or a metric.",
      "",
      "Examples:",
      "  hrm explain women-trained/completed-exceeds-started",
      "  hrm explain WT-1",
      "  hrm explain women-trained",
      ""
    })
final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "NAME",
      description = "The code of a finding, its short id, or a metric.")
  private String name = "";

  @Mixin
  private CommonOptions common = new CommonOptions();

  private Locale locale = Locale.ENGLISH;
  private Style style = Style.PLAIN;
  private int width;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    locale = common.locale(session);
    style = common.style(session);
    width = common.width(session);
    RuleBook book = RuleBook.of(StandardMetrics.CATALOGUE);
    Optional<MetricType<?>> type = StandardMetrics.CATALOGUE.find(name);
    if (type.isPresent()) {
      metric(type.get(), book);
    } else {
      rule(book.find(name).orElseThrow(() -> unknown(book)));
    }
    return ExitCode.CLEAN.number();
  }

  private UsageException unknown(RuleBook book) {
    List<String> known = new ArrayList<>();
    StandardMetrics.CATALOGUE.types().forEach(type -> known.add(type.id()));
    book.entries().forEach(entry -> known.add(entry.code()));
    return new UsageException("There is no rule and no metric '" + name + "'."
        + Spelling.nearest(name, known)
            .map(meant -> " Did you mean " + meant + "?")
            .orElse(" See: hrm list rules"));
  }

  private void rule(RuleBook.Entry entry) {
    String title = entry.title(locale);
    session.out().line(style.heading(title.isEmpty() ? entry.code() : title));
    session.out().line(entry.code() + (entry.id().isEmpty() ? "" : "   " + entry.id()));
    session.out().line("");
    paragraph("", entry.what(locale));
    labelled("label.why", entry.why(locale));
    labelled("label.fix", entry.howToFix(locale));
    labelled("label.example", entry.example(locale));
    session.out().line("");
    entry.leftOut().ifPresent(reason -> labelled("label.left-out", reason));
    entry
        .severity()
        .ifPresent(severity -> labelled(
            "label.severity",
            severity.name() + " (" + Words.of("severity." + severity.name(), locale) + ")"));
    if (!entry.thresholds().isEmpty()) {
      labelled(
          "label.thresholds",
          new TreeMap<>(entry.thresholds())
              .entrySet().stream()
                  .map(each -> each.getKey() + " " + each.getValue().toPlainString())
                  .collect(Collectors.joining(", ")));
    }
    labelled("label.holds-for", entry.metric().orElseGet(() -> Words.of("holds-for.all", locale)));
  }

  private void metric(MetricType<?> type, RuleBook book) {
    session.out().line(style.heading(type.texts().find("title", locale).orElse(type.id())));
    session.out().line(type.id() + ", " + Words.of("label.version", locale) + " " + type.version());
    session.out().line("");
    paragraph("", type.texts().find("short", locale).orElse(""));
    labelled("label.period", MetricGuide.periods(type, locale));
    labelled("label.level", Words.of("level." + type.level().name(), locale));
    labelled("label.direction", Words.of("direction." + type.direction().name(), locale));
    heading("heading.values");
    MetricGuide.values(type, locale).forEach(this::value);
    session.out().line("");
    paragraph("  ", Words.of("explain.context", locale));
    heading("heading.rules");
    for (RuleBook.Entry entry : book.of(type.id())) {
      rule(entry.id(), entry.leftOut().isPresent(), entry);
    }
    session.out().line("");
    paragraph("  ", Words.of("explain.rules", locale));
  }

  private void value(MetricGuide.Value value) {
    String marks = value.required() ? "   " + Words.of("mark.required", locale) : "";
    String headline = value.headline() ? "   " + Words.of("mark.headline", locale) : "";
    session.out().line("  " + value.path() + marks + headline);
    paragraph("      ", (value.label().isEmpty() ? "" : value.label() + ". ") + value.help());
    paragraph("      ", value.kind());
    if (!value.splits().isEmpty()) {
      paragraph(
          "      ",
          Words.of("label.splits", locale) + " "
              + value.splits().stream().map(this::split).collect(Collectors.joining(", ")));
    }
  }

  private String split(MetricGuide.Split split) {
    String asked = split.required() ? " (" + Words.of("mark.asked-for", locale) + ")" : "";
    return split.name() + asked;
  }

  private void rule(String id, boolean leftOut, RuleBook.Entry entry) {
    String severity = leftOut
        ? Words.of("mark.left-out", locale)
        : entry.severity().map(Enum::name).orElse("");
    String first = "  " + pad(id.isEmpty() ? "-" : id, 7) + pad(severity, 9);
    session
        .out()
        .print(Paragraph.wrap(
            first,
            " ".repeat(18),
            width,
            entry.code() + "   " + entry.leftOut().orElseGet(() -> entry.title(locale))));
  }

  private static String pad(String text, int length) {
    return text + " ".repeat(Math.max(1, length - text.length()));
  }

  private void heading(String key) {
    session.out().line("");
    session.out().line(style.heading(Words.of(key, locale)));
  }

  private void labelled(String label, String text) {
    if (!text.isBlank()) {
      session.out().print(Paragraph.wrap(Words.of(label, locale) + " ", "  ", width, text));
    }
  }

  private void paragraph(String indent, String text) {
    if (!text.isBlank()) {
      session.out().print(Paragraph.wrap(indent, indent, width, text.strip()));
    }
  }
}
