// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.DeliveryMode;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.code.Gender;
import org.humanrightsmetrics.code.LiteracyLevel;
import org.humanrightsmetrics.code.MigrantStatus;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.SurvivorStatus;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Compared;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.ReportedAs;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * Different women who completed at least one eligible training in the period, as recorded by the provider.
 *
 * <p>An eligible training has stated learning objectives and at least {@code minHours} contact hours; a
 * woman completed it who attended at least {@code completionRule} of it. Awareness events, single talks,
 * registrations and one-to-one advice are not counted, nor trainers; girls from 10 to 17 stand apart in
 * {@code girlsCompleting}.
 *
 * <p><b>Shape.</b> {@code {"context": {…}, "audience": "CLIENT", "minHours": 8, "completionRule": 0.8,
 * "uniqueCompleters": {"total": 388, "by": {"trainingType": {"LEGAL_RIGHTS": 212, "LIFE_SKILLS": 305}}},
 * "enrolments": {"total": 517}, "started": 412, "completed": 371, "droppedOut": 22, "inProgress": 19}}.
 * Everything from {@code girlsCompleting} on may be absent. The period is a {@code FLOW} or
 * {@code CUMULATIVE}.
 *
 * <p><b>Unit.</b> Persons, each once within the reporter; enrolments and hours where the name says so.
 * Added over organisations the persons are an upper bound.
 *
 * <p><b>Findings.</b> {@code completed-exceeds-started}, {@code unique-completers-exceed-enrolments},
 * {@code cohort-does-not-balance}, {@code type-exceeds-total}, {@code total-exceeds-sum-of-types},
 * {@code audience-missing} (ERROR); {@code completion-rate-very-high}, {@code many-enrolments-per-woman},
 * {@code hours-per-woman-too-many}, {@code hours-per-woman-too-few}, {@code mostly-other-type},
 * {@code girls-counted-as-women}, {@code enrolments-counted-as-women}, {@code looks-cumulative} (WARNING);
 * all of the family {@code women-trained/}.
 *
 * <p><b>Source.</b> {@code spec/women-trained/README.md}, with IRIS+ and the other schemes in
 * {@code crosswalk.csv}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param audience clients, who are not employed by the reporter, or workers; never mixed
 * @param minHours contact hours that make a training eligible, as the reporter set them, for example 8
 * @param completionRule the share of attendance that makes a completion, from 0 to 1, for example 0.8
 * @param uniqueCompleters women who completed at least one eligible training in the period, each once
 * @param girlsCompleting girls from 10 to 17 who completed, each once; not in {@code uniqueCompleters}
 * @param enrolments entries into a training; one woman may have several
 * @param started women of the intake who began
 * @param completed women of the intake who completed by the end of the period
 * @param droppedOut women of the intake who left
 * @param inProgress women of the intake who are still in training at the end of the period
 * @param hours learner-hours delivered: the hours of every participant added up
 */
