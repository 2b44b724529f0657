// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The tableau in numbers of any size, for the rare problem that outgrows 64 bits.
 *
 * <p>All rows share one denominator. A pivot keeps the entries whole, because each is a determinant of the
 * original matrix (Edmonds, Bareiss).
 */
final class BigTableau extends Tableau {

  private final BigInteger[][] rows;
  private final int columns;
  private BigInteger denominator = BigInteger.ONE;

  BigTableau(long[][] rows) {
    this.rows = new BigInteger[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      this.rows[i] =
          Arrays.stream(rows[i]).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }
    this.columns = rows[0].length;
  }

  @Override
  int columns() {
    return columns;
  }

  @Override
  int sign(int row, int column) {
    return rows[row][column].signum();
  }

  @Override
  int compare(int row, int column, int otherRow, int otherColumn) {
    return rows[row][column].compareTo(rows[otherRow][otherColumn]);
  }

  @Override
  int compareProducts(int r1, int c1, int r2, int c2, int c3, int c4) {
    return rows[r1][c1].multiply(rows[r2][c2]).compareTo(rows[r1][c3].multiply(rows[r2][c4]));
  }

  @Override
  int compareToWhole(int row, int column, long whole) {
    return rows[row][column].compareTo(BigInteger.valueOf(whole).multiply(denominator));
  }

  @Override
  void negate(int row) {
    BigInteger[] values = rows[row];
    for (int j = 0; j < columns; j++) {
      values[j] = values[j].negate();
    }
  }

  @Override
  void complement(int row, int basic, long bound) {
    negate(row);
    BigInteger[] values = rows[row];
    values[basic] = denominator;
    shift(row, bound);
  }

  @Override
  void shift(int row, long whole) {
    BigInteger[] values = rows[row];
    int last = columns - 1;
    values[last] = values[last].add(BigInteger.valueOf(whole).multiply(denominator));
  }

  @Override
  void pivot(int row, int column) {
    BigInteger[] pivot = rows[row];
    BigInteger a = pivot[column];
    for (int i = 0; i < rows.length; i++) {
      BigInteger[] target = rows[i];
      BigInteger factor = target[column];
      if (i == row || (factor.signum() == 0 && a.equals(denominator))) {
        continue;
      }
      for (int j = 0; j < columns; j++) {
        if (target[j].signum() != 0 || pivot[j].signum() != 0) {
          target[j] = target[j].multiply(a).subtract(factor.multiply(pivot[j])).divide(denominator);
        }
      }
    }
    denominator = a;
  }

  @Override
  void clear(int row) {
    Arrays.fill(rows[row], BigInteger.ZERO);
  }

  @Override
  void set(int row, int column, int unit) {
    rows[row][column] = denominator.multiply(BigInteger.valueOf(unit));
  }

  @Override
  void add(int row, int addend, int unit) {
    for (int j = 0; j < columns; j++) {
      BigInteger added = rows[addend][j];
      rows[row][j] = rows[row][j].add(unit < 0 ? added.negate() : added);
    }
  }

  @Override
  BigInteger entry(int row, int column) {
    return rows[row][column];
  }

  @Override
  BigInteger denominator(int row) {
    return denominator;
  }
}
