// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.disclosure.CellKey;
import org.humanrightsmetrics.disclosure.Dimension;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Split;

/**
 * Published tables as two files: {@code published.csv}, a row for each printed cell, and {@code layout.csv}, which
 * says how the categories of each table add up. Together they are all that anybody is told, and all that is
 * needed to {@linkplain PublishedFilesReader read them again} and attack them.
 *
 * <p>A hidden cell has no number in any column, status {@code Q} and reason {@code withheld}, whatever it was
 * hidden for.
 */
public final class PublishedFiles {

  /** All categories of a break-down together. */
  static final String TOTAL = "_T";

  /** What a row stands for along a break-down that its table does not have. */
  static final String NOT_APPLICABLE = "_Z";

  static final String SHOWN = "A";
  static final String HIDDEN = "Q";
  static final String WITHHELD = "withheld";
  static final List<String> LAYOUT =
      List.of("table", "dimension", "category", "parent", "siblings");
  static final List<String> FIRST = List.of(
      "table", "subject", "kind", "hidden_may_be_zero", "metric_id", "metric_version", "component");
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("value", "missing_reason", "parent", "siblings");
  static final List<String> LAST =
      List.of("value", "decimals", "counting_unit", "obs_status", "missing_reason");

  private static final Map<GroupBy, String> COLUMNS = Map.of(
      GroupBy.AREA, "ref_area",
      GroupBy.YEAR, "time_period",
      GroupBy.PERIOD, "time_period",
      GroupBy.ROLE, "value_role");

  private PublishedFiles() {}

  /**
   * A table with what its numbers mean.
   *
   * @param type the metric
   * @param component the JSON Pointer of the component, for example {@code "/uniqueCompleters"}
   * @param groups what the table is about, for example {@code year} 2025
   * @param unit what is counted, or the currency
   * @param scale how many decimals the whole numbers of the table stand for
   * @param table the table as everybody may see it
   */
  public record Entry(
      MetricType<?> type,
      String component,
      Map<GroupBy, String> groups,
      String unit,
      int scale,
      PublishedTable table) {
    /** Refuses a number of decimals that no amount has. */
    public Entry {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(component, "component");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(table, "table");
      groups = Map.copyOf(groups);
      if (scale < 0 || scale > 9) {
        throw new IllegalArgumentException("A number has 0 to 9 decimals, not " + scale);
      }
    }
  }

