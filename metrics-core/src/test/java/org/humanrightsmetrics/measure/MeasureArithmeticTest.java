// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureArithmeticTest {

  @Test
  void poolsNumeratorsAndDenominatorsAndNeverShares() {
    Proportion pooled = Proportion.of(90, 100).plus(Proportion.of(300, 600));
    assertThat(pooled).isEqualTo(Proportion.of(390, 700));
    assertThat(pooled.share().orElseThrow())
        .isBetween(new BigDecimal("0.5571428"), new BigDecimal("0.5571429"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20_261_124})
  void addsExactlyInAnyOrder(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 10_000; i++) {
      long a = random.nextLong(1_000_000_000_000L);
      long b = random.nextLong(1_000_000_000_000L);
      long c = random.nextLong(1_000_000_000_000L);
      Count left = Count.of(a).plus(Count.of(b)).plus(Count.of(c));
      Count right = Count.of(c).plus(Count.of(a).plus(Count.of(b)));
      assertThat(left).as("seed %d", seed).isEqualTo(right);
      assertThat(BigInteger.valueOf(left.value()))
          .isEqualTo(BigInteger.valueOf(a).add(BigInteger.valueOf(b)).add(BigInteger.valueOf(c)));
    }
  }

  @Test
  void aSumThatDoesNotFitIsRefusedAndNeverWrapped() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Count.of(Long.MAX_VALUE).plus(Count.of(1)));
  }

  @Test
  void moneyKeepsEveryDigit() {
    Amount sum = Amount.of("0.10", "INR").plus(Amount.of("0.20", "INR"));
    assertThat(sum).isEqualTo(Amount.of("0.30", "INR"));
  }

  @Test
  void refusesToAddTwoCurrenciesAndNamesBoth() {
    assertThatThrownBy(() -> Amount.of("1", "INR").plus(Amount.of("1", "KHR")))
        .isInstanceOf(IncomparableException.class)
        .hasMessageContaining("INR")
        .hasMessageContaining("KHR");
  }

  @Test
  void refusesToAddHoursAndDays() {
    assertThatThrownBy(() -> Quantity.hours("1").plus(Quantity.days("1")))
        .isInstanceOf(IncomparableException.class);
  }

  @ParameterizedTest
  @EnumSource(Missing.class)
  void missingIsNeverReadAsZero(Missing reason) {
    List<Runnable> reads = List.of(
        () -> Count.missing(reason).value(),
        () -> Proportion.missing(reason).numerator(),
        () -> Ratio.missing(reason).denominator(),
        () -> Amount.missing(reason).value(),
        () -> Amount.missing(reason).currency(),
        () -> Quantity.missing(reason, CountingUnit.HOUR).value(),
        () -> Count.of(1).plus(Count.missing(reason)));
    for (Runnable read : reads) {
      assertThatThrownBy(read::run)
          .isInstanceOf(MissingValueException.class)
          .hasMessageContaining(reason.name());
    }
    assertThat(Count.missing(reason)).isNotEqualTo(Count.of(0));
  }

  @Test
  void nothingToTakeAPartOfHasNoShare() {
    assertThat(Proportion.of(0, 0).share()).isEqualTo(Optional.empty());
    assertThat(Ratio.of(3, 0).quotient()).isEqualTo(Optional.empty());
  }

  @Test
  void aggregationFollowsFromWhatIsMeasured() {
    assertThat(AggregationClass.of(Count.class, CountingUnit.ENROLMENT, PeriodKind.FLOW))
        .isEqualTo(AggregationClass.SUM);
    assertThat(AggregationClass.of(Count.class, CountingUnit.PERSON_UNIQUE, PeriodKind.FLOW))
        .isEqualTo(AggregationClass.SUM_UPPER_BOUND);
    assertThat(AggregationClass.of(Amount.class, CountingUnit.MONEY, PeriodKind.STOCK))
        .isEqualTo(AggregationClass.LAST_SUM);
    assertThat(AggregationClass.of(Proportion.class, CountingUnit.PERSON_UNIQUE, PeriodKind.STOCK))
        .isEqualTo(AggregationClass.RATIO_OF_SUMS);
    assertThat(AggregationClass.of(Distribution.class, CountingUnit.MONEY, PeriodKind.STOCK))
        .isEqualTo(AggregationClass.DISTRIBUTION_MERGE);
    assertThat(AggregationClass.of(Count.class, CountingUnit.EVENT, PeriodKind.CUMULATIVE))
        .isEqualTo(AggregationClass.NONE);
    assertThat(AggregationClass.of(Count.class, CountingUnit.SITE, PeriodKind.FLOW))
        .isEqualTo(AggregationClass.SET_UNION);
  }
}
