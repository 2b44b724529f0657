// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cheapest point with {@code rows * x = right side} and {@code 0 <= x <= upper}, for costs that are not
 * negative. Exact.
 *
 * <p>It starts from the point zero, which costs nothing and breaks a few rows, and mends one row after the
 * other. A protection problem breaks only the rows of one cell, so a handful of pivots is enough.
 */
final class DualSimplex {

  /** No upper bound. */
  static final long UNBOUNDED = Long.MAX_VALUE;

  // Ties broken by size can cycle; ties broken by position cannot (Bland), but are slow.
  private static final int PATIENCE = 40;

  /** A point of the region. */
  static final class Point {

    private final long[] floor;
    private final int fraction;

    private Point(long[] floor, int fraction) {
      this.floor = floor;
      this.fraction = fraction;
    }

    /** Every coordinate, rounded down; a copy. */
    long[] floor() {
      return floor.clone();
    }

    /** A coordinate that was rounded; -1 when none was. */
    int fraction() {
      return fraction;
    }

    boolean isWhole() {
      return fraction < 0;
    }
  }

  private final Tableau tableau;
  private final long[] upper;
  private final int variables;
  private final int costRow;
  private final int right;
  private final int[] basis;
  private final boolean[] flipped;

  private DualSimplex(Tableau tableau, int rows, long[] upper) {
    this.tableau = tableau;
    this.upper = upper.clone();
    this.variables = upper.length;
    this.costRow = rows;
    this.right = variables;
    this.basis = new int[rows];
    // Beyond the variables: an artificial one that must be zero and, once gone, never comes back.
    Arrays.setAll(basis, row -> variables + row);
    this.flipped = new boolean[variables];
  }

  /**
   * Solves once.
   *
   * @param rows coefficients, the right side last, and the costs as the last row; not changed
   * @param upper by variable; 0 forbids it
   */
  static Optional<Point> solve(long[][] rows, long[] upper) {
    try {
      return start(rows, upper, false).solve();
    } catch (ArithmeticException tooLarge) {
      return start(rows, upper, true).solve();
    }
  }

  private static DualSimplex start(long[][] rows, long[] upper, boolean unlimited) {
    return new DualSimplex(
        unlimited ? Tableau.unlimited(rows) : Tableau.of(rows), rows.length - 1, upper);
  }

  /**
   * Sets a problem up that can be solved again under tighter bounds.
   *
   * @param matrix the coefficients
   * @param right the right sides
   * @param costs by variable
   * @param upper by variable; 0 forbids it
   * @param unlimited whether numbers may grow beyond 64 bits; otherwise solving can end in an {@link
   *     ArithmeticException}
   */
  static DualSimplex start(
      SparseColumns matrix, long[] right, long[] costs, long[] upper, boolean unlimited) {
    return unlimited
        ? start(matrix.dense(right, costs), upper, true)
        : new DualSimplex(new RevisedTableau(matrix, right, costs), matrix.rows(), upper);
  }

  /**
   * Lowers the upper bound of a variable of the last point; the next solution starts from there.
   *
   * @param variable one that is basic, as the fraction of a point always is
   * @param bound not above its present bound
   */
  void cap(int variable, long bound) {
    if (flipped[variable]) {
      for (int row = 0; row < costRow; row++) {
        if (basis[row] == variable) {
          // The row holds the distance from the bound, which shrinks with it.
          tableau.shift(row, bound - upper[variable]);
        }
      }
    }
    upper[variable] = bound;
  }

  Optional<Point> solve() {
    int stalls = 0;
    while (true) {
      boolean careful = stalls > PATIENCE;
      int row = leaving(careful);
      if (row < 0) {
        return Optional.of(point());
      }
      int column = entering(row);
      if (column < 0) {
        return Optional.empty();
      }
      stalls = tableau.sign(costRow, column) == 0 ? stalls + 1 : 0;
      tableau.negate(row);
      tableau.pivot(row, column);
      basis[row] = column;
    }
  }

  /** A row whose basic variable lies outside its bounds, turned so that it lies below zero; or -1. */
  private int leaving(boolean careful) {
    int found = -1;
    long best = 0;
    for (int row = 0; row < costRow; row++) {
      int basic = basis[row];
      long bound = basic < variables ? upper[basic] : 0;
      if (bound != UNBOUNDED && tableau.compareToWhole(row, right, bound) > 0) {
        if (basic < variables) {
          tableau.complement(row, basic, bound);
          flipped[basic] ^= true;
        } else {
          tableau.negate(row);
        }
      }
      if (tableau.sign(row, right) < 0) {
        long steepness = careful ? 0 : tableau.steepness(row);
        if (found < 0 || (careful ? basic < basis[found] : steepness > best)) {
          found = row;
          best = steepness;
        }
      }
    }
    return found;
  }

  private int entering(int row) {
    int found = -1;
    for (int column = 0; column < variables; column++) {
      if (upper[column] > 0 && tableau.sign(row, column) < 0) {
        boolean better =
            found < 0 || tableau.compareProducts(costRow, column, row, found, found, column) > 0;
        found = better ? column : found;
      }
    }
    return found;
  }

  private Point point() {
    long[] floor = new long[variables];
    int fraction = -1;
    for (int row = 0; row < costRow; row++) {
      if (basis[row] < variables) {
        BigInteger[] parts = tableau.entry(row, right).divideAndRemainder(tableau.denominator(row));
        boolean whole = parts[1].signum() == 0;
        int basic = basis[row];
        floor[basic] = parts[0].longValueExact();
        if (flipped[basic]) {
          floor[basic] = upper[basic] - floor[basic] - (whole ? 0 : 1);
        }
        if (!whole && (fraction < 0 || basic < fraction)) {
          fraction = basic;
        }
      }
    }
    for (int column = 0; column < variables; column++) {
      if (flipped[column] && !isBasic(column)) {
        floor[column] = upper[column];
      }
    }
    return new Point(floor, fraction);
  }

  private boolean isBasic(int column) {
    for (int basic : basis) {
      if (basic == column) {
        return true;
      }
    }
    return false;
  }
}
