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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.ReportRule;
import org.humanrightsmetrics.code.BusinessSize;
import org.humanrightsmetrics.code.FinanceUsed;
import org.humanrightsmetrics.code.Formality;
import org.humanrightsmetrics.code.IsicSection;
import org.humanrightsmetrics.code.OwnerSex;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.code.Settlement;
import org.humanrightsmetrics.code.SurvivorStatus;
import org.humanrightsmetrics.code.TurnoverBand;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Compared;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * Businesses that began to trade in the period, were founded by participants, and are controlled by at least
 * one of them.
 *
 * <p>A business begins with its first sale or first customer. Registered and informal ones count, own-account
 * work, co-operatives, and a producer group as one. Plans, registrations without trade, a reopening within 24
 * months, a job with an employer and home work for a single contractor are not counted.
 *
 * <p><b>Shape.</b> {@code {"context": {…}, "births": {"total": 41, "by": {"formality": {"REGISTERED": 12,
 * "INFORMAL": 29}, "ownerSex": {"FEMALE": 35, "MALE": 2, "MIXED": 4}}}, "womenOwned": 35,
 * "ownershipThreshold": 0.5, "jobs": {"net": 31.5, "headcountBasis": "FTE", "ownerIncluded": "NO"},
 * "survival": {…}, "activeStock": 63}}. Everything but {@code births} may be absent. The period is a
 * {@code FLOW}.
 *
 * <p><b>Unit.</b> Businesses; jobs as people or full-time jobs, as said beside them.
 *
 * <p><b>Findings.</b> {@code survivors-exceed-observable}, {@code survivor-observed-too-early},
 * {@code women-owned-exceeds-births}, {@code cohort-start-after-end}, {@code cohort-parts-exceed-births},
 * {@code survivors-exceed-births} (ERROR); {@code ownership-threshold-missing}, {@code survival-very-high},
 * {@code many-jobs-per-business}, {@code many-lost-to-follow-up}, {@code births-exceed-women-trained}
 * (WARNING); all of the family {@code businesses-started/}.
 *
 * <p><b>Source.</b> {@code spec/businesses-started/README.md}; the birth of an enterprise as in the Eurostat
 * and OECD manual on business demography, 2007.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param births businesses whose first sale or first customer falls into the period
 * @param womenOwned those of which women own more than {@code ownershipThreshold}
 * @param ownershipThreshold the part that women must own, and more, from 0 to 1; usually 0.5
 * @param jobs jobs created less jobs lost in the businesses that began
 * @param survival what became of businesses that began earlier
 * @param activeStock businesses of participants that trade on the last day of the period
 */
