// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.HireChannel;
import org.humanrightsmetrics.code.InquiryMethod;
import org.humanrightsmetrics.code.MigrantStatus;
import org.humanrightsmetrics.code.MigrationCorridor;
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
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.RecruitmentFees.Reimbursement;
import org.humanrightsmetrics.standard.RecruitmentFees.SameWorkers;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** What the files of the corpus cannot say: derived values, and where a rule keeps silent on purpose. */
class RecruitmentFeesTest {

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static Disaggregated<Proportion> bySex(long payers, long asked) {
    return Disaggregated.of(Proportion.of(payers, asked))
        .by("sex", Map.of(Sex.FEMALE, Proportion.of(payers, asked)));
  }

  private static Disaggregated<Proportion> payers(long payers, long asked) {
    return bySex(payers, asked)
        .by("corridor", Map.of(MigrationCorridor.of("BD_TO_MY"), Proportion.of(payers, asked)))
        .by("hireChannel", Map.of(HireChannel.DIRECT, Proportion.of(payers, asked)));
  }

  private static RecruitmentFeesBuilder fees(Disaggregated<Proportion> payers) {
    Context context = ContextBuilder.builder(Context.of(
            ReferencePeriod.stock(LocalDate.of(2024, 12, 31)),
            "MY",
            Population.census("People who work at the site", 210),
            Source.of(SourceMethod.SURVEY, QualityTier.T3)))
        .role(ValueRole.BASELINE)
        .build();
    return RecruitmentFees.builder()
        .context(context)
        .payers(payers)
        .recruitmentCostIndicator(Disaggregated.of(Distribution.missing(Missing.UNKNOWN)));
  }

  private static List<Finding> findings(RecruitmentFeesBuilder fees) {
    return VALIDATOR
        .validate(Report.by(Reporter.of(
                "GB-COH-00000000", "Example Apparel", "GB", ReporterType.PRIVATE_SECTOR))
            .add(fees.build()))
        .findings();
  }

  private static List<String> codes(RecruitmentFeesBuilder fees) {
    return findings(fees).stream().map(Finding::code).toList();
  }

  private static Reimbursement paidBack(Amount identified, Amount reimbursed) {
    return new Reimbursement(identified, Count.of(84), reimbursed, Count.of(42));
  }

  @Test
  void theRateOfReimbursementIsMoneyAgainstMoneyOfOneCurrency() {
    Amount found = Amount.of("772800", "MYR");
    assertThat(fees(payers(84, 210))
            .reimbursement(paidBack(found, Amount.of("390500", "MYR")))
            .build()
            .reimbursementRate())
        .contains(Ratio.of(390_500, 772_800));
    assertThat(fees(payers(84, 210))
            .reimbursement(paidBack(found, Amount.of("390500", "BDT")))
            .build()
            .reimbursementRate())
        .isEmpty();
    assertThat(fees(payers(84, 210))
            .reimbursement(paidBack(found, Amount.missing(Missing.UNKNOWN)))
            .build()
            .reimbursementRate())
        .isEmpty();
  }

  @Test
  void aMissingCorridorIsSaidOnceAndHidesNoOtherMissingSplit() {
    Disaggregated<Proportion> migrants = bySex(84, 210)
        .by(
            "migrantStatus",
            Map.of(
                MigrantStatus.INTERNATIONAL_MIGRANT, Proportion.of(80, 150),
                MigrantStatus.NOT_MIGRANT, Proportion.of(4, 60)));

    List<Finding> findings = findings(fees(migrants));

    assertThat(findings.stream().map(Finding::code))
        .containsExactlyInAnyOrder(
            "recruitment-fees/corridor-missing", "disaggregation/dimension-missing");
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals("disaggregation/dimension-missing"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.arguments()).containsEntry("dimension", "hireChannel"));
  }

  @Test
  void noFeesAreBelievedWhereManyWereAskedAwayFromWork() {
    Disaggregated<Proportion> none = payers(0, 29);
    assertThat(codes(fees(none).method(InquiryMethod.INTERVIEW).offSiteInterviews(YesNo.YES)))
        .containsExactly("recruitment-fees/no-fees-on-weak-evidence");
    // From 30 on it is only the general question of every share that is exactly none or all.
    assertThat(
            codes(fees(payers(0, 30)).method(InquiryMethod.INTERVIEW).offSiteInterviews(YesNo.YES)))
        .containsExactly("ratio/exactly-none-or-all");
    assertThat(codes(fees(payers(0, 30)).offSiteInterviews(YesNo.UNKNOWN)))
        .containsExactly("recruitment-fees/no-fees-on-weak-evidence");
  }

  @Test
  void theAmountsMustBeOfAsManyWorkersAsTheMonths() {
    RecruitmentFeesBuilder months = fees(payers(84, 210))
        .recruitmentCostIndicator(Disaggregated.of(
            Distribution.builder().n(80L).mean(new BigDecimal("6.2")).build()));
    Amount cost = Amount.of("736500", "MYR");
    Amount pay = Amount.of("118400", "MYR");
    assertThat(codes(months.sameWorkers(new SameWorkers(Count.of(80), cost, pay))))
        .isEmpty();
    assertThat(codes(months.sameWorkers(new SameWorkers(Count.of(84), cost, pay))))
        .containsExactly("recruitment-fees/cost-ratio-without-both-amounts");
    assertThat(codes(months.sameWorkers(
            new SameWorkers(Count.of(80), cost, Amount.missing(Missing.UNKNOWN)))))
        .containsExactly("recruitment-fees/cost-ratio-without-both-amounts");
  }
}
