// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.humanrightsmetrics.aggregation.Cell;
import org.humanrightsmetrics.aggregation.ComparableSet;

/** Totals of some groups with their parts along one split, by reporter, as whole numbers. */
final class Breakdown {

  private final SortedMap<String, Group> groups = new TreeMap<>();
  private final SortedSet<String> codes = new TreeSet<>();
  private final SortedSet<String> faults = new TreeSet<>();
  private final SortedSet<String> reporters = new TreeSet<>();
  private int scale;

  /** What the reporters brought to one group, and to each of its parts. */
  private record Group(
      Map<String, BigDecimal> total, SortedMap<String, Map<String, BigDecimal>> parts) {

    BigDecimal total(String reporter) {
      return total.getOrDefault(reporter, BigDecimal.ZERO);
    }

    BigDecimal part(String code, String reporter) {
      return parts.getOrDefault(code, Map.of()).getOrDefault(reporter, BigDecimal.ZERO);
    }

    BigDecimal sum(String reporter) {
      return parts.values().stream()
          .map(part -> part.getOrDefault(reporter, BigDecimal.ZERO))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /**
   * A breakdown.
   *
   * @param totals by group
   * @param split by group and code; empty for no split
   * @param number what a reporter brought: the number itself, or what it is a part of
   */
  Breakdown(
      Map<String, Cell> totals,
      Map<String, SortedMap<String, Cell>> split,
      Function<ComparableSet, Map<String, BigDecimal>> number) {
    totals.forEach((group, cell) -> {
      SortedMap<String, Map<String, BigDecimal>> parts = new TreeMap<>();
      split.getOrDefault(group, new TreeMap<>()).forEach((code, part) -> {
        codes.add(code);
        parts.put(code, numbers(part, number));
      });
      groups.put(group, new Group(numbers(cell, number), parts));
    });
  }

  private Map<String, BigDecimal> numbers(
      Cell cell, Function<ComparableSet, Map<String, BigDecimal>> number) {
    Map<String, BigDecimal> all = SliceTables.pooled(cell).map(number).orElseGet(Map::of);
    if (all.isEmpty()) {
      faults.addAll(SliceTables.codes(cell));
    }
    reporters.addAll(all.keySet());
    for (BigDecimal value : all.values()) {
      scale = Math.max(scale, value.stripTrailingZeros().scale());
      if (value.signum() < 0) {
        faults.add("disclosure/below-zero");
      }
    }
    return all;
  }

  /** Why it cannot stand in a table; empty when it can. */
  SortedSet<String> faults(boolean overlapping) {
    SortedSet<String> all = new TreeSet<>(faults);
    for (Group group : groups.values()) {
      for (String reporter : reporters) {
        BigDecimal total = group.total(reporter);
        boolean exceeds = overlapping
            ? codes.stream().anyMatch(code -> group.part(code, reporter).compareTo(total) > 0)
            : group.sum(reporter).compareTo(total) > 0;
        if (exceeds) {
          all.add("disaggregation/parts-exceed-total");
        }
      }
    }
    return all;
  }

  SortedSet<String> reporters() {
    return reporters;
  }

  SortedSet<String> codes() {
    return codes;
  }

  /** Whether the parts of each reporter fill its totals. */
  boolean isComplete() {
    return groups.values().stream()
        .allMatch(group -> reporters.stream()
            .allMatch(reporter -> group.sum(reporter).compareTo(group.total(reporter)) == 0));
  }

  /** How many decimals occur. */
  int scale() {
    return scale;
  }

  /**
   * Gives a table what one reporter brought; where it brought nothing, that is 0 of the sum.
   *
   * @param table the table of the reporter
   * @param reporter its key
   * @param decimals how many the whole numbers of the table stand for
   * @param place how a cell is found
   */
  void fill(Table.Builder table, String reporter, int decimals, Place place) {
    groups.forEach((name, group) -> {
      table.cell(whole(group.total(reporter), decimals), place.at(name, SliceTables.ALL));
      for (String code : codes) {
        table.cell(whole(group.part(code, reporter), decimals), place.at(name, code));
      }
    });
  }

  /** The categories of a cell in the order of the dimensions. */
  record Place(boolean hasLayout, boolean isSplit, List<String> last) {

    String[] at(String group, String code) {
      List<String> categories = new ArrayList<>();
      if (hasLayout) {
        categories.add(group);
      }
      if (isSplit) {
        categories.add(code);
      }
      categories.addAll(last);
      return categories.toArray(String[]::new);
    }
  }

  private static long whole(BigDecimal value, int decimals) {
    return value.setScale(decimals).unscaledValue().longValueExact();
  }
}
