// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
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
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The cells of one slice on their way into tables. */
final class SliceTables {

  static final String ALL = "_T";

  /** The break-down of a share: those that it counts, and the others. */
  private static final String COUNTED = "counted";

  private static final String YES = "YES";
  private static final String NO = "NO";
  private static final Set<Class<?>> KINDS = Set.of(Count.class, Amount.class, Proportion.class);
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

  /**
   * Makes the tables.
   *
   * @param type the metric
   * @param asked the splits that were asked for
   * @param bySubject takes the tables
   * @param leftOut takes what stands in none
   */
  void build(
      MetricType<?> type,
      Collection<String> asked,
      SortedMap<String, Tabulation.Tables> bySubject,
      List<Tabulation.LeftOut> leftOut) {
    if (!KINDS.contains(measure.kind())) {
      leaveOut(slice, "", List.of("disclosure/not-a-sum"), leftOut);
      return;
    }
    SortedMap<String, Cell> sound = new TreeMap<>();
    totals.forEach((group, cell) -> {
      if (pooled(cell).isPresent()) {
        sound.put(group, cell);
      } else {
        leaveOut(slice.with(layout, group), "", codes(cell), leftOut);
      }
    });
    asked.stream()
        .filter(split -> dimensions.containsKey(split) && !parts.containsKey(split))
        .forEach(split -> leaveOut(slice, split, List.of("aggregation/nothing-reported"), leftOut));
    Making making = new Making(type, bySubject, leftOut);
    if (sound.size() > 1 && sound.size() == totals.size() && isTotalOfItsParts()) {
      making.put(slice, sound);
      return;
    }
    if (overall != null && sound.size() > 1) {
      leaveOut(slice, "", codes(overall), leftOut);
    }
    sound.forEach(
        (group, cell) -> making.put(slice.with(layout, group), new TreeMap<>(Map.of(group, cell))));
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
            .allMatch(sum ->
                sum.getValue().compareTo(whole.getOrDefault(sum.getKey(), BigDecimal.ZERO)) == 0);
  }

  /** One run over the slice. */
  private final class Making {
    private final MetricType<?> type;
    private final SortedMap<String, Tabulation.Tables> bySubject;
    private final List<Tabulation.LeftOut> leftOut;

    Making(
        MetricType<?> type,
        SortedMap<String, Tabulation.Tables> bySubject,
        List<Tabulation.LeftOut> leftOut) {
      this.type = type;
      this.bySubject = bySubject;
      this.leftOut = leftOut;
    }

    void put(Slice about, SortedMap<String, Cell> groups) {
      String subject = about.subject(type);
      Numbers unsplit = new Numbers(groups, Map.of());
      List<String> faults = unsplit.faults(false);
      if (!faults.isEmpty()) {
        leaveOut(about, "", faults, leftOut);
        return;
      }
      SortedMap<String, Numbers> fit = new TreeMap<>();
      parts.forEach((split, byGroup) -> {
        Numbers numbers = new Numbers(groups, byGroup);
        List<String> found = numbers.faults(isOverlapping(split));
        if (found.isEmpty()) {
          fit.put(split, numbers);
        } else {
          leaveOut(about, split, found, leftOut);
        }
      });
      int scale = fit.values().stream().mapToInt(Numbers::scale).reduce(unsplit.scale(), Math::max);
      if (fit.isEmpty()) {
        fit.put("", unsplit);
      }
      List<Table> tables = new ArrayList<>();
      fit.forEach(
          (split, numbers) -> tables.add(table(subject, groups.keySet(), split, numbers, scale)));
      boolean runningTotal = groups.values().stream()
          .flatMap(cell -> cell.sets().stream())
          .anyMatch(set -> set.provenance().period() == PeriodKind.CUMULATIVE);
      bySubject.put(
          subject,
          new Tabulation.Tables(about, unit(groups.values()), scale, runningTotal, tables));
    }
  }

