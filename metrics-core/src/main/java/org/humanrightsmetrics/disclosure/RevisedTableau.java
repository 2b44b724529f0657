// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.Arrays;

/**
 * The same tableau, of which only the combination of original rows behind each row is stored: a column is
 * worked out when it is looked at, from the few equations in which its variable stands. A pivot then costs a
 * fraction, because a table has many more cells than relations.
 */
final class RevisedTableau extends LongTableau {

  // Beyond it only the order of magnitude of a path matters; squares of it still add up in 64 bits.
  private static final long LARGE = 1L << 24;

  private final SparseColumns matrix;
  private final int right;
  private final int rightAt;
  private final int costRow;
  private final long[] costs;
  private final boolean[] turned;

  RevisedTableau(SparseColumns matrix, long[] rightSide, long[] costs) {
    super(start(rightSide));
    this.matrix = matrix;
    this.right = matrix.variables();
    this.rightAt = matrix.rows();
    this.costRow = matrix.rows();
    this.costs = costs.clone();
    this.turned = new boolean[right];
  }

  private static long[][] start(long[] rightSide) {
    int rows = rightSide.length;
    long[][] start = new long[rows + 1][rows + 1];
    for (int row = 0; row < rows; row++) {
      start[row][row] = 1;
      start[row][rows] = rightSide[row];
    }
    return start;
  }

  /** Logarithm of the squared distance to the hyperplane of the row (dual steepest edge): half the pivots. */
  @Override
  long steepness(int row) {
    long norm = 1;
    for (int position = 0; position < rightAt; position++) {
      long stored = Math.min(LARGE, Math.abs(stored(row, position)));
      norm += stored * stored;
    }
    return 2 * Logarithm.base2(Math.absExact(stored(row, rightAt))) - Logarithm.base2(norm);
  }

  @Override
  int columns() {
    return right + 1;
  }

  @Override
  long at(int row, int column) {
    if (column == right) {
      return stored(row, rightAt);
    }
    long sum = 0;
    for (int i = 0; i < matrix.size(column); i++) {
      long stored = stored(row, matrix.row(column, i));
      if (stored != 0) {
        sum = Math.addExact(sum, Math.multiplyExact(stored, matrix.coefficient(column, i)));
      }
    }
    if (row == costRow) {
      sum = Math.addExact(sum, Math.multiplyExact(costs[column], over(row)));
    }
    return turned[column] ? Math.negateExact(sum) : sum;
  }

  @Override
  void complement(int row, int basic, long bound) {
    negate(row);
    shift(row, bound);
    turned[basic] ^= true;
  }

  @Override
  void clear(int row) {
    super.clear(row);
    if (row == costRow) {
      Arrays.fill(costs, 0);
    }
  }

  @Override
  void set(int row, int column, int unit) {
    if (row != costRow) {
      throw new IllegalArgumentException("Only costs can be set");
    }
    costs[column] = unit;
  }
}
