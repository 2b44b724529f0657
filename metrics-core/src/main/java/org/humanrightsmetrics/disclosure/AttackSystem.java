// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an onlooker can write down from published tables: a number for each shown cell, a variable for each
 * other one, and an equation for everything that adds up.
 *
 * <p>Built from the tables alone, on purpose by other code than {@link CellSystem}: a relation that the owner
 * forgot is found here.
 */
final class AttackSystem {

  private final Map<CellKey, Long> known = new LinkedHashMap<>();
  private final Map<CellKey, Integer> variables = new LinkedHashMap<>();
  private final Set<CellKey> hidden = new LinkedHashSet<>();
  private final Set<CellKey> mayBeZero = new LinkedHashSet<>();
  private final Set<CellKey> persons = new LinkedHashSet<>();
  private final Map<CellKey, List<List<CellKey>>> sums = new LinkedHashMap<>();

  /** What must hold of two cells: a times x plus b times y is not below a number. */
  record Limit(CellKey x, long a, CellKey y, long b, long least) {}

  private final List<Limit> limits = new ArrayList<>();

  AttackSystem(
      List<PublishedTable> tables,
      List<PublishedQuotient> quotients,
      List<Accumulation> accumulations) {
    for (PublishedTable table : tables) {
      note(table, 0, Map.of(), new ArrayList<>());
    }
    quotients.forEach(this::note);
    accumulations.forEach(this::note);
  }

  /** Where both totals have a cell, what came between has one too, printed or not. */
  private void note(Accumulation accumulation) {
    for (CellKey later : List.copyOf(variables.keySet())) {
      CellKey earlier = CellKey.of(accumulation.earlier(), later.coordinates());
      if (later.subject().equals(accumulation.later()) && variables.containsKey(earlier)) {
        CellKey between = CellKey.of(accumulation.between(), later.coordinates());
        note(between, persons.contains(later));
        List<List<CellKey>> ways = sums.computeIfAbsent(later, unused -> new ArrayList<>());
        List<CellKey> parts = List.of(earlier, between);
        if (!ways.contains(parts)) {
          ways.add(parts);
        }
      }
    }
  }

  /** A printed value v of N / D says that v - 1/2 is not above N / D in steps, and v + 1/2 is above it. */
  private void note(PublishedQuotient published) {
    Quotient quotient = published.quotient();
    CellKey above = quotient.numerator();
    CellKey below = quotient.denominator();
    note(below, true);
    if (quotient.kind() == Quotient.Kind.RATE) {
      note(above, true);
      note(quotient.rest(), true);
      List<List<CellKey>> ways = sums.computeIfAbsent(below, unused -> new ArrayList<>());
      List<CellKey> parts = List.of(above, quotient.rest());
      if (!ways.contains(parts)) {
        ways.add(parts);
      }
    } else {
      note(above, false);
    }
    published.value().ifPresent(value -> {
      long twice = Math.multiplyExact(2, Quotient.steps(quotient.kind(), quotient.decimals()));
      long printed = Math.multiplyExact(2, value.unscaledValue().longValueExact());
      limits.add(new Limit(above, twice, below, -(printed - 1), 0));
      limits.add(new Limit(below, Math.addExact(printed, 1), above, -twice, 1));
    });
    published.band().ifPresent(band -> {
      limits.add(new Limit(above, 4, below, -band.quarter(), 0));
      if (band != Band.UP_TO_100) {
        limits.add(new Limit(below, band.quarter() + 1, above, -4, 1));
      }
    });
  }

  private void note(CellKey key, boolean ofPersons) {
    if (variables.putIfAbsent(key, variables.size()) == null) {
      mayBeZero.add(key);
      if (ofPersons) {
        persons.add(key);
      }
    }
  }

  List<Limit> limits() {
    return limits;
  }

  /** Walks through every combination of categories, one dimension after the other. */
  private void note(
      PublishedTable table, int depth, Map<String, String> coordinates, List<String> chosen) {
    if (depth < table.dimensions().size()) {
      Dimension dimension = table.dimensions().get(depth);
      for (String category : dimension.categories()) {
        chosen.add(category);
        note(table, depth + 1, moved(coordinates, dimension, category), chosen);
        chosen.remove(chosen.size() - 1);
      }
      return;
    }
    CellKey key = CellKey.of(table.subject(), coordinates);
    OptionalLong shown = table.cells().get(key);
    if (shown == null) {
      mayBeZero.add(key);
    } else if (shown.isPresent()) {
      Long before = known.put(key, shown.getAsLong());
      if (before != null && before != shown.getAsLong()) {
        throw new IllegalArgumentException("Two published tables contradict each other at " + key);
      }
    } else {
      hidden.add(key);
      if (table.hiddenMayBeZero()) {
        mayBeZero.add(key);
      }
    }
    if (table.kind() == Table.Kind.PERSONS) {
      persons.add(key);
    }
    variables.putIfAbsent(key, variables.size());
    for (int d = 0; d < depth; d++) {
      Dimension dimension = table.dimensions().get(d);
      for (Split split : dimension.splits()) {
        if (split.parent().equals(chosen.get(d))) {
          List<CellKey> parts = new ArrayList<>();
          for (String child : split.children()) {
            parts.add(CellKey.of(table.subject(), moved(coordinates, dimension, child)));
          }
          List<List<CellKey>> ways = sums.computeIfAbsent(key, unused -> new ArrayList<>());
          if (!ways.contains(parts)) {
            ways.add(parts);
          }
        }
      }
    }
  }

  private static Map<String, String> moved(
      Map<String, String> coordinates, Dimension dimension, String category) {
    Map<String, String> changed = new LinkedHashMap<>(coordinates);
    if (category.equals(dimension.root())) {
      changed.remove(dimension.name());
    } else {
      changed.put(dimension.name(), category);
    }
    return changed;
  }

  /** Adds a number that only this onlooker knows. */
  void learn(CellKey key, long value) {
    if (variables.containsKey(key)) {
      known.put(key, value);
      hidden.remove(key);
    }
  }

  Map<CellKey, Long> known() {
    return known;
  }

  Set<CellKey> hidden() {
    return hidden;
  }

  /** Hidden cells that are shown in another table, and all that are not shown anywhere. */
  List<CellKey> targets() {
    return variables.keySet().stream()
        .filter(key -> hidden.contains(key) || !known.containsKey(key))
        .toList();
  }

  List<CellKey> unknown() {
    return variables.keySet().stream().filter(key -> !known.containsKey(key)).toList();
  }

  boolean countsPersons(CellKey key) {
    return persons.contains(key);
  }

  /** The least value of an unknown cell as far as the flags say. */
  long minimum(CellKey key) {
    return mayBeZero.contains(key) ? 0 : 1;
  }

  /** Every total with its parts, as often as it is split. */
  Map<CellKey, List<List<CellKey>>> sums() {
    return sums;
  }
}
