// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Three ways to keep the same rows of numbers, against a fourth that is as plain as can be. */
class TableauTest {

  private static final int ROWS = 3;
  private static final int COLUMNS = 5;

  /** A fraction with a positive denominator. */
  private record Fraction(BigInteger above, BigInteger below) {

    static Fraction of(long whole) {
      return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction times(Fraction other) {
      return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction over(Fraction other) {
      BigInteger sign = BigInteger.valueOf(other.above.signum());
      return times(new Fraction(other.below.multiply(sign), other.above.multiply(sign)));
    }

    Fraction minus(Fraction other) {
      return new Fraction(
          above.multiply(other.below).subtract(other.above.multiply(below)),
          below.multiply(other.below));
    }

    int order(Fraction other) {
      return minus(other).above.signum();
    }
  }

  /** Rows of fractions and nothing clever. */
  private static final class Plain {

    private final Fraction[][] rows;

    Plain(long[][] start) {
      rows = new Fraction[start.length][start[0].length];
      for (int row = 0; row < start.length; row++) {
        for (int column = 0; column < start[row].length; column++) {
          rows[row][column] = Fraction.of(start[row][column]);
        }
      }
    }

    void negate(int row) {
      for (int column = 0; column < rows[row].length; column++) {
        rows[row][column] = rows[row][column].times(Fraction.of(-1));
      }
    }

    void pivot(int row, int column) {
      Fraction by = rows[row][column];
      for (int j = 0; j < rows[row].length; j++) {
        rows[row][j] = rows[row][j].over(by);
      }
      for (int i = 0; i < rows.length; i++) {
        Fraction factor = rows[i][column];
        for (int j = 0; i != row && j < rows[i].length; j++) {
          rows[i][j] = rows[i][j].minus(factor.times(rows[row][j]));
        }
      }
    }

    void complement(int row, int basic, long bound) {
      negate(row);
      rows[row][basic] = Fraction.of(1);
      int last = rows[row].length - 1;
      rows[row][last] = rows[row][last].minus(Fraction.of(-bound));
    }

    void add(int row, int addend, int unit) {
      for (int j = 0; j < rows[row].length; j++) {
        rows[row][j] = rows[row][j].minus(rows[addend][j].times(Fraction.of(-unit)));
      }
    }
  }

  private static SparseColumns sparse(long[][] rows) {
    SparseColumns sparse = new SparseColumns(ROWS, COLUMNS);
    for (int column = 0; column < COLUMNS; column++) {
      for (int row = 0; row < ROWS; row++) {
        if (rows[row][column] != 0) {
          sparse.put(row, column, rows[row][column]);
        }
      }
    }
    return sparse;
  }

  private static long[] right(long[][] rows) {
    return new long[] {rows[0][COLUMNS], rows[1][COLUMNS], rows[2][COLUMNS]};
  }

  private static long[] costs(long[][] rows) {
    return new long[] {rows[ROWS][0], rows[ROWS][1], rows[ROWS][2], rows[ROWS][3], rows[ROWS][4]};
  }

  private static long[][] random(Random random) {
    long[][] rows = new long[ROWS + 1][COLUMNS + 1];
    for (int row = 0; row <= ROWS; row++) {
      for (int column = 0; column <= COLUMNS; column++) {
        rows[row][column] = random.nextInt(9) - 4L;
      }
    }
    rows[ROWS][COLUMNS] = 0;
    return rows;
  }

  private static Fraction at(Tableau tableau, int row, int column) {
    return new Fraction(tableau.entry(row, column), tableau.denominator(row));
  }

  private static void assertSame(Plain plain, Tableau tableau, String as) {
    assertThat(tableau.columns()).isEqualTo(COLUMNS + 1);
    for (int row = 0; row <= ROWS; row++) {
      if (tableau.getClass() == LongTableau.class) {
        BigInteger common = tableau.denominator(row);
        for (int column = 0; column <= COLUMNS; column++) {
          common = common.gcd(tableau.entry(row, column));
        }
        assertThat(common).as("%s, row %d in lowest terms", as, row).isOne();
      }
      // The corner that nobody looks at: what the costs come to.
      for (int column = 0; column < (row == ROWS ? COLUMNS : COLUMNS + 1); column++) {
        Fraction expected = plain.rows[row][column];
        assertThat(at(tableau, row, column).order(expected))
            .as("%s, row %d, column %d", as, row, column)
            .isZero();
        assertThat(tableau.sign(row, column)).as(as).isEqualTo(expected.above().signum());
        for (long whole = -2; whole <= 2; whole++) {
          assertThat(Integer.signum(tableau.compareToWhole(row, column, whole)))
              .as(as)
              .isEqualTo(expected.order(Fraction.of(whole)));
        }
        int other = (column + 1) % COLUMNS;
        assertThat(Integer.signum(tableau.compare(row, column, (row + 1) % ROWS, other)))
            .as(as)
            .isEqualTo(expected.order(plain.rows[(row + 1) % ROWS][other]));
      }
    }
  }

  @Test
  void allWaysGiveTheSameNumbers() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      long[][] start = random(random);
      Plain plain = new Plain(start);
      List<Tableau> ways = List.of(
          Tableau.of(start),
          Tableau.unlimited(start),
          new RevisedTableau(sparse(start), right(start), costs(start)));
      int[] basic = {-1, -1, -1};
      for (int step = 0; step < 8; step++) {
        int row = random.nextInt(ROWS);
        int column = random.nextInt(COLUMNS);
        int bound = random.nextInt(5);
        boolean complement = basic[row] >= 0 && random.nextInt(3) == 0;
        int sign = plain.rows[row][column].above().signum();
        if (!complement && sign == 0) {
          continue;
        }
        List<Tableau> all = new ArrayList<>(ways);
        if (complement) {
          plain.complement(row, basic[row], bound);
          all.forEach(each -> each.complement(row, basic[row], bound));
        } else {
          if (sign < 0) {
            plain.negate(row);
            all.forEach(each -> each.negate(row));
          }
          plain.pivot(row, column);
          all.forEach(each -> each.pivot(row, column));
          basic[row] = column;
        }
        for (Tableau each : all) {
          assertSame(plain, each, "seed " + seed + ", step " + step + ", " + each.getClass());
        }
      }
      assertThat(start)
          .as("the rows given stay as they are")
          .isDeepEqualTo(random(new Random(seed)));
    }
  }

