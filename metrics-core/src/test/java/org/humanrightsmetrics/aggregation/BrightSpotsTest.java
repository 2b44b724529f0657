// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.humanrightsmetrics.aggregation.Samples.by;
import static org.humanrightsmetrics.aggregation.Samples.context;
import static org.humanrightsmetrics.aggregation.Samples.trained;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.aggregation.BrightSpots.Checked;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.IscedLevel;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolment;
import org.humanrightsmetrics.standard.SchoolAges;
import org.junit.jupiter.api.Test;

/** Praise is worked out: what is praised, and the many things that are not. */
class BrightSpotsTest {

  private static final BrightSpots SPOTS = BrightSpots.by(BrightSpotPolicy.standard());
  private static final Finding WARNING =
      Finding.of("value/round-number", Severity.WARNING).build();

  private static Context year(int year) {
    return context(ReferencePeriod.year(year), "IN-BR");
  }

  private static Checked women(Context context, long number, Finding... findings) {
    return new Checked(by("A", trained(context, Count.of(number)).build()), List.of(findings));
  }

  private static Checked women(int year, long number, Finding... findings) {
    return women(year(year), number, findings);
  }

  private static Checked children(Context context, long enrolled, long all) {
    return new Checked(
        by(
            "A",
            ChildrenSchoolEnrolment.builder()
                .context(context)
                .ageRange(new SchoolAges(6, 14, Country.of("IN"), "2025"))
                .iscedLevel(IscedLevel.LEVEL_0)
                .ageSpecific(Disaggregated.of(Proportion.of(enrolled, all)))
                .build()),
        List.of());
  }

  private static Context stock(int year, Source source) {
    return Context.of(
        ReferencePeriod.stock(LocalDate.of(year, 12, 31)),
        "IN-BR",
        Population.census("Children of participants", 5_000),
        source);
  }

  private static Source register() {
    return Source.of(SourceMethod.REGISTER, QualityTier.T2);
  }

  @Test
  void anImprovementIsToldWithItsNumbersAndTheOpenProblems() {
    List<BrightSpot> spots =
        SPOTS.among(List.of(women(2024, 300, WARNING), women(2025, 390), women(2026, 391)));
    assertThat(spots).singleElement().satisfies(spot -> {
      assertThat(spot.type()).isEqualTo(BrightSpot.Type.IMPROVEMENT);
      assertThat(spot.before()).isEqualTo(Count.of(300));
      assertThat(spot.now()).isEqualTo(Count.of(390));
      assertThat(spot.openProblems()).isEqualTo(1);
      assertThat(spot.sentence(Locale.ENGLISH))
          .isEqualTo("Women who completed a training: from 300 to 390"
              + " (IN-BR, 2024-12-31 to 2025-12-31).")
          .hasSizeLessThanOrEqualTo(140);
      assertThat(spot.finding().howToFix(Locale.ENGLISH)).endsWith("reporter: 1.");
    });
  }

  @Test
  void theBaselineCountsAsTheValueBefore() {
    Context baseline =
        ContextBuilder.builder(year(2024)).role(ValueRole.BASELINE).build();
    assertThat(SPOTS.among(List.of(women(baseline, 300), women(2025, 390)))).hasSize(1);
  }

  @Test
  void theThirdImprovementInARowIsSustained() {
    List<Checked> series = new ArrayList<>(
        List.of(women(2022, 100), women(2023, 120), women(2024, 150), women(2025, 200)));
    List<BrightSpot> spots = SPOTS.among(series);
    assertThat(spots)
        .extracting(BrightSpot::type)
        .containsExactly(
            BrightSpot.Type.IMPROVEMENT, BrightSpot.Type.IMPROVEMENT, BrightSpot.Type.SUSTAINED);
    Collections.reverse(series);
    assertThat(SPOTS.among(series)).isEqualTo(spots);
  }

  @Test
  void aShareIsPraisedInPoints() {
    List<BrightSpot> spots = SPOTS.among(List.of(
        children(stock(2024, register()), 800, 1_000),
        children(stock(2025, register()), 860, 1_000)));
    assertThat(spots)
        .singleElement()
        .satisfies(spot -> assertThat(spot.sentence(Locale.ENGLISH))
            .contains("from 80% to 86%")
            .hasSizeLessThanOrEqualTo(140));
  }

  @Test
  void aShareOfASampleMustBeatChance() {
    Source survey = Source.of(SourceMethod.SURVEY, QualityTier.T3);
    assertThat(SPOTS.among(List.of(
            children(stock(2024, survey), 80, 100), children(stock(2025, survey), 86, 100))))
        .isEmpty();
    assertThat(SPOTS.among(List.of(
            children(stock(2024, survey), 800, 1_000), children(stock(2025, survey), 860, 1_000))))
        .hasSize(1);
  }

  @Test
  void whatIsNotPraised() {
    Checked before = women(2024, 300);
    Context other = ContextBuilder.builder(year(2025))
        .population(Population.census("Other women", 5_000))
        .build();
    Context unchecked = ContextBuilder.builder(year(2025))
        .source(Source.of(SourceMethod.REGISTER, QualityTier.T1))
        .build();
    Context target = ContextBuilder.builder(year(2025)).role(ValueRole.TARGET).build();
    Finding error = Finding.of("count/negative", Severity.ERROR).build();
    Finding bias = Finding.of("survey/attrition-high", Severity.WARNING).build();
    Map<String, Checked> later = Map.of(
        "a trifle", women(2025, 329),
        "a fall", women(2025, 100),
        "another population", women(other, 390),
        "a low tier", women(unchecked, 390),
        "a target", women(target, 390),
        "an error", women(2025, 390, error),
        "a tier that falls to T1", women(2025, 390, bias),
        "half a year", women(context(Samples.months(2025, 1, 6), "IN-BR"), 390),
        "another area", women(context(ReferencePeriod.year(2025), "IN-UP"), 390),
        "a rise from nothing", women(2023, 0));
    later.forEach(
        (name, each) -> assertThat(SPOTS.among(List.of(before, each))).as(name).isEmpty());
  }

  @Test
  void metricsWithoutAGoodDirectionHaveNoBrightSpots() {
    Observation one = by("A", Samples.access(2024, Proportion.of(10, 100), Map.of()));
    Observation other = by("A", Samples.access(2025, Proportion.of(90, 100), Map.of()));
    assertThat(SPOTS.among(List.of(new Checked(one, List.of()), new Checked(other, List.of()))))
        .isEmpty();
  }

  @Test
  void standingStillIsNeverPraisedAndWhatIsLeftOutSaysWhy() {
    assertThatThrownBy(
            () -> new BrightSpotPolicy(BigDecimal.ZERO, BigDecimal.ONE, QualityTier.T2, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(BrightSpots.LEFT_OUT)
        .extracting(BrightSpots.LeftOut::name)
        .containsExactly("CLOSED_GAP", "FIRST_ADOPTER", "POSITIVE_DEVIANT");
  }
}
