// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    SortedMap<String, List<CodeNode>> known = lists(table);
    List<Column> all = new ArrayList<>();
    ObservationColumn.BEFORE.forEach(column -> all.add(columns.fixed(column)));
    for (String name : table.breakdowns()) {
      all.add(columns.breakdown(name, known.getOrDefault(name, List.of())));
    }
    ObservationColumn.AFTER.forEach(column -> all.add(columns.fixed(column)));
    return List.copyOf(all);
  }

  /** By column the lists whose codes it holds: one, or several where metrics use one word for different things. */
  static SortedMap<String, List<CodeNode>> lists(TableSummary table) {
    SortedMap<String, List<CodeNode>> lists = new TreeMap<>();
    for (MetricType<?> type : table.metrics()) {
      Breakdowns.of(type).columns().forEach((name, codes) -> {
        List<CodeNode> known = lists.computeIfAbsent(name, fresh -> new ArrayList<>());
        if (known.stream().noneMatch(each -> each.type() == codes.type())) {
          known.add(codes);
        }
      });
    }
    return lists;
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

  private Column breakdown(String name, List<CodeNode> codes) {
    List<String> words = codes.stream()
        .flatMap(node -> Breakdowns.list(node).stream())
        .map(list -> list.title(locale))
        .toList();
    boolean isNamedAfterItsList = codes.size() == 1
        && Optional.ofNullable(codes.get(0).type().getAnnotation(CodeListed.class))
            .map(listed -> listed.id().replace('-', '_').equals(name))
            .orElse(false);
    String plain = name.replace('_', ' ');
    String of = words.isEmpty() ? plain : String.join(" / ", words);
    boolean isClosed = !codes.isEmpty() && codes.stream().allMatch(CodeNode::isClosed);
    return new Column(
        name,
        Column.Kind.TEXT,
        true,
        isNamedAfterItsList ? of : plain,
        text("breakdown.description").replace("{list}", of),
        isClosed ? closed(codes) : List.of());
  }

  /** The codes of closed lists, without the one that stands as the remainder. */
  private List<Column.Category> closed(List<CodeNode> lists) {
    Map<String, Column.Category> categories = new LinkedHashMap<>();
    for (String code :
        List.of(ObservationRow.TOTAL, ObservationRow.NOT_SPLIT, ObservationRow.REMAINDER)) {
      categories.put(code, new Column.Category(code, text("breakdown." + code)));
    }
    for (CodeNode node : lists) {
      Optional<CodeList> list = Breakdowns.list(node);
      for (String code : node.codes()) {
        if (!code.equals("UNKNOWN")) {
          categories.putIfAbsent(
              code,
              new Column.Category(
                  code, list.map(each -> each.label(code, locale)).orElse(code)));
        }
      }
    }
    return List.copyOf(categories.values());
  }

  private String text(String key) {
    return TEXTS
        .find(key, locale)
        .orElseThrow(() -> new IllegalStateException("There is no text " + key));
  }
}
