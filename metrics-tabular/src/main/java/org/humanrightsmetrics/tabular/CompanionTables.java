// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.LegalEntityIdentifier;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Shape;

/** The tables that lie beside a table of observations and say what its ids and codes mean. */
public final class CompanionTables {

  private CompanionTables() {}

  /**
   * The metrics, one a row; key {@code metric_id}.
   *
   * @param table the table of observations
   * @param locale the language of the texts
   * @return sorted by id
   */
  public static TextTable metrics(TableSummary table, Locale locale) {
    Sheet sheet = new Sheet("metrics", locale);
    sheet.columns("metric_id", "metric_version", "title", "description", "level", "direction");
    sheet.columns("period_kinds", "headline");
    for (MetricType<?> type : table.metrics()) {
      sheet.row(
          type.id(),
          Integer.toString(type.version()),
          type.texts().find("title", locale).orElse(type.id()),
          type.texts().find("short", locale).orElse(""),
          type.level().name(),
          type.direction().name(),
          type.periods().stream().map(Enum::name).collect(Collectors.joining(" ")),
          Shape.of(type).headlines().stream()
              .map(Component::name)
              .collect(Collectors.joining(" ")));
    }
    return sheet.table("metric_id");
  }

  /**
   * The organisations that report, one a row; key {@code reporter_id}.
   *
   * @param table the table of observations
   * @param locale the language of the texts
   * @return sorted by id
   */
  public static TextTable reporters(TableSummary table, Locale locale) {
    Sheet sheet = new Sheet("reporters", locale);
    sheet.columns("reporter_id", "name", "country", "country_name", "type", "type_name", "lei");
    for (Reporter reporter : table.reporters()) {
      String country = reporter.country().code();
      sheet.row(
          reporter.key(),
          reporter.name(),
          country,
          CodeList.of(Country.class).label(country, locale),
          reporter.type().name(),
          CodeList.of(ReporterType.class).label(reporter.type().name(), locale),
          reporter.lei().map(LegalEntityIdentifier::code).orElse(""));
    }
    return sheet.table("reporter_id");
  }

  /**
   * The codes of every column that holds codes, one a row; key {@code column} and {@code code}. Closed lists are
   * there in full; of open ones, such as countries, only what occurs.
   *
   * @param table the table of observations
   * @param locale the language of the labels
   * @return sorted by column, then in the order of the list or by code
   */
  public static TextTable codes(TableSummary table, Locale locale) {
    Sheet sheet = new Sheet("codes", locale);
    sheet.columns("column", "code", "label", "list", "scheme", "scheme_version");
    SortedMap<String, List<CodeList>> lists = lists(table);
    SortedMap<String, Column> columns = new TreeMap<>();
    TableColumns.of(table, locale).forEach(column -> columns.put(column.name(), column));
    columns.forEach((name, column) -> {
      List<CodeList> own = lists.getOrDefault(name, List.of());
      SortedSet<String> left = new TreeSet<>(table.codes().getOrDefault(name, new TreeSet<>()));
      for (Column.Category category : column.categories()) {
        left.remove(category.code());
        sheet.row(origin(category.code(), own), name, category.code(), category.label());
      }
      for (String code : left) {
        sheet.row(origin(code, own), name, code, label(code, own, locale));
      }
    });
    return sheet.table("column", "code");
  }

  private static SortedMap<String, List<CodeList>> lists(TableSummary table) {
    SortedMap<String, List<CodeList>> lists = new TreeMap<>();
    lists.put(ObservationColumn.REF_AREA.column(), List.of(CodeList.of(ReferenceArea.class)));
    lists.put(ObservationColumn.CURRENCY.column(), List.of(CodeList.of(Currency.class)));
    TableColumns.lists(table)
        .forEach((name, nodes) -> lists.put(
            name, nodes.stream().flatMap(node -> Breakdowns.list(node).stream()).toList()));
    return lists;
  }

  /** The list that has the code; the first where none of several has it, for open lists take others too. */
  private static Optional<CodeList> list(String code, List<CodeList> lists) {
    return lists.stream()
        .filter(each -> each.codes().contains(code))
        .findFirst()
        .or(() -> lists.stream().findFirst());
  }

  private static List<String> origin(String code, List<CodeList> lists) {
    return list(code, lists)
        .map(each -> List.of(each.id(), each.scheme(), each.version()))
        .orElse(List.of("", "", ""));
  }

  private static String label(String code, List<CodeList> lists, Locale locale) {
    if (code.startsWith("_")) {
      return TableColumns.TEXTS.find("breakdown." + code, locale).orElse(code);
    }
    return list(code, lists).map(each -> each.label(code, locale)).orElse(code);
  }

  /** A table in the making. */
  static final class Sheet {
    private final String name;
    private final Locale locale;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    Sheet(String name, Locale locale) {
      this.name = name;
      this.locale = locale;
    }

    void columns(String... names) {
      for (String column : names) {
        columns.add(new Column(
            column,
            column.endsWith("_version") && !column.startsWith("scheme")
                ? Column.Kind.WHOLE
                : Column.Kind.TEXT,
            false,
            text(column + ".title"),
            text(column + ".description"),
            List.of()));
      }
    }

    void row(String... cells) {
      rows.add(List.of(cells));
    }

    void row(List<String> last, String... first) {
      List<String> cells = new ArrayList<>(List.of(first));
      cells.addAll(last);
      rows.add(cells);
    }

    TextTable table(String... key) {
      return new TextTable(name, text("title"), columns, List.of(key), rows);
    }

    private String text(String key) {
      String full = name + "." + key;
      return TableColumns.TEXTS
          .find(full, locale)
          .orElseThrow(() -> new IllegalStateException("There is no text " + full));
    }
  }
}
