// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.TrainingType;
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
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** What the corpus cannot show: derived values, and how the rules behave around absent and missing ones. */
class WomenTrainedTest {

  private static WomenTrainedBuilder trained(ReferencePeriod period) {
    return WomenTrained.builder()
        .context(Context.of(
            period,
            "IN-BR",
            Population.census("Women in the courses in Bihar", 455),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(Disaggregated.of(388)
            .by("trainingType", Map.of(TrainingType.LEGAL_RIGHTS, Count.of(388))));
  }

  private static List<String> codes(WomenTrainedBuilder metric) {
    return MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2027, 1, 31)))
        .validate(metric.build())
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  private static WomenTrainedBuilder year() {
    return trained(ReferencePeriod.year(2025));
  }

  @Test
  void completionIsOfThoseNoLongerInTraining() {
    WomenTrained metric = year()
        .started(Count.of(412))
        .completed(Count.of(371))
        .inProgress(Count.of(19))
        .build();
    assertThat(metric.completionRate()).contains(Proportion.of(371, 393));
  }

  @Test
  void thereIsNoCompletionRateWithoutThoseStillInTraining() {
    WomenTrainedBuilder metric = year().started(Count.of(412)).completed(Count.of(371));
    assertThat(metric.build().completionRate()).isEmpty();
    assertThat(metric.inProgress(Count.missing(Missing.UNKNOWN)).build().completionRate())
        .isEmpty();
  }

  @Test
  void anIntakeKnownInPartBalancesAsLongAsItsStatesDoNotExceedIt() {
    WomenTrainedBuilder metric =
        year().started(Count.of(412)).completed(Count.of(371)).inProgress(Count.of(30));
    assertThat(codes(metric)).isEmpty();
    assertThat(codes(metric.inProgress(Count.of(42))))
        .containsExactly("women-trained/cohort-does-not-balance");
  }

  @Test
  void moreCompletedThanStartedIsOneFinding() {
    WomenTrainedBuilder metric = year()
        .started(Count.of(412))
        .completed(Count.of(420))
        .droppedOut(Count.of(0))
        .inProgress(Count.of(0));
    assertThat(codes(metric)).containsExactly("women-trained/completed-exceeds-started");
  }

  @Test
  void aWithheldTypeMayHoldTheWomenWhomTheOthersLack() {
    WomenTrainedBuilder metric = year()
        .uniqueCompleters(Disaggregated.of(388)
            .by(
                "trainingType",
                Map.of(
                    TrainingType.LEGAL_RIGHTS, Count.of(212),
                    TrainingType.LIFE_SKILLS, Count.missing(Missing.WITHHELD))));
    assertThat(codes(metric)).isEmpty();
  }

  @Test
  void aLongerPeriodHasRoomForMoreHoursAndAShorterOneForNoFewer() {
    // 388 women at 2,500 hours each.
    Quantity hours = Quantity.hours("970000");
    assertThat(codes(year().hours(hours)))
        .containsExactly("women-trained/hours-per-woman-too-many");
    assertThat(codes(trained(
                ReferencePeriod.cumulative(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 12, 31)))
            .hours(hours)))
        .isEmpty();
    assertThat(codes(
            trained(ReferencePeriod.flow(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)))
                .hours(Quantity.hours("200000"))))
        .isEmpty();
  }
}
