// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * The least and the greatest value that each of many variables can take where {@code rows * x = right side}
 * and {@code x >= 0}. Exact.
 *
 * <p>The first phase finds some such point once; every question then starts where the last one ended.
 */
final class PrimalSimplex {

  // As in DualSimplex.
  private static final int PATIENCE = 40;

  private final Tableau tableau;
  private final int variables;
  private final int costRow;
  private final int right;
  private final int[] basis;
  private final boolean[] dead;

  private PrimalSimplex(Tableau tableau, int rows) {
    this.tableau = tableau;
    this.variables = tableau.columns() - 1;
    this.costRow = rows;
    this.right = variables;
    this.basis = new int[rows];
    Arrays.setAll(basis, row -> variables + row);
    this.dead = new boolean[rows];
  }

  /**
   * Finds a first point.
   *
   * @param rows coefficients, the right side last, and one more row of zeros to work in; not changed
   * @param unlimited whether numbers may grow beyond 64 bits
   * @return empty when there is no point
   * @throws ArithmeticException when they would and must not
   */
  static Optional<PrimalSimplex> start(long[][] rows, boolean unlimited) {
    PrimalSimplex simplex =
        new PrimalSimplex(unlimited ? Tableau.unlimited(rows) : Tableau.of(rows), rows.length - 1);
    return simplex.findPoint() ? Optional.of(simplex) : Optional.empty();
  }

  private boolean findPoint() {
    for (int row = 0; row < costRow; row++) {
      if (tableau.sign(row, right) < 0) {
        tableau.negate(row);
      }
      tableau.add(costRow, row, -1);
    }
    descend();
    if (tableau.sign(costRow, right) != 0) {
      return false;
    }
    for (int row = 0; row < costRow; row++) {
      if (basis[row] >= variables) {
        driveOut(row);
      }
    }
    return true;
  }

  /** An artificial variable that is still basic is zero: any other may take its place. */
  private void driveOut(int row) {
    for (int column = 0; column < variables; column++) {
      if (tableau.sign(row, column) != 0) {
        if (tableau.sign(row, column) < 0) {
          tableau.negate(row);
        }
        tableau.pivot(row, column);
        basis[row] = column;
        return;
      }
    }
    dead[row] = true;
  }

  /** The least value of a variable, rounded up to a whole number. */
  BigInteger least(int variable) {
    aim(variable, 1);
    if (!descend()) {
      throw new AssertionError("a variable that is at least zero has no least value");
    }
    return quotient(variable, true);
  }

  /** The greatest value of a variable, rounded down to a whole number; empty when there is none. */
  Optional<BigInteger> greatest(int variable) {
    aim(variable, -1);
    return descend() ? Optional.of(quotient(variable, false)) : Optional.empty();
  }

  /** Makes a variable, times 1 or -1, what is minimised. */
  private void aim(int variable, int unit) {
    tableau.clear(costRow);
    tableau.set(costRow, variable, unit);
    int row = rowOf(variable);
    if (row >= 0) {
      tableau.add(costRow, row, -unit);
    }
  }

  private int rowOf(int variable) {
    for (int row = 0; row < costRow; row++) {
      if (basis[row] == variable) {
        return row;
      }
    }
    return -1;
  }

  private BigInteger quotient(int variable, boolean roundUp) {
    int row = rowOf(variable);
    if (row < 0) {
      return BigInteger.ZERO;
    }
    BigInteger[] parts = tableau.entry(row, right).divideAndRemainder(tableau.denominator(row));
    return roundUp && parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  /** Goes downhill to the end; false when there is no end. */
  private boolean descend() {
    int stalls = 0;
    while (true) {
      int column = entering(stalls > PATIENCE);
      if (column < 0) {
        return true;
      }
      int row = leaving(column);
      if (row < 0) {
        return false;
      }
      stalls = tableau.sign(row, right) == 0 ? stalls + 1 : 0;
      tableau.pivot(row, column);
      basis[row] = column;
    }
  }

  private int entering(boolean careful) {
    int found = -1;
    for (int column = 0; column < variables; column++) {
      if (tableau.sign(costRow, column) < 0) {
        if (careful) {
          return column;
        }
        found = found < 0 || tableau.compare(costRow, column, costRow, found) < 0 ? column : found;
      }
    }
    return found;
  }

  private int leaving(int column) {
    int found = -1;
    for (int row = 0; row < costRow; row++) {
      if (!dead[row] && tableau.sign(row, column) > 0) {
        int order =
            found < 0 ? -1 : tableau.compareProducts(row, right, found, column, column, right);
        found = order < 0 || (order == 0 && basis[row] < basis[found]) ? row : found;
      }
    }
    return found;
  }
}