  /** The numbers of a breakdown, and of a share those that it is a part of. */
  private final class Numbers {
    private final Breakdown above;
    private final Optional<Breakdown> below;

    Numbers(Map<String, Cell> groups, Map<String, SortedMap<String, Cell>> split) {
      this.above = new Breakdown(groups, split, ComparableSet::contributions);
      this.below = measure.kind() == Proportion.class
          ? Optional.of(new Breakdown(groups, split, ComparableSet::bases))
          : Optional.empty();
    }

    List<String> faults(boolean overlapping) {
      SortedSet<String> faults = new TreeSet<>(above.faults(overlapping));
      below.ifPresent(each -> faults.addAll(each.faults(overlapping)));
      return List.copyOf(faults);
    }

    int scale() {
      return Math.max(above.scale(), below.map(Breakdown::scale).orElse(0));
    }

    /** Parts that leave something over leave it to an implied category, which is protected too. */
    Dimension dimension(String split) {
      String[] codes = above.codes().toArray(String[]::new);
      if (isOverlapping(split)) {
        return Dimension.overlapping(split, ALL, codes);
      }
      return above.isComplete() && below.map(Breakdown::isComplete).orElse(true)
          ? Dimension.exclusive(split, ALL, codes)
          : Dimension.partial(split, ALL, codes);
    }

    void fill(
        Table.Builder table, String reporter, int decimals, boolean hasLayout, boolean isSplit) {
      if (below.isPresent()) {
        below
            .get()
            .fill(table, reporter, decimals, new Breakdown.Place(hasLayout, isSplit, List.of(ALL)));
        above.fill(
            table, reporter, decimals, new Breakdown.Place(hasLayout, isSplit, List.of(YES)));
      } else {
        above.fill(table, reporter, decimals, new Breakdown.Place(hasLayout, isSplit, List.of()));
      }
    }
  }

  private boolean isOverlapping(String split) {
    Node.Dimension dimension = dimensions.get(split);
    return dimension != null && dimension.overlapping();
  }

  private boolean isSensitive(String split) {
    Node.Dimension dimension = dimensions.get(split);
    return dimension != null && SENSITIVE.contains(dimension.codes().type());
  }

  private Table table(
      String subject, Set<String> groups, String split, Numbers numbers, int scale) {
    boolean hasLayout = groups.size() > 1;
    boolean isSplit = !split.isEmpty();
    List<Dimension> laidOut = new ArrayList<>();
    if (hasLayout) {
      laidOut.add(Dimension.exclusive(layout.label(), ALL, groups.toArray(String[]::new)));
    }
    if (isSplit) {
      laidOut.add(numbers.dimension(split));
    }
    if (numbers.below.isPresent()) {
      laidOut.add(Dimension.exclusive(COUNTED, ALL, YES, NO));
    }
    SortedMap<String, Table> byReporter = new TreeMap<>();
    for (String reporter : numbers.above.reporters()) {
      Table.Builder table = Table.builder(
          subject,
          ABOUT_PEOPLE.contains(measure.unit()) ? Table.Kind.PERSONS : Table.Kind.AMOUNT,
          laidOut.toArray(Dimension[]::new));
      if (isSensitive(split)) {
        table.sensitive(split);
      }
      numbers.fill(table, reporter, scale, hasLayout, isSplit);
      byReporter.put(reporter, table.build());
    }
    // Who publishes its own figures has nobody to hide them from but the people in them.
    return hasOneReporter ? byReporter.values().iterator().next() : Table.pool(byReporter);
  }

  /** Persons of several organisations are an upper bound wherever one of the cells is. */
  private String unit(Collection<Cell> cells) {
    String unit = measure.unit().name();
    for (Cell cell : cells) {
      if (cell.outcome() instanceof Outcome.Bounds bounds) {
        return bounds.unit().name();
      }
      if (cell.outcome() instanceof Outcome.Value value
          && value.measure() instanceof Amount amount) {
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
