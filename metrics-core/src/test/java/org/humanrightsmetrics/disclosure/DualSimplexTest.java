// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

/** The cheapest point within bounds, beside another solver, which computes with rounded numbers. */
class DualSimplexTest {

  private static final double SLACK = 1e-6;
  private static final int ROWS = 3;
  private static final int COLUMNS = 7;

  private static LinearConstraint equation(long[] row, double right) {
    double[] factors = new double[COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      factors[column] = row[column];
    }
    return new LinearConstraint(factors, Relationship.EQ, right);
  }

  private static double[] solve(
      List<LinearConstraint> constraints, double[] objective, GoalType goal) {
    return new SimplexSolver()
        .optimize(
            new MaxIter(10_000),
            new LinearObjectiveFunction(objective, 0),
            new LinearConstraintSet(constraints),
            goal,
            new NonNegativeConstraint(true))
        .getPoint();
  }

  /** What the third solver finds; empty when there is no point. */
  private static Optional<double[]> expected(long[][] rows, long[] upper) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      constraints.add(equation(rows[row], rows[row][COLUMNS]));
    }
    double[] costs = new double[COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      costs[column] = rows[ROWS][column];
      if (upper[column] != DualSimplex.UNBOUNDED) {
        double[] one = new double[COLUMNS];
        one[column] = 1;
        constraints.add(new LinearConstraint(one, Relationship.LEQ, upper[column]));
      }
    }
    try {
      return Optional.of(solve(constraints, costs, GoalType.MINIMIZE));
    } catch (MathIllegalStateException none) {
      assertThat(none.getSpecifier()).isEqualTo(LocalizedOptimFormats.NO_FEASIBLE_SOLUTION);
      return Optional.empty();
    }
  }

  /** Costs so different that only one point is cheapest. */
  private static long[][] random(Random random, int spread) {
    long[][] rows = new long[ROWS + 1][COLUMNS + 1];
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        rows[row][column] = random.nextInt(2 * spread + 1) - spread;
      }
      rows[row][COLUMNS] = random.nextInt(25) - 8L;
    }
    for (int column = 0; column < COLUMNS; column++) {
      rows[ROWS][column] = 100_000 + random.nextInt(900_000);
    }
    return rows;
  }

  private static long[] bounds(Random random) {
    long[] upper = new long[COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      upper[column] = random.nextInt(3) == 0 ? DualSimplex.UNBOUNDED : random.nextInt(6);
    }
    return upper;
  }

  private static SparseColumns sparse(long[][] rows) {
    SparseColumns sparse = new SparseColumns(ROWS, COLUMNS);
    for (int column = 0; column < COLUMNS; column++) {
      for (int row = 0; row < ROWS; row++) {
        sparse.put(row, column, rows[row][column]);
      }
    }
    return sparse;
  }

  private static DualSimplex start(long[][] rows, long[] upper, boolean unlimited) {
    return DualSimplex.start(
        sparse(rows),
        new long[] {rows[0][COLUMNS], rows[1][COLUMNS], rows[2][COLUMNS]},
        Arrays.copyOf(rows[ROWS], COLUMNS),
        upper,
        unlimited);
  }

  private static void assertPoint(
      Optional<DualSimplex.Point> point, Optional<double[]> expected, String as) {
    assertThat(point.isPresent()).as(as).isEqualTo(expected.isPresent());
    if (point.isEmpty()) {
      return;
    }
    int fraction = -1;
    for (int column = 0; column < COLUMNS; column++) {
      double there = expected.orElseThrow()[column];
      assertThat(point.get().floor()[column]).as("%s, variable %d", as, column).isEqualTo((long)
          Math.floor(there + SLACK));
      boolean whole = Math.abs(there - Math.rint(there)) < SLACK;
      fraction = fraction < 0 && !whole ? column : fraction;
    }
    assertThat(point.get().fraction()).as(as).isEqualTo(fraction);
    assertThat(point.get().isWhole()).as(as).isEqualTo(fraction < 0);
  }

  @Test
  void theCheapestPointIsTheSameOneForEverybody() {
    int found = 0;
    int fractions = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      long[][] rows = random(random, 1 + seed % 3);
      long[] upper = bounds(random);
      Optional<double[]> expected = expected(rows, upper);
      Optional<DualSimplex.Point> dense = DualSimplex.solve(rows, upper);
      assertPoint(dense, expected, "dense " + seed);
      assertPoint(start(rows, upper, false).solve(), expected, "sparse " + seed);
      assertPoint(start(rows, upper, true).solve(), expected, "unlimited " + seed);
      found += dense.isPresent() ? 1 : 0;
      fractions += dense.isPresent() && !dense.get().isWhole() ? 1 : 0;
    }
    assertThat(found).isGreaterThan(50);
    assertThat(fractions).isGreaterThan(20);
  }

  @Test
  void aBoundDrawnInLaterGivesTheSameAsOneThatWasThereBefore() {
    int again = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      long[][] rows = random(random, 2);
      long[] upper = bounds(random);
      for (boolean unlimited : new boolean[] {false, true}) {
        DualSimplex simplex = start(rows, upper, unlimited);
        Optional<DualSimplex.Point> first = simplex.solve();
        if (first.isEmpty() || first.get().isWhole()) {
          continue;
        }
        long[] tighter = upper.clone();
        DualSimplex.Point point = first.get();
        for (int step = 0; step < 3 && !point.isWhole(); step++) {
          int at = point.fraction();
          tighter[at] = point.floor()[at];
          simplex.cap(at, tighter[at]);
          Optional<DualSimplex.Point> next = simplex.solve();
          assertPoint(next, expected(rows, tighter), "seed " + seed + ", step " + step);
          again++;
          if (next.isEmpty()) {
            break;
          }
          point = next.get();
        }
      }
    }
    assertThat(again).isGreaterThan(50);
  }

  @Test
  void numbersBeyondSixtyFourBitsAreNoDanger() {
    long large = 3_000_000_000L;
    // x + large * y = large * large + 1 and z = large * y: y is dear, but a large x is dearer.
    long[][] rows = {{1, large, 0, large * large + 1}, {0, large, -1, 0}, {5, 1, 1, 0}};
    DualSimplex.Point point = DualSimplex.solve(
            rows, new long[] {large - 1, DualSimplex.UNBOUNDED, DualSimplex.UNBOUNDED})
        .orElseThrow();
    assertThat(point.floor()).containsExactly(0, large, large * large + 1);
    assertThat(point.fraction()).isEqualTo(1);
  }
}