  /**
   * The cells.
   *
   * @param entries the tables that are published together
   * @param locale the language of titles
   * @return one row per printed cell, in the order of the tables
   */
  public static TextTable cells(List<Entry> entries, Locale locale) {
    TreeSet<String> breakdowns = new TreeSet<>();
    entries.forEach(entry -> breakdowns.addAll(columns(entry).keySet()));
    List<Column> columns = new ArrayList<>();
    FIRST.forEach(name -> columns.add(column("published", name, locale)));
    breakdowns.forEach(name -> columns.add(new Column(
        name,
        Column.Kind.TEXT,
        true,
        name,
        text("published.breakdown.description", locale),
        List.of())));
    LAST.forEach(name -> columns.add(column("published", name, locale)));
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      SortedMap<String, String> about = columns(entry);
      entry.table().cells().forEach((key, value) -> {
        List<String> row = new ArrayList<>();
        row.add(name(entry.table()));
        row.add(entry.table().subject());
        row.add(entry.table().kind().name());
        row.add(entry.table().hiddenMayBeZero() ? "yes" : "no");
        row.add(entry.type().id());
        row.add(Integer.toString(entry.type().version()));
        row.add(entry.component());
        breakdowns.forEach(column -> row.add(category(column, about, key, entry.table())));
        row.addAll(number(entry, value));
        rows.add(row);
      });
    }
    List<String> key = new ArrayList<>(breakdowns);
    key.add(0, "table");
    return new TextTable("published", text("published.title", locale), columns, key, rows);
  }

  private static Column column(String file, String name, Locale locale) {
    Column.Kind kind = switch (name) {
      case "value" -> Column.Kind.DECIMAL;
      case "metric_version", "decimals" -> Column.Kind.WHOLE;
      default -> Column.Kind.TEXT;
    };
    return new Column(
        name,
        kind,
        !MAY_BE_EMPTY.contains(name),
        text(file + "." + name + ".title", locale),
        text(file + "." + name + ".description", locale),
        List.of());
  }

  private static String text(String key, Locale locale) {
    return TableColumns.TEXTS
        .find(key, locale)
        .orElseThrow(() -> new IllegalStateException("There is no text " + key));
  }

  private static List<String> number(Entry entry, OptionalLong value) {
    String text = value.isPresent()
        ? BigDecimal.valueOf(value.getAsLong(), entry.scale()).toPlainString()
        : "";
    return List.of(
        text,
        Integer.toString(entry.scale()),
        entry.unit(),
        value.isPresent() ? SHOWN : HIDDEN,
        value.isPresent() ? "" : WITHHELD);
  }

  /** By column what a table says of all its cells; empty where its cells differ. */
  private static SortedMap<String, String> columns(Entry entry) {
    SortedMap<String, String> columns = new TreeMap<>();
    entry.groups().forEach((by, group) -> columns.put(column(by), group));
    entry.table().dimensions().forEach(dimension -> columns.put(column(dimension), ""));
    return columns;
  }

  private static String category(
      String column, Map<String, String> about, CellKey key, PublishedTable table) {
    String fixed = about.get(column);
    if (fixed == null) {
      return NOT_APPLICABLE;
    }
    for (Dimension dimension : table.dimensions()) {
      if (column(dimension).equals(column)) {
        return key.coordinates().getOrDefault(dimension.name(), TOTAL);
      }
    }
    return fixed;
  }

  private static String column(GroupBy by) {
    return COLUMNS.getOrDefault(by, Breakdowns.snake(by.label()));
  }

  /** The column of a dimension, which may be a group that the table is laid out by. */
  static String column(Dimension dimension) {
    return GroupBy.labelled(dimension.name())
        .map(PublishedFiles::column)
        .orElseGet(() -> Breakdowns.snake(dimension.name()));
  }

  /**
   * How the categories of each table add up.
   *
   * @param entries the tables that are published together
   * @param locale the language of titles
   * @return one row per category; {@code siblings} says of a category and those beside it whether they fill
   *     the parent ({@code COMPLETE}), leave something over ({@code INCOMPLETE}) or overlap ({@code OVERLAPPING})
   */
  public static TextTable layout(List<Entry> entries, Locale locale) {
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      String table = name(entry.table());
      for (Dimension dimension : entry.table().dimensions()) {
        rows.add(List.of(table, dimension.name(), dimension.root(), "", ""));
        for (Siblings siblings : siblings(dimension)) {
          for (String child : siblings.children()) {
            rows.add(List.of(
                table,
                dimension.name(),
                child,
                siblings.parent(),
                siblings.kind().name()));
          }
        }
      }
    }
    return new TextTable(
        "layout",
        text("layout.title", locale),
        LAYOUT.stream().map(name -> column("layout", name, locale)).toList(),
        List.of("table", "dimension", "category"),
        rows);
  }

  /** How the parts of a category relate to it. */
  enum Relation {
    COMPLETE,
    INCOMPLETE,
    OVERLAPPING
  }

  private record Siblings(String parent, Relation kind, List<String> children) {}

  private static List<Siblings> siblings(Dimension dimension) {
    List<Siblings> all = new ArrayList<>();
    Map<String, List<String>> overlapping = new LinkedHashMap<>();
    for (Split split : dimension.splits()) {
      List<String> printed =
          split.children().stream().filter(child -> !dimension.isImplied(child)).toList();
      if (printed.size() == split.children().size()) {
        all.add(new Siblings(split.parent(), Relation.COMPLETE, printed));
      } else if (split.children().contains(Dimension.restOf(split.parent()))) {
        all.add(new Siblings(split.parent(), Relation.INCOMPLETE, printed));
      } else {
        overlapping.computeIfAbsent(split.parent(), parent -> new ArrayList<>()).addAll(printed);
      }
    }
    overlapping.forEach(
        (parent, children) -> all.add(new Siblings(parent, Relation.OVERLAPPING, children)));
    return all;
  }

  /** A name that tells a table from the others: what it counts, and by what. */
  static String name(PublishedTable table) {
    return table.dimensions().isEmpty()
        ? table.subject()
        : table.subject() + " by "
            + String.join(",", table.dimensions().stream().map(Dimension::name).toList());
  }
}
