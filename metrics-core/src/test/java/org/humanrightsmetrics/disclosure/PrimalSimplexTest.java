// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How small and how large each number can be, beside trying every corner of two equations. */
class PrimalSimplexTest {

  private static final int COLUMNS = 7;

  /** Whole ends of a variable over all corners. */
  private static final class Corners {

    private final long[][] rows;
    private final int variable;
    private long least = Long.MAX_VALUE;
    private long most = -1;
    private boolean endless;

    Corners(long[][] rows, int variable) {
      this.rows = rows;
      this.variable = variable;
      for (int i = 0; i < COLUMNS; i++) {
        for (int j = i + 1; j < COLUMNS; j++) {
          if (cross(i, j) != 0) {
            corner(i, j);
            // What the variable takes away, two others can bring back: it has no end.
            endless |= share(cross(variable, j), i, j) <= 0 && share(cross(i, variable), i, j) <= 0;
          }
        }
      }
    }

    private void corner(int i, int j) {
      long first = cross(COLUMNS, j);
      long second = cross(i, COLUMNS);
      if (share(first, i, j) >= 0 && share(second, i, j) >= 0) {
        long above = Math.abs(variable == i ? first : variable == j ? second : 0);
        long below = Math.abs(cross(i, j));
        least = Math.min(least, (above + below - 1) / below);
        most = Math.max(most, above / below);
      }
    }

    private long share(long above, int i, int j) {
      return Long.signum(above) * Long.signum(cross(i, j));
    }

    private long cross(int i, int j) {
      return rows[0][i] * rows[1][j] - rows[0][j] * rows[1][i];
    }

    boolean isEmpty() {
      return most < 0;
    }
  }

  @Test
  void leastAndGreatestAreWhatTheCornersSay() {
    int bounded = 0;
    int open = 0;
    int none = 0;
    for (int seed = 0; seed < 400; seed++) {
      long[][] rows = redundant(new Random(seed));
      if (isOneEquation(rows)) {
        continue;
      }
      boolean contradiction = rows[0][COLUMNS] - rows[1][COLUMNS] != rows[3][COLUMNS];
      for (boolean unlimited : new boolean[] {false, true}) {
        Optional<PrimalSimplex> simplex = PrimalSimplex.start(rows, unlimited);
        for (int variable = 0; variable < COLUMNS; variable++) {
          String as = "seed " + seed + ", variable " + variable;
          Corners corners = new Corners(rows, variable);
          assertThat(simplex.isEmpty()).as(as).isEqualTo(contradiction || corners.isEmpty());
          if (simplex.isEmpty()) {
            none++;
            continue;
          }
          assertThat(simplex.get().least(variable))
              .as(as)
              .isEqualTo(BigInteger.valueOf(corners.least));
          assertThat(simplex.get().greatest(variable))
              .as(as)
              .isEqualTo(
                  corners.endless
                      ? Optional.empty()
                      : Optional.of(BigInteger.valueOf(corners.most)));
          bounded += corners.endless ? 0 : 1;
          open += corners.endless ? 1 : 0;
        }
      }
    }
    assertThat(List.of(bounded, open, none)).allMatch(count -> count > 100);
  }

  private static boolean isOneEquation(long[][] rows) {
    for (int i = 0; i < COLUMNS; i++) {
      for (int j = i + 1; j < COLUMNS; j++) {
        if (rows[0][i] * rows[1][j] != rows[0][j] * rows[1][i]) {
          return false;
        }
      }
    }
    return true;
  }

  /** Two equations, their sum, their difference and one that says nothing: rows that must be driven out. */
  private static long[][] redundant(Random random) {
    long[][] rows = new long[6][COLUMNS + 1];
    for (int column = 0; column <= COLUMNS; column++) {
      for (int row = 0; row < 2; row++) {
        boolean right = column == COLUMNS;
        rows[row][column] = right ? random.nextInt(9) - 2L : random.nextInt(5) - 2L;
      }
      rows[2][column] = rows[0][column] + rows[1][column];
      rows[3][column] = rows[0][column] - rows[1][column];
    }
    // Now and then a contradiction, and often a corner where many bounds meet.
    rows[3][COLUMNS] += random.nextInt(5) == 0 ? 1 : 0;
    if (random.nextInt(3) == 0) {
      for (int row = 0; row < 4; row++) {
        rows[row][COLUMNS] = 0;
      }
    }
    return rows;
  }
}
