// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.humanrightsmetrics.comparison.Reason;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.text.Echo;

/** A comparison for people: the groups, what to know of each, and why they are apart. */
final class ComparisonText {

  private static final int ROWS = 12;
  private static final int GROUPS = 20;

  private final Output out;
  private final Locale locale;
  private final Style style;
  private final int width;
  private final boolean everything;

  ComparisonText(Output out, Locale locale, Style style, int width, boolean everything) {
    this.out = out;
    this.locale = locale;
    this.style = style;
    this.width = width;
    this.everything = everything;
  }

  void write(Comparison comparison) {
    String axes = comparison.axes().stream()
        .map(axis -> word("axis." + axis.name()))
        .collect(Collectors.joining(", "));
    for (MetricComparison metric : comparison.metrics()) {
      out.line(style.heading(
          metric.type().id() + (comparison.place().isEmpty() ? "" : " " + comparison.place())));
      paragraph(
          "  ",
          "  ",
          word("compare.summary", metric.observations(), metric.groups().size(), axes));
      metric(metric);
      out.line("");
    }
    if (comparison.metrics().isEmpty()) {
      out.line(word("compare.nothing"));
      out.line("");
    }
    new DataInputsText(out, locale, style, width).write(comparison.inputs());
  }

  private void metric(MetricComparison metric) {
    ReasonWords words = new ReasonWords(metric.type(), locale);
    int shown =
        everything ? metric.groups().size() : Math.min(GROUPS, metric.groups().size());
    for (int i = 0; i < shown; i++) {
      MetricComparison.Group group = metric.groups().get(i);
      out.line("");
      out.line("  " + style.heading(word("compare.group", i + 1, group.members().size())));
      members(group.members());
      know(group, words);
      if (!group.apart().isEmpty()) {
        out.line("    " + word(verdict(group.apart())));
        group.apart().forEach(reason -> reason("      ", reason, words));
      }
    }
    if (shown < metric.groups().size()) {
      out.line("");
      out.line("  " + word("compare.further", metric.groups().size() - shown));
    }
  }

  private static String verdict(List<Reason> reasons) {
    return reasons.stream().allMatch(reason -> reason.demand() == Demand.ADJUSTABLE)
        ? "compare.after-adjustment"
        : "compare.apart";
  }

  private void members(List<Located> members) {
    Map<List<String>, List<String>> periods = new LinkedHashMap<>();
    for (Located member : members) {
      Context context = member.observation().metric().context();
      List<String> who = new ArrayList<>();
      who.add(Echo.visible(member.observation().reporter().name()
          + context.subject().map(subject -> ": " + subject.name()).orElse("")));
      who.add(context.area().code());
      String role =
          context.role() == ValueRole.ACTUAL ? "" : " (" + context.role().code() + ")";
      periods
          .computeIfAbsent(who, key -> new ArrayList<>())
          .add(PeriodWords.of(context.period()) + role);
    }
    TextTable table = new TextTable()
        .text(word("table.reporter"))
        .text(word("table.area"))
        .text(word("table.periods"));
    periods.entrySet().stream()
        .limit(everything ? Long.MAX_VALUE : ROWS)
        .forEach(row -> table.row(
            List.of(row.getKey().get(0), row.getKey().get(1), String.join(", ", row.getValue()))));
    out.print(table.render("    ", width));
    int hidden = everything ? 0 : periods.size() - ROWS;
    if (hidden > 0) {
      out.line("    " + word("table.further", hidden));
    }
  }

  private void know(MetricComparison.Group group, ReasonWords words) {
    if (group.caveats().isEmpty()
        && group.elsewhere().isEmpty()
        && group.doubts().isEmpty()) {
      return;
    }
    out.line("    " + word("compare.with-care"));
    group.caveats().forEach(caveat -> {
      String values = words.values(caveat);
      paragraph(
          "      - ",
          "        ",
          words.title(caveat.code(), caveat.pointer()) + (values.isEmpty() ? "" : ": " + values)
              + " [" + caveat.code() + "]");
    });
    group.elsewhere().forEach(elsewhere -> {
      paragraph(
          "      - ",
          "        ",
          word("compare.elsewhere", words.field(elsewhere.place()), elsewhere.sets()));
      elsewhere.reasons().forEach(reason -> reason("        ", reason, words));
    });
    group
        .doubts()
        .forEach((code, members) ->
            paragraph("      - ", "        ", word("compare.doubt", code, members)));
  }

  private void reason(String indent, Reason reason, ReasonWords words) {
    String rest = indent + "  ";
    String values = words.value(reason.left()) + " | " + words.value(reason.right());
    String title = words.title(reason.code(), reason.pointer());
    paragraph(indent + "- ", rest, title + ": " + values + " [" + reason.code() + "]");
    if (!reason.adjustments().isEmpty()) {
      String mends = String.join("; ", words.adjustments(reason.adjustments()));
      paragraph(rest, rest, word("compare.mend", mends));
    }
  }

  private void paragraph(String first, String rest, String text) {
    out.print(Paragraph.wrap(first, rest, width, Echo.visible(text)));
  }

  private String word(String key, Object... arguments) {
    return Words.of(key, locale, arguments);
  }
}
