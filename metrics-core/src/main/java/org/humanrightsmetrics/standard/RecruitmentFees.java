// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.HireChannel;
import org.humanrightsmetrics.code.InquiryMethod;
import org.humanrightsmetrics.code.IsicSection;
import org.humanrightsmetrics.code.MigrantStatus;
import org.humanrightsmetrics.code.MigrationCorridor;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.RecruitmentCostCategory;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.SkillLevel;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
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
 * What workers paid to get or keep a job, against what they earn in a month, and how much of it was paid back.
 *
 * <p>Counted is whatever a worker bore, directly or by deduction from wages, to anybody on the way: employer,
 * agency, sub-agent. International and internal migrants count, and so do those hired directly. A cap that the
 * law sets on fees does not make a fee none. A policy against fees is not counted: it is not a payment.
 *
 * <p><b>Shape.</b> {@code {"payers": {"total": {"numerator": 84, "denominator": 210}, "by": {"corridor":
 * {"BD_TO_MY": {…}}}}, "costPerPayingWorker": {"total": {"n": 84, "currency": "MYR", "median": 9200}},
 * "recruitmentCostIndicator": {"total": {"n": 80, "mean": 6.2}}, "sameWorkers": {…}, "reimbursement": {…},
 * "outstandingDebt": {…}}}. A {@code STOCK} of the workforce on a day; a {@code FLOW} where repayments of a
 * span are reported, whose last day is then the day of the workforce.
 *
 * <p><b>Unit.</b> Workers, each once; money in one currency; months of pay. Shares are pooled by their two
 * numbers, months by their number of workers, medians not at all.
 *
 * <p><b>Findings.</b> {@code recruitment-fees/payers-exceed-asked}, {@code reimbursed-exceed-payers}, {@code
 * negative-cost}, {@code cost-ratio-without-both-amounts}, {@code corridor-missing}, {@code currencies-mixed},
 * {@code hire-window-out-of-order}, {@code reimbursement-without-period} (ERROR); {@code
 * reimbursed-far-exceeds-identified}, {@code no-fees-on-weak-evidence}, {@code cost-ratio-implausible}, {@code
 * no-debt-despite-fees}, {@code debt-after-full-reimbursement} (WARNING).
 *
 * <p><b>Source.</b> {@code spec/recruitment-fees/README.md}; recruitment fees and related costs as defined for
 * the ILO in 2018; the indicator in months is that of SDG 10.7.1.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param payers workers who paid anything, of all who were asked. By kind of cost the whole stays all who were
 *     asked, and a worker counts wherever she paid
 * @param costPerPayingWorker what each paying worker paid in all, in the currency of payment. By kind of cost
 *     the money is in one place only, so those totals add up
 * @param recruitmentCostIndicator the cost of a worker divided by what the same worker earned in the first
 *     month: months of pay, for example 6.2; missing where earnings are not known
 * @param sameWorkers the two amounts behind {@code recruitmentCostIndicator}
 * @param reimbursement what was found to have been paid, and what was paid back in the period
 * @param outstandingDebt what workers still owe because of their recruitment
 * @param method how it was found out what workers paid
 * @param offSiteInterviews whether workers were interviewed away from the place of work
 * @param hireWindow the hires that the figure covers; absent when it covers the whole workforce
 * @param shortStaysAndSelfEmployedIncluded whether people with very short stays or self-employed abroad are
 *     among those asked; SDG 10.7.1 leaves them out
 */
