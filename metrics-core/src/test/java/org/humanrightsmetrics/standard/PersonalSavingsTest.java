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
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.SavingsForm;
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
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.DistributionBuilder;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** What the files of the corpus cannot say: derived values, and where a rule keeps silent on purpose. */
class PersonalSavingsTest {

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static Context context(ReferencePeriod period, ValueRole role, Source source) {
    return ContextBuilder.builder(
            Context.of(period, "IN-BR", Population.census("Women in the courses", 380), source))
        .role(role)
        .build();
  }

  private static Context baseline() {
    return context(
        ReferencePeriod.stock(LocalDate.of(2024, 12, 31)),
        ValueRole.BASELINE,
        Source.of(SourceMethod.REGISTER, QualityTier.T2));
  }

  private static Context year(LocalDate start) {
    return context(
        ReferencePeriod.flow(start, LocalDate.of(2025, 12, 31)),
        ValueRole.ACTUAL,
        Source.of(SourceMethod.REGISTER, QualityTier.T2));
  }

  private static DistributionBuilder rupees(String total) {
    return Distribution.builder()
        .n(380L)
        .currency(Currency.of("INR"))
        .total(new BigDecimal(total))
        .median(new BigDecimal("750"));
  }

  private static PersonalSavingsBuilder savings(Context context, Distribution balance) {
    return PersonalSavings.builder()
        .context(context)
        .saversCount(Disaggregated.of(180).by("form", Map.of(SavingsForm.GROUP, Count.of(180))))
        .balance(Disaggregated.of(balance).by("form", Map.of(SavingsForm.GROUP, balance)));
  }

  private static List<String> codes(PersonalSavings... observations) {
    Report report = Report.by(
        Reporter.of("IN-MHA-0001", "Example Training Trust", "IN", ReporterType.NATIONAL_NGO));
    for (PersonalSavings observation : observations) {
      report = report.add(observation);
    }
    return VALIDATOR.validate(report).findings().stream().map(Finding::code).toList();
  }

  @Test
  void theShareOfSaversHasEveryWomanWhoseBalanceIsKnownAsItsWhole() {
    assertThat(savings(baseline(), rupees("399000").build()).build().shareOfSavers())
        .contains(Proportion.of(180, 380));
    assertThat(savings(baseline(), rupees("399000").n(Optional.empty()).build())
            .build()
            .shareOfSavers())
        .isEmpty();
  }

  @Test
  void aDistributionOfMoneyBuiltWithoutCurrencyIsRefusedLikeOneReadWithout() {
    Distribution without = Distribution.builder().n(380L).median(BigDecimal.ONE).build();
    assertThat(codes(PersonalSavings.builder()
            .context(baseline())
            .saversCount(Disaggregated.of(180).by("form", Map.of(SavingsForm.GROUP, Count.of(180))))
            .balance(Disaggregated.of(without))
            .build()))
        .containsExactly("personal-savings/currency-missing");
  }

  @Test
  void aWithdrawnCurrencyIsReportedOnceAndNotAgainWithEveryPart() {
    Distribution kuna = rupees("399000").currency(Currency.of("HRK")).build();
    assertThat(codes(savings(baseline(), kuna).build()))
        .containsExactly("personal-savings/currency-withdrawn");
  }

  @Test
  void theSplitByFormIsAskedOfABalanceThatStatesNoSum() {
    Distribution medianOnly = rupees("399000").total(Optional.empty()).build();
    assertThat(codes(savings(baseline(), medianOnly)
            .balance(Disaggregated.of(medianOnly))
            .build()))
        .containsExactly("disaggregation/dimension-missing");
  }

  @Test
  void aSurveyOfFewIsReportedOnceAndByTheRuleOnSurveys() {
    Source survey = SourceBuilder.builder(Source.of(SourceMethod.SURVEY, QualityTier.T2))
        .responses(Proportion.of(20, 22))
        .build();
    Context asked =
        context(ReferencePeriod.stock(LocalDate.of(2024, 12, 31)), ValueRole.BASELINE, survey);
    PersonalSavings few = savings(asked, rupees("21000").n(20L).build())
        .saversCount(Disaggregated.of(18).by("form", Map.of(SavingsForm.GROUP, Count.of(18))))
        .build();
    assertThat(codes(few)).containsExactly("survey/sample-too-small");
  }

  @Test
  void balancesAreReconciledOnlyWhereTheFlowBeginsAtTheEarlierReading() {
    Deflator prices =
        new Deflator("Consumer prices", LocalDate.of(2024, 12, 31), new BigDecimal("1.046"));
    PersonalSavings before = savings(baseline(), rupees("399000").build()).build();
    PersonalSavingsBuilder after = savings(
            year(LocalDate.of(2025, 1, 1)), rupees("494000").build())
        .netSaved(Disaggregated.of(Amount.of("12850", "INR")))
        .deflator(prices);
    assertThat(codes(before, after.build()))
        .containsExactly("personal-savings/balances-do-not-reconcile");
    assertThat(codes(before, after.context(year(LocalDate.of(2025, 7, 1))).build()))
        .isEmpty();
    assertThat(codes(
            before,
            after
                .context(year(LocalDate.of(2025, 1, 1)))
                .netSaved(Disaggregated.of(Amount.of("150.50", "USD")))
                .build()))
        .isEmpty();
  }
}
