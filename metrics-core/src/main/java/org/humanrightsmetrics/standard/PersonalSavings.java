// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.AccountControl;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.BalanceTercile;
import org.humanrightsmetrics.code.LiteracyLevel;
import org.humanrightsmetrics.code.SavingsForm;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Compared;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.ReportedAs;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * Money that a participating woman holds as her own at a date, and what she put aside in a period: four
 * numbers that are never merged into one.
 *
 * <p>Counted is money at banks, microfinance institutions and co-operatives, mobile money, savings groups
 * and rotating funds, and cash safely kept. Not counted are credit, deposits that a lender makes
 * compulsory, a household pot that she does not control, and goods: livestock and jewellery stand apart in
 * {@code inKind} and are never added to money.
 *
 * <p><b>Shape.</b> The observation is a {@code STOCK} when only balances are reported, and a {@code FLOW}
 * when {@code netSaved} is; the balances are then those of its last day. Women who have nothing, and those
 * who left, belong to the {@code n} of the balance: {@code {"saversCount": {"total": 260, "by": {"form":
 * {"GROUP": 210, "CASH": 80}}}, "balance": {"total": {"n": 380, "currency": "INR", "total": 494000, "mean":
 * 1300, "median": 900}}}}.
 *
 * <p><b>Unit.</b> Women, each once; money in one currency, as it was reported. A median can be pooled over
 * observations only from identical bins; a mean only with its {@code n}.
 *
 * <p><b>Findings.</b> {@code personal-savings/currency-missing}, {@code currency-withdrawn}, {@code
 * negative-balance}, {@code savers-exceed-people}, {@code median-without-n}, {@code
 * net-saved-without-period}, {@code currencies-mixed} (ERROR); {@code mean-far-above-median}, {@code
 * sample-too-small}, {@code balances-do-not-reconcile}, {@code series-not-deflated}, {@code
 * decimals-in-zero-decimal-currency} (WARNING).
 *
 * <p><b>Source of the definition.</b> {@code spec/personal-savings/README.md}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param saversCount women with an own balance above 0, each once. By form she counts wherever she saves,
 *     so those parts may add up to more than the total
 * @param balance own balances on the day, those of nothing included; the median is the headline. By form
 *     the money is in one place only, so those totals add up
 * @param netSaved deposits less withdrawals in the period; below 0 when more was taken out than put in.
 *     Absent when only balances are known
 * @param savedInLast12Months women who say that they put money aside in the last 12 months, of those asked
 * @param recallMonths how many months back that question looked, where it was not 12; such answers do not
 *     compare with those over 12 months
 * @param inKind what is saved in goods; never part of {@code balance}
 * @param stipendIncluded whether a training stipend that was paid on the same day is inside the balance
 * @param deflator the price index that makes balances of different years comparable; the balances
 *     themselves stay as they were reported
 */