@RecordBuilder
public record RecruitmentFees(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(value = MigrationCorridor.class, required = true)
    @By(value = Sex.class, required = true)
    @By(value = HireChannel.class, required = true)
    @By(MigrantStatus.class)
    @By(value = RecruitmentCostCategory.class, overlapping = true)
    @By(IsicSection.class)
    @By(SkillLevel.class)
    @By(value = OrganisationId.class, name = "recruiter", overlapping = true)
    @ReportedAs(
        fault = "ratio/numerator-exceeds-denominator",
        code = "recruitment-fees/payers-exceed-asked",
        id = "RF-1")
    Disaggregated<Proportion> payers,

    @Measured(unit = CountingUnit.MONEY, period = PeriodKind.STOCK)
    @By(MigrationCorridor.class)
    @By(Sex.class)
    @By(HireChannel.class)
    @By(RecruitmentCostCategory.class)
    @ReportedAs(
        fault = "number/below-minimum",
        code = "recruitment-fees/negative-cost",
        id = "RF-3")
    Optional<Disaggregated<Distribution>> costPerPayingWorker,

    @NotNull
    @Headline
    @Measured(
        unit = CountingUnit.MONTH,
        period = PeriodKind.STOCK,
        aggregation = AggregationClass.WEIGHTED_MEAN)
    @By(MigrationCorridor.class)
    @By(Sex.class)
    @By(HireChannel.class)
    Disaggregated<Distribution> recruitmentCostIndicator,

    Optional<@Valid SameWorkers> sameWorkers,
    Optional<@Valid Reimbursement> reimbursement,
    Optional<@Valid OutstandingDebt> outstandingDebt,
    Optional<InquiryMethod> method,
    Optional<YesNo> offSiteInterviews,
    Optional<@Valid HireWindow> hireWindow,
    Optional<YesNo> shortStaysAndSelfEmployedIncluded)
    implements Metric {

  private static final String CORRIDOR = "corridor";

  /** What a program must know of this metric. */
  public static final MetricType<RecruitmentFees> TYPE = MetricType.of(
          "recruitment-fees", 1, RecruitmentFees.class)
      .period(PeriodKind.STOCK, PeriodKind.FLOW)
      .level(Level.OUTCOME)
      .direction(Direction.LOWER_IS_BETTER)
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/reimbursed-exceed-payers",
              Severity.ERROR,
              RecruitmentFees::moreReimbursedThanFound)
          .id("RF-2")
          .needs("/reimbursement/reimbursedWorkers", "/reimbursement/identifiedWorkers"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/cost-ratio-without-both-amounts",
              Severity.ERROR,
              RecruitmentFees::monthsWithoutAmounts)
          .id("RF-4")
          .needs("/recruitmentCostIndicator")
          .reads("/sameWorkers"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/corridor-missing", Severity.ERROR, RecruitmentFees::noCorridor)
          .id("RF-5")
          .needs("/payers")
          .supersedes("disaggregation/dimension-missing"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/currencies-mixed", Severity.ERROR, RecruitmentFees::twoCurrencies)
          .reads("/sameWorkers", "/reimbursement", "/outstandingDebt"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/hire-window-out-of-order",
              Severity.ERROR,
              RecruitmentFees::turnedWindow)
          .needs("/hireWindow/from", "/hireWindow/to"))
      .rule(Rule.<RecruitmentFees>error(
              "recruitment-fees/reimbursement-without-period",
              "/reimbursement",
              m -> m.context.period().kind() == PeriodKind.FLOW)
          .reads("/context/period"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/reimbursed-far-exceeds-identified",
              Severity.WARNING,
              RecruitmentFees::farMoreThanFound)
          .id("RF-6")
          .needs("/reimbursement/reimbursed", "/reimbursement/identified")
          .threshold("times", "1.25"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/no-fees-on-weak-evidence",
              Severity.WARNING,
              RecruitmentFees::weakZero)
          .id("RF-7")
          .needs("/payers")
          .reads("/method", "/offSiteInterviews")
          .threshold("least", "30")
          .supersedes("ratio/exactly-none-or-all"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/cost-ratio-implausible",
              Severity.WARNING,
              RecruitmentFees::implausibleMonths)
          .id("RF-8")
          .needs("/recruitmentCostIndicator")
          .threshold("least", "0.05")
          .threshold("most", "24"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/no-debt-despite-fees",
              Severity.WARNING,
              RecruitmentFees::feesWithoutDebt)
          .id("RF-9")
          .needs("/outstandingDebt/workers", "/payers")
          .threshold("most", "0.5"))
      .rule(Rule.<RecruitmentFees>searching(
              "recruitment-fees/debt-after-full-reimbursement",
              Severity.WARNING,
              RecruitmentFees::debtAfterAll)
          .id("RF-10")
          .needs(
              "/outstandingDebt/workers",
              "/reimbursement/reimbursed",
              "/reimbursement/identified"));

  /**
   * What workers paid and what they earned, summed over exactly the workers of whom both are known: the two
   * amounts without which months of pay mean nothing.
   *
   * <p>JSON: {@code {"workers": 80, "cost": {"value": 736000, "currency": "MYR"}, "monthlyEarnings": {"value":
   * 118400, "currency": "MYR"}}}. Where they were paid in two currencies, one is converted at the rate of the
   * day of payment.
   *
   * <p><b>Findings.</b> {@code recruitment-fees/cost-ratio-without-both-amounts}, {@code
   * recruitment-fees/currencies-mixed}, {@code recruitment-fees/negative-cost} (ERROR).
   *
   * <p>Immutable and thread-safe.
   *
   * @param workers how many they are: the {@code n} of the months
   * @param cost what they paid, all together
   * @param monthlyEarnings what they earned in their first month, all together
   */
  public record SameWorkers(
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
      Count workers,

      @NotNull
      @Measured(unit = CountingUnit.MONEY, period = PeriodKind.STOCK)
      @ReportedAs(
          fault = "number/below-minimum",
          code = "recruitment-fees/negative-cost",
          id = "RF-3")
      Amount cost,

      @NotNull @Measured(unit = CountingUnit.MONEY, period = PeriodKind.STOCK)
      Amount monthlyEarnings) {}

  /**
   * Fees that were found, and what of them was paid back in the period.
   *
   * <p>JSON: {@code {"identified": {"value": 772800, "currency": "MYR"}, "identifiedWorkers": 84, "reimbursed":
   * {"value": 390500, "currency": "MYR"}, "reimbursedWorkers": 42}}. A larger amount found is not worse: whoever
   * looks harder finds more.
   *
   * <p><b>Findings.</b> {@code recruitment-fees/reimbursed-exceed-payers} (ERROR), {@code
   * recruitment-fees/reimbursed-far-exceeds-identified} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param identified what workers were found to have paid
   * @param identifiedWorkers the workers who paid it
   * @param reimbursed what was paid back to them, interest included
   * @param reimbursedWorkers those of them who got money back
   */
  @RecordBuilder
  public record Reimbursement(
      @NotNull @Measured(unit = CountingUnit.MONEY) Amount identified,
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE) Count identifiedWorkers,
      @NotNull @Measured(unit = CountingUnit.MONEY) Amount reimbursed,
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE) Count reimbursedWorkers) {}

  /**
   * What workers still owe to whoever lent them the cost of their recruitment.
   *
   * <p>JSON: {@code {"workers": 31, "amount": {"value": 148300, "currency": "MYR"}, "interest": {"value": 22100,
   * "currency": "MYR"}}}.
   *
   * <p><b>Findings.</b> {@code recruitment-fees/no-debt-despite-fees}, {@code
   * recruitment-fees/debt-after-full-reimbursement} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param workers workers with such a debt on the day
   * @param amount what they owe, interest included
   * @param interest the part of it that is interest
   */
  public record OutstandingDebt(
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
      Count workers,

      @Measured(unit = CountingUnit.MONEY, period = PeriodKind.STOCK)
      Optional<Amount> amount,

      @Measured(unit = CountingUnit.MONEY, period = PeriodKind.STOCK)
      Optional<Amount> interest) {}

  /**
   * The days between which the workers were hired whom the figure covers.
   *
   * <p>JSON: {@code {"from": "2023-01-01", "to": "2025-12-31"}}; both days are included.
   *
   * <p><b>Findings.</b> {@code recruitment-fees/hire-window-out-of-order} (ERROR).
   *
   * <p>Immutable and thread-safe.
   *
   * @param from the first day of hire
   * @param to the last day of hire
   */
  public record HireWindow(@NotNull LocalDate from, @NotNull LocalDate to) {}

  @Override
  public MetricType<RecruitmentFees> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static RecruitmentFeesBuilder builder() {
    return RecruitmentFeesBuilder.builder();
  }

  /**
   * What was paid back of what was found, in money; above 1 where interest was paid as well.
   *
   * @return for example 390500 to 772800; empty when either is missing, or they are in two currencies
   */
  public Optional<Ratio> reimbursementRate() {
    return reimbursement
        .filter(found -> found.identified().isReported() && found.reimbursed().isReported())
        .filter(found -> found.identified().currency().equals(found.reimbursed().currency()))
        .map(found -> Ratio.of(found.reimbursed().value(), found.identified().value()));
  }

  private static void moreReimbursedThanFound(RecruitmentFees m, Settings settings, Faults faults) {
    Reimbursement found = m.reimbursement.orElseThrow();
    if (found.reimbursedWorkers().value() > found.identifiedWorkers().value()) {
      faults.at("/reimbursement/reimbursedWorkers");
    }
  }

  private static void monthsWithoutAmounts(RecruitmentFees m, Settings settings, Faults faults) {
    Distribution months = m.recruitmentCostIndicator.total();
    boolean samePeople = m.sameWorkers
        .filter(same -> same.cost().isReported() && same.monthlyEarnings().isReported())
        .filter(same -> same.workers().isReported())
        .filter(same -> months.n().map(n -> n == same.workers().value()).orElse(true))
        .isPresent();
    if (!samePeople) {
      faults.at("/recruitmentCostIndicator");
    }
  }

  /** Where a part is withheld nobody can tell whether its corridor is. */
  private static void noCorridor(RecruitmentFees m, Settings settings, Faults faults) {
    Optional<Proportion> migrants =
        m.payers.part("migrantStatus", MigrantStatus.INTERNATIONAL_MIGRANT);
    Map<Code, Proportion> corridors = m.payers.parts(CORRIDOR);
    if (migrants.filter(Proportion::isReported).isEmpty()
        || !corridors.values().stream().allMatch(Proportion::isReported)) {
      return;
    }
    long asked = migrants.get().denominator();
    BigDecimal known = corridors.entrySet().stream()
        .filter(part -> ((MigrationCorridor) part.getKey()).crossesBorder())
        .map(part -> BigDecimal.valueOf(part.getValue().denominator()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (BigDecimal.valueOf(asked).compareTo(known) > 0) {
      faults.at(
          corridors.isEmpty() ? "/payers" : "/payers/by/corridor",
          Map.of("dimension", CORRIDOR, "migrants", asked, "known", known));
    }
  }

  private static void twoCurrencies(RecruitmentFees m, Settings settings, Faults faults) {
    m.sameWorkers.ifPresent(same -> differ(
        Optional.of(same.cost()),
        Optional.of(same.monthlyEarnings()),
        "/sameWorkers/monthlyEarnings",
        faults));
    m.reimbursement.ifPresent(found -> differ(
        Optional.of(found.identified()),
        Optional.of(found.reimbursed()),
        "/reimbursement/reimbursed",
        faults));
    m.outstandingDebt.ifPresent(
        debt -> differ(debt.amount(), debt.interest(), "/outstandingDebt/interest", faults));
  }

  private static void differ(
      Optional<Amount> one, Optional<Amount> other, String pointer, Faults faults) {
    List<String> currencies = Stream.of(one, other)
        .flatMap(Optional::stream)
        .filter(Amount::isReported)
        .map(amount -> amount.currency().code())
        .distinct()
        .toList();
    if (currencies.size() > 1) {
      faults.at(pointer, Map.of("one", currencies.get(0), "other", currencies.get(1)));
    }
  }

  private static void turnedWindow(RecruitmentFees m, Settings settings, Faults faults) {
    HireWindow window = m.hireWindow.orElseThrow();
    if (window.from().isAfter(window.to())) {
      faults.at("/hireWindow");
    }
  }

  private static void farMoreThanFound(RecruitmentFees m, Settings settings, Faults faults) {
    m.reimbursementRate()
        .filter(rate ->
            rate.numerator().compareTo(rate.denominator().multiply(settings.number("times"))) > 0)
        .ifPresent(rate -> faults.at("/reimbursement/reimbursed"));
  }

  private static void weakZero(RecruitmentFees m, Settings settings, Faults faults) {
    Proportion total = m.payers.total();
    boolean few = BigDecimal.valueOf(total.denominator()).compareTo(settings.number("least")) < 0;
    boolean employersWord =
        m.method.filter(how -> how == InquiryMethod.EMPLOYER_DECLARATION).isPresent();
    boolean offSite = m.offSiteInterviews.filter(held -> held == YesNo.YES).isPresent();
    if (total.numerator() == 0 && total.denominator() > 0 && (few || employersWord || !offSite)) {
      faults.at("/payers/total", Map.of("asked", total.denominator()));
    }
  }

  private static void implausibleMonths(RecruitmentFees m, Settings settings, Faults faults) {
    Distribution months = m.recruitmentCostIndicator.total();
    Stream.of(months.mean(), months.median())
        .flatMap(Optional::stream)
        .filter(value -> settings.exceeds(value, "most")
            || (value.signum() > 0 && value.compareTo(settings.number("least")) < 0))
        .findFirst()
        .ifPresent(value -> faults.at("/recruitmentCostIndicator/total", Map.of("months", value)));
  }

  private static void feesWithoutDebt(RecruitmentFees m, Settings settings, Faults faults) {
    Proportion total = m.payers.total();
    BigDecimal most = settings.number("most").multiply(BigDecimal.valueOf(total.denominator()));
    if (m.outstandingDebt.orElseThrow().workers().value() == 0
        && BigDecimal.valueOf(total.numerator()).compareTo(most) > 0) {
      faults.at(
          "/outstandingDebt/workers",
          Map.of("paid", total.numerator(), "asked", total.denominator()));
    }
  }

  private static void debtAfterAll(RecruitmentFees m, Settings settings, Faults faults) {
    boolean all = m.reimbursementRate()
        .filter(rate -> rate.denominator().signum() > 0)
        .filter(rate -> rate.numerator().compareTo(rate.denominator()) >= 0)
        .isPresent();
    if (all && m.outstandingDebt.orElseThrow().workers().value() > 0) {
      faults.at("/outstandingDebt/workers");
    }
  }
}
