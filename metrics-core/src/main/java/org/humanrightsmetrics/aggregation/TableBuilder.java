// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.aggregation.AggregationState.Place;
import org.humanrightsmetrics.aggregation.ComparableSet.Trait;

/** Makes the table from the cells of a state. */
final class TableBuilder {

  private static final int MOST_CELLS = 1_000_000;

  private final AggregationPlan plan;
  private final List<Planned> components;
  private final Map<Place, CellState> states;
  private final Map<Place, SortedSet<String>> expected = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Aggregation.Omitted> omitted = new ArrayList<>();

  TableBuilder(AggregationPlan plan, List<Planned> components, Map<Place, CellState> states) {
    this.plan = plan;
    this.components = components;
    this.states = states;
  }

  Aggregation build(long observations, long ofOtherMetrics, long withoutPeriod) {
    states.forEach((place, state) -> expected
        .computeIfAbsent(timeless(place.total()), fresh -> new TreeSet<>())
        .addAll(state.seen()));
    SortedMap<CellKey, Place> places = new TreeMap<>();
    states.keySet().forEach(place -> places.put(key(place), place));
    if (plan.gaps() == GapPolicy.ALWAYS_NULL) {
      grid().forEach(place -> places.putIfAbsent(key(place), place));
    }
    places.forEach(this::place);
    return new Aggregation(plan, cells, omitted, observations, ofOtherMetrics, withoutPeriod);
  }

  private CellKey key(Place place) {
    Map<GroupBy, String> groups = new EnumMap<>(GroupBy.class);
    int i = 0;
    for (GroupBy by : plan.groups()) {
      groups.put(by, place.groups().get(i++));
    }
    return new CellKey(
        components.get(place.component()).pointer(),
        place.dimension().isEmpty()
            ? Optional.empty()
            : Optional.of(new CellKey.Part(place.dimension(), place.code())),
        groups);
  }

  /** The same cell without its time, so that who reports in one year is expected in the next. */
  private Place timeless(Place place) {
    List<String> groups = new ArrayList<>(place.groups());
    int i = 0;
    for (GroupBy by : plan.groups()) {
      if (by.time()) {
        groups.set(i, "");
      }
      i++;
    }
    return new Place(place.component(), groups, place.dimension(), place.code());
  }

  private void place(CellKey key, Place place) {
    CellState state = states.getOrDefault(place, new CellState());
    Coverage coverage = new Coverage(expected(key, place), state.reported());
    Cell cell = cell(key, place, state, coverage);
    Refusal gap = Refusal.of(
        "aggregation/gap",
        "",
        "reporters",
        Integer.toString(coverage.missing().size()),
        "values",
        Long.toString(cell.missing().gaps()));
    switch (plan.gaps()) {
      case REPORTED_ONLY -> cells.add(cell);
      case NON_NULL -> {
        if (cell.incomplete()) {
          omitted.add(new Aggregation.Omitted(cell, gap));
        } else {
          cells.add(cell);
        }
      }
      case NON_ZERO -> {
        if (onlyZeros(state)) {
          omitted.add(
              new Aggregation.Omitted(cell, Refusal.of("aggregation/nothing-but-zeros", "")));
        } else {
          cells.add(cell);
        }
      }
      case PARTIAL_NULL, ALWAYS_NULL ->
        cells.add(cell.incomplete() ? withoutValue(cell, gap) : cell);
    }
  }

  private static Cell withoutValue(Cell cell, Refusal gap) {
    // What cannot be added at all stays refused: that is the graver reason.
    return cell.outcome() instanceof Outcome.Refused
        ? cell
        : new Cell(
            cell.key(), new Outcome.NoValue(gap), cell.sets(), cell.coverage(), cell.missing());
  }

  private static boolean onlyZeros(CellState state) {
    return !state.pools().isEmpty()
        && state.pools().values().stream()
            .flatMap(pool -> pool.units().values().stream())
            .allMatch(tally -> tally.value().signum() == 0);
  }

  private SortedSet<String> expected(CellKey key, Place place) {
    SortedSet<String> all = plan.expected().isEmpty()
        ? expected.getOrDefault(timeless(place.total()), new TreeSet<>())
        : plan.expected();
    String only = key.groups().get(GroupBy.REPORTER);
    if (only == null) {
      return all;
    }
    return all.contains(only) ? new TreeSet<>(Set.of(only)) : new TreeSet<>();
  }

