// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimplexTest {

  @Test
  void takesTheLogarithmInWholeNumbers() {
    for (long number : new long[] {1, 2, 3, 10, 1_000, 123_456_789, Long.MAX_VALUE}) {
      double expected = 1024 * Math.log(number) / Math.log(2);
      assertThat((double) Logarithm.base2(number)).isCloseTo(expected, within(1.5));
    }
  }

  @Test
  void findsTheCheapestPointWithinBounds() {
    // x + y + z = 10, x <= 3, y <= 4; x is cheapest, then y, then z.
    long[][] rows = {{1, 1, 1, 10}, {1, 2, 5, 0}};
    DualSimplex.Point point =
        DualSimplex.solve(rows, new long[] {3, 4, DualSimplex.UNBOUNDED}).orElseThrow();
    assertThat(point.isWhole()).isTrue();
    assertThat(point.floor()).containsExactly(3, 4, 3);
  }

  @Test
  void saysWhenThereIsNoPoint() {
    long[][] rows = {{1, 1, 10}, {1, 1, 0}};
    assertThat(DualSimplex.solve(rows, new long[] {3, 4})).isEmpty();
  }

  @Test
  void namesAFraction() {
    long[][] rows = {{2, 3}, {1, 0}};
    DualSimplex.Point point =
        DualSimplex.solve(rows, new long[] {DualSimplex.UNBOUNDED}).orElseThrow();
    assertThat(point.isWhole()).isFalse();
    assertThat(point.fraction()).isZero();
    assertThat(point.floor()).containsExactly(1);
  }

  @Test
  void largeNumbersGiveTheSameAsSmallOnes() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      long[][] small = new long[5][8];
      for (int row = 0; row < 4; row++) {
        long right = 0;
        for (int column = 0; column < 7; column++) {
          small[row][column] = random.nextInt(5) - 1;
          right += small[row][column] * (column % 3);
        }
        small[row][7] = right;
      }
      long[][] large = new long[5][];
      for (int row = 0; row < 5; row++) {
        large[row] = small[row].clone();
        large[row][7] *= 1_000_000_000_000L;
      }
      for (int variable = 0; variable < 7; variable++) {
        Optional<BigInteger> fast =
            PrimalSimplex.start(small, false).orElseThrow().greatest(variable);
        Optional<BigInteger> unlimited =
            PrimalSimplex.start(small, true).orElseThrow().greatest(variable);
        Optional<BigInteger> scaled =
            PrimalSimplex.start(large, true).orElseThrow().greatest(variable);
        assertThat(fast).as("seed %d", seed).isEqualTo(unlimited);
        assertThat(scaled.map(value -> value.divide(BigInteger.valueOf(1_000_000_000_000L))))
            .as("seed %d", seed)
            .isEqualTo(fast);
        assertThat(PrimalSimplex.start(small, false).orElseThrow().least(variable))
            .isEqualTo(PrimalSimplex.start(small, true).orElseThrow().least(variable));
      }
    }
  }
}
