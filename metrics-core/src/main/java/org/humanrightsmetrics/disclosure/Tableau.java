// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;

/**
 * A simplex tableau of whole numbers over one common denominator D: row i says that the sum of
 * {@code entry(i, j) / D} times variable j equals {@code entry(i, last) / D}.
 *
 * <p>A pivot keeps all entries whole, because each is a determinant of the original matrix (Edmonds,
 * Bareiss). So nothing is ever rounded. Mutable, for one thread.
 */
abstract class Tableau {

  /** Fast, and throws {@link ArithmeticException} rather than overflow. */
  static Tableau of(long[][] rows) {
    return new LongTableau(rows);
  }

  /** Slower, without limit. */
  static Tableau unlimited(long[][] rows) {
    return new BigTableau(rows);
  }

  abstract int columns();

  abstract int sign(int row, int column);

  abstract int compare(int row, int column, int otherRow, int otherColumn);

  /** Compares the product of the entries (r1, c1) and (r2, c2) with that of (r3, c3) and (r4, c4). */
  abstract int compareProducts(int r1, int c1, int r2, int c2, int r3, int c3, int r4, int c4);

  /** Compares the number {@code entry / D} with a whole number. */
  abstract int compareToWhole(int row, int column, long whole);

  abstract void negate(int row);

  /** Replaces the variable that is basic in a row by its distance from an upper bound. */
  abstract void complement(int row, int basic, long bound);

  /** Makes a column basic in a row; the entry there must be positive. */
  abstract void pivot(int row, int column);

  /** Sets a whole row to zero. */
  abstract void clear(int row);

  /** Sets one number to -1, 0 or 1. */
  abstract void set(int row, int column, int unit);

  /** Adds a row, times 1 or -1, to another. */
  abstract void add(int row, int addend, int unit);

  abstract BigInteger entry(int row, int column);

  abstract BigInteger denominator();
}