  private Cell cell(CellKey key, Place place, CellState state, Coverage coverage) {
    Planned planned = components.get(place.component());
    List<Pool> pools = List.copyOf(state.pools().values());
    Map<Trait, List<String>> differing = differing(pools);
    List<ComparableSet> sets = new ArrayList<>();
    for (int i = 0; i < pools.size(); i++) {
      List<Trait> own = new ArrayList<>();
      for (Map.Entry<Trait, List<String>> each : differing.entrySet()) {
        Trait open = each.getKey();
        own.add(new Trait(open.code(), open.property(), each.getValue().get(i)));
      }
      sets.add(new PoolJudge(pools.get(i), key.component(), state.gaps())
          .set(own, plan, planned.overlapping(key.part())));
    }
    return new Cell(key, outcome(differing, sets), sets, coverage, missing(place, state));
  }

  /** A part that an observation does not mention is as absent as a component that it does not mention. */
  private MissingCounts missing(Place place, CellState state) {
    if (place.dimension().isEmpty()) {
      return state.missing();
    }
    CellState whole = states.getOrDefault(place.total(), state);
    return state
        .missing()
        .plus(new MissingCounts(0, 0, 0, whole.observations() - state.observations()));
  }

  /** The properties in which the pools differ, each with its value in every pool. */
  private static Map<Trait, List<String>> differing(List<Pool> pools) {
    Comparator<Trait> order = Comparator.comparing(Trait::code).thenComparing(Trait::property);
    Map<Trait, String[]> values = new TreeMap<>(order);
    for (int i = 0; i < pools.size(); i++) {
      for (Trait trait : pools.get(i).contract()) {
        Trait open = new Trait(trait.code(), trait.property(), "");
        values.computeIfAbsent(open, fresh -> unstated(pools.size()))[i] = trait.value();
      }
    }
    Map<Trait, List<String>> differing = new TreeMap<>(order);
    values.forEach((open, each) -> {
      if (new TreeSet<>(List.of(each)).size() > 1) {
        differing.put(open, List.of(each));
      }
    });
    return differing;
  }

  private static String[] unstated(int size) {
    String[] values = new String[size];
    Arrays.fill(values, "");
    return values;
  }

  private static Outcome outcome(Map<Trait, List<String>> differing, List<ComparableSet> sets) {
    if (sets.isEmpty()) {
      return new Outcome.NoValue(Refusal.of("aggregation/nothing-reported", ""));
    }
    if (sets.size() == 1) {
      return sets.get(0).outcome();
    }
    List<Refusal> reasons = new ArrayList<>();
    differing.forEach((open, values) -> {
      TreeSet<String> distinct = new TreeSet<>(values);
      reasons.add(Refusal.of(
          open.code(), open.property(), "left", distinct.first(), "right", distinct.last()));
    });
    return new Outcome.Refused(reasons);
  }

  private List<Place> grid() {
    List<Place> grid = new ArrayList<>();
    Map<Place, List<SortedSet<String>>> values = new HashMap<>();
    for (Place place : states.keySet()) {
      Place open = new Place(place.component(), List.of(), place.dimension(), place.code());
      for (int i = 0; i < place.groups().size(); i++) {
        List<SortedSet<String>> each = values.computeIfAbsent(
            new Place(place.component(), List.of(), "", ""), fresh -> sets(place));
        each.get(i).add(place.groups().get(i));
      }
      values.computeIfAbsent(open, fresh -> sets(place));
    }
    for (Place open : values.keySet()) {
      List<List<String>> combinations = new ArrayList<>(List.of(List.of()));
      for (SortedSet<String> each : values.getOrDefault(open.total(), List.of())) {
        combinations = times(combinations, each);
      }
      combinations.forEach(
          groups -> grid.add(new Place(open.component(), groups, open.dimension(), open.code())));
    }
    return grid;
  }

  private static List<SortedSet<String>> sets(Place place) {
    List<SortedSet<String>> sets = new ArrayList<>();
    place.groups().forEach(group -> sets.add(new TreeSet<>()));
    return sets;
  }

  private static List<List<String>> times(List<List<String>> rows, SortedSet<String> values) {
    if ((long) rows.size() * values.size() > MOST_CELLS) {
      throw new IllegalArgumentException("ALWAYS_NULL over these groups makes more than "
          + MOST_CELLS + " cells: group by less, or use PARTIAL_NULL");
    }
    List<List<String>> longer = new ArrayList<>();
    for (List<String> row : rows) {
      for (String value : values) {
        List<String> next = new ArrayList<>(row);
        next.add(value);
        longer.add(List.copyOf(next));
      }
    }
    return longer;
  }
}
