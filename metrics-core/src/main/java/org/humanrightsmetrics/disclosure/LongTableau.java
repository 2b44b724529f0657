// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;
import java.util.Arrays;

/** The tableau in 64-bit numbers; what would not fit is an {@link ArithmeticException}. */
final class LongTableau extends Tableau {

  private final long[][] rows;
  private final int columns;
  private final int[] filled;
  private long denominator = 1;

  LongTableau(long[][] rows) {
    this.rows = new long[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      this.rows[i] = rows[i].clone();
    }
    this.columns = rows[0].length;
    this.filled = new int[columns];
  }

  @Override
  int columns() {
    return columns;
  }

  @Override
  int sign(int row, int column) {
    return Long.signum(rows[row][column]);
  }

  @Override
  int compare(int row, int column, int otherRow, int otherColumn) {
    return Long.compare(rows[row][column], rows[otherRow][otherColumn]);
  }

  @Override
  int compareProducts(int r1, int c1, int r2, int c2, int r3, int c3, int r4, int c4) {
    return Long.compare(
        Math.multiplyExact(rows[r1][c1], rows[r2][c2]),
        Math.multiplyExact(rows[r3][c3], rows[r4][c4]));
  }

  @Override
  int compareToWhole(int row, int column, long whole) {
    return Long.compare(rows[row][column], Math.multiplyExact(whole, denominator));
  }

  @Override
  void negate(int row) {
    long[] values = rows[row];
    for (int j = 0; j < columns; j++) {
      if (values[j] != 0) {
        values[j] = Math.negateExact(values[j]);
      }
    }
  }

  @Override
  void complement(int row, int basic, long bound) {
    negate(row);
    long[] values = rows[row];
    values[basic] = denominator;
    int last = columns - 1;
    values[last] = Math.addExact(values[last], Math.multiplyExact(bound, denominator));
  }

  @Override
  void pivot(int row, int column) {
    long[] pivot = rows[row];
    long a = pivot[column];
    int count = 0;
    for (int j = 0; j < columns; j++) {
      if (pivot[j] != 0) {
        filled[count++] = j;
      }
    }
    for (int i = 0; i < rows.length; i++) {
      if (i == row) {
        continue;
      }
      long factor = rows[i][column];
      if (a != denominator) {
        rescale(rows[i], a, factor, pivot);
      } else if (factor != 0) {
        // Where the denominator stays, only columns that the pivot row fills can change.
        eliminate(rows[i], a, factor, pivot, count);
      }
    }
    denominator = a;
  }

  private void eliminate(long[] target, long a, long factor, long[] pivot, int count) {
    for (int f = 0; f < count; f++) {
      int j = filled[f];
      target[j] = a == 1
          ? Math.subtractExact(target[j], Math.multiplyExact(factor, pivot[j]))
          : Math.subtractExact(
                  Math.multiplyExact(target[j], a), Math.multiplyExact(factor, pivot[j]))
              / denominator;
    }
  }

  private void rescale(long[] target, long a, long factor, long[] pivot) {
    for (int j = 0; j < columns; j++) {
      long subtracted = factor == 0 ? 0 : Math.multiplyExact(factor, pivot[j]);
      if (target[j] != 0 || subtracted != 0) {
        target[j] = Math.subtractExact(Math.multiplyExact(target[j], a), subtracted) / denominator;
      }
    }
  }

  @Override
  void clear(int row) {
    Arrays.fill(rows[row], 0);
  }

  @Override
  void set(int row, int column, int unit) {
    rows[row][column] = unit * denominator;
  }

  @Override
  void add(int row, int addend, int unit) {
    long[] target = rows[row];
    long[] added = rows[addend];
    for (int j = 0; j < columns; j++) {
      target[j] = Math.addExact(target[j], Math.multiplyExact(unit, added[j]));
    }
  }

  @Override
  BigInteger entry(int row, int column) {
    return BigInteger.valueOf(rows[row][column]);
  }

  @Override
  BigInteger denominator() {
    return BigInteger.valueOf(denominator);
  }
}
