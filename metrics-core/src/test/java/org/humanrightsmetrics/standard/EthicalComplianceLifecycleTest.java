// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.AppliedRule;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.LifecycleState;
import org.humanrightsmetrics.code.SealOutcome;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.CompliancePath.AfterSeal;
import org.humanrightsmetrics.standard.CompliancePath.BySeverity;
import org.humanrightsmetrics.standard.ComplianceStandard.AdaptedRule;
import org.humanrightsmetrics.standard.EthicalComplianceLifecycle.Improvement;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked example of the definition, and where a rule keeps silent on purpose. */
class EthicalComplianceLifecycleTest {

  private static final String METRIC = "ethical-compliance-lifecycle/";

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static CompliancePathBuilder path() {
    return CompliancePathBuilder.builder().businessId("B-17");
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static CompliancePathBuilder sealed() {
    return path()
        .preAssessmentTrained(day("2024-11-04"))
        .assessed(day("2025-05-12"))
        .sealAwarded(day("2025-09-01"))
        .validUntil(day("2027-08-31"));
  }

  private static List<Finding> findings(CompliancePathBuilder... paths) {
    return VALIDATOR
        .validate(Report.by(Reporter.of(
                "GB-COH-00000000", "Example Craft Guild", "GB", ReporterType.INTERNATIONAL_NGO))
            .add(EthicalComplianceLifecycle.builder()
                .context(Context.of(
                    ReferencePeriod.flow(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)),
                    "IN",
                    Population.census("Handcraft businesses in the programme", 48),
                    Source.of(SourceMethod.REGISTER, QualityTier.T2)))
                .standardReference(standard("2.0", Optional.empty()))
                .businesses(
                    Disaggregated.of(48).by("state", Map.of(LifecycleState.UNKNOWN, Count.of(48))))
                .droppedOut(Optional.of(Count.of(0)))
                .paths(Arrays.stream(paths).map(CompliancePathBuilder::build).toList())
                .build()))
        .findings();
  }

  private static List<String> codes(CompliancePathBuilder... paths) {
    return findings(paths).stream().map(Finding::code).toList();
  }

