// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The tableau in 64-bit numbers; what would not fit is an {@link ArithmeticException}.
 *
 * <p>Every row has a denominator of its own, reduced to lowest terms: in a table that adds up nearly all are
 * 1, so that a pivot touches only the rows that share its column, and numbers stay small. Rows are copied
 * when they first change, so that many questions can start from one set of rows.
 */
class LongTableau extends Tableau {

  private final long[][] rows;
  private final boolean[] own;
  private final long[] denominators;
  private final int width;
  private final int[] filled;

  LongTableau(long[][] rows) {
    this.rows = rows.clone();
    this.own = new boolean[rows.length];
    this.denominators = new long[rows.length];
    Arrays.fill(denominators, 1);
    this.width = rows[0].length;
    this.filled = new int[width];
  }

  private long[] mutable(int row) {
    if (!own[row]) {
      rows[row] = rows[row].clone();
      own[row] = true;
    }
    return rows[row];
  }

  /** The number over the denominator of its row. */
  long at(int row, int column) {
    return rows[row][column];
  }

  /** A number as it is stored. */
  final long stored(int row, int position) {
    return rows[row][position];
  }

  final long over(int row) {
    return denominators[row];
  }

  @Override
  int columns() {
    return width;
  }

  @Override
  int sign(int row, int column) {
    return Long.signum(at(row, column));
  }

  @Override
  int compare(int row, int column, int otherRow, int otherColumn) {
    long one = at(row, column);
    long other = at(otherRow, otherColumn);
    if (denominators[row] == denominators[otherRow]) {
      return Long.compare(one, other);
    }
    return Long.compare(
        Math.multiplyExact(one, denominators[otherRow]),
        Math.multiplyExact(other, denominators[row]));
  }

  @Override
  int compareProducts(int r1, int c1, int r2, int c2, int c3, int c4) {
    return Long.compare(
        Math.multiplyExact(at(r1, c1), at(r2, c2)), Math.multiplyExact(at(r1, c3), at(r2, c4)));
  }

  @Override
  int compareToWhole(int row, int column, long whole) {
    return Long.compare(at(row, column), Math.multiplyExact(whole, denominators[row]));
  }

  @Override
  void negate(int row) {
    long[] values = mutable(row);
    for (int j = 0; j < width; j++) {
      if (values[j] != 0) {
        values[j] = Math.negateExact(values[j]);
      }
    }
  }

  @Override
  void complement(int row, int basic, long bound) {
    negate(row);
    rows[row][basic] = denominators[row];
    shift(row, bound);
  }

  @Override
  void shift(int row, long whole) {
    long[] values = mutable(row);
    int last = width - 1;
    values[last] = Math.addExact(values[last], Math.multiplyExact(whole, denominators[row]));
  }

  @Override
  void pivot(int row, int column) {
    denominators[row] = at(row, column);
    long[] pivot = mutable(row);
    reduce(row);
    long a = denominators[row];
    int count = 0;
    for (int j = 0; j < width; j++) {
      if (pivot[j] != 0) {
        filled[count++] = j;
      }
    }
    for (int i = 0; i < rows.length; i++) {
      long factor = i == row ? 0 : at(i, column);
      if (factor != 0) {
        eliminate(i, factor, pivot, a, count);
      }
    }
  }

  private void eliminate(int row, long entry, long[] pivot, long a, int count) {
    long[] target = mutable(row);
    long common = gcd(a, entry);
    long scale = a / common;
    long factor = entry / common;
    if (scale != 1) {
      for (int j = 0; j < width; j++) {
        if (target[j] != 0) {
          target[j] = Math.multiplyExact(target[j], scale);
        }
      }
      denominators[row] = Math.multiplyExact(denominators[row], scale);
    }
    for (int f = 0; f < count; f++) {
      int j = filled[f];
      target[j] = Math.subtractExact(target[j], Math.multiplyExact(factor, pivot[j]));
    }
    reduce(row);
  }

  /** Brings a row to lowest terms. */
  private void reduce(int row) {
    long common = denominators[row];
    long[] values = rows[row];
    for (int j = 0; j < width && common != 1; j++) {
      if (values[j] != 0) {
        common = gcd(common, values[j]);
      }
    }
    if (common != 1) {
      for (int j = 0; j < width; j++) {
        values[j] /= common;
      }
      denominators[row] /= common;
    }
  }

  private static long gcd(long one, long other) {
    long a = Math.absExact(one);
    long b = Math.absExact(other);
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  @Override
  void clear(int row) {
    Arrays.fill(mutable(row), 0);
    denominators[row] = 1;
  }

  @Override
  void set(int row, int column, int unit) {
    mutable(row)[column] = unit * denominators[row];
  }

  @Override
  void add(int row, int addend, int unit) {
    long[] target = mutable(row);
    long[] added = rows[addend];
    long common = gcd(denominators[row], denominators[addend]);
    long scale = denominators[addend] / common;
    long factor = unit * (denominators[row] / common);
    for (int j = 0; j < width; j++) {
      if (target[j] != 0 || added[j] != 0) {
        target[j] = Math.addExact(
            Math.multiplyExact(target[j], scale), Math.multiplyExact(factor, added[j]));
      }
    }
    denominators[row] = Math.multiplyExact(denominators[row], scale);
    reduce(row);
  }

  @Override
  BigInteger entry(int row, int column) {
    return BigInteger.valueOf(at(row, column));
  }

  @Override
  BigInteger denominator(int row) {
    return BigInteger.valueOf(denominators[row]);
  }
}
