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
  private final SparseColumns matrix;

  /** Cells of the view that are fixed never change, whatever is asked. */
  WitnessSearch(View view, BitSet changeable) {
    this.view = view;
    this.columnOf = new int[view.system().size()];
    Arrays.fill(columnOf, -1);
    this.cells = changeable.stream().filter(cell -> !view.isFixed(cell)).toArray();
    for (int i = 0; i < cells.length; i++) {
      columnOf[cells[i]] = 2 * i;
    }
    this.matrix = matrix();
  }

  private SparseColumns matrix() {
    List<Relation> used = new ArrayList<>();
    for (Relation relation : view.system().relations()) {
      for (int i = 0; i < relation.size(); i++) {
        if (columnOf[relation.cell(i)] >= 0) {
          used.add(relation);
          break;
        }
      }
    }
    SparseColumns matrix = new SparseColumns(used.size(), 2 * cells.length);
    for (int row = 0; row < used.size(); row++) {
      Relation relation = used.get(row);
      for (int i = 0; i < relation.size(); i++) {
        int column = columnOf[relation.cell(i)];
        if (column >= 0) {
          matrix.put(row, column, relation.coefficient(i));
          matrix.put(row, column + 1, -relation.coefficient(i));
        }
      }
    }
    return matrix;
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
      try {
        return branch(cost, lower, upper, false);
      } catch (ArithmeticException tooLarge) {
        branches = 0;
        exhausted = false;
        return branch(cost, lower, upper, true);
      }
    }

    private Optional<long[]> branch(long[] cost, long[] least, long[] most, boolean unlimited) {
      return branch(
          cost,
          least,
          most,
          unlimited,
          DualSimplex.start(matrix, right(least), prices(cost), widths(least, most), unlimited));
    }

    /** The lower branch goes on from the point that is there; only the upper one starts again. */
    private Optional<long[]> branch(
        long[] cost, long[] least, long[] most, boolean unlimited, DualSimplex simplex) {
      if (branches++ > effort) {
        exhausted = true;
        return Optional.empty();
      }
      Optional<DualSimplex.Point> point = simplex.solve();
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
      simplex.cap(fraction, floor[fraction] - least[fraction]);
      Optional<long[]> found = branch(cost, least, below, unlimited, simplex);
      if (found.isPresent() || exhausted) {
        return found;
      }
      long[] above = least.clone();
      above[fraction] = floor[fraction] + 1;
      return branch(cost, above, most, unlimited);
    }

    /** What the rows must add up to, given the change asked for and the lower bounds. */
    private long[] right(long[] least) {
      long[] right = new long[matrix.rows()];
      move(right, columnOf[cell], change);
      for (int column = 0; column < least.length; column++) {
        if (least[column] != 0) {
          move(right, column, least[column]);
        }
      }
      return right;
    }

    private void move(long[] right, int column, long by) {
      for (int i = 0; i < matrix.size(column); i++) {
        int row = matrix.row(column, i);
        right[row] =
            Math.subtractExact(right[row], Math.multiplyExact(matrix.coefficient(column, i), by));
      }
    }

    private long[] prices(long[] cost) {
      long[] prices = new long[2 * cells.length];
      for (int i = 0; i < cells.length; i++) {
        prices[2 * i] = cost[cells[i]];
        prices[2 * i + 1] = cost[cells[i]];
      }
      return prices;
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
