// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.EducationStage;
import org.humanrightsmetrics.code.IscedLevel;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterBuilder;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.EducationPursued.Programme;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** What the files of the corpus cannot say: derived values, and where a rule keeps silent on purpose. */
class EducationPursuedTest {

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static final Reporter TRUST =
      Reporter.of("KH-INGO-0001", "Example Training Trust", "KH", ReporterType.INTERNATIONAL_NGO);

  private static EducationPursuedBuilder pursued(Map<EducationStage, Count> stages) {
    Context context = ContextBuilder.builder(Context.of(
            ReferencePeriod.cohort(
                LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), LocalDate.of(2025, 6, 30)),
            "KH-12",
            Population.census("Women who joined in 2023", 120),
            Source.of(SourceMethod.DOCUMENTS, QualityTier.T2)))
        .role(ValueRole.BASELINE)
        .build();
    Map<Code, Count> level = Map.of(IscedLevel.LEVEL_4, Count.of(46));
    return EducationPursued.builder()
        .context(context)
        .cohort(Count.of(120))
        .furthestStage(Disaggregated.of(46).by("stage", stages).by("iscedLevel", level))
        .enrolmentRate(Disaggregated.of(Proportion.of(38, 120))
            .by("sex", Map.of(Sex.FEMALE, Proportion.of(38, 120))));
  }

  private static EducationPursuedBuilder pursued() {
    return pursued(Map.of(
        EducationStage.APPLIED, Count.of(8),
        EducationStage.ENROLLED, Count.of(15),
        EducationStage.PROGRESSED, Count.of(12),
        EducationStage.COMPLETED, Count.of(11)));
  }

  private static Programme course(String provider, long enrolled) {
    return EducationPursuedProgrammeBuilder.builder()
        .name("Diploma in tailoring")
        .provider(OrganisationId.of(provider))
        .level(IscedLevel.LEVEL_4)
        .enrolled(Count.of(enrolled))
        .build();
  }

  private static List<String> codes(Reporter reporter, EducationPursued observation) {
    return VALIDATOR.validate(Report.by(reporter).add(observation)).findings().stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void thoseWhoCompletedAreSetAgainstThoseWhoEnrolledOrCameFurther() {
    assertThat(pursued().build().completionRate()).contains(Proportion.of(11, 38));
  }

  @Test
  void whereAStepIsUnknownThereIsNoRateAndNothingToMatch() {
    EducationPursued unknown = pursued(Map.of(
            EducationStage.APPLIED, Count.of(8),
            EducationStage.COMPLETED, Count.of(11),
            EducationStage.UNKNOWN, Count.of(27)))
        .build();
    EducationPursued withheld = pursued(Map.of(
            EducationStage.APPLIED, Count.of(8),
            EducationStage.COMPLETED, Count.missing(Missing.WITHHELD)))
        .build();
    assertThat(unknown.completionRate()).isEmpty();
    assertThat(withheld.completionRate()).isEmpty();
    assertThat(codes(TRUST, unknown)).isEmpty();
    assertThat(codes(TRUST, withheld)).isEmpty();
  }

  @Test
  void aProviderIsTheReporterOnlyByTheSameId() {
    EducationPursued own =
        pursued().programmes(List.of(course("KH-INGO-0001", 12))).build();
    assertThat(codes(TRUST, own)).containsExactly("education-pursued/own-course-counted");
    Reporter nameless = ReporterBuilder.builder(TRUST).id(Optional.empty()).build();
    assertThat(codes(nameless, own)).containsExactly("reporter/id-missing");
  }

  @Test
  void aProviderIsSingleByItsShareOfAllEnrolmentsListedOrNot() {
    EducationPursuedBuilder listed =
        pursued().programmes(List.of(course("KH-INGO-0007", 18), course("KH-INGO-0008", 2)));
    assertThat(codes(TRUST, listed.build())).containsExactly("education-pursued/single-provider");
    assertThat(codes(TRUST, listed.newEnrolments(Disaggregated.of(21)).build())).isEmpty();
  }
}
