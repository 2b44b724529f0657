// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.JobGrade;
import org.humanrightsmetrics.code.OpenSupplyHubId;
import org.humanrightsmetrics.code.PayBasis;
import org.humanrightsmetrics.code.PayForm;
import org.humanrightsmetrics.code.PayPeriod;
import org.humanrightsmetrics.code.Settlement;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.code.WorkerType;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.ReportedAs;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * How many workers earn less in normal hours than a living wage for their place and time, and how much they lack.
 *
 * <p>A worker's gap is {@code (living wage - wage) / living wage}, and nothing for whoever earns as much or
 * more. The wage is basic cash pay for normal hours with regular allowances, pay in kind only as far as the
 * method of the benchmark allows; never overtime or pay that comes later. A mean over all workers hides the gap,
 * so the share below stands first.
 *
 * <p><b>Shape.</b> {@code {"belowLivingWage": {"total": {"numerator": 310, "denominator": 520}, "by": {…}},
 * "meanGapBelow": {"total": {"numerator": 55.8, "denominator": 310}}, "benchmark": {"method": "ANKER_GLWC",
 * "place": "KH-12", "year": 2025, …}, "wages": {"currency": "USD", …}}}. A {@code STOCK}: the payroll of one
 * month without festival bonus. {@link LivingWageFigures} works the figures out from wages.
 *
 * <p><b>Unit.</b> Workers, each once; money in the currency of the benchmark. Nothing is pooled over two methods.
 *
 * <p><b>Findings.</b> {@code living-wage-gap/wage-and-benchmark-differ}, {@code overtime-included}, {@code
 * benchmark-incomplete}, {@code below-exceeds-workers}, {@code benchmark-of-another-country}, {@code
 * gap-above-all}, {@code gap-of-other-workers} (ERROR); {@code benchmark-old}, {@code
 * national-benchmark-for-city}, {@code ratio-implausible}, {@code share-below-missing}, {@code
 * standard-hours-long}, {@code piece-rate-without-hours}, {@code sample-too-small} (WARNING).
 *
 * <p><b>Source.</b> {@code spec/living-wage-gap/README.md}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param belowLivingWage workers who earn less than the living wage, of all workers whose pay was looked at
 * @param meanGapBelow the gaps of those below, each as a share of the living wage and all added up, to how many
 *     they are: 55.8 to 310 is a mean gap of 18%
 * @param aggregateGap the money that is lacking, to what all would earn at the living wage
 * @param wageRatio wage divided by living wage, over all workers; a mean near 1 says nothing of those below
 * @param annualCostToClose what it would cost to close all gaps for a year
 * @param benchmark the living wage
 * @param wages on what basis the wages are stated
 * @param settlement whether the workers live in town or in the countryside
 */