@RecordBuilder
public record WomenTrained(
    @NotNull @Valid Context context,

    @NotNull
    @ReportedAs(fault = "field/missing", code = "women-trained/audience-missing", id = "WT-5")
    Audience audience,

    @NotNull @Compared @Measured(unit = CountingUnit.HOUR) Quantity minHours,
    @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal completionRule,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE)
    @By(value = TrainingType.class, required = true)
    @By(AgeBand.class)
    @By(Gender.class)
    @By(Disability.class)
    @By(SurvivorStatus.class)
    @By(LiteracyLevel.class)
    @By(MigrantStatus.class)
    @By(DeliveryMode.class)
    @By(value = OrganisationId.class, name = "provider", overlapping = true)
    Disaggregated<Count> uniqueCompleters,

    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Count> girlsCompleting,

    @Measured(unit = CountingUnit.ENROLMENT) @By(TrainingType.class)
    Optional<Disaggregated<Count>> enrolments,

    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Count> started,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Count> completed,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Count> droppedOut,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Count> inProgress,

    @Measured(unit = CountingUnit.HOUR) Optional<Quantity> hours)
    implements Metric {

  /** What a program must know of this metric. */
  public static final MetricType<WomenTrained> TYPE = MetricType.of(
          "women-trained", 1, WomenTrained.class)
      .period(PeriodKind.FLOW, PeriodKind.CUMULATIVE)
      .level(Level.OUTPUT)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<WomenTrained>error(
              "women-trained/completed-exceeds-started",
              "/completed",
              m -> number(m.completed) <= number(m.started))
          .id("WT-1")
          .needs("/completed", "/started"))
      .rule(Rule.<WomenTrained>error(
              "women-trained/unique-completers-exceed-enrolments",
              "/uniqueCompleters",
              m -> women(m) <= m.enrolments.orElseThrow().total().value())
          .id("WT-2")
          .needs("/uniqueCompleters", "/enrolments"))
      .rule(Rule.searching(
              "women-trained/cohort-does-not-balance", Severity.ERROR, WomenTrained::balance)
          .id("WT-3")
          .needs("/started", "/completed")
          .reads("/droppedOut", "/inProgress"))
      .rule(Rule.searching(
              "women-trained/type-exceeds-total", Severity.ERROR, WomenTrained::typesAboveTotal)
          .id("WT-4a")
          .needs("/uniqueCompleters")
          .supersedes("disaggregation/part-exceeds-total"))
      .rule(Rule.searching(
              "women-trained/total-exceeds-sum-of-types",
              Severity.ERROR,
              WomenTrained::totalAboveTypes)
          .id("WT-4b")
          .needs("/uniqueCompleters"))
      .rule(Rule.searching(
              "women-trained/completion-rate-very-high",
              Severity.WARNING,
              WomenTrained::completionVeryHigh)
          .id("WT-6")
          .needs("/completed", "/started", "/inProgress")
          .threshold("most", "0.98")
          .threshold("least", "30"))
      .rule(Rule.<WomenTrained>warning(
              "women-trained/many-enrolments-per-woman",
              "/enrolments",
              (m, settings) -> women(m) == 0
                  || !isAbove(m.enrolments.orElseThrow().total().value(), settings, women(m)))
          .id("WT-7")
          .needs("/enrolments", "/uniqueCompleters")
          .threshold("most", "10"))
      .rule(Rule.searching(
              "women-trained/hours-per-woman-too-many", Severity.WARNING, WomenTrained::manyHours)
          .id("WT-8a")
          .needs("/hours", "/uniqueCompleters")
          .threshold("most", "2000"))
      .rule(Rule.searching(
              "women-trained/hours-per-woman-too-few", Severity.WARNING, WomenTrained::fewHours)
          .id("WT-8b")
          .needs("/hours", "/uniqueCompleters", "/minHours"))
      .rule(Rule.searching(
              "women-trained/mostly-other-type", Severity.WARNING, WomenTrained::mostlyOther)
          .id("WT-10")
          .needs("/uniqueCompleters")
          .threshold("most", "0.25"))
      .rule(Rule.searching(
              "women-trained/girls-counted-as-women", Severity.WARNING, WomenTrained::girlsAsWomen)
          .needs("/uniqueCompleters"))
      .rule(Rule.searching(
              "women-trained/enrolments-counted-as-women",
              Severity.WARNING,
              WomenTrained::enrolmentsAsWomen)
          .needs("/uniqueCompleters", "/enrolments")
          .threshold("least", "30"))
      .seriesRule(SeriesRule.<WomenTrained>warning(
              "women-trained/looks-cumulative",
              "/uniqueCompleters",
              (earlier, later, settings) -> !looksCumulative(earlier, later))
          .id("WT-9"));

  private static final String TYPE_SPLIT = "trainingType";
  private static final String TYPE_PARTS = "/uniqueCompleters/by/" + TYPE_SPLIT + "/";
  private static final int FIRST_ADULT_AGE = 18;
  private static final long DAYS_OF_A_YEAR = 365;
  private static final long DAYS_OF_A_LEAP_YEAR = 366;

  @Override
  public MetricType<WomenTrained> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static WomenTrainedBuilder builder() {
    return WomenTrainedBuilder.builder();
  }

  /**
   * Women who completed among those of the intake who are no longer in training.
   *
   * @return completed of started less in progress, for example 371 of 393; empty when one of the three was
   *     not reported
   */
  public Optional<Proportion> completionRate() {
    if (!reported(started) || !reported(completed) || !reported(inProgress)) {
      return Optional.empty();
    }
    return Optional.of(Proportion.of(number(completed), number(started) - number(inProgress)));
  }

  /** Complete, the states add up to those who started; as far as they are known, they do not exceed them. */
  private static void balance(WomenTrained m, Settings settings, Faults faults) {
    long start = number(m.started);
    long sum = number(m.completed) + orZero(m.droppedOut) + orZero(m.inProgress);
    boolean complete = reported(m.droppedOut) && reported(m.inProgress);
    // One cause, one finding: more completed than started is WT-1.
    if (number(m.completed) <= start && (complete ? sum != start : sum > start)) {
      faults.at("/started", Map.of("sum", sum));
    }
  }

  private static void typesAboveTotal(WomenTrained m, Settings settings, Faults faults) {
    m.uniqueCompleters.parts(TYPE_SPLIT).forEach((type, part) -> {
      if (part.isReported() && part.value() > women(m)) {
        faults.at(TYPE_PARTS + type.code(), Map.of("type", type.code(), "part", part.value()));
      }
    });
  }

  private static void totalAboveTypes(WomenTrained m, Settings settings, Faults faults) {
    Map<Code, Count> parts = m.uniqueCompleters.parts(TYPE_SPLIT);
    if (parts.isEmpty() || !parts.values().stream().allMatch(Count::isReported)) {
      return;
    }
    BigDecimal sum = parts.values().stream()
        .map(part -> BigDecimal.valueOf(part.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.valueOf(women(m))) < 0) {
      faults.at("/uniqueCompleters", Map.of("sum", sum));
    }
  }

  private static void completionVeryHigh(WomenTrained m, Settings settings, Faults faults) {
    long finished = number(m.started) - number(m.inProgress);
    // More completed than finished is no high rate but an intake that does not balance: WT-3.
    boolean possible = number(m.completed) <= finished;
    boolean many = BigDecimal.valueOf(number(m.started)).compareTo(settings.number("least")) >= 0;
    if (possible && many && isAbove(number(m.completed), settings, finished)) {
      faults.at("/completed", Map.of("finished", finished));
    }
  }

  private static void manyHours(WomenTrained m, Settings settings, Faults faults) {
    BigDecimal hours = m.hours.orElseThrow().value();
    BigDecimal most = settings
        .number("most")
        .multiply(BigDecimal.valueOf(daysOrAYear(m.context.period())))
        .multiply(BigDecimal.valueOf(women(m)));
    // Both sides times 365, so that nothing is rounded.
    if (women(m) > 0 && hours.multiply(BigDecimal.valueOf(DAYS_OF_A_YEAR)).compareTo(most) > 0) {
      faults.at("/hours", Map.of("perWoman", perWoman(m)));
    }
  }

  /**
   * The length of the period; a shorter one counts as a year, for a full-time course of three months is no
   * reason to ask.
   */
  private static long daysOrAYear(ReferencePeriod period) {
    if (period.firstDay().isEmpty() || period.lastDay().isEmpty()) {
      return DAYS_OF_A_YEAR;
    }
    long days = 1
        + ChronoUnit.DAYS.between(
            period.firstDay().orElseThrow(), period.lastDay().orElseThrow());
    return days <= DAYS_OF_A_LEAP_YEAR ? DAYS_OF_A_YEAR : days;
  }

  private static void fewHours(WomenTrained m, Settings settings, Faults faults) {
    BigDecimal least = m.minHours.value().multiply(BigDecimal.valueOf(women(m)));
    if (m.hours.orElseThrow().value().compareTo(least) < 0) {
      faults.at("/hours", Map.of("perWoman", perWoman(m)));
    }
  }

  private static BigDecimal perWoman(WomenTrained m) {
    return m.hours
        .orElseThrow()
        .value()
        .divide(BigDecimal.valueOf(women(m)), 1, RoundingMode.HALF_EVEN);
  }

  private static void mostlyOther(WomenTrained m, Settings settings, Faults faults) {
    m.uniqueCompleters
        .part(TYPE_SPLIT, TrainingType.OTHER)
        .filter(Count::isReported)
        .filter(other -> isAbove(other.value(), settings, women(m)))
        .ifPresent(
            other -> faults.at(TYPE_PARTS + TrainingType.OTHER, Map.of("other", other.value())));
  }

  private static void girlsAsWomen(WomenTrained m, Settings settings, Faults faults) {
    m.uniqueCompleters.parts("age").forEach((band, part) -> {
      boolean girls = band instanceof AgeBand age
          && age.toExclusive().isPresent()
          && age.toExclusive().getAsInt() <= FIRST_ADULT_AGE;
      if (girls && part.isReported() && part.value() > 0) {
        faults.at(
            "/uniqueCompleters/by/age/" + band.code(),
            Map.of("band", band.code(), "part", part.value()));
      }
    });
  }

  /**
   * Where no woman took two trainings, women and enrolments are the same number; over several types and from
   * some size on that is rare, and copying the enrolments is not.
   */
  private static void enrolmentsAsWomen(WomenTrained m, Settings settings, Faults faults) {
    Collection<Count> types = m.uniqueCompleters.parts(TYPE_SPLIT).values();
    long women = women(m);
    boolean several = types.size() > 1
        && types.stream().allMatch(part -> part.isReported() && part.value() < women);
    if (several
        && BigDecimal.valueOf(women).compareTo(settings.number("least")) >= 0
        && m.enrolments.orElseThrow().total().value() == women
        && types.stream().mapToLong(Count::value).sum() == women) {
      faults.at("/uniqueCompleters");
    }
  }

  /** A flow that is no smaller than the running total before it is probably the next running total. */
  private static boolean looksCumulative(WomenTrained earlier, WomenTrained later) {
    ReferencePeriod before = earlier.context.period();
    ReferencePeriod now = later.context.period();
    LocalDate reading = before.lastDay().orElseThrow();
    return before.kind() == PeriodKind.CUMULATIVE
        && now.kind() == PeriodKind.FLOW
        && reading.isBefore(now.lastDay().orElseThrow())
        && women(earlier) > 0
        && women(later) >= women(earlier);
  }

  /** Whether a part is above the threshold {@code most} times the whole. */
  private static boolean isAbove(long part, Settings settings, long whole) {
    return BigDecimal.valueOf(part)
            .compareTo(settings.number("most").multiply(BigDecimal.valueOf(whole)))
        > 0;
  }

  private static long women(WomenTrained m) {
    return m.uniqueCompleters.total().value();
  }

  private static boolean reported(Optional<Count> count) {
    return count.isPresent() && count.get().isReported();
  }

  private static long number(Optional<Count> count) {
    return count.orElseThrow().value();
  }

  private static long orZero(Optional<Count> count) {
    return count.filter(Count::isReported).map(Count::value).orElse(0L);
  }
}
