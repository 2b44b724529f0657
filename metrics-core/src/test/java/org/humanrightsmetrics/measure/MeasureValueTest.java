// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a measure holds is what it was made of, and its text says which it is. */
class MeasureValueTest {

  @Test
  void textIsTheValueWithItsUnit() {
    assertThat(Count.of(406)).hasToString("406");
    assertThat(Proportion.of(90, 100)).hasToString("90/100");
    assertThat(Ratio.of(new BigDecimal("1E+3"), new BigDecimal("2.50"))).hasToString("1000/2.50");
    assertThat(Amount.of("1E+3", "INR")).hasToString("1000 INR");
    assertThat(Quantity.hours("12.5")).hasToString("12.5 HOUR");
  }

  @ParameterizedTest
  @EnumSource(Missing.class)
  void textOfWhatIsMissingIsTheReason(Missing reason) {
    for (Measure measure : List.of(
        Count.missing(reason),
        Proportion.missing(reason),
        Ratio.missing(reason),
        Amount.missing(reason),
        Quantity.missing(reason, CountingUnit.DAY))) {
      assertThat(measure).hasToString(reason.name());
      assertThat(measure.isReported()).isFalse();
      assertThat(measure.missing()).contains(reason);
    }
    assertThat(Distribution.missing(reason).missing()).contains(reason);
    assertThat(Distribution.missing(reason).isReported()).isFalse();
    assertThat(Count.of(0).isReported()).isTrue();
  }

  @Test
  void partsOfARatioAddUpEachByItself() {
    Ratio sum = Ratio.of(1, 4).plus(Ratio.of(2, 6));
    assertThat(sum.numerator()).isEqualByComparingTo("3");
    assertThat(sum.denominator()).isEqualByComparingTo("10");
    assertThat(sum.quotient().orElseThrow()).isEqualByComparingTo("0.3");
    assertThat(Ratio.missing(Missing.UNKNOWN).quotient()).isEmpty();
  }

  @Test
  void everyPartOfWhatIsMissingIsRefused() {
    assertThatThrownBy(() -> Ratio.missing(Missing.UNKNOWN).numerator())
        .isInstanceOf(MissingValueException.class);
    assertThatThrownBy(() -> Proportion.missing(Missing.WITHHELD).denominator())
        .isInstanceOf(MissingValueException.class);
    assertThat(Proportion.missing(Missing.WITHHELD).share()).isEmpty();
    assertThatThrownBy(() -> new Proportion(1, 2, java.util.Optional.of(Missing.UNKNOWN)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hoursAddUp() {
    Quantity sum = Quantity.hours("1.25").plus(Quantity.hours("0.75"));
    assertThat(sum.value()).isEqualByComparingTo("2");
    assertThat(sum.unit()).isEqualTo(CountingUnit.HOUR);
  }

  @Test
  void amountsAreEqualInValueAndCurrency() {
    Amount amount = Amount.of("10.00", "INR");
    assertThat(amount).isEqualTo(Amount.of(new BigDecimal("10.00"), Currency.of("INR")));
    assertThat(amount).hasSameHashCodeAs(Amount.of("10.00", "INR"));
    assertThat(amount.hashCode()).isNotEqualTo(Amount.of("10.01", "INR").hashCode());
    assertThat(amount).isNotEqualTo(Amount.of("10.01", "INR"));
    assertThat(amount).isNotEqualTo(Amount.of("10.00", "KHR"));
    assertThat(amount).isNotEqualTo(Amount.missing(Missing.UNKNOWN));
    assertThat(Amount.missing(Missing.UNKNOWN)).isNotEqualTo(Amount.missing(Missing.WITHHELD));
    assertThat(amount.equals("10.00 INR")).isFalse();
  }

  @Test
  void aDisaggregatedMeasureHasItsPartsAndNoOthers() {
    Map<Sex, Count> parts = new TreeMap<>(Map.of(Sex.FEMALE, Count.of(40), Sex.MALE, Count.of(10)));
    Disaggregated<Count> split = Disaggregated.of(50).by("sex", parts);
    parts.clear();

    assertThat(split.total()).isEqualTo(Count.of(50));
    assertThat(split.part("sex", Sex.FEMALE)).contains(Count.of(40));
    assertThat(split.part("sex", Sex.OTHER)).isEmpty();
    assertThat(split.part("age", Sex.FEMALE)).isEmpty();
    assertThat(split.parts("sex")).hasSize(2);
    assertThat(split.parts("age")).isEmpty();
    assertThat(Disaggregated.of(Count.of(3)).by()).isEmpty();
    assertThatThrownBy(() -> Disaggregated.<Count>of((Count) null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aDistributionKeepsItsOwnCopies() {
    TreeMap<Integer, BigDecimal> percentiles = new TreeMap<>(Map.of(50, BigDecimal.TEN));
    Distribution distribution = Distribution.builder()
        .n(11L)
        .mean(new BigDecimal("5"))
        .percentiles(percentiles)
        .build();
    percentiles.clear();

    assertThat(distribution.percentiles()).containsEntry(50, BigDecimal.TEN);
    assertThat(distribution.n()).contains(11L);
    assertThat(distribution.bins()).isEmpty();
  }
}
