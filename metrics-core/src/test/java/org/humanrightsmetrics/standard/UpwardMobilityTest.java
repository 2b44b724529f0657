// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.AnalysisUnit;
import org.humanrightsmetrics.code.MobilityForm;
import org.humanrightsmetrics.code.PovertyLine;
import org.humanrightsmetrics.code.Quintile;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.FormNumbers.BetterJob;
import org.humanrightsmetrics.standard.FormNumbers.PovertyLikelihood;
import org.humanrightsmetrics.standard.FormNumbers.PovertyRate;
import org.humanrightsmetrics.standard.FormNumbers.QuintileTransition;
import org.humanrightsmetrics.standard.UpwardMobility.ComparisonGroup;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files of the corpus cannot say: the union of the forms, and where a rule keeps silent on purpose. */
class UpwardMobilityTest {

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static final PovertyRate RATE =
      new PovertyRate(Proportion.of(71, 120), Proportion.of(48, 104));

  private static final BetterJob JOBS =
      new BetterJob(Optional.of(Count.of(14)), Optional.empty(), Optional.empty());

  private static UpwardMobilityBuilder mobility(MobilityForm form) {
    Context context = ContextBuilder.builder(Context.of(
            ReferencePeriod.cohort(
                LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), LocalDate.of(2025, 6, 30)),
            "IN-BR",
            Population.census("Households of women who joined in 2023", 120),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .role(ValueRole.BASELINE)
        .build();
    return UpwardMobility.builder()
        .context(context)
        .form(form)
        .countedAs(AnalysisUnit.HOUSEHOLD)
        .cohort(Count.of(120))
        .improved(Disaggregated.of(Proportion.of(29, 120))
            .by("sex", Map.of(Sex.FEMALE, Proportion.of(29, 120))))
        .same(Count.of(66))
        .worse(Count.of(9))
        .lostToFollowUp(Count.of(16))
        .baselineOn(LocalDate.of(2023, 6, 30))
        .followUpMonths(24)
        .comparisonGroup(new ComparisonGroup(YesNo.YES, Optional.empty()));
  }

  private static List<Finding> findings(UpwardMobilityBuilder mobility) {
    return VALIDATOR
        .validate(Report.by(Reporter.of(
                "IN-MHA-0001", "Example Training Trust", "IN", ReporterType.NATIONAL_NGO))
            .add(mobility.build()))
        .findings();
  }

  private static List<String> codes(UpwardMobilityBuilder mobility) {
    return findings(mobility).stream().map(Finding::code).toList();
  }

  @Test
  void theNumbersAreThoseOfTheDeclaredFormAndOfNoOther() {
    UpwardMobilityBuilder both =
        mobility(MobilityForm.JOB_GRADE).povertyLine(RATE).jobGrade(JOBS);

    assertThat(both.build().numbers()).contains(JOBS);
    assertThat(findings(both)).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo("upward-mobility/numbers-of-another-form");
      assertThat(finding.pointer()).isEqualTo("/observations/0/povertyLine");
    });
    assertThat(mobility(MobilityForm.WAGE_RATIO).jobGrade(JOBS).build().numbers())
        .isEmpty();
  }

  @Test
  void everyFormHasNumbersThatNameIt() {
    assertThat(FormNumbers.class.getPermittedSubclasses())
        .hasSize(MobilityForm.values().length)
        .allMatch(Class::isRecord);
    assertThat(RATE.form()).isEqualTo(MobilityForm.POVERTY_LINE);
    assertThat(JOBS.form()).isEqualTo(MobilityForm.JOB_GRADE);
  }

  @Test
  void peopleCrossALineOnlyWhereAFormKnowsOfThem() {
    MobilityReference line = MobilityReference.of(PovertyLine.IPL_300_2021PPP);
    Optional<Count> crossed = Optional.of(Count.of(25));
    assertThat(codes(mobility(MobilityForm.POVERTY_LINE).reference(line).crossedLine(crossed)))
        .isEmpty();
    assertThat(codes(mobility(MobilityForm.FORMALISATION).crossedLine(crossed)))
        .containsExactly("upward-mobility/numbers-of-another-form");
    MobilityReference scorecard = new MobilityReference(
        line.povertyLine(), Optional.of("Example scorecard for India"), Optional.of(2022));
    assertThat(codes(
            mobility(MobilityForm.POVERTY_LIKELIHOOD).reference(scorecard).crossedLine(crossed)))
        .containsExactly("upward-mobility/ppi-counts-people-crossing");
  }

  @Test
  void anIndexOfAnotherYearIsAnotherReference() {
    MobilityReference index = MobilityReference.of("Asset index of the survey, all items", 2022);
    UpwardMobilityBuilder assets = mobility(MobilityForm.ASSET_INDEX).reference(index);
    assertThat(codes(assets.referenceAtFollowUp(Optional.of(index)))).isEmpty();
    assertThat(codes(assets.referenceAtFollowUp(
            MobilityReference.of("Asset index of the survey, all items", 2024))))
        .containsExactly("upward-mobility/reference-changed");
  }

  @Test
  void theRowsOfTheMatrixHoldTheWholeCohort() {
    Disaggregated<Count> row = Disaggregated.of(24)
        .by("quintile", Map.of(Quintile.LOWEST, Count.of(20), Quintile.UNKNOWN, Count.of(4)));
    Disaggregated<Count> shorter =
        Disaggregated.of(23).by("quintile", Map.of(Quintile.LOWEST, Count.of(23)));
    UpwardMobilityBuilder moves = mobility(MobilityForm.QUINTILE_TRANSITION)
        .reference(MobilityReference.of("Income of all households of the programme", 2023));
    assertThat(codes(moves.quintileTransition(new QuintileTransition(row, row, row, row, row))))
        .isEmpty();
    assertThat(
            findings(moves.quintileTransition(new QuintileTransition(row, row, row, row, shorter))))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo("upward-mobility/matrix-rows-do-not-match");
          assertThat(finding.pointer()).isEqualTo("/observations/0/quintileTransition");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.4, -1, upward-mobility/ppi-score-out-of-range",
    "0.5, 0.4, 100.1, upward-mobility/ppi-score-out-of-range",
    "0.5, -0.1, 47, upward-mobility/likelihood-out-of-range",
    "58, 0.4, 47, upward-mobility/likelihood-out-of-range",
    "1, 0, 100, ''",
    "0, 1, 0, ''"
  })
  void scoresAndLikelihoodsStayOnTheirScales(
      String atBaseline, String atFollowUp, String score, String code) {
    UpwardMobilityBuilder scorecard = mobility(MobilityForm.POVERTY_LIKELIHOOD)
        .reference(new MobilityReference(
            Optional.of(PovertyLine.IPL_300_2021PPP),
            Optional.of("Example scorecard for India"),
            Optional.of(2022)))
        .povertyLikelihood(new PovertyLikelihood(
            mean(atBaseline), mean(atFollowUp), Optional.empty(), Optional.of(mean(score))));
    assertThat(String.join(" ", codes(scorecard))).isEqualTo(code);
  }

  private static Distribution mean(String value) {
    return Distribution.builder().n(104L).mean(new BigDecimal(value)).build();
  }
}
