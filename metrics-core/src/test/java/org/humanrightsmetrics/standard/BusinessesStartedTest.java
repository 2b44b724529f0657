// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** What the corpus cannot show: derived values, and days on both sides of a limit. */
class BusinessesStartedTest {

  private static BusinessSurvivalBuilder group() {
    return BusinessSurvivalBuilder.builder()
        .cohortStart(LocalDate.of(2024, 1, 1))
        .cohortEnd(LocalDate.of(2024, 12, 31))
        .observedAt(LocalDate.of(2025, 12, 31))
        .cohortBirths(Count.of(38))
        .survivors(Count.of(27));
  }

  private static BusinessesStarted with(BusinessSurvivalBuilder survival) {
    return BusinessesStarted.builder()
        .context(Context.of(
            ReferencePeriod.year(2025),
            "IN-BR",
            Population.census("Women who completed a training in Bihar", 732),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .births(Disaggregated.of(0))
        .survival(survival.build())
        .build();
  }

  private static List<String> codes(BusinessSurvivalBuilder survival) {
    return MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)))
        .validate(with(survival))
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void survivalIsOfThoseOldEnoughAndTheLostDidNotSurvive() {
    assertThat(with(group().notYetObservable(Count.of(3)).lostToFollowUp(Count.of(4)))
            .survivalRate12())
        .contains(Proportion.of(27, 35));
    assertThat(with(group()).survivalRate12()).contains(Proportion.of(27, 38));
    assertThat(with(group().survivors(Count.missing(Missing.UNKNOWN))).survivalRate12())
        .isEmpty();
  }

  @Test
  void allCanHaveSurvivedOnlyOnThe335thDayAfterTheLastBegan() {
    LocalDate limit = LocalDate.of(2025, 12, 1);
    assertThat(codes(group().observedAt(limit))).isEmpty();
    assertThat(codes(group().observedAt(limit.minusDays(1))))
        .containsExactly("businesses-started/survivor-observed-too-early");
  }

  @Test
  void someCanHaveSurvivedOnThe335thDayAfterTheFirstBeganIfTheYoungAreSetApart() {
    LocalDate limit = LocalDate.of(2024, 12, 1);
    BusinessSurvivalBuilder young = group().notYetObservable(Count.of(10)).survivors(Count.of(21));
    assertThat(codes(young.observedAt(limit))).isEmpty();
    assertThat(codes(young.observedAt(limit.minusDays(1))))
        .containsExactly("businesses-started/survivor-observed-too-early");
  }

  @Test
  void nobodySurvivedTooEarlyWhereNobodySurvived() {
    assertThat(codes(group().survivors(Count.of(0)).observedAt(LocalDate.of(2024, 3, 1))))
        .isEmpty();
  }
}
