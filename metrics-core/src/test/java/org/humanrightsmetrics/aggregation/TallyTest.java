// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.PeriodKind;
import org.junit.jupiter.api.Test;

/** What a tally counts beside its sums, added one by one and merged. */
class TallyTest {

  private static final Pooling SUM = pooling(AggregationClass.SUM, PeriodKind.FLOW, false);
  private static final Pooling LAST = pooling(AggregationClass.LAST_SUM, PeriodKind.STOCK, true);
  private static final Pooling MERGE =
      pooling(AggregationClass.DISTRIBUTION_MERGE, PeriodKind.FLOW, false);

  private static Pooling pooling(AggregationClass aggregation, PeriodKind period, boolean last) {
    return new Pooling(
        aggregation == AggregationClass.DISTRIBUTION_MERGE ? Distribution.class : Count.class,
        CountingUnit.EVENT,
        period,
        aggregation,
        last,
        false);
  }

  private static Observation in(int month) {
    return Samples.by(
        "A",
        Samples.trained(Samples.context(Samples.months(2025, month, month), "IN-BR"), Count.of(1))
            .build());
  }

  private static Tally counts(Pooling pooling, long... byMonth) {
    Tally tally = new Tally(pooling);
    for (int i = 0; i < byMonth.length; i++) {
      tally.add(Contribution.of(Count.of(byMonth[i]), pooling.aggregation()), in(i + 1));
    }
    return tally;
  }

  private static Contribution spread(Distribution distribution) {
    return Contribution.of(distribution, AggregationClass.DISTRIBUTION_MERGE);
  }

  @Test
  void everyObservationIsAMemberOfItsTierWithItsWeight() {
    Tally tally = counts(SUM, 4, 5, 6);
    tally.merge(counts(SUM, 7));
    assertThat(tally.observations()).isEqualTo(4);
    assertThat(tally.members()).isEqualTo(4);
    assertThat(tally.members(QualityTier.T2)).isEqualTo(4);
    assertThat(tally.members(QualityTier.T1)).isZero();
    assertThat(tally.weight(QualityTier.T2)).isEqualByComparingTo("22");
    assertThat(tally.weight(QualityTier.T1)).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void ofReadingsOneIsAMember() {
    Tally tally = counts(LAST, 4, 5, 6);
    tally.merge(counts(LAST, 9));
    assertThat(tally.observations()).isEqualTo(4);
    assertThat(tally.members()).isEqualTo(1);
    assertThat(tally.members(QualityTier.T2)).isEqualTo(1);
    assertThat(tally.members(QualityTier.T1)).isZero();
    assertThat(tally.weight(QualityTier.T2)).isEqualByComparingTo("6");
    assertThat(tally.weight(QualityTier.T1)).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(tally.lacksBase()).isTrue();
    assertThat(tally.lacksTotal()).isFalse();
    assertThat(tally.lacksParts()).isFalse();
    assertThat(tally.days().all().days()).isEqualTo(3);
  }

  @Test
  void whatPartsLackIsKnownAfterMergingToo() {
    Tally without = new Tally(MERGE);
    without.add(spread(Distribution.builder().median(BigDecimal.ONE).build()), in(1));
    assertThat(List.of(without.lacksBase(), without.lacksTotal(), without.lacksParts()))
        .containsExactly(true, true, true);
    Tally full = new Tally(MERGE);
    full.add(
        spread(Distribution.builder()
            .n(3L)
            .total(new BigDecimal("12"))
            .bins(List.of(new Distribution.Bin(BigDecimal.ZERO, java.util.Optional.empty(), 3)))
            .build()),
        in(2));
    assertThat(List.of(full.lacksBase(), full.lacksTotal(), full.lacksParts()))
        .containsExactly(false, false, false);
    full.merge(without);
    assertThat(List.of(full.lacksBase(), full.lacksTotal(), full.lacksParts()))
        .containsExactly(true, true, true);
    Tally twice = new Tally(MERGE);
    twice.merge(full);
    twice.merge(full);
    assertThat(twice.bins().bins().orElseThrow())
        .extracting(Distribution.Bin::count)
        .containsExactly(6L);
  }

  @Test
  void windowsOfCohortsAreWidened() {
    Pooling cohorts = pooling(AggregationClass.SUM, PeriodKind.COHORT, true);
    Tally tally = new Tally(cohorts);
    assertThat(tally.firstWindow() + tally.lastWindow()).isEmpty();
    for (int year : new int[] {2024, 2023, 2025}) {
      Tally one = new Tally(cohorts);
      one.add(
          Contribution.of(Count.of(1), AggregationClass.SUM),
          Samples.by(
              "A",
              Samples.trained(Samples.context(ReferencePeriod.year(year), "IN-BR"), Count.of(1))
                  .build()));
      tally.merge(one);
    }
    assertThat(tally.firstWindow()).isEqualTo("2023-01-01..2023-12-31");
    assertThat(tally.lastWindow()).isEqualTo("2025-01-01..2025-12-31");
  }
}
