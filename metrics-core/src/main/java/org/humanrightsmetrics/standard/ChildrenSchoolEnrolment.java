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
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.code.GradeProgression;
import org.humanrightsmetrics.code.IscedLevel;
import org.humanrightsmetrics.code.PriorSchooling;
import org.humanrightsmetrics.code.SchoolType;
import org.humanrightsmetrics.code.Settlement;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Compared;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.ReportedAs;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * How many of the participants' children of a stated age are on the register of a school on a stated day,
 * and how regularly they attend.
 *
 * <p>Counted are biological, adopted and foster children who live with the participant or are supported by
 * her. Not counted are tutoring by the reporter, schools that the state does not recognise (unless {@code
 * unrecognisedIncluded} says so), sponsored children of others, and children of participants who left,
 * unless they were followed up.
 *
 * <p><b>Shape.</b> A {@code STOCK} on a census day in the school year. {@code ageSpecific} is enrolled of
 * all children in {@code ageRange}: {@code {"total": {"numerator": 171, "denominator": 190}, "by": {"sex":
 * {"FEMALE": {"numerator": 88, "denominator": 97}, "MALE": {"numerator": 83, "denominator": 93}}}}}. By
 * level and by type of school every part keeps all children as its denominator, since a child out of
 * school has neither.
 *
 * <p><b>Unit.</b> Children, each once, also where both parents take part; attendance in days of pupils.
 * Numerators and denominators are pooled, shares never averaged.
 *
 * <p><b>Findings.</b> {@code children-school-enrolment/enrolled-exceeds-children}, {@code
 * attended-exceeds-possible-days}, {@code level-invalid}, {@code pre-primary-counted-as-school}, {@code
 * official-ages-missing}, {@code children-do-not-balance}, {@code ages-out-of-order} (ERROR); {@code
 * gross-rate-very-high}, {@code school-days-implausible}, {@code age-unusual-for-primary}, {@code
 * everyone-enrolled}, {@code many-children-per-mother}, {@code different-time-of-school-year}, {@code
 * one-sex-absent} (WARNING).
 *
 * <p><b>Source of the definition.</b> {@code spec/children-school-enrolment/README.md}; levels by ISCED
 * 2011.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param ageRange the ages of the children who are counted
 * @param iscedLevel the level of schooling to which {@code net}, {@code gross} and the official ages
 *     belong, for example {@code LEVEL_1}
 * @param ageSpecific children in {@code ageRange} who are enrolled at any of the levels 1 to 3, of all
 *     children in it
 * @param officialAges the official ages of {@code iscedLevel}; {@code net} needs them
 * @param net children of the official age who are enrolled in that level, of all children of that age
 * @param gross pupils of any age in that level, set against children of the official age; may exceed 1
 * @param outOfSchool children in {@code ageRange} in neither primary nor secondary school; those in
 *     pre-primary are out of school
 * @param beyondSchool children in {@code ageRange} who finished upper secondary school or study above it
 * @param enrolmentUnknown children in {@code ageRange} of whom nobody knows
 * @param attendanceRate days attended of days possible, over all pupils and the school year
 * @param schoolDays on how many days of the school year school was held
 * @param progression what became of the pupils of the year before: a cohort
 * @param mothers participants whose children are counted, each once
 * @param unrecognisedIncluded whether pupils of schools that the state does not recognise are among the
 *     enrolled
 */
