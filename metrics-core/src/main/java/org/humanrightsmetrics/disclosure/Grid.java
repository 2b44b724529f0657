// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All cells of the cross product of some dimensions, and everything that adds up in it. */
final class Grid {

  /** A cell that is the sum of others, along one dimension. */
  record Sum(CellKey total, List<CellKey> parts, String dimension) {}

  private final String subject;
  private final List<Dimension> dimensions;

  Grid(String subject, List<Dimension> dimensions) {
    this.subject = subject;
    this.dimensions = dimensions;
  }

  /** Every cell, with whether it is implied: true when one of its categories is. */
  Map<CellKey, Boolean> cells() {
    Map<CellKey, Boolean> cells = new LinkedHashMap<>();
    for (List<String> categories : combinations(-1)) {
      cells.put(key(categories), isImplied(categories));
    }
    return cells;
  }

  List<Sum> sums() {
    List<Sum> sums = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      for (Split split : dimensions.get(d).splits()) {
        for (List<String> categories : combinations(d)) {
          List<CellKey> parts = new ArrayList<>();
          for (String child : split.children()) {
            parts.add(key(with(categories, d, child)));
          }
          sums.add(new Sum(
              key(with(categories, d, split.parent())),
              List.copyOf(parts),
              dimensions.get(d).name()));
        }
      }
    }
    return sums;
  }

  CellKey key(List<String> categories) {
    Map<String, String> coordinates = new LinkedHashMap<>();
    for (int d = 0; d < dimensions.size(); d++) {
      Dimension dimension = dimensions.get(d);
      String category = categories.get(d);
      if (!dimension.categories().contains(category)) {
        throw new IllegalArgumentException("'" + category + "' is no category of " + dimension);
      }
      if (!category.equals(dimension.root())) {
        coordinates.put(dimension.name(), category);
      }
    }
    return CellKey.of(subject, coordinates);
  }

  private boolean isImplied(List<String> categories) {
    for (int d = 0; d < dimensions.size(); d++) {
      if (dimensions.get(d).isImplied(categories.get(d))) {
        return true;
      }
    }
    return false;
  }

  /** Every choice of one category per dimension; the dimension to leave open stays at its root. */
  private List<List<String>> combinations(int open) {
    List<List<String>> all = List.of(List.of());
    for (int d = 0; d < dimensions.size(); d++) {
      Dimension dimension = dimensions.get(d);
      List<String> choices = d == open ? List.of(dimension.root()) : dimension.categories();
      List<List<String>> longer = new ArrayList<>();
      for (List<String> start : all) {
        for (String choice : choices) {
          List<String> next = new ArrayList<>(start);
          next.add(choice);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<String> with(List<String> categories, int position, String category) {
    List<String> changed = new ArrayList<>(categories);
    changed.set(position, category);
    return changed;
  }
}
