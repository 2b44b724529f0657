// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.ReportRule;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.DeliveryMode;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.code.EducationField;
import org.humanrightsmetrics.code.EducationSponsor;
import org.humanrightsmetrics.code.EducationStage;
import org.humanrightsmetrics.code.IscedLevel;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.ReportedAs;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * Participants who, after they joined, moved along the steps of an education that somebody else gives: applied,
 * enrolled, progressed, completed.
 *
 * <p>Counted are programmes of a level of ISCED 2011 and certificates that the state recognises: adult
 * literacy, equivalency, vocational diplomas, apprenticeships, tertiary studies. Not counted are courses of the
 * reporter itself (they are {@link WomenTrained}), intentions, a scholarship without an enrolment, and learning
 * without a certificate.
 *
 * <p><b>Shape.</b> {@code {"cohort": 120, "furthestStage": {"total": 46, "by": {"stage": {"APPLIED": 8,
 * "ENROLLED": 15, "PROGRESSED": 12, "COMPLETED": 11}, "iscedLevel": {…}}}, "enrolmentRate": {"total":
 * {"numerator": 38, "denominator": 120}, "by": {"sex": {…}}}}}. The period is a {@code COHORT}; a {@code FLOW}
 * reports the new enrolments of a span, and the values of the cohort are then {@code NOT_APPLICABLE}.
 *
 * <p><b>Unit.</b> Participants, each once, at the furthest step; enrolments, of which one person may have
 * several. Steps are never added up, rates are pooled by their two numbers.
 *
 * <p><b>Findings.</b> {@code education-pursued/stages-out-of-order}, {@code level-invalid}, {@code
 * enrolled-exceeds-cohort}, {@code own-course-counted}, {@code stages-exceed-cohort}, {@code
 * rate-does-not-match}, {@code completed-exceed-enrolled} (ERROR); {@code completed-very-soon}, {@code
 * attainment-jump}, {@code single-provider} (WARNING).
 *
 * <p><b>Source.</b> {@code spec/education-pursued/README.md}; levels by ISCED 2011.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param cohort participants of the intake, whatever became of them, for example 120
 * @param furthestStage participants who took at least the first step, each at the furthest one; by level it is
 *     the level of the programme
 * @param enrolmentRate participants who enrolled or came further, of the whole {@code cohort}; by prior
 *     attainment it is the highest level that they had completed when they joined
 * @param newEnrolments enrolments between the first and the last day of the period
 * @param attainmentGain by how many levels those who completed rose above the level they had when they joined
 * @param programmes the courses of study behind the numbers, never the persons; empty when not listed, at most
 *     200
 */