@RecordBuilder
public record PersonalSavings(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(value = SavingsForm.class, required = true, overlapping = true)
    @By(AgeBand.class)
    @By(BalanceTercile.class)
    @By(LiteracyLevel.class)
    @By(AccountControl.class)
    Disaggregated<Count> saversCount,

    @NotNull
    @Headline
    @Measured(
        unit = CountingUnit.MONEY,
        period = PeriodKind.STOCK,
        aggregation = AggregationClass.LAST_SUM)
    @By(value = SavingsForm.class, required = true)
    @By(AgeBand.class)
    @By(BalanceTercile.class)
    @By(LiteracyLevel.class)
    @By(AccountControl.class)
    @ReportedAs(
        fault = "money/currency-missing",
        code = "personal-savings/currency-missing",
        id = "PS-1a")
    @ReportedAs(
        fault = "code/withdrawn-before-period",
        code = "personal-savings/currency-withdrawn",
        id = "PS-1b")
    @ReportedAs(
        fault = "number/below-minimum",
        code = "personal-savings/negative-balance",
        id = "PS-2")
    @ReportedAs(
        fault = "money/currencies-mixed",
        code = "personal-savings/currencies-mixed",
        id = "PS-6")
    @ReportedAs(
        fault = "money/decimals-in-derived-value",
        code = "personal-savings/decimals-in-zero-decimal-currency",
        id = "PS-12")
    Disaggregated<Distribution> balance,

    @Measured(unit = CountingUnit.MONEY, signed = true)
    @By(SavingsForm.class)
    @ReportedAs(
        fault = "money/currency-missing",
        code = "personal-savings/currency-missing",
        id = "PS-1a")
    @ReportedAs(
        fault = "code/withdrawn-before-period",
        code = "personal-savings/currency-withdrawn",
        id = "PS-1b")
    @ReportedAs(
        fault = "money/currencies-mixed",
        code = "personal-savings/currencies-mixed",
        id = "PS-6")
    Optional<Disaggregated<Amount>> netSaved,

    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Proportion> savedInLast12Months,
    @Compared(concerns = "savedInLast12Months") Optional<@Min(1) @Max(60) Integer> recallMonths,

    @ReportedAs(
        fault = "money/currency-missing",
        code = "personal-savings/currency-missing",
        id = "PS-1a")
    @ReportedAs(
        fault = "code/withdrawn-before-period",
        code = "personal-savings/currency-withdrawn",
        id = "PS-1b")
    Optional<@Valid InKindSavings> inKind,

    @Compared(value = Demand.CARE, concerns = "balance") Optional<YesNo> stipendIncluded,
    @Compared(Demand.NONE) Optional<@Valid Deflator> deflator)
    implements Metric {

  /** What a program must know of this metric. */
  public static final MetricType<PersonalSavings> TYPE = MetricType.of(
          "personal-savings", 1, PersonalSavings.class)
      .period(PeriodKind.STOCK, PeriodKind.FLOW)
      .level(Level.OUTCOME)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<PersonalSavings>searching(
              "personal-savings/savers-exceed-people",
              Severity.ERROR,
              PersonalSavings::saversBeyondPeople)
          .id("PS-3")
          .needs("/saversCount"))
      .rule(Rule.<PersonalSavings>searching(
              "personal-savings/median-without-n",
              Severity.ERROR,
              PersonalSavings::mediansWithoutNumber)
          .id("PS-4")
          .needs("/balance"))
      .rule(Rule.<PersonalSavings>error(
              "personal-savings/net-saved-without-period",
              "/netSaved",
              m -> m.context.period().kind() == PeriodKind.FLOW)
          .id("PS-5"))
      .rule(Rule.<PersonalSavings>searching(
              "personal-savings/mean-far-above-median", Severity.WARNING, PersonalSavings::skew)
          .id("PS-7")
          .needs("/balance")
          .threshold("times", "3"))
      .rule(Rule.<PersonalSavings>searching(
              "personal-savings/sample-too-small", Severity.WARNING, PersonalSavings::smallSample)
          .id("PS-8")
          .needs("/balance")
          .threshold("least", "30"))
      .seriesRule(SeriesRule.<PersonalSavings>warning(
              "personal-savings/balances-do-not-reconcile", "/balance", PersonalSavings::reconciles)
          .id("PS-9")
          .needs("/balance")
          .threshold("most", "0.05")
          .threshold("days", "31"))
      .seriesRule(SeriesRule.<PersonalSavings>warning(
              "personal-savings/series-not-deflated",
              "/balance",
              (earlier, later, settings) -> later.deflator.isPresent()
                  || !sameCurrency(earlier, later)
                  || !settings.exceeds(
                      ChronoUnit.DAYS.between(earlier.lastDay(), later.lastDay()), "days"))
          .id("PS-10")
          .needs("/balance")
          .threshold("days", "330"))
      .leftOut(
          "PS-11",
          "personal-savings/average-balance-implausible",
          "The library has no table of minimum wages by country and year to judge by.");

  @Override
  public MetricType<PersonalSavings> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static PersonalSavingsBuilder builder() {
    return PersonalSavingsBuilder.builder();
  }

  /**
   * Women who have something of their own among those whose balance is known: 260 of 380.
   *
   * @return savers of the {@code n} of the balance; empty when either was not reported
   */
  public Optional<Proportion> shareOfSavers() {
    return saversCount.total().isReported()
        ? balance.total().n().map(n -> Proportion.of(saversCount.total().value(), n))
        : Optional.empty();
  }

  private void saversBeyondPeople(Settings settings, Faults faults) {
    long savers = saversCount.total().value();
    Stream.of(
            balance.total().n(),
            context.population().reached(),
            context.population().size())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .filter(people -> savers > people)
        .ifPresent(people -> faults.at("/saversCount", Map.of("people", people)));
  }

  private void mediansWithoutNumber(Settings settings, Faults faults) {
    distributions().forEach((place, distribution) -> {
      if (distribution.median().isPresent() && distribution.n().isEmpty()) {
        faults.at(
            "/balance" + place + "/median",
            Map.of("median", distribution.median().get()));
      }
    });
  }

  private Map<String, Distribution> distributions() {
    Map<String, Distribution> all = new LinkedHashMap<>();
    all.put("/total", balance.total());
    balance
        .by()
        .forEach((dimension, parts) ->
            parts.forEach((code, part) -> all.put("/by/" + dimension + "/" + code.code(), part)));
    return all;
  }

  /** Where more than half have nothing there is no quotient, and a mean above 0 is no surprise. */
  private void skew(Settings settings, Faults faults) {
    BigDecimal median = balance.total().median().orElse(BigDecimal.ZERO);
    BigDecimal mean = balance.total().mean().orElse(BigDecimal.ZERO);
    if (median.signum() > 0 && mean.compareTo(median.multiply(settings.number("times"))) > 0) {
      faults.at("/balance/total/mean", Map.of("mean", mean, "median", median));
    }
  }

  private void smallSample(Settings settings, Faults faults) {
    balance
        .total()
        .n()
        .filter(n -> !saidOfTheSurvey(settings))
        .filter(n -> below(n, settings))
        .ifPresent(n -> faults.at("/balance/total/n", Map.of("n", n)));
  }

  /** The base rule on surveys speaks of the same few answers; one cause makes one finding. */
  private boolean saidOfTheSurvey(Settings settings) {
    return context.source().method() == SourceMethod.SURVEY
        && context
            .source()
            .responses()
            .filter(Proportion::isReported)
            .filter(responses -> below(responses.numerator(), settings))
            .isPresent();
  }

  private static boolean below(long number, Settings settings) {
    return BigDecimal.valueOf(number).compareTo(settings.number("least")) < 0;
  }

  /** Only where the flow begins about when the earlier balance was read can the three be one account. */
  private static boolean reconciles(
      PersonalSavings earlier, PersonalSavings later, Settings settings) {
    Optional<BigDecimal> before = earlier.balance.total().total();
    Optional<BigDecimal> now = later.balance.total().total();
    Optional<Amount> saved = later.netSaved.map(Disaggregated::total).filter(Amount::isReported);
    if (before.isEmpty() || now.isEmpty() || saved.isEmpty() || !sameCurrency(earlier, later)) {
      return true;
    }
    boolean oneAccount =
        later.balance.total().currency().equals(Optional.of(saved.get().currency()));
    LocalDate start = later.context.period().firstDay().orElseThrow();
    long apart = Math.abs(ChronoUnit.DAYS.between(earlier.lastDay(), start));
    if (!oneAccount || settings.exceeds(apart, "days")) {
      return true;
    }
    BigDecimal expected = before.get().add(saved.get().value());
    BigDecimal gap = now.get().subtract(expected).abs();
    return gap.compareTo(expected.abs().multiply(settings.number("most"))) <= 0;
  }

  private static boolean sameCurrency(PersonalSavings earlier, PersonalSavings later) {
    return earlier.balance.total().currency().equals(later.balance.total().currency());
  }

  private LocalDate lastDay() {
    return context.period().lastDay().orElseThrow();
  }
}
