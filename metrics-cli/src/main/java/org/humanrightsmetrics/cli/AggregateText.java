// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.humanrightsmetrics.aggregation.Aggregation;
import org.humanrightsmetrics.aggregation.Cell;
import org.humanrightsmetrics.aggregation.CellKey;
import org.humanrightsmetrics.aggregation.ComparableSet;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.aggregation.Outcome;
import org.humanrightsmetrics.aggregation.Refusal;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.text.Echo;

/** A table for people, with a note for everything that must be known beside a value. */
final class AggregateText {

  // Of a thousand reporters with the same fault the first few say what it is; the JSON result has
  // all.
  private static final int NOTES = 8;

  private final Output out;
  private final Locale locale;
  private final Style style;
  private final int width;
  private final MeasureWords measures;
  private final Map<String, Integer> notes = new LinkedHashMap<>();

  AggregateText(Output out, Locale locale, Style style, int width) {
    this.out = out;
    this.locale = locale;
    this.style = style;
    this.width = width;
    this.measures = new MeasureWords(locale);
  }

  void write(Aggregate aggregate) {
    Aggregation table = aggregate.table();
    Map<String, List<Cell>> byComponent = new LinkedHashMap<>();
    table
        .cells()
        .forEach(cell -> byComponent
            .computeIfAbsent(cell.key().component(), key -> new ArrayList<>())
            .add(cell));
    out.line(style.heading(aggregate.type().id()));
    byComponent.forEach((component, cells) -> component(component, cells, aggregate));
    if (aggregate.isEmpty()) {
      out.line(word("aggregate.nothing"));
    }
    omitted(table, aggregate);
    notes();
    out.line("");
    paragraph("", word("aggregate.gaps", PlanOptions.label(table.plan().gaps())));
    paragraph("", word("aggregate.not-published"));
    out.line("");
    new DataInputsText(out, locale, style, width).write(aggregate.inputs());
  }

  private void component(String component, List<Cell> cells, Aggregate aggregate) {
    String label = new ReasonWords(aggregate.type(), locale).field(component);
    out.line("");
    out.line("  " + style.heading(label + "   " + component));
    boolean split = cells.stream().anyMatch(cell -> cell.key().part().isPresent());
    TextTable table = new TextTable();
    aggregate.table().plan().groups().forEach(group -> table.text(group.label()));
    if (split) {
      table.text(word("table.part"));
    }
    table
        .text(word("table.value"))
        .number(word("table.observations"))
        .number(word("table.reporters"))
        .number(word("table.missing"))
        .text(word("table.tier"))
        .text(word("table.notes"));
    for (Cell cell : cells) {
      row(table, cell, aggregate, split);
    }
    out.print(table.render("    ", width));
  }

  private void row(TextTable table, Cell cell, Aggregate aggregate, boolean split) {
    List<Refusal> remarks = new ArrayList<>(cell.reasons());
    remarks.addAll(cell.caveats());
    if (cell.outcome() instanceof Outcome.NoValue none) {
      remarks.add(none.reason());
    }
    List<String> row = keys(cell.key(), aggregate.table());
    if (split) {
      row.add(part(cell.key()));
    }
    row.add(value(cell.outcome()));
    row.add(MeasureWords.number(cell.observations()));
    row.add(cell.reporters().size() + "/" + cell.coverage().expected().size());
    row.add(MeasureWords.number(cell.missing().gaps()));
    row.add(tier(cell));
    row.add(refer(remarks, aggregate));
    table.row(row);
    if (cell.sets().size() > 1) {
      cell.sets().forEach(set -> set(table, set, row.size(), split, aggregate));
    }
  }