  @Test
  void assessedSeventySixDaysAfterTheTrainingIsAcceptedAndAskedAbout() {
    assertThat(findings(path().preAssessmentTrained(day("2025-12-15")).assessed(day("2026-03-01"))))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(METRIC + "training-to-assessment-gap");
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.what(Locale.ENGLISH)).contains("76 days", "150");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-30, false",
    "2025-05-31, true",
    "2025-09-28, true",
    "2025-09-29, false",
  })
  void bothLimitsOfTheGapAreWithin(String assessed, boolean silent) {
    assertThat(codes(path().preAssessmentTrained(day("2025-01-01")).assessed(day(assessed)))
            .isEmpty())
        .isEqualTo(silent);
  }

  @Test
  void anAssessmentBeforeTheTrainingIsToldOnce() {
    assertThat(codes(path()
            .preAssessmentTrained(day("2025-08-12"))
            .remediationReported(day("2025-08-20"))
            .assessed(day("2025-08-12"))
            .capOpened(day("2025-09-01"))))
        .containsExactly(METRIC + "assessed-before-training");
  }

  @Test
  void aStateThatWasPassedByLeavesNoGapInTheOrder() {
    assertThat(codes(path().enrolled(day("2025-01-01")).capClosed(day("2025-01-01"))))
        .isEmpty();
    assertThat(codes(path().enrolled(day("2025-01-02")).capClosed(day("2025-01-01"))))
        .containsExactly(METRIC + "dates-out-of-order");
  }

  @ParameterizedTest
  @EnumSource(SealOutcome.class)
  void onlyASealThatHoldsIsHeldAgainstWhatIsOpen(SealOutcome outcome) {
    CompliancePathBuilder path = sealed()
        .openNow(Optional.of(new BySeverity(1, 0, 0)))
        .afterSeal(Optional.of(new AfterSeal(outcome, LocalDate.of(2025, 12, 2))));
    if (outcome == SealOutcome.RENEWED) {
      assertThat(codes(path)).containsExactly(METRIC + "seal-with-open-critical");
    } else {
      assertThat(codes(path)).isEmpty();
    }
    assertThat(path.build().state().code()).isEqualTo(outcome.code());
  }

  @Test
  void aSealHoldsOnItsLastDay() {
    assertThat(codes(sealed().validUntil(day("2026-06-30")))).isEmpty();
    assertThat(codes(sealed().validUntil(day("2026-06-29"))))
        .containsExactly(METRIC + "expired-seal-counted");
  }

  @Test
  void silenceAboutHomesThatAreMappedIsNoVisit() {
    CompliancePathBuilder mapped = sealed().homeworkClusters(Optional.of(3));
    assertThat(codes(mapped)).containsExactly(METRIC + "homeworkers-not-visited");
    assertThat(codes(mapped.homeBasedWorkersVisited(Optional.of(1)))).isEmpty();
    assertThat(codes(path().homeworkClusters(Optional.of(3)))).isEmpty();
  }

  @Test
  void aPathHasTheLastStateThatHasADay() {
    CompliancePathBuilder path = path();
    assertThat(path.build().state()).isEqualTo(LifecycleState.UNKNOWN);
    assertThat(path.enrolled(day("2025-01-01")).build().state()).isEqualTo(LifecycleState.ENROLLED);
    assertThat(path.mapped(day("2025-01-02")).build().state()).isEqualTo(LifecycleState.MAPPED);
    assertThat(path.preAssessmentTrained(day("2025-01-03")).build().state())
        .isEqualTo(LifecycleState.PRE_ASSESSMENT_TRAINED);
    assertThat(path.remediationReported(day("2025-05-03")).build().state())
        .isEqualTo(LifecycleState.REMEDIATION_REPORTED);
    assertThat(path.assessed(day("2025-07-03")).build().state()).isEqualTo(LifecycleState.ASSESSED);
    assertThat(path.capOpened(day("2025-07-04")).build().state())
        .isEqualTo(LifecycleState.CAP_OPEN);
    assertThat(path.capClosed(day("2025-07-05")).build().state())
        .isEqualTo(LifecycleState.CAP_CLOSED);
    assertThat(path.sealAwarded(day("2025-07-06")).build().state())
        .isEqualTo(LifecycleState.SEAL_AWARDED);
  }

  @Test
  void resultsAgreeOnlyWhereNothingOrTheSameWasAdapted() {
    ComplianceStandard plain = standard("2.0", Optional.of(Country.of("KH")));
    ComplianceStandard india = standard("2.0", Optional.of(Country.of("IN")), "Twice the wage");
    ComplianceStandard alsoIndia = standard("2.0", Optional.of(Country.of("IN")), "Twice the wage");
    ComplianceStandard newLaw = standard("2.0", Optional.of(Country.of("IN")), "Three times");
    ComplianceStandard nobody = standard("2.0", Optional.empty(), "Twice the wage");

    assertThat(india.agreesWith(alsoIndia, "3.2")).isTrue();
    assertThat(india.agreesWith(plain, "3.3")).isTrue();
    assertThat(india.agreesWith(plain, "3.2")).isFalse();
    assertThat(plain.agreesWith(india, "3.2")).isFalse();
    assertThat(india.agreesWith(newLaw, "3.2")).isFalse();
    assertThat(nobody.agreesWith(nobody, "3.2")).isFalse();
    assertThat(plain.agreesWith(standard("2.1", Optional.empty()), "3.3")).isFalse();
  }

  private static ComplianceStandard standard(
      String version, Optional<Country> jurisdiction, String... laws) {
    return new ComplianceStandard(
        "EXAMPLE-HANDCRAFT",
        version,
        jurisdiction,
        Arrays.stream(laws)
            .map(law -> new AdaptedRule(
                "3.2", "One and a half times the wage", law, AppliedRule.STRICTER_OF))
            .toList());
  }

  @Test
  void anImprovementIsADifferenceOfSharesAndMayBeNegative() {
    Improvement better = improvement(Proportion.of(2, 8), Proportion.of(4, 8));
    assertThat(better.change())
        .hasValueSatisfying(
            change -> assertThat(change).isEqualByComparingTo(new BigDecimal("0.25")));
    assertThat(improvement(Proportion.of(4, 8), Proportion.of(2, 8)).change())
        .hasValueSatisfying(
            change -> assertThat(change).isEqualByComparingTo(new BigDecimal("-0.25")));
    assertThat(improvement(Proportion.missing(Missing.UNKNOWN), Proportion.of(2, 8))
            .change())
        .isEmpty();
  }

  private static Improvement improvement(Proportion before, Proportion after) {
    return new Improvement(Disaggregated.of(before), Disaggregated.of(after));
  }
}
