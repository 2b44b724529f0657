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
import org.humanrightsmetrics.aggregation.Cell;
import org.humanrightsmetrics.aggregation.ComparableSet;

/**
 * Totals of some groups with their parts along one split, by reporter, as whole numbers.
 *
 * <p>Money becomes a number of its smallest piece that occurs: what is given to two decimals becomes cents.
 */
final class Breakdown {

  private final SortedMap<String, Map<String, BigDecimal>> totals = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Map<String, BigDecimal>>> parts =
      new TreeMap<>();
  private final SortedSet<String> codes = new TreeSet<>();
  private final SortedSet<String> faults = new TreeSet<>();
  private int scale;

  /**
   * A breakdown.
   *
   * @param groups of which all totals could be added up
   * @param totals by group
   * @param split by group and code; empty for no split
   */
  Breakdown(
      SortedSet<String> groups,
      Map<String, Cell> totals,
      Map<String, SortedMap<String, Cell>> split) {
    for (String group : groups) {
      this.totals.put(group, contributions(totals.get(group)));
      SortedMap<String, Map<String, BigDecimal>> byCode = new TreeMap<>();
      split.getOrDefault(group, new TreeMap<>()).forEach((code, cell) -> {
        codes.add(code);
        byCode.put(code, contributions(cell));
      });
      this.parts.put(group, byCode);
    }
  }

  private Map<String, BigDecimal> contributions(Cell cell) {
    Map<String, BigDecimal> all =
        SliceTables.pooled(cell).map(ComparableSet::contributions).orElseGet(Map::of);
    if (all.isEmpty()) {
      faults.addAll(SliceTables.codes(cell));
    }
    for (BigDecimal value : all.values()) {
      scale = Math.max(scale, value.stripTrailingZeros().scale());
      if (value.signum() < 0) {
        faults.add("disclosure/below-zero");
      }
    }
    return all;
  }

  /** Why it cannot stand in a table; empty when it can. */
  List<String> faults(boolean overlapping) {
    SortedSet<String> all = new TreeSet<>(faults);
    for (String group : totals.keySet()) {
      for (String reporter : reporters()) {
        BigDecimal total = totals.get(group).getOrDefault(reporter, BigDecimal.ZERO);
        boolean exceeds = overlapping
            ? codes.stream().anyMatch(code -> part(group, code, reporter).compareTo(total) > 0)
            : sum(group, reporter).compareTo(total) > 0;
        if (exceeds) {
          all.add("disaggregation/parts-exceed-total");
        }
      }
    }
    return List.copyOf(all);
  }

  SortedSet<String> reporters() {
    SortedSet<String> reporters = new TreeSet<>();
    totals.values().forEach(each -> reporters.addAll(each.keySet()));
    parts
        .values()
        .forEach(byCode -> byCode.values().forEach(each -> reporters.addAll(each.keySet())));
    return reporters;
  }

  /** Parts that leave something over leave it to an implied category, which is protected too. */
  Dimension dimension(String name, String root, boolean overlapping) {
    String[] categories = codes.toArray(String[]::new);
    if (overlapping) {
      return Dimension.overlapping(name, root, categories);
    }
    boolean complete = totals.keySet().stream()
        .allMatch(group -> reporters().stream()
            .allMatch(reporter -> sum(group, reporter)
                    .compareTo(totals.get(group).getOrDefault(reporter, BigDecimal.ZERO))
                == 0));
    return complete
        ? Dimension.exclusive(name, root, categories)
        : Dimension.partial(name, root, categories);
  }

  /** Gives a table what one reporter brought; where it brought nothing, that is 0 of the sum. */
  void fill(Table.Builder table, String reporter, int decimals, boolean laidOut, String root) {
    for (String group : totals.keySet()) {
      BigDecimal total = totals.get(group).getOrDefault(reporter, BigDecimal.ZERO);
      table.cell(whole(total, decimals), at(laidOut, group, root));
      if (!root.isEmpty()) {
        codes.forEach(code ->
            table.cell(whole(part(group, code, reporter), decimals), at(laidOut, group, code)));
      }
    }
  }

  /** How many decimals occur. */
  int scale() {
    return scale;
  }

  private static long whole(BigDecimal value, int decimals) {
    return value.setScale(decimals).unscaledValue().longValueExact();
  }

  private static String[] at(boolean laidOut, String group, String category) {
    List<String> categories = new ArrayList<>();
    if (laidOut) {
      categories.add(group);
    }
    if (!category.isEmpty()) {
      categories.add(category);
    }
    return categories.toArray(String[]::new);
  }

  private BigDecimal part(String group, String code, String reporter) {
    return parts.get(group).getOrDefault(code, Map.of()).getOrDefault(reporter, BigDecimal.ZERO);
  }

  private BigDecimal sum(String group, String reporter) {
    return codes.stream()
        .map(code -> part(group, code, reporter))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
