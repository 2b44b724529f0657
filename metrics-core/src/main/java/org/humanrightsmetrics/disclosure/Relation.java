// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

/** Cells that, each times its coefficient, sum to zero. */
final class Relation {

  private final int[] cells;
  private final int[] coefficients;
  private final boolean sensitive;

  Relation(int[] cells, int[] coefficients, boolean sensitive) {
    this.cells = cells.clone();
    this.coefficients = coefficients.clone();
    this.sensitive = sensitive;
  }

  /** A total and its parts: the total has coefficient 1, the parts -1. */
  static Relation sum(int total, int[] parts, boolean sensitive) {
    int[] cells = new int[parts.length + 1];
    int[] coefficients = new int[parts.length + 1];
    cells[0] = total;
    coefficients[0] = 1;
    for (int i = 0; i < parts.length; i++) {
      cells[i + 1] = parts[i];
      coefficients[i + 1] = -1;
    }
    return new Relation(cells, coefficients, sensitive);
  }

  int size() {
    return cells.length;
  }

  int cell(int position) {
    return cells[position];
  }

  int coefficient(int position) {
    return coefficients[position];
  }

  /** Whether the parts are categories of something sensitive. */
  boolean isSensitive() {
    return sensitive;
  }

  /** The one cell that is the sum of all others, by position; -1 when the relation is of another form. */
  int total() {
    int total = -1;
    for (int i = 0; i < coefficients.length; i++) {
      if (coefficients[i] == 1 && total < 0) {
        total = i;
      } else if (coefficients[i] != -1) {
        return -1;
      }
    }
    return total;
  }
}