@RecordBuilder
public record EducationPursued(
    @NotNull @Valid Context context,

    @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    Count cohort,

    @NotNull
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    @By(value = EducationStage.class, required = true)
    @By(value = IscedLevel.class, required = true)
    @By(Sex.class)
    @By(EducationField.class)
    @By(DeliveryMode.class)
    @By(EducationSponsor.class)
    Disaggregated<Count> furthestStage,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    @By(value = Sex.class, required = true)
    @By(AgeBand.class)
    @By(value = IscedLevel.class, name = "priorAttainment")
    @By(Disability.class)
    @ReportedAs(
        fault = "ratio/numerator-exceeds-denominator",
        code = "education-pursued/enrolled-exceeds-cohort",
        id = "EP-3")
    Disaggregated<Proportion> enrolmentRate,

    @Measured(unit = CountingUnit.ENROLMENT)
    @By(IscedLevel.class)
    @By(EducationField.class)
    @By(DeliveryMode.class)
    @By(EducationSponsor.class)
    Optional<Disaggregated<Count>> newEnrolments,

    @Measured(
        unit = CountingUnit.UNIT,
        period = PeriodKind.COHORT,
        aggregation = AggregationClass.WEIGHTED_MEAN)
    Optional<Distribution> attainmentGain,

    @Size(max = 200) List<@Valid Programme> programmes)
    implements Metric {

  private static final String STAGE = "stage";

  /** What a program must know of this metric. */
  public static final MetricType<EducationPursued> TYPE = MetricType.of(
          "education-pursued", 1, EducationPursued.class)
      .period(PeriodKind.COHORT, PeriodKind.FLOW)
      .level(Level.OUTCOME)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<EducationPursued>searching(
              "education-pursued/stages-out-of-order", Severity.ERROR, EducationPursued::disorder)
          .id("EP-1")
          .needs("/programmes"))
      .rule(Rule.<EducationPursued>error(
              "education-pursued/stages-exceed-cohort",
              "/furthestStage",
              m -> m.furthestStage.total().value() <= m.cohort.value())
          .needs("/furthestStage", "/cohort"))
      .rule(Rule.<EducationPursued>searching(
              "education-pursued/rate-does-not-match", Severity.ERROR, EducationPursued::mismatch)
          .needs("/enrolmentRate", "/cohort")
          .reads("/furthestStage"))
      .rule(Rule.<EducationPursued>searching(
              "education-pursued/completed-exceed-enrolled",
              Severity.ERROR,
              EducationPursued::moreCompleted)
          .needs("/programmes"))
      .rule(Rule.<EducationPursued>searching(
              "education-pursued/completed-very-soon", Severity.WARNING, EducationPursued::soon)
          .id("EP-5")
          .needs("/programmes")
          .threshold("months", "1"))
      .rule(Rule.<EducationPursued>searching(
              "education-pursued/attainment-jump", Severity.WARNING, EducationPursued::jump)
          .id("EP-6")
          .needs("/programmes")
          .threshold("levels", "2")
          .threshold("months", "24"))
      .rule(Rule.<EducationPursued>searching(
              "education-pursued/single-provider", Severity.WARNING, EducationPursued::oneProvider)
          .id("EP-7")
          .needs("/programmes")
          .reads("/newEnrolments")
          .threshold("share", "0.9")
          .threshold("least", "20"))
      .reportRule(ReportRule.errorOfReporter(
          "education-pursued/own-course-counted",
          "EP-4",
          "/programmes",
          EducationPursued::ownCourse));

  /** Copies the list; none given is an empty one. */
  public EducationPursued {
    programmes = programmes == null ? List.of() : List.copyOf(programmes);
  }

  /**
   * One course of study at one provider, with how many participants took it: a group, never a person, and its
   * days are those of the course.
   *
   * <p>JSON: {@code {"name": "Diploma in tailoring", "provider": "X-EXAMPLE_COLLEGE", "level": "LEVEL_4",
   * "levelBefore": "LEVEL_3", "enrolledOn": "2024-06-01", "completedOn": "2025-05-31", "enrolled": 14,
   * "completed": 9}}.
   *
   * <p><b>Findings.</b> {@code education-pursued/stages-out-of-order}, {@code education-pursued/level-invalid},
   * {@code education-pursued/completed-exceed-enrolled} (ERROR), {@code
   * education-pursued/completed-very-soon}, {@code education-pursued/attainment-jump} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param name what the course is called; at most 200 characters
   * @param provider who gives it, never the reporter itself
   * @param level the level of the programme
   * @param levelBefore the highest level that its participants had completed before, where it is one
   * @param enrolledOn the day on which the first of them enrolled
   * @param completedOn the day on which the first of them completed
   * @param enrolled enrolments of participants
   * @param completed those of them that ended with the certificate
   */
  @RecordBuilder
  public record Programme(
      @NotBlank @CodePointLength(max = 200) String name,
      Optional<OrganisationId> provider,

      @NotNull
      @ReportedAs(
          fault = "code/not-in-scheme",
          code = "education-pursued/level-invalid",
          id = "EP-2")
      IscedLevel level,

      Optional<IscedLevel> levelBefore,
      Optional<LocalDate> enrolledOn,
      Optional<LocalDate> completedOn,

      @NotNull @Measured(unit = CountingUnit.ENROLMENT, period = PeriodKind.COHORT)
      Count enrolled,

      @Measured(unit = CountingUnit.ENROLMENT, period = PeriodKind.COHORT)
      Optional<Count> completed) {

    private long completions() {
      return completed.filter(Count::isReported).map(Count::value).orElse(0L);
    }

    /** Levels above the one before; empty where either is not known. */
    private Optional<Integer> rise() {
      return levelBefore
          .filter(before -> before.level().isPresent() && level.level().isPresent())
          .map(before -> level.level().getAsInt() - before.level().getAsInt());
    }

    /** Whether completions came before so many months had passed since enrolment. */
    private boolean completedWithin(BigDecimal months) {
      return completions() > 0
          && enrolledOn.isPresent()
          && completedOn
              .filter(day -> !day.isBefore(enrolledOn.get()))
              .filter(day -> day.isBefore(enrolledOn.get().plusMonths(months.longValue())))
              .isPresent();
    }
  }

  @Override
  public MetricType<EducationPursued> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static EducationPursuedBuilder builder() {
    return EducationPursuedBuilder.builder();
  }

  /**
   * Participants who completed, of those who enrolled or came further.
   *
   * @return for example 11 of 38; empty when a step was not reported, or when somebody's step is unknown
   */
  public Optional<Proportion> completionRate() {
    return enrolledOrFurther()
        .map(enrolled -> Proportion.of(stage(EducationStage.COMPLETED), enrolled));
  }

  /** Empty unless every step of everybody is known. */
  private Optional<Long> enrolledOrFurther() {
    Map<Code, Count> stages = furthestStage.parts(STAGE);
    boolean allKnown = !stages.isEmpty()
        && stages.values().stream().allMatch(Count::isReported)
        && stage(EducationStage.UNKNOWN) == 0;
    return allKnown
        ? Optional.of(stage(EducationStage.ENROLLED)
            + stage(EducationStage.PROGRESSED)
            + stage(EducationStage.COMPLETED))
        : Optional.empty();
  }

  private long stage(EducationStage stage) {
    return furthestStage.part(STAGE, stage).map(Count::value).orElse(0L);
  }

  private static void disorder(EducationPursued m, Settings settings, Faults faults) {
    forEach(
        m,
        programme -> programme.completions() > 0
            && (programme.enrolledOn().isEmpty()
                || programme
                    .completedOn()
                    .filter(day -> day.isBefore(programme.enrolledOn().get()))
                    .isPresent()),
        (programme, pointer) -> faults.at(pointer, Map.of("completions", programme.completions())));
  }

  private static void mismatch(EducationPursued m, Settings settings, Faults faults) {
    Proportion rate = m.enrolmentRate.total();
    // More enrolled than there are is enrolled-exceeds-cohort.
    if (rate.numerator() > rate.denominator()) {
      return;
    }
    long expected = m.enrolledOrFurther().orElse(rate.numerator());
    if (rate.denominator() != m.cohort.value() || rate.numerator() != expected) {
      faults.at(
          "/enrolmentRate/total",
          Map.of(
              "enrolled", rate.numerator(),
              "participants", rate.denominator(),
              "expected", expected));
    }
  }

  private static void moreCompleted(EducationPursued m, Settings settings, Faults faults) {
    forEach(
        m,
        programme -> programme.enrolled().isReported()
            && programme.completions() > programme.enrolled().value(),
        (programme, pointer) -> faults.at(
            pointer,
            Map.of(
                "completions", programme.completions(),
                "enrolments", programme.enrolled().value())));
  }

  private static void soon(EducationPursued m, Settings settings, Faults faults) {
    BigDecimal months = settings.number("months");
    forEach(
        m,
        programme -> programme.completedWithin(months),
        (programme, pointer) -> faults.at(pointer, days(programme)));
  }

  private static Map<String, ?> days(Programme programme) {
    return Map.of(
        "enrolledOn", programme.enrolledOn().orElseThrow(),
        "completedOn", programme.completedOn().orElseThrow());
  }

  private static void jump(EducationPursued m, Settings settings, Faults faults) {
    BigDecimal months = settings.number("months");
    forEach(
        m,
        programme -> programme.completedWithin(months)
            && programme.rise().filter(rise -> settings.exceeds(rise, "levels")).isPresent(),
        (programme, pointer) ->
            faults.at(pointer, Map.of("rise", programme.rise().orElseThrow())));
  }

  private static void forEach(
      EducationPursued m, Predicate<Programme> breached, BiConsumer<Programme, String> report) {
    for (int i = 0; i < m.programmes.size(); i++) {
      if (breached.test(m.programmes.get(i))) {
        report.accept(m.programmes.get(i), "/programmes/" + i);
      }
    }
  }

  private static void oneProvider(EducationPursued m, Settings settings, Faults faults) {
    Map<OrganisationId, BigDecimal> byProvider = new HashMap<>();
    BigDecimal listed = BigDecimal.ZERO;
    for (Programme programme : m.programmes) {
      if (programme.enrolled().isReported()) {
        BigDecimal enrolled = BigDecimal.valueOf(programme.enrolled().value());
        listed = listed.add(enrolled);
        programme
            .provider()
            .ifPresent(provider -> byProvider.merge(provider, enrolled, BigDecimal::add));
      }
    }
    BigDecimal all = listed.max(m.newEnrolments
        .map(Disaggregated::total)
        .filter(Count::isReported)
        .map(count -> BigDecimal.valueOf(count.value()))
        .orElse(BigDecimal.ZERO));
    BigDecimal limit = all.multiply(settings.number("share"));
    if (all.compareTo(settings.number("least")) >= 0) {
      byProvider.entrySet().stream()
          .filter(one -> one.getValue().compareTo(limit) >= 0)
          .min(Map.Entry.comparingByKey())
          .ifPresent(one -> faults.at(
              "/programmes",
              Map.of("provider", one.getKey().code(), "enrolments", one.getValue(), "all", all)));
    }
  }

  private static Optional<Map<String, Object>> ownCourse(EducationPursued m, Reporter reporter) {
    return m.programmes.stream()
        .filter(programme ->
            programme.provider().isPresent() && programme.provider().equals(reporter.id()))
        .findFirst()
        .map(programme -> Map.of("course", programme.name()));
  }
}
