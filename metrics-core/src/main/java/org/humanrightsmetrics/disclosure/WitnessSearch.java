// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Looks for another table that agrees with all that an onlooker knows and in which one cell has a given
 * value, changing as little of worth as possible.
 *
 * <p>The rows and columns are set up once for a view and a set of cells that may change; each question then
 * only states costs and the cell. A change is the difference of two variables, up and down, neither below
 * zero.
 */
final class WitnessSearch {

  // Depth first, as far as a table of ordinary size ever needed.
  static final int THOROUGH = 200;

  // Enough where giving up only means that one cell more stays hidden.
  static final int QUICK = 12;

  // Dear enough that changes run through totals, where they stay whole, if they can at all.
  private static final long ANCESTORS_ONLY = 1L << 20;

  private final View view;
  private final int[] cells;
  private final int[] columnOf;
  private final long[][] template;

  /** Cells of the view that are fixed never change, whatever is asked. */
  WitnessSearch(View view, BitSet changeable) {
    this.view = view;
    this.columnOf = new int[view.system().size()];
    Arrays.fill(columnOf, -1);
    this.cells = changeable.stream().filter(cell -> !view.isFixed(cell)).toArray();
    for (int i = 0; i < cells.length; i++) {
      columnOf[cells[i]] = 2 * i;
    }
    this.template = template();
  }

  private long[][] template() {
    List<long[]> rows = new ArrayList<>();
    for (Relation relation : view.system().relations()) {
      long[] row = new long[2 * cells.length + 1];
      boolean used = false;
      for (int i = 0; i < relation.size(); i++) {
        int column = columnOf[relation.cell(i)];
        if (column >= 0) {
          row[column] += relation.coefficient(i);
          row[column + 1] -= relation.coefficient(i);
          used = true;
        }
      }
      if (used) {
        rows.add(row);
      }
    }
    return rows.toArray(long[][]::new);
  }

  /**
   * Finds the changes.
   *
   * @param cell the protected cell
   * @param target the value that it must have
   * @param cost what one unit of change costs, by cell; positive
   * @param barred cells that must not change
   * @param effort how many branches to follow before giving up
   * @return by how much every cell of the system changes; empty when no such table was found
   */
  Optional<long[]> find(int cell, long target, long[] cost, BitSet barred, int effort) {
    if (columnOf[cell] < 0 || target < view.minimum(cell)) {
      return Optional.empty();
    }
    Problem problem = new Problem(cell, target, barred, effort);
    Optional<long[]> cheapest = problem.branch(cost);
    if (cheapest.isPresent() || !problem.exhausted || effort < THOROUGH) {
      return cheapest;
    }
    long[] upwards = new long[cost.length];
    for (int each = 0; each < cost.length; each++) {
      upwards[each] = view.system().level(each) > 0 ? 1 : ANCESTORS_ONLY;
    }
    return problem.branch(upwards);
  }

  /** One question: the bounds of every variable, and how much of the search was used up. */
  private final class Problem {

    private final int cell;
    private final long change;
    private final int effort;
    private final long[] lower;
    private final long[] upper;
    private int branches;
    private boolean exhausted;

    Problem(int cell, long target, BitSet barred, int effort) {
      this.effort = effort;
      this.cell = cell;
      this.change = target - view.system().value(cell);
      this.lower = new long[2 * cells.length];
      this.upper = new long[2 * cells.length];
      for (int i = 0; i < cells.length; i++) {
        boolean free = cells[i] != cell && !barred.get(cells[i]);
        upper[2 * i] = free ? DualSimplex.UNBOUNDED : 0;
        upper[2 * i + 1] = free ? view.system().value(cells[i]) - view.minimum(cells[i]) : 0;
      }
    }

    Optional<long[]> branch(long[] cost) {
      branches = 0;
      exhausted = false;
      return branch(cost, lower, upper);
    }

    private Optional<long[]> branch(long[] cost, long[] least, long[] most) {
      if (branches++ > effort) {
        exhausted = true;
        return Optional.empty();
      }
      Optional<DualSimplex.Point> point = DualSimplex.solve(rows(cost, least), widths(least, most));
      if (point.isEmpty()) {
        return Optional.empty();
      }
      long[] floor = point.get().floor();
      for (int column = 0; column < floor.length; column++) {
        floor[column] += least[column];
      }
      if (point.get().isWhole()) {
        return Optional.of(changes(floor));
      }
      int fraction = point.get().fraction();
      long[] below = most.clone();
      below[fraction] = floor[fraction];
      Optional<long[]> found = branch(cost, least, below);
      if (found.isPresent()) {
        return found;
      }
      long[] above = least.clone();
      above[fraction] = floor[fraction] + 1;
      return branch(cost, above, most);
    }

    private long[][] rows(long[] cost, long[] least) {
      int right = 2 * cells.length;
      long[][] rows = new long[template.length + 1][];
      int own = columnOf[cell];
      for (int r = 0; r < template.length; r++) {
        long[] row = template[r].clone();
        row[right] = -Math.multiplyExact(row[own], change);
        for (int column = 0; column < right; column++) {
          if (least[column] != 0) {
            row[right] =
                Math.subtractExact(row[right], Math.multiplyExact(row[column], least[column]));
          }
        }
        rows[r] = row;
      }
      long[] costs = new long[right + 1];
      for (int i = 0; i < cells.length; i++) {
        costs[2 * i] = cost[cells[i]];
        costs[2 * i + 1] = cost[cells[i]];
      }
      rows[template.length] = costs;
      return rows;
    }

    private long[] widths(long[] least, long[] most) {
      long[] widths = new long[most.length];
      for (int column = 0; column < widths.length; column++) {
        widths[column] = most[column] == DualSimplex.UNBOUNDED
            ? DualSimplex.UNBOUNDED
            : most[column] - least[column];
      }
      return widths;
    }

    private long[] changes(long[] point) {
      long[] changes = new long[view.system().size()];
      for (int i = 0; i < cells.length; i++) {
        changes[cells[i]] = point[2 * i] - point[2 * i + 1];
      }
      changes[cell] = change;
      return changes;
    }
  }
}
