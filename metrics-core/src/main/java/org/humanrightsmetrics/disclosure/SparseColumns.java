// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.Arrays;

/**
 * The coefficients of a set of equations, by variable, zeros left out: a cell stands in a handful of
 * relations, however many there are. Immutable once filled.
 */
final class SparseColumns {

  private final int rows;
  private final int[][] at;
  private final long[][] by;

  SparseColumns(int rows, int variables) {
    this.rows = rows;
    this.at = new int[variables][0];
    this.by = new long[variables][0];
  }

  /** Adds one coefficient; a row is named once for each variable. */
  void put(int row, int variable, long coefficient) {
    int size = at[variable].length;
    at[variable] = Arrays.copyOf(at[variable], size + 1);
    by[variable] = Arrays.copyOf(by[variable], size + 1);
    at[variable][size] = row;
    by[variable][size] = coefficient;
  }

  int rows() {
    return rows;
  }

  int variables() {
    return at.length;
  }

  int size(int variable) {
    return at[variable].length;
  }

  int row(int variable, int position) {
    return at[variable][position];
  }

  long coefficient(int variable, int position) {
    return by[variable][position];
  }

  /** All rows written out, a right side and a row of costs included. */
  long[][] dense(long[] right, long[] costs) {
    long[][] dense = new long[rows + 1][at.length + 1];
    for (int row = 0; row < rows; row++) {
      dense[row][at.length] = right[row];
    }
    for (int variable = 0; variable < at.length; variable++) {
      for (int i = 0; i < at[variable].length; i++) {
        dense[at[variable][i]][variable] = by[variable][i];
      }
      dense[rows][variable] = costs[variable];
    }
    return dense;
  }
}
