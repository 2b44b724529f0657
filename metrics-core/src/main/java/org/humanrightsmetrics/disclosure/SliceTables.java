// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.Cell;
import org.humanrightsmetrics.aggregation.ComparableSet;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.aggregation.Outcome;
import org.humanrightsmetrics.aggregation.Refusal;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.code.MigrantStatus;
import org.humanrightsmetrics.code.SurvivorStatus;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The cells of one slice on their way into tables. */
final class SliceTables {

  private static final String ALL = "_T";
  private static final Set<CountingUnit> ABOUT_PEOPLE = Set.of(
      CountingUnit.PERSON_UNIQUE,
      CountingUnit.PERSON_UPPER_BOUND,
      CountingUnit.HOUSEHOLD,
      CountingUnit.ENROLMENT,
      CountingUnit.CASE,
      CountingUnit.EVENT);
  // That all of a group share one of these tells something sensitive of each of them.
  private static final Set<Class<?>> SENSITIVE =
      Set.of(Disability.class, MigrantStatus.class, SurvivorStatus.class);

  private final Slice slice;
  private final GroupBy layout;
  private final boolean hasOneReporter;
  private final Node.OfMeasure measure;
  private final Map<String, Node.Dimension> dimensions;
  private final SortedMap<String, Cell> totals = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, SortedMap<String, Cell>>> parts =
      new TreeMap<>();
  private @Nullable Cell overall;

  SliceTables(Slice slice, GroupBy layout, Shape shape, boolean hasOneReporter) {
    this.slice = slice;
    this.layout = layout;
    this.hasOneReporter = hasOneReporter;
    Node node = shape.component(slice.component()).orElseThrow().node();
    if (node instanceof Node.OfDisaggregated split) {
      this.measure = split.measure();
      this.dimensions = split.dimensions();
    } else {
      this.measure = (Node.OfMeasure) node;
      this.dimensions = Map.of();
    }
  }

  void total(Cell cell) {
    overall = cell;
  }

  void add(Cell cell) {
    String group = cell.key().groups().getOrDefault(layout, "");
    cell.key()
        .part()
        .ifPresentOrElse(
            part -> parts
                .computeIfAbsent(part.dimension(), name -> new TreeMap<>())
                .computeIfAbsent(group, name -> new TreeMap<>())
                .put(part.code(), cell),
            () -> totals.put(group, cell));
  }

  void build(
      MetricType<?> type,
      SortedMap<String, Tabulation.Tables> bySubject,
      List<Tabulation.LeftOut> leftOut) {
    if (measure.kind() != Count.class && measure.kind() != Amount.class) {
      leaveOut(slice, "", List.of("disclosure/not-a-sum"), leftOut);
      return;
    }
    SortedSet<String> groups = new TreeSet<>();
    totals.forEach((group, cell) -> {
      if (pooled(cell).isPresent()) {
        groups.add(group);
      } else {
        leaveOut(slice.with(layout, group), "", codes(cell), leftOut);
      }
    });
    if (groups.size() > 1 && groups.size() == totals.size() && isTotalOfItsParts()) {
      put(slice, groups, type, bySubject, leftOut);
      return;
    }
    if (overall != null && groups.size() > 1) {
      leaveOut(slice, "", codes(overall), leftOut);
    }
    for (String group : groups) {
      put(slice.with(layout, group), new TreeSet<>(Set.of(group)), type, bySubject, leftOut);
    }
  }

  /** Only a total that could be added up by itself, and is the sum of what is printed, may stand beside it. */
  private boolean isTotalOfItsParts() {
    Optional<ComparableSet> pooled = overall == null ? Optional.empty() : pooled(overall);
    if (pooled.isEmpty()) {
      return false;
    }
    Map<String, BigDecimal> sums = new TreeMap<>();
    totals
        .values()
        .forEach(cell -> pooled(cell)
            .orElseThrow()
            .contributions()
            .forEach((reporter, value) -> sums.merge(reporter, value, BigDecimal::add)));
    Map<String, BigDecimal> whole = pooled.get().contributions();
    return sums.keySet().equals(whole.keySet())
        && sums.entrySet().stream()
            .allMatch(sum -> sum.getValue().compareTo(whole.get(sum.getKey())) == 0);
  }