@RecordBuilder
public record ChildrenSchoolEnrolment(
    @NotNull @Valid Context context,
    @NotNull @Valid SchoolAges ageRange,

    @NotNull
    @Compared(concerns = {"net", "gross"})
    @ReportedAs(
        fault = "code/not-in-scheme",
        code = "children-school-enrolment/level-invalid",
        id = "SE-3a")
    IscedLevel iscedLevel,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(value = Sex.class, required = true)
    @By(value = IscedLevel.class, overlapping = true)
    @By(AgeBand.class)
    @By(Disability.class)
    @By(value = SchoolType.class, overlapping = true)
    @By(Settlement.class)
    @By(PriorSchooling.class)
    @ReportedAs(
        fault = "ratio/numerator-exceeds-denominator",
        code = "children-school-enrolment/enrolled-exceeds-children",
        id = "SE-1")
    Disaggregated<Proportion> ageSpecific,

    @Compared(
        value = Demand.CARE,
        concerns = {"net", "gross"})
    Optional<@Valid SchoolAges> officialAges,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(Sex.class)
    @By(AgeBand.class)
    @By(Disability.class)
    @By(Settlement.class)
    @By(PriorSchooling.class)
    @ReportedAs(
        fault = "ratio/numerator-exceeds-denominator",
        code = "children-school-enrolment/enrolled-exceeds-children",
        id = "SE-1")
    Optional<Disaggregated<Proportion>> net,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK) @By(Sex.class)
    Optional<Disaggregated<Ratio>> gross,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(Sex.class)
    @By(AgeBand.class)
    @By(Disability.class)
    @By(Settlement.class)
    @By(PriorSchooling.class)
    Optional<Disaggregated<Count>> outOfSchool,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Count> beyondSchool,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Count> enrolmentUnknown,

    @Measured(unit = CountingUnit.DAY)
    @By(Sex.class)
    @By(IscedLevel.class)
    @By(AgeBand.class)
    @By(Disability.class)
    @By(SchoolType.class)
    @By(Settlement.class)
    @ReportedAs(
        fault = "ratio/numerator-exceeds-denominator",
        code = "children-school-enrolment/attended-exceeds-possible-days",
        id = "SE-2")
    Optional<Disaggregated<Proportion>> attendanceRate,

    @Compared(value = Demand.CARE, concerns = "attendanceRate")
    Optional<@Min(1) @Max(366) Integer> schoolDays,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    @By(value = GradeProgression.class, required = true)
    @By(Sex.class)
    Optional<Disaggregated<Count>> progression,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Count> mothers,

    Optional<YesNo> unrecognisedIncluded)
    implements Metric {

  // A child has one birthday a year; leap days shift a date by one day in four years, which no
  // threshold of this metric notices.
  private static final long DAYS_OF_A_YEAR = 365;

  /** What a program must know of this metric. */
  public static final MetricType<ChildrenSchoolEnrolment> TYPE = MetricType.of(
          "children-school-enrolment", 1, ChildrenSchoolEnrolment.class)
      .period(PeriodKind.STOCK)
      .level(Level.OUTCOME)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/level-invalid", Severity.ERROR, (m, settings, faults) -> {
                if (m.iscedLevel.level().isEmpty()) {
                  faults.at("/iscedLevel", Map.of("value", m.iscedLevel.code()));
                }
              })
          .id("SE-3a")
          .needs("/iscedLevel"))
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/pre-primary-counted-as-school",
              Severity.ERROR,
              ChildrenSchoolEnrolment::prePrimaryAsSchool)
          .id("SE-3b")
          .needs("/iscedLevel", "/ageSpecific"))
      .rule(Rule.<ChildrenSchoolEnrolment>error(
              "children-school-enrolment/official-ages-missing",
              "/net",
              m -> m.officialAges.isPresent())
          .id("SE-4")
          .reads("/officialAges"))
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/children-do-not-balance",
              Severity.ERROR,
              ChildrenSchoolEnrolment::balance)
          .id("SE-5")
          .needs("/ageSpecific", "/outOfSchool")
          .reads("/beyondSchool", "/enrolmentUnknown"))
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/ages-out-of-order",
              Severity.ERROR,
              (m, settings, faults) -> {
                orderOfAges(m.ageRange, "/ageRange", faults);
                m.officialAges.ifPresent(ages -> orderOfAges(ages, "/officialAges", faults));
              })
          .needs("/ageRange")
          .reads("/officialAges"))
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/gross-rate-very-high",
              Severity.WARNING,
              ChildrenSchoolEnrolment::highGross)
          .id("SE-6")
          .needs("/gross")
          .threshold("most", "1.5"))
      .rule(Rule.<ChildrenSchoolEnrolment>warning(
              "children-school-enrolment/school-days-implausible",
              "/schoolDays",
              (m, settings) -> within(m.schoolDays.orElseThrow(), settings))
          .id("SE-7")
          .threshold("least", "150")
          .threshold("most", "260"))
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/age-unusual-for-primary",
              Severity.WARNING,
              ChildrenSchoolEnrolment::agesInPrimary)
          .id("SE-8")
          .needs("/iscedLevel", "/ageRange")
          .reads("/officialAges")
          .threshold("least", "4")
          .threshold("most", "19"))
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/everyone-enrolled",
              Severity.WARNING,
              (m, settings, faults) -> {
                everyone(m.ageSpecific, "/ageSpecific", settings, faults);
                m.net.ifPresent(net -> everyone(net, "/net", settings, faults));
              })
          .id("SE-9")
          .needs("/ageSpecific")
          .reads("/net")
          .threshold("least", "50")
          .supersedes("ratio/exactly-none-or-all"))
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/many-children-per-mother",
              Severity.WARNING,
              ChildrenSchoolEnrolment::childrenPerMother)
          .id("SE-10")
          .needs("/ageSpecific", "/mothers")
          .threshold("most", "8"))
      .rule(Rule.<ChildrenSchoolEnrolment>searching(
              "children-school-enrolment/one-sex-absent",
              Severity.WARNING,
              ChildrenSchoolEnrolment::oneSex)
          .id("SE-12")
          .needs("/ageSpecific")
          .threshold("least", "20"))
      .seriesRule(SeriesRule.<ChildrenSchoolEnrolment>warning(
              "children-school-enrolment/different-time-of-school-year",
              "/context/period/asOf",
              (earlier, later, settings) ->
                  !settings.exceeds(daysOutOfSeason(earlier.day(), later.day()), "days"))
          .id("SE-11")
          .needs("/context/period/asOf")
          .threshold("days", "60"));

  @Override
  public MetricType<ChildrenSchoolEnrolment> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static ChildrenSchoolEnrolmentBuilder builder() {
    return ChildrenSchoolEnrolmentBuilder.builder();
  }

  /**
   * The share of girls enrolled divided by the share of boys enrolled, exact; 1 is parity. It is worked out
   * anew from pooled numbers and never pooled itself.
   *
   * @return empty when either sex was not reported or has no children
   */
  public Optional<Ratio> parityIndex() {
    Optional<Proportion> girls = ofSex(Sex.FEMALE);
    Optional<Proportion> boys = ofSex(Sex.MALE);
    if (girls.isEmpty()
        || boys.isEmpty()
        || girls.get().denominator() == 0
        || boys.get().numerator() == 0) {
      return Optional.empty();
    }
    return Optional.of(Ratio.of(
        product(girls.get().numerator(), boys.get().denominator()),
        product(girls.get().denominator(), boys.get().numerator())));
  }

  private static BigDecimal product(long one, long other) {
    return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
  }

  private Optional<Proportion> ofSex(Sex sex) {
    return ageSpecific.part("sex", sex).filter(Proportion::isReported);
  }

  private LocalDate day() {
    return context.period().asOf().orElseThrow();
  }

  private void prePrimaryAsSchool(Settings settings, Faults faults) {
    long enrolled = ageSpecific.total().numerator();
    if (iscedLevel == IscedLevel.LEVEL_0 && enrolled > 0) {
      faults.at("/iscedLevel", Map.of("children", enrolled));
      return;
    }
    ageSpecific
        .part("iscedLevel", IscedLevel.LEVEL_0)
        .filter(Proportion::isReported)
        .filter(part -> part.numerator() > 0)
        .ifPresent(part ->
            faults.at("/ageSpecific/by/iscedLevel/LEVEL_0", Map.of("children", part.numerator())));
  }

  /** Without the number of unknown children a shortfall proves nothing, but too many are too many. */
  private void balance(Settings settings, Faults faults) {
    long children = ageSpecific.total().denominator();
    BigDecimal enrolled = BigDecimal.valueOf(ageSpecific.total().numerator());
    BigDecimal sum = enrolled
        .add(number(outOfSchool.map(Disaggregated::total)))
        .add(number(beyondSchool))
        .add(number(enrolmentUnknown));
    boolean complete = enrolmentUnknown.filter(Count::isReported).isPresent()
        && beyondSchool.map(Count::isReported).orElse(true);
    int compared = sum.compareTo(BigDecimal.valueOf(children));
    if (compared > 0 || (complete && compared < 0)) {
      faults.at("/ageSpecific", Map.of("sum", sum, "children", children));
    }
  }

  private static BigDecimal number(Optional<Count> count) {
    return count
        .filter(Count::isReported)
        .map(reported -> BigDecimal.valueOf(reported.value()))
        .orElse(BigDecimal.ZERO);
  }

  private static void orderOfAges(SchoolAges ages, String pointer, Faults faults) {
    if (ages.from() > ages.to()) {
      faults.at(pointer, Map.of("from", (long) ages.from(), "to", (long) ages.to()));
    }
  }

  private void highGross(Settings settings, Faults faults) {
    Ratio rate = gross.orElseThrow().total();
    BigDecimal limit = rate.denominator().multiply(settings.number("most"));
    if (rate.denominator().signum() > 0 && rate.numerator().compareTo(limit) > 0) {
      faults.at("/gross/total", Map.of("pupils", rate.numerator(), "children", rate.denominator()));
    }
  }

  private static boolean within(int number, Settings settings) {
    BigDecimal value = BigDecimal.valueOf(number);
    return value.compareTo(settings.number("least")) >= 0
        && value.compareTo(settings.number("most")) <= 0;
  }

  private void agesInPrimary(Settings settings, Faults faults) {
    if (iscedLevel != IscedLevel.LEVEL_1) {
      return;
    }
    SchoolAges primary = officialAges.orElse(ageRange);
    if (!within(primary.from(), settings) || !within(primary.to(), settings)) {
      faults.at(
          officialAges.isPresent() ? "/officialAges" : "/ageRange",
          Map.of("from", (long) primary.from(), "to", (long) primary.to()));
    }
  }

  private static void everyone(
      Disaggregated<Proportion> rate, String pointer, Settings settings, Faults faults) {
    Proportion total = rate.total();
    if (total.isReported()
        && total.numerator() == total.denominator()
        && BigDecimal.valueOf(total.denominator()).compareTo(settings.number("least")) >= 0) {
      faults.at(pointer + "/total", Map.of("children", total.denominator()));
    }
  }

  private void childrenPerMother(Settings settings, Faults faults) {
    long children = ageSpecific.total().denominator();
    long women = mothers.orElseThrow().value();
    BigDecimal limit = BigDecimal.valueOf(women).multiply(settings.number("most"));
    if (BigDecimal.valueOf(children).compareTo(limit) > 0) {
      faults.at("/mothers", Map.of("children", children));
    }
  }

  private void oneSex(Settings settings, Faults faults) {
    Map<Code, Proportion> parts = ageSpecific.parts("sex");
    long children = ageSpecific.total().denominator();
    if (parts.isEmpty()
        || BigDecimal.valueOf(children).compareTo(settings.number("least")) < 0
        || parts.values().stream().anyMatch(part -> !part.isReported())) {
      return;
    }
    // A sex that is not in the split has no children only if the others account for all of them.
    boolean accounted = parts.entrySet().stream()
            .filter(part -> part.getKey() != Sex.UNKNOWN)
            .mapToLong(part -> part.getValue().denominator())
            .sum()
        == children;
    for (Sex sex : new Sex[] {Sex.FEMALE, Sex.MALE}) {
      Optional<Proportion> part = ofSex(sex);
      if (part.map(p -> p.denominator() == 0).orElse(accounted)) {
        faults.at("/ageSpecific/by/sex", Map.of("absent", sex.code(), "children", children));
        return;
      }
    }
  }

  private static long daysOutOfSeason(LocalDate earlier, LocalDate later) {
    long days = Math.abs(ChronoUnit.DAYS.between(earlier, later)) % DAYS_OF_A_YEAR;
    return Math.min(days, DAYS_OF_A_YEAR - days);
  }
}
