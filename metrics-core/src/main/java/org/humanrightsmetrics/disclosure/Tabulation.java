// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.Aggregation;
import org.humanrightsmetrics.aggregation.Cell;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.shape.Shape;

/**
 * Added-up values as the tables that disclosure control works on.
 *
 * <p>What an aggregation made of one metric becomes tables of whole numbers with each reporter's part in them (of a single reporter, its own tables):
 * for each combination of the other groups (a year, a role) one table per split, laid out by the one group that
 * the detail has and the total lacks, for example {@code area}. Totals over that group are in the table only
 * where the total itself could be added up and is the sum of its parts; otherwise each group has a table of its
 * own and no total is printed.
 *
 * <pre>{@code
 * AggregationPlan total = AggregationPlan.of("women-trained").groupBy(YEAR).withContributions();
 * AggregationPlan detail = total.groupBy(AREA).splitBy("age");
 * Tabulation tabulation = Tabulation.of(WomenTrained.TYPE, aggregate(total), aggregate(detail));
 * }</pre>
 *
 * <p>A share becomes a table with one break-down more, {@code counted}: all, those that the share counts ({@code
 * YES}), and the others ({@code NO}), each of which is protected. Means and distributions have no table.
 *
 * <p>Nothing is left out in silence: {@link #leftOut} has every cell that stands in no table. Never to be
 * published as it stands: that is what {@link Publisher} is for. Immutable and thread-safe.
 *
 * @param bySubject the tables by what they count; tables of different subjects share no cell
 * @param leftOut the cells that stand in no table, with the reason
 */
public record Tabulation(SortedMap<String, Tables> bySubject, List<LeftOut> leftOut) {

  /**
   * Tables that count one thing, and are linked by the totals that they share.
   *
   * @param component the JSON Pointer of the component, for example {@code "/uniqueCompleters"}
   * @param groups what they are about, for example {@code year} 2025
   * @param unit what is counted, for example {@code "PERSON_UPPER_BOUND"}, or the currency
   * @param scale how many decimals the whole numbers of the tables stand for: 2 when they are cents, 0 for
   *     counts
   * @param runningTotal whether the numbers count everything since a beginning, so that the difference of two of
   *     them is a number too ({@link Accumulation})
   * @param tables one per split; a single one without a split when there is none
   */
  public record Tables(
      String component,
      Map<GroupBy, String> groups,
      String unit,
      int scale,
      boolean runningTotal,
      List<Table> tables) {
    /** Copies the collections. */
    public Tables {
      groups = Collections.unmodifiableMap(new TreeMap<>(groups));
      tables = List.copyOf(tables);
    }

    Tables(Slice about, String unit, int scale, boolean runningTotal, List<Table> tables) {
      this(about.component(), about.groups(), unit, scale, runningTotal, tables);
    }
  }

  /**
   * A cell that stands in no table.
   *
   * @param component the JSON Pointer of the component, for example {@code "/uniqueCompleters"}
   * @param groups the groups of the cell, for example {@code year} 2025
   * @param split the split that is missing; empty for the cell as a whole
   * @param codes why: of the families {@code comparison/}, {@code aggregation/}, {@code period/} where it could
   *     not be added up, of the family {@code disclosure/} where it could
   */
  public record LeftOut(
      String component, Map<GroupBy, String> groups, String split, List<String> codes) {
    /** Copies the collections. */
    public LeftOut {
      groups = Collections.unmodifiableMap(new TreeMap<>(groups));
      codes = List.copyOf(codes);
    }
  }

  /** Copies the collections. */
  public Tabulation {
    bySubject = Collections.unmodifiableSortedMap(new TreeMap<>(bySubject));
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Makes the tables.
   *
   * @param type the metric that was added up
   * @param total the aggregation without the group that the tables are laid out by
   * @param detail the aggregation with it, and with the splits
   * @return the tables
   * @throws IllegalArgumentException when the plans differ in anything else, or keep no contributions
   */
  public static Tabulation of(MetricType<?> type, Aggregation total, Aggregation detail) {
    GroupBy layout = layout(total, detail);
    Map<Slice, SliceTables> slices = new LinkedHashMap<>();
    Shape shape = Shape.of(type);
    boolean hasOneReporter = detail.cells().stream()
            .flatMap(cell -> cell.reporters().stream())
            .distinct()
            .count()
        == 1;
    for (Cell cell : detail.cells()) {
      slices
          .computeIfAbsent(
              Slice.of(cell, layout),
              slice -> new SliceTables(slice, layout, shape, hasOneReporter))
          .add(cell);
    }
    for (Cell cell : total.cells()) {
      SliceTables tables = slices.get(Slice.of(cell, layout));
      if (tables != null && cell.key().part().isEmpty()) {
        tables.total(cell);
      }
    }
    SortedMap<String, Tables> bySubject = new TreeMap<>();
    List<LeftOut> leftOut = new ArrayList<>();
    slices
        .values()
        .forEach(tables -> tables.build(type, detail.plan().dimensions(), bySubject, leftOut));
    detail
        .omitted()
        .forEach(omitted -> leftOut.add(new LeftOut(
            omitted.cell().key().component(),
            omitted.cell().key().groups(),
            omitted.cell().key().part().map(part -> part.dimension()).orElse(""),
            List.of(omitted.reason().code()))));
    return new Tabulation(bySubject, leftOut);
  }

  private static GroupBy layout(Aggregation total, Aggregation detail) {
    List<GroupBy> more = new ArrayList<>(detail.plan().groups());
    more.removeAll(total.plan().groups());
    if (more.size() != 1
        || !detail.plan().groups().containsAll(total.plan().groups())
        || !detail.plan().metric().equals(total.plan().metric())
        || !detail.plan().components().equals(total.plan().components())) {
      throw new IllegalArgumentException("The detail must be the total with one group more: "
          + total.plan() + ", " + detail.plan());
    }
    if (!total.plan().contributions() || !detail.plan().contributions()) {
      throw new IllegalArgumentException(
          "Disclosure control needs what each reporter brought: plan it withContributions()");
    }
    return more.get(0);
  }
}