@RecordBuilder
public record BusinessesStarted(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.UNIT)
    @By(value = Formality.class, required = true)
    @By(value = OwnerSex.class, required = true)
    @By(IsicSection.class)
    @By(BusinessSize.class)
    @By(Settlement.class)
    @By(FinanceUsed.class)
    @By(SurvivorStatus.class)
    @By(TurnoverBand.class)
    Disaggregated<Count> births,

    @Measured(unit = CountingUnit.UNIT) Optional<Count> womenOwned,

    @Compared(concerns = "womenOwned")
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> ownershipThreshold,

    Optional<@Valid NetJobs> jobs,
    Optional<@Valid BusinessSurvival> survival,

    @Measured(unit = CountingUnit.UNIT, period = PeriodKind.STOCK)
    Optional<Count> activeStock)
    implements Metric {

  /** What a program must know of this metric. */
  public static final MetricType<BusinessesStarted> TYPE = MetricType.of(
          "businesses-started", 1, BusinessesStarted.class)
      .period(PeriodKind.FLOW)
      .level(Level.OUTCOME)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<BusinessesStarted>error(
              "businesses-started/cohort-start-after-end",
              "/survival/cohortEnd",
              m -> !isTurned(survivalOf(m)))
          .needs("/survival/cohortStart", "/survival/cohortEnd"))
      .rule(Rule.searching(
              "businesses-started/survivors-exceed-observable",
              Severity.ERROR,
              BusinessesStarted::survivorsAboveObservable)
          .id("BS-1")
          .needs("/survival/survivors", "/survival/cohortBirths")
          .reads("/survival/notYetObservable"))
      .rule(Rule.searching(
              "businesses-started/cohort-parts-exceed-births",
              Severity.ERROR,
              BusinessesStarted::partsAboveCohort)
          .needs("/survival/survivors", "/survival/cohortBirths")
          .reads("/survival/notYetObservable", "/survival/lostToFollowUp"))
      .rule(Rule.searching(
              "businesses-started/survivor-observed-too-early",
              Severity.ERROR,
              BusinessesStarted::observedTooEarly)
          .id("BS-2")
          .needs(
              "/survival/observedAt",
              "/survival/cohortStart",
              "/survival/cohortEnd",
              "/survival/survivors")
          .reads("/survival/notYetObservable")
          .threshold("least", "335"))
      .rule(Rule.<BusinessesStarted>error(
              "businesses-started/women-owned-exceeds-births",
              "/womenOwned",
              m -> m.womenOwned.orElseThrow().value() <= started(m))
          .id("BS-3")
          .needs("/womenOwned", "/births"))
      .rule(Rule.searching(
              "businesses-started/ownership-threshold-missing",
              Severity.WARNING,
              BusinessesStarted::thresholdMissing)
          .needs("/births")
          .reads("/womenOwned", "/ownershipThreshold"))
      .rule(Rule.searching(
              "businesses-started/survival-very-high",
              Severity.WARNING,
              BusinessesStarted::survivalVeryHigh)
          .id("BS-5")
          .needs("/survival/survivors", "/survival/cohortBirths")
          .reads("/survival/notYetObservable")
          .threshold("most", "0.95")
          .threshold("least", "20"))
      .rule(Rule.<BusinessesStarted>warning(
              "businesses-started/many-jobs-per-business",
              "/jobs/net",
              (m, settings) -> started(m) == 0
                  || m.jobs
                          .orElseThrow()
                          .net()
                          .value()
                          .compareTo(
                              settings.number("most").multiply(BigDecimal.valueOf(started(m))))
                      <= 0)
          .id("BS-7")
          .needs("/jobs/net", "/births")
          .threshold("most", "20"))
      .rule(Rule.searching(
              "businesses-started/many-lost-to-follow-up",
              Severity.WARNING,
              BusinessesStarted::manyLost)
          .id("BS-8")
          .needs("/survival/lostToFollowUp", "/survival/cohortBirths")
          .reads("/survival/notYetObservable")
          .threshold("most", "0.2"))
      .reportRule(ReportRule.error(
          "businesses-started/survivors-exceed-births",
          "",
          "/survival/survivors",
          BusinessesStarted::survivorsAboveBirths))
      .reportRule(ReportRule.warning(
          "businesses-started/births-exceed-women-trained",
          "BS-6",
          "/births",
          BusinessesStarted::birthsAboveWomenTrained))
      .leftOut(
          "BS-4",
          "businesses-started/registered-without-country",
          "Every observation names its country in context.area, so a business without one cannot be reported.")
      .leftOut(
          "BS-9",
          "businesses-started/no-informal-businesses",
          "It needs a table of the countries in which informal businesses are common; none is shipped.");

  @Override
  public MetricType<BusinessesStarted> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static BusinessesStartedBuilder builder() {
    return BusinessesStartedBuilder.builder();
  }

  /**
   * Survivors among the businesses whose 12-month point had come; those lost to follow-up did not survive.
   *
   * @return for example 29 of 38; empty when survivors or the size of the group were not reported
   */
  public Optional<Proportion> survivalRate12() {
    return survival
        .filter(s -> s.survivors().isReported() && s.cohortBirths().isReported())
        .map(s -> Proportion.of(s.survivors().value(), s.observable()));
  }

  private static boolean isTurned(BusinessSurvival survival) {
    return survival.cohortStart().isAfter(survival.cohortEnd());
  }

  private static void survivorsAboveObservable(
      BusinessesStarted m, Settings settings, Faults faults) {
    BusinessSurvival survival = survivalOf(m);
    // A group of which more are too young than there are is cohort-parts-exceed-births.
    if (survival.observable() >= 0 && survival.survivors().value() > survival.observable()) {
      faults.at("/survival/survivors", Map.of("observable", survival.observable()));
    }
  }

  private static void partsAboveCohort(BusinessesStarted m, Settings settings, Faults faults) {
    BusinessSurvival survival = survivalOf(m);
    long births = survival.cohortBirths().value();
    long sum = survival.survivors().value()
        + BusinessSurvival.count(survival.notYetObservable())
        + BusinessSurvival.count(survival.lostToFollowUp());
    boolean tooManySurvivors =
        survival.observable() >= 0 && survival.survivors().value() > survival.observable();
    if (sum > births && !tooManySurvivors) {
      faults.at("/survival/cohortBirths", Map.of("sum", sum));
    }
  }

  /**
   * Nobody can have survived 12 months before the first of the group had its 12-month point, nor can all
   * have been looked at before the last had it, unless it is said how many were too young.
   */
  private static void observedTooEarly(BusinessesStarted m, Settings settings, Faults faults) {
    BusinessSurvival survival = survivalOf(m);
    boolean youngOnesSetApart =
        survival.notYetObservable().filter(Count::isReported).isPresent();
    LocalDate youngest = youngOnesSetApart ? survival.cohortStart() : survival.cohortEnd();
    long days = ChronoUnit.DAYS.between(youngest, survival.observedAt());
    boolean early = BigDecimal.valueOf(days).compareTo(settings.number("least")) < 0;
    if (early && survival.survivors().value() > 0 && !isTurned(survival)) {
      faults.at("/survival/observedAt", Map.of("days", days));
    }
  }

  private static void thresholdMissing(BusinessesStarted m, Settings settings, Faults faults) {
    boolean bySexOfOwner = m.births.by().containsKey("ownerSex");
    if (m.ownershipThreshold.isEmpty() && (m.womenOwned.isPresent() || bySexOfOwner)) {
      faults.at("/ownershipThreshold");
    }
  }

  private static void survivalVeryHigh(BusinessesStarted m, Settings settings, Faults faults) {
    BusinessSurvival survival = survivalOf(m);
    long observable = survival.observable();
    boolean many =
        BigDecimal.valueOf(survival.cohortBirths().value()).compareTo(settings.number("least"))
            >= 0;
    long survivors = survival.survivors().value();
    if (many && survivors <= observable && isAbove(survivors, settings, observable)) {
      faults.at("/survival/survivors", Map.of("observable", observable));
    }
  }

  private static void manyLost(BusinessesStarted m, Settings settings, Faults faults) {
    BusinessSurvival survival = survivalOf(m);
    long observable = survival.observable();
    long lost = BusinessSurvival.count(survival.lostToFollowUp());
    if (lost <= observable && isAbove(lost, settings, observable)) {
      faults.at("/survival/lostToFollowUp", Map.of("observable", observable));
    }
  }

  /** What the same series said of the births of the group; of several statements the largest. */
  private static Optional<Map<String, Object>> survivorsAboveBirths(
      BusinessesStarted m, List<? extends Metric> others) {
    BusinessSurvival survival = survivalOf(m);
    OptionalLong births = others.stream()
        .filter(BusinessesStarted.class::isInstance)
        .map(BusinessesStarted.class::cast)
        .filter(earlier -> isBirthOf(earlier, m, survival))
        .mapToLong(BusinessesStarted::started)
        .max();
    return births.isPresent() && survival.survivors().value() > births.getAsLong()
        ? Optional.of(Map.of(
            "survivors", survival.survivors().value(),
            "births", births.getAsLong(),
            "cohortStart", survival.cohortStart(),
            "cohortEnd", survival.cohortEnd()))
        : Optional.empty();
  }

  private static boolean isBirthOf(
      BusinessesStarted earlier, BusinessesStarted later, BusinessSurvival survival) {
    Context one = earlier.context;
    Context other = later.context;
    return isActualFlow(one)
        && one.area().equals(other.area())
        && one.subject().equals(other.subject())
        && one.population().description().equals(other.population().description())
        && one.period().start().equals(Optional.of(survival.cohortStart()))
        && one.period().end().equals(Optional.of(survival.cohortEnd()))
        && earlier.births.total().isReported();
  }

  /** Compares with those who completed a training in this period or the year before it. */
  private static Optional<Map<String, Object>> birthsAboveWomenTrained(
      BusinessesStarted m, List<? extends Metric> others) {
    if (!isActualFlow(m.context)) {
      return Optional.empty();
    }
    List<WomenTrained> trained = others.stream()
        .filter(WomenTrained.class::isInstance)
        .map(WomenTrained.class::cast)
        .filter(training -> isTrainedBefore(training, m.context))
        .toList();
    ReferencePeriod period = m.context.period();
    boolean samePeriod = trained.stream()
        .anyMatch(training -> !training
            .context()
            .period()
            .lastDay()
            .orElseThrow()
            .isBefore(period.firstDay().orElseThrow()));
    BigDecimal women = trained.stream()
        .map(training -> BigDecimal.valueOf(training.uniqueCompleters().total().value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return samePeriod && BigDecimal.valueOf(started(m)).compareTo(women) > 0
        ? Optional.of(Map.of("births", started(m), "women", women))
        : Optional.empty();
  }

  private static boolean isTrainedBefore(WomenTrained training, Context births) {
    ReferencePeriod period = training.context().period();
    LocalDate from = births.period().firstDay().orElseThrow().minusYears(1);
    ReferenceArea one = training.context().area();
    ReferenceArea other = births.area();
    return isActualFlow(training.context())
        && training.uniqueCompleters().total().isReported()
        && !period.firstDay().orElseThrow().isBefore(from)
        && !period.lastDay().orElseThrow().isAfter(births.period().lastDay().orElseThrow())
        && (one.isWithin(other) || other.isWithin(one));
  }

  private static boolean isActualFlow(Context context) {
    return context.role() == ValueRole.ACTUAL && context.period().kind() == PeriodKind.FLOW;
  }

  /** Whether a part is above the threshold {@code most} times the whole. */
  private static boolean isAbove(long part, Settings settings, long whole) {
    return BigDecimal.valueOf(part)
            .compareTo(settings.number("most").multiply(BigDecimal.valueOf(whole)))
        > 0;
  }

  private static BusinessSurvival survivalOf(BusinessesStarted m) {
    return m.survival.orElseThrow();
  }

  private static long started(BusinessesStarted m) {
    return m.births.total().value();
  }
}
