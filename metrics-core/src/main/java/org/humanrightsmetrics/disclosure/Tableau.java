// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;

/**
 * A simplex tableau of whole numbers over denominators: row i says that the sum of {@code entry(i, j)} times
 * variable j equals {@code entry(i, last)}, all of them over {@code denominator(i)}.
 *
 * <p>Nothing is ever rounded. Mutable, for one thread.
 */
abstract class Tableau {

  /** Fast, and throws {@link ArithmeticException} rather than overflow. The rows are shared, not changed. */
  static Tableau of(long[][] rows) {
    return new LongTableau(rows);
  }

  /** Slower, without limit. */
  static Tableau unlimited(long[][] rows) {
    return new BigTableau(rows);
  }

  abstract int columns();

  abstract int sign(int row, int column);

  /** Compares two numbers, each an entry over its denominator. */
  abstract int compare(int row, int column, int otherRow, int otherColumn);

  /**
   * Compares the product of (r1, c1) and (r2, c2) with that of (r1, c3) and (r2, c4): both have the same
   * denominators, which therefore do not matter.
   */
  abstract int compareProducts(int r1, int c1, int r2, int c2, int c3, int c4);

  /** Compares a number, an entry over its denominator, with a whole one. */
  abstract int compareToWhole(int row, int column, long whole);

  abstract void negate(int row);

  /** Replaces the variable that is basic in a row by its distance from an upper bound. */
  abstract void complement(int row, int basic, long bound);

  /** Adds a whole number to the right side of a row. */
  abstract void shift(int row, long whole);

  /** Makes a column basic in a row; the entry there must be positive. */
  abstract void pivot(int row, int column);

  /** Sets a whole row to zero. */
  abstract void clear(int row);

  /** Sets one number to -1, 0 or 1. */
  abstract void set(int row, int column, int unit);

  /** Adds a row, times 1 or -1, to another. */
  abstract void add(int row, int addend, int unit);

  /** How promising it is to mend a row whose right side is negative: the path depends on it, no answer does. */
  long steepness(int row) {
    return (long) entry(row, columns() - 1).bitLength() - denominator(row).bitLength();
  }

  abstract BigInteger entry(int row, int column);

  abstract BigInteger denominator(int row);
}
