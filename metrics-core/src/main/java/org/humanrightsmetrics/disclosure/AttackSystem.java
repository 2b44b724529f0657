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

  AttackSystem(List<PublishedTable> tables) {
    for (PublishedTable table : tables) {
      note(table, 0, Map.of(), new ArrayList<>());
    }
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
