// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which unseen cells follow from the seen ones by adding and subtracting alone. Exact. */
final class RankTest {

  private RankTest() {}

  /**
   * The cells that can be worked out.
   *
   * @param system all cells
   * @param unseen the cells that are not known
   * @return those of them that the relations determine
   */
  static BitSet determined(CellSystem system, BitSet unseen) {
    int[] cells = unseen.stream().toArray();
    int[] columnOf = new int[system.size()];
    for (int i = 0; i < cells.length; i++) {
      columnOf[cells[i]] = i;
    }
    List<long[]> rows = new ArrayList<>();
    for (Relation relation : system.relations()) {
      long[] row = new long[cells.length];
      boolean used = false;
      for (int i = 0; i < relation.size(); i++) {
        if (unseen.get(relation.cell(i))) {
          row[columnOf[relation.cell(i)]] += relation.coefficient(i);
          used = true;
        }
      }
      if (used) {
        rows.add(row);
      }
    }
    BitSet determined = new BitSet();
    if (rows.isEmpty()) {
      return determined;
    }
    long[][] matrix = rows.toArray(long[][]::new);
    Tableau reduced;
    try {
      reduced = reduce(Tableau.of(matrix), matrix.length);
    } catch (ArithmeticException tooLarge) {
      reduced = reduce(Tableau.unlimited(matrix), matrix.length);
    }
    for (int row = 0; row < matrix.length; row++) {
      int only = only(reduced, row);
      if (only >= 0) {
        determined.set(cells[only]);
      }
    }
    return determined;
  }

  private static Tableau reduce(Tableau tableau, int rows) {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < tableau.columns(); column++) {
        int sign = tableau.sign(row, column);
        if (sign != 0) {
          if (sign < 0) {
            tableau.negate(row);
          }
          tableau.pivot(row, column);
          break;
        }
      }
    }
    return tableau;
  }

  /** The only column that a row fills; -1 when it fills none or several. */
  private static int only(Tableau tableau, int row) {
    int only = -1;
    for (int column = 0; column < tableau.columns(); column++) {
      if (tableau.sign(row, column) != 0) {
        if (only >= 0) {
          return -1;
        }
        only = column;
      }
    }
    return only;
  }
}
