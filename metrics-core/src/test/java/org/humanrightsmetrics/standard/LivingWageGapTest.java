// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.LivingWageMethod;
import org.humanrightsmetrics.code.PayBasis;
import org.humanrightsmetrics.code.PayPeriod;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.WorkerType;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceBuilder;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** What the files of the corpus cannot say: the figures, and where a rule keeps silent on purpose. */
class LivingWageGapTest {

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static final BigDecimal LIVING_WAGE = new BigDecimal("250");

  private static LivingWageFigures figures(String... wages) {
    return LivingWageFigures.of(Stream.of(wages).map(BigDecimal::new).toList(), LIVING_WAGE);
  }

  private static LivingWageGapBuilder gap(long below, long workers, Source source) {
    Context context = ContextBuilder.builder(Context.of(
            ReferencePeriod.stock(LocalDate.of(2024, 11, 30)),
            "KH-12",
            Population.census("People who work at the site", workers),
            source))
        .role(ValueRole.BASELINE)
        .build();
    Proportion all = Proportion.of(below, workers);
    return LivingWageGap.builder()
        .context(context)
        .belowLivingWage(Disaggregated.of(all)
            .by("sex", Map.of(Sex.FEMALE, all))
            .by("workerType", Map.of(WorkerType.EMPLOYEE, all)))
        .meanGapBelow(Disaggregated.of(Ratio.of(0, below)))
        .benchmark(LivingWageBenchmarkBuilder.builder()
            .method(LivingWageMethod.ANKER_GLWC)
            .place(ReferenceArea.of("KH-12"))
            .year(2024)
            .currency(Currency.of("USD"))
            .payPeriod(PayPeriod.MONTH)
            .payBasis(PayBasis.NET)
            .build())
        .wages(LivingWageGapWagesBuilder.builder()
            .currency(Currency.of("USD"))
            .payPeriod(PayPeriod.MONTH)
            .payBasis(PayBasis.NET)
            .overtimeIncluded(YesNo.NO)
            .build());
  }

  private static List<Finding> findings(LivingWageGapBuilder gap) {
    return VALIDATOR
        .validate(Report.by(Reporter.of(
                "GB-COH-00000000", "Example Apparel", "GB", ReporterType.PRIVATE_SECTOR))
            .add(gap.build()))
        .findings();
  }

  private static List<String> codes(LivingWageGapBuilder gap) {
    return findings(gap).stream().map(Finding::code).toList();
  }

  @Test
  void theMeanHidesTheGapOfThreeInFive() {
    LivingWageFigures figures = figures("180", "200", "240", "260", "300");

    assertThat(figures.belowLivingWage()).isEqualTo(Proportion.of(3, 5));
    assertThat(figures.meanGapBelow().numerator()).isEqualByComparingTo("0.52");
    assertThat(figures.meanGapBelow().quotient().orElseThrow().toPlainString())
        .startsWith("0.17333");
    assertThat(figures.aggregateGap()).isEqualTo(Ratio.of(130, 1_250));
    assertThat(figures.aggregateGap().quotient().orElseThrow()).isEqualByComparingTo("0.104");
    assertThat(figures.wageRatio().n()).contains(5L);
    assertThat(figures.wageRatio().mean().orElseThrow()).isEqualByComparingTo("0.944");
    assertThat(figures.wageRatio().median().orElseThrow()).isEqualByComparingTo("0.96");
  }

  @Test
  void theOrderOfTheWagesDoesNotMatter() {
    assertThat(figures("300", "180", "260", "240", "200"))
        .isEqualTo(figures("180", "200", "240", "260", "300"));
  }

  @Test
  void whoEarnsTheLivingWageIsNotBelowIt() {
    LivingWageFigures figures = figures("250", "250.01");
    assertThat(figures.belowLivingWage()).isEqualTo(Proportion.of(0, 2));
    assertThat(figures.meanGapBelow().quotient()).isEmpty();
    assertThat(figures.aggregateGap().quotient().orElseThrow()).isZero();
    assertThat(figures.wageRatio().median().orElseThrow()).isEqualByComparingTo("1.00002");
  }

  @Test
  void aPayrollWithoutSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LivingWageFigures.of(List.of(), LIVING_WAGE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LivingWageFigures.of(List.of(BigDecimal.TEN), BigDecimal.ZERO))
        .withMessageContaining("0");
    assertThatIllegalArgumentException().isThrownBy(() -> figures("-1", "200"));
  }

  @Test
  void aRatioToNoStatedBenchmarkIsAnIncompleteBenchmark() {
    LivingWageGap stated =
        gap(20, 40, Source.of(SourceMethod.DOCUMENTS, QualityTier.T3)).build();
    LivingWageGap unstated = LivingWageGap.builder()
        .context(stated.context())
        .belowLivingWage(stated.belowLivingWage())
        .meanGapBelow(stated.meanGapBelow())
        .wages(stated.wages())
        .build();
    assertThat(VALIDATOR.validate(unstated).findings().stream().map(Finding::code))
        .containsExactly("living-wage-gap/benchmark-incomplete");
  }

  @Test
  void eachDifferenceOfTheBasesIsSaidAtItsOwnPlace() {
    LivingWageGapBuilder gap = gap(20, 40, Source.of(SourceMethod.DOCUMENTS, QualityTier.T3));
    gap.wages(LivingWageGapWagesBuilder.builder(gap.build().wages())
        .currency(Currency.of("KHR"))
        .payPeriod(PayPeriod.DAY)
        .build());
    assertThat(findings(gap))
        .extracting(Finding::code)
        .containsOnly("living-wage-gap/wage-and-benchmark-differ");
    assertThat(findings(gap))
        .extracting(Finding::pointer)
        .containsExactly("/observations/0/wages/currency", "/observations/0/wages/payPeriod");
  }

  @Test
  void fewAnswersToASurveyAreSaidOnce() {
    Source survey = SourceBuilder.builder()
        .method(SourceMethod.SURVEY)
        .tier(QualityTier.T3)
        .responses(Proportion.of(20, 25))
        .build();
    assertThat(codes(gap(8, 20, survey))).containsExactly("survey/sample-too-small");
    assertThat(codes(gap(8, 20, Source.of(SourceMethod.DOCUMENTS, QualityTier.T3))))
        .containsExactly("living-wage-gap/sample-too-small");
  }
}