  /** The value of each set that agrees, below the cell that has none. */
  private void set(
      TextTable table, ComparableSet set, int columns, boolean split, Aggregate aggregate) {
    List<String> row = new ArrayList<>();
    int keys = aggregate.table().plan().groups().size() + (split ? 1 : 0);
    for (int i = 0; i < keys; i++) {
      row.add("");
    }
    String traits = set.differing().stream()
        .map(trait -> trait.value().isEmpty() ? word("compare.not-stated") : trait.value())
        .collect(Collectors.joining(", "));
    row.add("- " + traits + ": " + value(set.outcome()));
    row.add(MeasureWords.number(set.observations()));
    row.add(Integer.toString(set.reporters().size()));
    while (row.size() < columns - 2) {
      row.add("");
    }
    row.add(set.tiers().lowest().code());
    row.add(
        set.outcome() instanceof Outcome.Refused refused
            ? refer(refused.reasons(), aggregate)
            : "");
    table.row(row);
  }

  private List<String> keys(CellKey key, Aggregation table) {
    List<String> keys = new ArrayList<>();
    for (GroupBy group : table.plan().groups()) {
      String value = key.groups().getOrDefault(group, "");
      keys.add(value.isEmpty() ? word("compare.not-stated") : Echo.visible(value));
    }
    return keys;
  }

  private String part(CellKey key) {
    return key.part().map(part -> part.dimension() + " " + part.code()).orElse(word("table.total"));
  }

  private String value(Outcome outcome) {
    if (outcome instanceof Outcome.Value value) {
      return measures.of(value.measure())
          + value
              .medianBin()
              .map(bin -> ", "
                  + word(
                      "measure.median-between",
                      bin.from().toPlainString(),
                      bin.to().map(to -> to.toPlainString()).orElse("")))
              .orElse("");
    }
    if (outcome instanceof Outcome.Bounds bounds) {
      return word(
          "aggregate.bounds",
          MeasureWords.number(bounds.lower()),
          MeasureWords.number(bounds.upper()));
    }
    return word(outcome instanceof Outcome.Refused ? "aggregate.refused" : "aggregate.no-value");
  }

  private static String tier(Cell cell) {
    return cell.sets().stream()
        .map(set -> set.tiers().lowest())
        .min((one, other) -> one.compareTo(other))
        .map(lowest -> lowest.code())
        .orElse("");
  }

  private void omitted(Aggregation table, Aggregate aggregate) {
    if (table.omitted().isEmpty()) {
      return;
    }
    out.line("");
    out.line("  " + style.heading(word("aggregate.omitted")));
    for (Aggregation.Omitted omitted : table.omitted()) {
      CellKey key = omitted.cell().key();
      List<String> names = keys(key, table);
      key.part().ifPresent(part -> names.add(part.dimension() + " " + part.code()));
      paragraph(
          "    - ",
          key.component() + " " + String.join(", ", names) + " "
              + refer(List.of(omitted.reason()), aggregate));
    }
  }

  /** The numbers of the notes, for example {@code "1 3"}; the same remark has one number everywhere. */
  private String refer(List<Refusal> remarks, Aggregate aggregate) {
    String numbers = remarks.stream()
        .limit(NOTES)
        .map(remark -> note(remark, aggregate))
        .map(text -> notes.computeIfAbsent(text, key -> notes.size() + 1))
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
    int beyond = remarks.size() - NOTES;
    return beyond > 0 ? numbers + " " + word("table.beyond", beyond) : numbers;
  }

  private String note(Refusal remark, Aggregate aggregate) {
    Finding finding = AggregateWords.finding(remark, aggregate.type(), locale);
    return finding.title(locale) + ". " + finding.what(locale) + " [" + remark.code() + "]";
  }

  private void notes() {
    if (notes.isEmpty()) {
      return;
    }
    out.line("");
    out.line("  " + style.heading(word("table.notes")));
    notes.forEach((text, number) -> out.print(Paragraph.wrap(
        String.format(Locale.ROOT, "  %3d ", number), "      ", width, Echo.visible(text))));
  }

  private void paragraph(String first, String text) {
    out.print(Paragraph.wrap(first, " ".repeat(first.length()), width, text));
  }

  private String word(String key, Object... arguments) {
    return Words.of(key, locale, arguments);
  }
}