  @Test
  void addsRowsAndSetsCosts() {
    for (boolean unlimited : new boolean[] {false, true}) {
      long[][] start = {{2, 1, 0, 0, 3, 4}, {1, 3, 0, 5, 0, 7}, {0, 0, 1, 0, 0, 1}, new long[6]};
      Tableau tableau = unlimited ? Tableau.unlimited(start) : Tableau.of(start);
      Plain plain = new Plain(start);
      tableau.pivot(0, 0);
      plain.pivot(0, 0);
      tableau.add(ROWS, 0, -1);
      plain.add(ROWS, 0, -1);
      tableau.add(ROWS, 1, 1);
      plain.add(ROWS, 1, 1);
      assertSame(plain, tableau, "added");
      tableau.clear(ROWS);
      tableau.set(ROWS, 4, -1);
      tableau.set(ROWS, 1, 1);
      plain.rows[ROWS] = new Plain(new long[][] {{0, 1, 0, 0, -1, 0}}).rows[0];
      assertSame(plain, tableau, "set");
    }
  }

  @Test
  void comparesProducts() {
    long[][] start = {{2, 3, 5}, {7, 1, 4}};
    for (Tableau tableau : List.of(Tableau.of(start), Tableau.unlimited(start))) {
      // 2 * 4 beside 5 * 1, 3 * 1 beside 2 * 4, 2 * 7 beside 2 * 7.
      assertThat(tableau.compareProducts(0, 0, 1, 2, 2, 1)).isPositive();
      assertThat(tableau.compareProducts(0, 1, 1, 1, 0, 2)).isNegative();
      assertThat(tableau.compareProducts(0, 0, 1, 0, 0, 0)).isZero();
    }
  }

  @Test
  void costsOfTheSparseTableauAreKeptApart() {
    long[][] start = random(new Random(5));
    RevisedTableau tableau = new RevisedTableau(sparse(start), right(start), costs(start));
    assertThatThrownBy(() -> tableau.set(0, 0, 1)).hasMessage("Only costs can be set");
    tableau.set(ROWS, 2, -1);
    assertThat(tableau.entry(ROWS, 2)).isEqualTo(BigInteger.ONE.negate());
    assertThat(tableau.entry(ROWS, 1)).isEqualTo(BigInteger.valueOf(start[ROWS][1]));
    tableau.clear(ROWS);
    for (int column = 0; column < COLUMNS; column++) {
      assertThat(tableau.entry(ROWS, column)).isZero();
    }
    tableau.clear(0);
    assertThat(tableau.entry(0, COLUMNS)).isZero();
  }

  @Test
  void writesSparseColumnsOut() {
    long[][] start = random(new Random(7));
    SparseColumns sparse = sparse(start);
    assertThat(sparse.dense(right(start), costs(start))).isDeepEqualTo(start);
    assertThat(sparse.rows()).isEqualTo(ROWS);
    assertThat(sparse.variables()).isEqualTo(COLUMNS);
  }

  @Test
  void measuresHowFarARowIsFromItsBound() {
    SparseColumns sparse = new SparseColumns(2, 1);
    sparse.put(0, 0, 3);
    sparse.put(1, 0, 4);
    RevisedTableau revised = new RevisedTableau(sparse, new long[] {-6, 8}, new long[] {1});
    // The square of 6 over 1 + 1 * 1, in 1,024ths of the logarithm.
    assertThat(revised.steepness(0))
        .isEqualTo(2 * Logarithm.base2(6) - Logarithm.base2(2))
        .isEqualTo(4270);
    revised.pivot(1, 0);
    // Four times the first row less three times the second misses 48.
    assertThat(revised.steepness(0)).isEqualTo(2 * Logarithm.base2(48) - Logarithm.base2(26));
    // Beyond 2^24 a coefficient counts as that.
    for (long large : new long[] {1L << 24, 1L << 25}) {
      SparseColumns one = new SparseColumns(2, 1);
      one.put(0, 0, large);
      one.put(1, 0, 1);
      RevisedTableau far = new RevisedTableau(one, new long[] {-6, 8}, new long[] {1});
      far.pivot(1, 0);
      assertThat(far.steepness(0))
          .isEqualTo(2 * Logarithm.base2(6 + 8 * large) - Logarithm.base2((1L << 48) + 2));
    }
    assertThat(Tableau.of(new long[][] {{3, -6}}).steepness(0)).isEqualTo(2);
    assertThat(Tableau.unlimited(new long[][] {{3, -6}}).steepness(0)).isEqualTo(2);
  }

  @Test
  void saysWhenANumberIsTooLargeRatherThanWrong() {
    long[][] start = {{Long.MAX_VALUE, 2, 1}, {3, Long.MAX_VALUE, 1}};
    Tableau tableau = Tableau.of(start);
    assertThatThrownBy(() -> tableau.pivot(0, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Tableau.of(start).compareProducts(0, 0, 1, 1, 0, 0))
        .isInstanceOf(ArithmeticException.class);
  }
}
