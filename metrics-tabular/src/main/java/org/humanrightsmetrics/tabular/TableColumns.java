// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.code.CodeListed;
import org.humanrightsmetrics.context.AttributionMethod;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.shape.CodeNode;

/**
 * What the columns of a table of observations mean, from the Shapes and the texts.
 *
 * <p>Immutable and thread-safe.
 */
public final class TableColumns {

  static final Texts TEXTS = Texts.in(TableColumns.class, "/spec/observation-table");

  private static final List<String> FREQUENCIES = List.of("A", "S", "Q", "M", "D", "_O", "_Z");
  private static final List<String> UNITS =
      List.of(Figures.NUMBER, Figures.SHARE, Figures.RATIO, Figures.MONEY);

  private final Locale locale;

  private TableColumns(Locale locale) {
    this.locale = locale;
  }

  /**
   * The columns of a table that was written.
   *
   * @param table what it holds
   * @param locale the language of titles, descriptions and labels
   * @return every column, in the order of the file
   */
  public static List<Column> of(TableSummary table, Locale locale) {
    TableColumns columns = new TableColumns(locale);
    SortedMap<String, CodeNode> known = new TreeMap<>();
    for (MetricType<?> type : table.metrics()) {
      Breakdowns.of(type).columns().forEach((name, codes) -> known.putIfAbsent(name, codes));
    }
    List<Column> all = new ArrayList<>();
    ObservationColumn.BEFORE.forEach(column -> all.add(columns.fixed(column)));
    for (String name : table.breakdowns()) {
      all.add(columns.breakdown(name, Optional.ofNullable(known.get(name))));
    }
    ObservationColumn.AFTER.forEach(column -> all.add(columns.fixed(column)));
    return List.copyOf(all);
  }

  /** The header of a table with these break-downs. */
  static List<String> names(List<String> breakdowns) {
    List<String> names = new ArrayList<>();
    ObservationColumn.BEFORE.forEach(column -> names.add(column.column()));
    names.addAll(breakdowns);
    ObservationColumn.AFTER.forEach(column -> names.add(column.column()));
    return names;
  }

  private Column fixed(ObservationColumn column) {
    return new Column(
        column.column(),
        column.kind(),
        column.required(),
        text(column.column() + ".title"),
        text(column.column() + ".description"),
        categories(column));
  }

  private List<Column.Category> categories(ObservationColumn column) {
    return switch (column) {
      case FREQ -> own("freq", FREQUENCIES);
      case PERIOD_KIND -> own("period_kind", names(PeriodKind.values()));
      case VALUE_ROLE -> listed(ValueRole.class);
      case COUNTING_UNIT -> own("counting_unit", names(CountingUnit.values()));
      case UNIT -> {
        Set<String> units = new LinkedHashSet<>(UNITS);
        units.addAll(names(CountingUnit.values()));
        yield own("unit", List.copyOf(units));
      }
      case OBS_STATUS -> own("obs_status", names(ObservationStatusFlag.values()));
      case MISSING_REASON ->
        own(
            "missing_reason",
            Arrays.stream(MissingReason.values()).map(MissingReason::code).toList());
      case METHOD -> listed(SourceMethod.class);
      case ASSURANCE -> listed(QualityTier.class);
      case EVIDENCE_LEVEL -> listed(AttributionMethod.class);
      case COMPARABLE ->
        own(
            "comparable",
            names(Comparison.Answer.values()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList());
      default -> List.of();
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private List<Column.Category> own(String column, List<String> codes) {
    return codes.stream()
        .map(code -> new Column.Category(code, text(column + "." + code)))
        .toList();
  }

  private List<Column.Category> listed(Class<? extends Code> type) {
    CodeList list = CodeList.of(type);
    return list.codes().stream()
        .map(code -> new Column.Category(code, list.label(code, locale)))
        .toList();
  }

  private Column breakdown(String name, Optional<CodeNode> codes) {
    Optional<CodeList> list = codes.flatMap(Breakdowns::list);
    String words = list.map(each -> each.title(locale)).orElse(name.replace('_', ' '));
    boolean named = codes
        .map(node -> node.type().getAnnotation(CodeListed.class))
        .map(listed -> !listed.id().replace('-', '_').equals(name))
        .orElse(true);
    String title = named ? name.replace('_', ' ') : words;
    return new Column(
        name,
        Column.Kind.TEXT,
        true,
        title,
        text("breakdown.description").replace("{list}", words),
        codes.isPresent() && codes.get().isClosed() ? closed(codes.get(), list) : List.of());
  }

  /** The codes of a closed list, without the one that stands as the remainder. */
  private List<Column.Category> closed(CodeNode codes, Optional<CodeList> list) {
    List<Column.Category> categories = new ArrayList<>();
    for (String code :
        List.of(ObservationRow.TOTAL, ObservationRow.NOT_SPLIT, ObservationRow.REMAINDER)) {
      categories.add(new Column.Category(code, text("breakdown." + code)));
    }
    for (String code : codes.codes()) {
      if (!code.equals("UNKNOWN")) {
        categories.add(
            new Column.Category(code, list.map(each -> each.label(code, locale)).orElse(code)));
      }
    }
    return categories;
  }

  private String text(String key) {
    return TEXTS
        .find(key, locale)
        .orElseThrow(() -> new IllegalStateException("There is no text " + key));
  }
}