  private void put(
      Slice about,
      SortedSet<String> groups,
      MetricType<?> type,
      SortedMap<String, Tabulation.Tables> bySubject,
      List<Tabulation.LeftOut> leftOut) {
    Map<String, Breakdown> fit = new TreeMap<>();
    for (String split : parts.keySet()) {
      Breakdown breakdown = new Breakdown(groups, totals, parts.get(split));
      List<String> faults = breakdown.faults(dimensions.get(split).overlapping());
      if (faults.isEmpty()) {
        fit.put(split, breakdown);
      } else {
        leaveOut(about, split, faults, leftOut);
      }
    }
    Breakdown unsplit = new Breakdown(groups, totals, Map.of());
    if (!unsplit.faults(false).isEmpty()) {
      leaveOut(about, "", unsplit.faults(false), leftOut);
      return;
    }
    int scale = fit.values().stream().mapToInt(Breakdown::scale).reduce(unsplit.scale(), Math::max);
    List<Table> tables = new ArrayList<>();
    fit.forEach((split, breakdown) ->
        tables.add(table(about.subject(type), groups, split, breakdown, scale)));
    if (tables.isEmpty()) {
      tables.add(table(about.subject(type), groups, "", unsplit, scale));
    }
    bySubject.put(about.subject(type), new Tabulation.Tables(about, unit(groups), scale, tables));
  }

  private Table table(
      String subject, SortedSet<String> groups, String split, Breakdown breakdown, int scale) {
    List<Dimension> laidOut = new ArrayList<>();
    if (groups.size() > 1) {
      laidOut.add(Dimension.exclusive(layout.label(), ALL, groups.toArray(String[]::new)));
    }
    boolean isSplit = !split.isEmpty();
    if (isSplit) {
      laidOut.add(breakdown.dimension(split, ALL, dimensions.get(split).overlapping()));
    }
    SortedMap<String, Table> byReporter = new TreeMap<>();
    for (String reporter : breakdown.reporters()) {
      Table.Builder table = Table.builder(
          subject,
          ABOUT_PEOPLE.contains(measure.unit()) ? Table.Kind.PERSONS : Table.Kind.AMOUNT,
          laidOut.toArray(Dimension[]::new));
      if (isSplit && SENSITIVE.contains(dimensions.get(split).codes().type())) {
        table.sensitive(split);
      }
      breakdown.fill(table, reporter, scale, groups.size() > 1, isSplit ? ALL : "");
      byReporter.put(reporter, table.build());
    }
    // Who publishes its own figures has nobody to hide them from but the people in them.
    Table own = byReporter.get(byReporter.firstKey());
    return byReporter.size() == 1 && hasOneReporter ? own : Table.pool(byReporter);
  }

  /** Persons of several organisations are an upper bound wherever one of the cells is. */
  private String unit(SortedSet<String> groups) {
    String unit = measure.unit().name();
    for (String group : groups) {
      Outcome outcome = totals.get(group).outcome();
      if (outcome instanceof Outcome.Bounds bounds) {
        return bounds.unit().name();
      }
      if (outcome instanceof Outcome.Value value && value.measure() instanceof Amount amount) {
        unit = amount.currency().code();
      }
    }
    return unit;
  }

  /** The one set of a cell that could be added up. */
  static Optional<ComparableSet> pooled(Cell cell) {
    boolean hasNumber =
        cell.outcome() instanceof Outcome.Value || cell.outcome() instanceof Outcome.Bounds;
    return hasNumber && cell.sets().size() == 1
        ? Optional.of(cell.sets().get(0))
        : Optional.empty();
  }

  static List<String> codes(Cell cell) {
    if (cell.outcome() instanceof Outcome.NoValue none) {
      return List.of(none.reason().code());
    }
    List<String> codes = cell.reasons().stream().map(Refusal::code).distinct().toList();
    return codes.isEmpty() ? List.of("disclosure/total-is-not-the-sum") : codes;
  }

  private static void leaveOut(
      Slice about, String split, List<String> codes, List<Tabulation.LeftOut> leftOut) {
    leftOut.add(new Tabulation.LeftOut(about.component(), about.groups(), split, codes));
  }
}
