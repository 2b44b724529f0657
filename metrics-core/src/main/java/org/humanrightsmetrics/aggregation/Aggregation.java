// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of added-up values, with what was left out of it.
 *
 * <p>Equal for the same observations and plan, whatever the order, the number of threads, the locale or the
 * time zone. Immutable and thread-safe.
 *
 * @param plan what was added up, with the gap policy by which
 * @param cells the cells, sorted
 * @param omitted cells that the gap policy leaves out, sorted, each with the reason
 * @param observations how many observations were taken in
 * @param ofOtherMetrics how many of them were of another metric, and left out
 * @param withoutPeriod how many of them lacked the dates of their period or had them the wrong way round, and
 *     were left out
 */
public record Aggregation(
    AggregationPlan plan,
    List<Cell> cells,
    List<Omitted> omitted,
    long observations,
    long ofOtherMetrics,
    long withoutPeriod) {

  /**
   * A cell that is not in the table.
   *
   * @param cell the cell, with what was reported into it
   * @param reason {@code aggregation/gap} or {@code aggregation/nothing-but-zeros}
   */
  public record Omitted(Cell cell, Refusal reason) {}

  /** Copies the lists. */
  public Aggregation {
    Objects.requireNonNull(plan, "plan");
    cells = List.copyOf(cells);
    omitted = List.copyOf(omitted);
  }

  /**
   * One cell.
   *
   * @param key which
   * @return the cell; empty when the table has none there
   */
  public Optional<Cell> cell(CellKey key) {
    return cells.stream().filter(cell -> cell.key().equals(key)).findFirst();
  }
}