@RecordBuilder
public record LivingWageGap(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(value = Sex.class, required = true)
    @By(value = WorkerType.class, required = true)
    @By(value = OpenSupplyHubId.class, name = "site")
    @By(SupplyTier.class)
    @By(JobGrade.class)
    @By(PayForm.class)
    @ReportedAs(
        fault = "ratio/numerator-exceeds-denominator",
        code = "living-wage-gap/below-exceeds-workers",
        id = "LW-4")
    Disaggregated<Proportion> belowLivingWage,

    @NotNull
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(Sex.class)
    @By(WorkerType.class)
    @By(PayForm.class)
    Disaggregated<Ratio> meanGapBelow,

    @Measured(unit = CountingUnit.MONEY, period = PeriodKind.STOCK)
    Optional<Ratio> aggregateGap,

    @Measured(
        unit = CountingUnit.UNIT,
        period = PeriodKind.STOCK,
        aggregation = AggregationClass.WEIGHTED_MEAN)
    Optional<Distribution> wageRatio,

    @Measured(
        unit = CountingUnit.MONEY,
        period = PeriodKind.STOCK,
        aggregation = AggregationClass.SUM)
    Optional<Amount> annualCostToClose,

    @NotNull
    @Valid
    @ReportedAs(fault = "field/missing", code = "living-wage-gap/benchmark-incomplete", id = "LW-3")
    LivingWageBenchmark benchmark,

    @NotNull @Valid Wages wages,
    Optional<Settlement> settlement)
    implements Metric {

  private static final String PAY_FORM = "payForm";

  /** What a program must know of this metric. */
  public static final MetricType<LivingWageGap> TYPE = MetricType.of(
          "living-wage-gap", 1, LivingWageGap.class)
      .period(PeriodKind.STOCK)
      .level(Level.OUTCOME)
      .direction(Direction.LOWER_IS_BETTER)
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/wage-and-benchmark-differ", Severity.ERROR, LivingWageGap::differ)
          .id("LW-1")
          .reads("/wages", "/benchmark"))
      .rule(Rule.<LivingWageGap>error(
              "living-wage-gap/overtime-included",
              "/wages/overtimeIncluded",
              m -> m.wages.overtimeIncluded() != YesNo.YES)
          .id("LW-2"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/benchmark-of-another-country",
              Severity.ERROR,
              LivingWageGap::elsewhere)
          .needs("/benchmark/place", "/context/area"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/gap-above-all", Severity.ERROR, LivingWageGap::aboveAll)
          .reads("/meanGapBelow", "/aggregateGap"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/gap-of-other-workers", Severity.ERROR, LivingWageGap::otherWorkers)
          .needs("/meanGapBelow", "/belowLivingWage"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/benchmark-old", Severity.WARNING, LivingWageGap::old)
          .id("LW-5")
          .needs("/benchmark/year", "/context/period/asOf")
          .reads("/benchmark/adjustedForInflation")
          .threshold("months", "24"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/national-benchmark-for-city",
              Severity.WARNING,
              LivingWageGap::nationalForCity)
          .id("LW-6")
          .needs("/benchmark/place", "/settlement")
          .reads("/benchmark/settlement"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/ratio-implausible", Severity.WARNING, LivingWageGap::implausible)
          .id("LW-7")
          .needs("/wageRatio")
          .threshold("least", "0.05")
          .threshold("most", "5"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/share-below-missing", Severity.WARNING, LivingWageGap::meanOnly)
          .id("LW-9")
          .reads("/belowLivingWage", "/wageRatio", "/meanGapBelow", "/aggregateGap"))
      .rule(Rule.<LivingWageGap>warning(
              "living-wage-gap/standard-hours-long",
              "/wages/standardHoursPerWeek",
              (m, settings) ->
                  !settings.exceeds(m.wages.standardHoursPerWeek().orElseThrow(), "hours"))
          .id("LW-10")
          .threshold("hours", "48"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/piece-rate-without-hours",
              Severity.WARNING,
              LivingWageGap::piecesWithoutHours)
          .id("LW-11")
          .needs("/belowLivingWage")
          .reads("/wages/payForm", "/wages/hoursRecorded"))
      .rule(Rule.<LivingWageGap>searching(
              "living-wage-gap/sample-too-small", Severity.WARNING, LivingWageGap::smallSample)
          .id("LW-12")
          .needs("/belowLivingWage")
          .threshold("least", "30")
          .threshold("share", "0.05"))
      .leftOut(
          "LW-8",
          "living-wage-gap/below-minimum-wage",
          "The library has no table of minimum wages by country and year to judge by.");

  /**
   * On what basis the wages are stated; it must be that of the benchmark.
   *
   * <p>JSON: {@code {"currency": "USD", "payPeriod": "MONTH", "payBasis": "NET", "overtimeIncluded": "NO",
   * "standardHoursPerWeek": 48, "payForm": "MIXED", "hoursRecorded": "YES"}}.
   *
   * <p><b>Findings.</b> {@code living-wage-gap/wage-and-benchmark-differ}, {@code
   * living-wage-gap/overtime-included} (ERROR), {@code living-wage-gap/standard-hours-long}, {@code
   * living-wage-gap/piece-rate-without-hours} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param currency in which wages were compared with the benchmark
   * @param payPeriod which time they are for
   * @param payBasis before or after what the law deducts
   * @param overtimeIncluded whether pay for overtime is inside; it must not be
   * @param standardHoursPerWeek the normal hours of work a week, for example 48
   * @param payForm whether workers are paid for time or for pieces
   * @param hoursRecorded whether the hours of those paid by the piece are written down
   */
  @RecordBuilder
  public record Wages(
      @NotNull Currency currency,
      @NotNull PayPeriod payPeriod,
      @NotNull PayBasis payBasis,
      @NotNull YesNo overtimeIncluded,
      Optional<@DecimalMin("1") @DecimalMax("168") BigDecimal> standardHoursPerWeek,
      Optional<PayForm> payForm,
      Optional<YesNo> hoursRecorded) {}

  @Override
  public MetricType<LivingWageGap> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static LivingWageGapBuilder builder() {
    return LivingWageGapBuilder.builder();
  }

  private static void differ(LivingWageGap m, Settings settings, Faults faults) {
    Map<String, String[]> pairs = new LinkedHashMap<>();
    pairs.put(
        "currency",
        new String[] {m.wages.currency().code(), m.benchmark.currency().code()});
    pairs.put(
        "payPeriod",
        new String[] {m.wages.payPeriod().code(), m.benchmark.payPeriod().code()});
    pairs.put(
        "payBasis",
        new String[] {m.wages.payBasis().code(), m.benchmark.payBasis().code()});
    pairs.forEach((field, pair) -> {
      if (!pair[0].equals(pair[1])) {
        faults.at("/wages/" + field, Map.of("ofWages", pair[0], "ofBenchmark", pair[1]));
      }
    });
    m.benchmark
        .livingWage()
        .filter(Amount::isReported)
        .filter(amount -> !amount.currency().equals(m.benchmark.currency()))
        .ifPresent(amount -> faults.at(
            "/benchmark/livingWage",
            Map.of(
                "ofWages", amount.currency().code(),
                "ofBenchmark", m.benchmark.currency().code())));
  }

  private static void elsewhere(LivingWageGap m, Settings settings, Faults faults) {
    if (!m.benchmark.place().country().equals(m.context.area().country())) {
      faults.at("/benchmark/place");
    }
  }

  private static void aboveAll(LivingWageGap m, Settings settings, Faults faults) {
    aboveAll(m.meanGapBelow.total(), "/meanGapBelow/total", faults);
    m.aggregateGap.ifPresent(gap -> aboveAll(gap, "/aggregateGap", faults));
  }

  /** A gap of all is a wage of nothing. */
  private static void aboveAll(Ratio gap, String pointer, Faults faults) {
    if (gap.isReported()
        && gap.denominator().signum() > 0
        && gap.numerator().compareTo(gap.denominator()) > 0) {
      faults.at(pointer, Map.of("gaps", gap.numerator(), "whole", gap.denominator()));
    }
  }

  private static void otherWorkers(LivingWageGap m, Settings settings, Faults faults) {
    BigDecimal counted = m.meanGapBelow.total().denominator();
    long below = m.belowLivingWage.total().numerator();
    if (counted.compareTo(BigDecimal.valueOf(below)) != 0) {
      faults.at("/meanGapBelow/total", Map.of("counted", counted, "below", below));
    }
  }

  /** Counted from the last day of its year: the reading that is kindest to the benchmark. */
  private static void old(LivingWageGap m, Settings settings, Faults faults) {
    LocalDate day = m.context.period().asOf().orElseThrow();
    int year = m.benchmark.year();
    LocalDate fresh =
        LocalDate.of(year, 12, 31).plusMonths(settings.number("months").longValue());
    boolean stale = year < day.getYear()
        && m.benchmark.adjustedForInflation().filter(YesNo.NO::equals).isPresent();
    if (day.isAfter(fresh) || stale) {
      // As text: a year takes no comma between its digits.
      faults.at("/benchmark/year", Map.of("prices", Integer.toString(year)));
    }
  }

  private static void nationalForCity(LivingWageGap m, Settings settings, Faults faults) {
    boolean ofTowns = m.benchmark.settlement().filter(Settlement.URBAN::equals).isPresent();
    if (m.settlement.orElseThrow() == Settlement.URBAN
        && !m.benchmark.place().isSubdivision()
        && !ofTowns) {
      faults.at("/benchmark/place");
    }
  }

  private static void implausible(LivingWageGap m, Settings settings, Faults faults) {
    Distribution ratio = m.wageRatio.orElseThrow();
    Stream.of(ratio.mean(), ratio.median())
        .flatMap(Optional::stream)
        .filter(value ->
            settings.exceeds(value, "most") || value.compareTo(settings.number("least")) < 0)
        .findFirst()
        .ifPresent(value -> faults.at("/wageRatio", Map.of("ratio", value)));
  }

  private static void meanOnly(LivingWageGap m, Settings settings, Faults faults) {
    boolean mean = m.wageRatio.filter(Distribution::isReported).isPresent()
        || m.aggregateGap.filter(Ratio::isReported).isPresent()
        || m.meanGapBelow.total().isReported();
    if (mean && !m.belowLivingWage.total().isReported()) {
      faults.at("/belowLivingWage/total");
    }
  }

  private static void piecesWithoutHours(LivingWageGap m, Settings settings, Faults faults) {
    boolean byPiece = m.wages
            .payForm()
            .filter(form -> form == PayForm.PIECE_RATE || form == PayForm.MIXED)
            .isPresent()
        || Stream.of(PayForm.PIECE_RATE, PayForm.MIXED)
            .flatMap(form -> m.belowLivingWage.part(PAY_FORM, form).stream())
            .anyMatch(part -> part.isReported() && part.denominator() > 0);
    if (byPiece && m.wages.hoursRecorded().filter(YesNo.YES::equals).isEmpty()) {
      faults.at("/wages");
    }
  }

  private static void smallSample(LivingWageGap m, Settings settings, Faults faults) {
    long n = m.belowLivingWage.total().denominator();
    BigDecimal workers = BigDecimal.valueOf(n);
    BigDecimal least = settings.number("least");
    boolean few = workers.compareTo(least) < 0 && !m.saidOfTheSurvey(least);
    boolean smallPart = m.context
        .population()
        .size()
        .filter(size ->
            workers.compareTo(settings.number("share").multiply(BigDecimal.valueOf(size))) < 0)
        .isPresent();
    if (n > 0 && (few || smallPart)) {
      faults.at("/belowLivingWage/total", Map.of("n", n));
    }
  }

  /** The base rule on surveys speaks of the same few answers; one cause makes one finding. */
  private boolean saidOfTheSurvey(BigDecimal least) {
    return context.source().method() == SourceMethod.SURVEY
        && context
            .source()
            .responses()
            .filter(Proportion::isReported)
            .filter(answers -> BigDecimal.valueOf(answers.numerator()).compareTo(least) < 0)
            .isPresent();
  }
}
