// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.BusinessSize;
import org.humanrightsmetrics.code.CaseSeverity;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.ComplianceArea;
import org.humanrightsmetrics.code.HomeworkShare;
import org.humanrightsmetrics.code.IsicSection;
import org.humanrightsmetrics.code.LifecycleState;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.WorkplaceLayer;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ValueRole;
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
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * How far businesses have come on a path that trains first: from joining over training and, about six months
 * later, an assessment, to a seal that ends on a day.
 *
 * <p>Counted is the enterprise with all its layers, home-based workers included; not its products. A seal whose
 * time is over is counted as expired. Two results are compared only on requirements that were adapted nowhere,
 * or to the same law ({@link ComplianceStandard#agreesWith}).
 *
 * <p><b>Shape.</b> {@code {"standardReference": {"standardId": "EXAMPLE-HANDCRAFT", "version": "2.0"},
 * "businesses": {"total": 48, "by": {"state": {"ENROLLED": 9, "CAP_OPEN": 21, "SEAL_AWARDED": 18}}},
 * "transitions": {…}, "droppedOut": 3, "nonconformities": {…}, "paths": [{"businessId": "B-17", …}]}}. The
 * period is a {@code FLOW}; states are those of its last day.
 *
 * <p><b>Unit.</b> Businesses, steps from state to state, nonconformities, people, days. Businesses in a state
 * are added over programmes and never over time; steps are added; shares of an intake are pooled by their two
 * numbers; medians not at all.
 *
 * <p><b>Findings.</b> {@code ethical-compliance-lifecycle/dates-out-of-order}, {@code
 * assessed-before-training}, {@code date-after-period}, {@code seal-with-open-critical}, {@code
 * closed-exceeds-raised}, {@code seal-without-assessment}, {@code jurisdiction-missing}, {@code
 * improvement-of-another-base}, {@code paths-exceed-counts}, {@code business-listed-twice} (ERROR); {@code
 * training-to-assessment-gap}, {@code seal-without-expiry}, {@code expired-seal-counted}, {@code
 * homeworkers-not-visited}, {@code no-nonconformities}, {@code drop-outs-missing} (WARNING).
 *
 * <p><b>Source.</b> {@code spec/ethical-compliance-lifecycle/README.md}; the path follows that of Nest for
 * handcraft.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param standardReference by which standard businesses are assessed
 * @param businesses businesses by state on the last day of the period
 * @param transitions steps taken in the period, by the state that was reached; one business may take several
 * @param droppedOut businesses that left the programme in the period, from whatever state; 0 if none did
 * @param conversion how many of an intake got the seal
 * @param stepDurations how long steps took; at most 20
 * @param nonconformities what was found and put right in the period
 * @param workersCovered people who work for these businesses on the last day, in every layer
 * @param improvement what was met before the training and at the assessment
 * @param paths the days of single businesses, all or some; at most 500
 */
@RecordBuilder
public record EthicalComplianceLifecycle(
    @NotNull @Valid Context context,
    @NotNull @Valid ComplianceStandard standardReference,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.ORGANISATION, period = PeriodKind.STOCK)
    @By(value = LifecycleState.class, required = true)
    @By(IsicSection.class)
    @By(BusinessSize.class)
    @By(value = YesNo.class, name = "womenLed")
    @By(HomeworkShare.class)
    Disaggregated<Count> businesses,

    @Measured(unit = CountingUnit.EVENT) @By(value = LifecycleState.class, required = true)
    Optional<Disaggregated<Count>> transitions,

    @Measured(unit = CountingUnit.ORGANISATION) Optional<Count> droppedOut,
    Optional<@Valid Conversion> conversion,
    @Size(max = 20) List<@Valid StepDuration> stepDurations,
    Optional<@Valid Nonconformities> nonconformities,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(value = WorkplaceLayer.class, required = true)
    @By(Sex.class)
    Optional<Disaggregated<Count>> workersCovered,

    Optional<@Valid Improvement> improvement,
    @Size(max = 500) List<@Valid CompliancePath> paths)
    implements Metric {

  private static final String SEVERITY = "severity";

  /** What a program must know of this metric. */
  public static final MetricType<EthicalComplianceLifecycle> TYPE = MetricType.of(
          "ethical-compliance-lifecycle", 1, EthicalComplianceLifecycle.class)
      .period(PeriodKind.FLOW)
      .level(Level.OUTPUT)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(each(
              "ethical-compliance-lifecycle/dates-out-of-order",
              Severity.ERROR,
              EthicalComplianceLifecycle::turnedDates)
          .id("EC-1"))
      .rule(each(
              "ethical-compliance-lifecycle/assessed-before-training",
              Severity.ERROR,
              EthicalComplianceLifecycle::untrained)
          .id("EC-2"))
      .rule(each(
              "ethical-compliance-lifecycle/date-after-period",
              Severity.ERROR,
              EthicalComplianceLifecycle::future)
          .reads("/context/period"))
      .rule(each(
              "ethical-compliance-lifecycle/training-to-assessment-gap",
              Severity.WARNING,
              EthicalComplianceLifecycle::gap)
          .id("EC-3")
          .threshold("least", "150")
          .threshold("most", "270"))
      .rule(each(
              "ethical-compliance-lifecycle/seal-with-open-critical",
              Severity.ERROR,
              EthicalComplianceLifecycle::openCritical)
          .id("EC-4"))
      .rule(Rule.<EthicalComplianceLifecycle>searching(
              "ethical-compliance-lifecycle/closed-exceeds-raised",
              Severity.ERROR,
              EthicalComplianceLifecycle::moreClosed)
          .id("EC-5")
          .needs("/nonconformities"))
      .rule(each(
              "ethical-compliance-lifecycle/seal-without-assessment",
              Severity.ERROR,
              EthicalComplianceLifecycle::unassessedSeal)
          .id("EC-6"))
      .rule(each(
              "ethical-compliance-lifecycle/seal-without-expiry",
              Severity.WARNING,
              EthicalComplianceLifecycle::endlessSeal)
          .id("EC-7"))
      .rule(each(
              "ethical-compliance-lifecycle/expired-seal-counted",
              Severity.WARNING,
              EthicalComplianceLifecycle::oldSeal)
          .reads("/context/period"))
      .rule(each(
              "ethical-compliance-lifecycle/homeworkers-not-visited",
              Severity.WARNING,
              EthicalComplianceLifecycle::homesPassedBy)
          .id("EC-8"))
      .rule(Rule.<EthicalComplianceLifecycle>searching(
              "ethical-compliance-lifecycle/jurisdiction-missing",
              Severity.ERROR,
              EthicalComplianceLifecycle::lawOfNobody)
          .id("EC-9")
          .needs("/standardReference/adaptedRules")
          .reads("/standardReference/jurisdiction"))
      .rule(each(
              "ethical-compliance-lifecycle/no-nonconformities",
              Severity.WARNING,
              EthicalComplianceLifecycle::nothingFound)
          .id("EC-10"))
      .rule(Rule.<EthicalComplianceLifecycle>searching(
              "ethical-compliance-lifecycle/drop-outs-missing",
              Severity.WARNING,
              EthicalComplianceLifecycle::nobodyLeft)
          .id("EC-11")
          .needs("/context/role")
          .reads("/droppedOut"))
      .rule(Rule.<EthicalComplianceLifecycle>searching(
              "ethical-compliance-lifecycle/improvement-of-another-base",
              Severity.ERROR,
              EthicalComplianceLifecycle::otherBase)
          .needs("/improvement/metBefore", "/improvement/metAtAssessment"))
      .rule(Rule.<EthicalComplianceLifecycle>searching(
              "ethical-compliance-lifecycle/paths-exceed-counts",
              Severity.ERROR,
              EthicalComplianceLifecycle::moreListedThanCounted)
          .needs("/businesses", "/paths"))
      .rule(Rule.<EthicalComplianceLifecycle>searching(
              "ethical-compliance-lifecycle/business-listed-twice",
              Severity.ERROR,
              EthicalComplianceLifecycle::repeated)
          .needs("/paths"));

  /** Copies the lists; none given is an empty one. */
  public EthicalComplianceLifecycle {
    stepDurations = stepDurations == null ? List.of() : List.copyOf(stepDurations);
    paths = paths == null ? List.of() : List.copyOf(paths);
  }

  /**
   * How many businesses of an intake got the seal; those that dropped out stay in the second number.
   *
   * <p>JSON: {@code {"intakeStart": "2023-01-01", "intakeEnd": "2023-12-31", "sealed": {"numerator": 11,
   * "denominator": 26}}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param intakeStart the first day of joining
   * @param intakeEnd the last day of joining
   * @param sealed businesses that got the seal by the last day of the period, to all that joined
   */
  public record Conversion(
      @NotNull LocalDate intakeStart,
      @NotNull LocalDate intakeEnd,

      @NotNull @Measured(unit = CountingUnit.ORGANISATION, period = PeriodKind.COHORT)
      Proportion sealed) {}

  /**
   * How long one step took.
   *
   * <p>JSON: {@code {"from": "PRE_ASSESSMENT_TRAINED", "to": "ASSESSED", "days": {"n": 19, "median": 183}}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param from the state before
   * @param to the state reached in the period
   * @param days days between the two; the median is for reading and never pooled
   */
  public record StepDuration(
      @NotNull LifecycleState from,
      @NotNull LifecycleState to,
      @NotNull @Measured(unit = CountingUnit.DAY) Distribution days) {}

  /**
   * What was found and put right. More found is not worse: whoever looks harder finds more.
   *
   * <p>JSON: {@code {"openBefore": {"total": 40, "by": {"severity": {…}}}, "raised": {"total": 96, …}, "closed":
   * {"total": 81, …}, "open": {"total": 55, …}}}.
   *
   * <p><b>Findings.</b> {@code ethical-compliance-lifecycle/closed-exceeds-raised} (ERROR).
   *
   * <p>Immutable and thread-safe.
   *
   * @param openBefore open on the day before the period
   * @param raised found in the period
   * @param closed put right in the period, whenever they were found
   * @param open open on the last day of the period
   */
  public record Nonconformities(
      @NotNull
      @Measured(unit = CountingUnit.UNIT, period = PeriodKind.STOCK)
      @By(CaseSeverity.class)
      Disaggregated<Count> openBefore,

      @NotNull
      @Measured(unit = CountingUnit.UNIT)
      @By(value = CaseSeverity.class, required = true)
      @By(ComplianceArea.class)
      Disaggregated<Count> raised,

      @NotNull @Measured(unit = CountingUnit.UNIT) @By(value = CaseSeverity.class, required = true)
      Disaggregated<Count> closed,

      @NotNull
      @Measured(unit = CountingUnit.UNIT, period = PeriodKind.STOCK)
      @By(value = CaseSeverity.class, required = true)
      Disaggregated<Count> open) {}

  /**
   * What the same businesses met of the same demands, before and after. Both numbers stand side by side, so that
   * nobody has to guess what an increase is an increase of.
   *
   * <p>JSON: {@code {"metBefore": {"total": {"numerator": 412, "denominator": 760}}, "metAtAssessment": {"total":
   * {"numerator": 601, "denominator": 760}}}}.
   *
   * <p><b>Findings.</b> {@code ethical-compliance-lifecycle/improvement-of-another-base} (ERROR).
   *
   * <p>Immutable and thread-safe.
   *
   * @param metBefore demands met before the training, added over businesses, to all that apply to them
   * @param metAtAssessment demands met at the assessment, to the same
   */
  public record Improvement(
      @NotNull @Measured(unit = CountingUnit.UNIT) @By(ComplianceArea.class)
      Disaggregated<Proportion> metBefore,

      @NotNull @Measured(unit = CountingUnit.UNIT) @By(ComplianceArea.class)
      Disaggregated<Proportion> metAtAssessment) {

    /**
     * By how much the share of demands met changed.
     *
     * @return for example 0.25 for 25 points more; below 0 when less is met; empty where a share is not known
     */
    public Optional<BigDecimal> change() {
      return metBefore
          .total()
          .share()
          .flatMap(before -> metAtAssessment.total().share().map(after -> after.subtract(before)));
    }
  }

  @Override
  public MetricType<EthicalComplianceLifecycle> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static EthicalComplianceLifecycleBuilder builder() {
    return EthicalComplianceLifecycleBuilder.builder();
  }

  /** What is asked of every path in the list. */
  @FunctionalInterface
  private interface Question {
    void ask(EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults);
  }

  /** A rule on every path in the list; its places are counted from the path. */
  private static Rule<EthicalComplianceLifecycle> each(
      String code, Severity severity, Question question) {
    return Rule.<EthicalComplianceLifecycle>searching(code, severity, (m, settings, faults) -> {
          for (int i = 0; i < m.paths.size(); i++) {
            CompliancePath path = m.paths.get(i);
            String at = "/paths/" + i;
            question.ask(m, path, settings, (pointer, arguments) -> {
              Map<String, Object> all = new HashMap<>(arguments);
              all.put("business", path.businessId());
              faults.at(at + pointer, all);
            });
          }
        })
        .needs("/paths");
  }

  private static void turnedDates(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    Map<String, LocalDate> days = path.days();
    if (path.assessedTooSoon()) {
      // assessed-before-training says it.
      days.remove("assessed");
    }
    LocalDate before = LocalDate.MIN;
    for (Map.Entry<String, LocalDate> day : days.entrySet()) {
      if (day.getValue().isBefore(before)) {
        faults.at("/" + day.getKey(), Map.of("day", day.getValue(), "before", before));
        return;
      }
      before = day.getValue();
    }
  }

  private static void untrained(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    if (path.assessedTooSoon()) {
      faults.at(
          "/assessed",
          Map.of(
              "assessed", path.assessed().orElseThrow(),
              "trained", path.preAssessmentTrained().orElseThrow()));
    }
  }

  private static void future(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    m.context.period().lastDay().ifPresent(end -> {
      Map<String, LocalDate> days = path.days();
      path.droppedOut().ifPresent(day -> days.put("droppedOut", day));
      days.entrySet().stream()
          .filter(day -> day.getValue().isAfter(end))
          .findFirst()
          .ifPresent(
              day -> faults.at("/" + day.getKey(), Map.of("day", day.getValue(), "end", end)));
    });
  }

  private static void gap(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    if (path.assessedTooSoon() || path.assessed().isEmpty()) {
      return;
    }
    path.preAssessmentTrained().ifPresent(trained -> {
      long days = ChronoUnit.DAYS.between(trained, path.assessed().get());
      boolean soon = BigDecimal.valueOf(days).compareTo(settings.number("least")) < 0;
      if (soon || settings.exceeds(days, "most")) {
        faults.at("/assessed", Map.of("days", days));
      }
    });
  }

  private static void openCritical(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    path.openNow()
        .filter(open -> open.critical() > 0 && path.holdsSeal())
        .ifPresent(open -> faults.at("/openNow/critical", Map.of("critical", open.critical())));
  }

  private static void moreClosed(EthicalComplianceLifecycle m, Settings settings, Faults faults) {
    Nonconformities all = m.nonconformities.orElseThrow();
    boolean total = moreClosed(
        "/nonconformities/closed/total",
        all.closed().total(),
        all.raised().total(),
        all.openBefore().total(),
        faults);
    if (total) {
      return;
    }
    all.closed().parts(SEVERITY).forEach((code, closed) -> {
      Optional<Count> raised = all.raised().part(SEVERITY, code);
      Optional<Count> before = all.openBefore().part(SEVERITY, code);
      if (raised.isPresent() && before.isPresent()) {
        moreClosed(
            "/nonconformities/closed/by/severity/" + code.code(),
            closed,
            raised.get(),
            before.get(),
            faults);
      }
    });
  }

  private static boolean moreClosed(
      String pointer, Count closed, Count raised, Count before, Faults faults) {
    if (!closed.isReported() || !raised.isReported() || !before.isReported()) {
      return false;
    }
    BigDecimal most = BigDecimal.valueOf(raised.value()).add(BigDecimal.valueOf(before.value()));
    if (BigDecimal.valueOf(closed.value()).compareTo(most) <= 0) {
      return false;
    }
    faults.at(
        pointer,
        Map.of("closed", closed.value(), "raised", raised.value(), "before", before.value()));
    return true;
  }

  private static void unassessedSeal(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    if (path.sealAwarded().isPresent() && path.assessed().isEmpty()) {
      faults.at("/assessed", Map.of("sealed", path.sealAwarded().get()));
    }
  }

  private static void endlessSeal(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    if (path.sealAwarded().isPresent() && path.validUntil().isEmpty()) {
      faults.at("/validUntil", Map.of("sealed", path.sealAwarded().get()));
    }
  }

  private static void oldSeal(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    m.context
        .period()
        .lastDay()
        .ifPresent(end -> path.validUntil()
            .filter(until -> path.holdsSeal() && until.isBefore(end))
            .ifPresent(until -> faults.at("/validUntil", Map.of("until", until, "end", end))));
  }

  private static void homesPassedBy(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    int clusters = path.homeworkClusters().orElse(0);
    // A visit that nobody wrote down helps nobody, so silence is asked about as well.
    if (path.assessed().isPresent()
        && clusters > 0
        && path.homeBasedWorkersVisited().orElse(0) == 0) {
      faults.at("/homeBasedWorkersVisited", Map.of("clusters", clusters));
    }
  }

  private static void lawOfNobody(EthicalComplianceLifecycle m, Settings settings, Faults faults) {
    int adapted = m.standardReference.adaptedRules().size();
    if (adapted > 0 && m.standardReference.jurisdiction().isEmpty()) {
      faults.at("/standardReference/jurisdiction", Map.of("adapted", adapted));
    }
  }

  private static void nothingFound(
      EthicalComplianceLifecycle m, CompliancePath path, Settings settings, Faults faults) {
    if (path.assessed().isPresent()
        && path.foundAtFirstAssessment().filter(CompliancePath.BySeverity::none).isPresent()) {
      faults.at("/foundAtFirstAssessment");
    }
  }

  private static void nobodyLeft(EthicalComplianceLifecycle m, Settings settings, Faults faults) {
    boolean measured =
        m.context.role() == ValueRole.ACTUAL || m.context.role() == ValueRole.BASELINE;
    if (measured && m.droppedOut.isEmpty()) {
      faults.at("/droppedOut");
    }
  }

  private static void otherBase(EthicalComplianceLifecycle m, Settings settings, Faults faults) {
    Improvement improvement = m.improvement.orElseThrow();
    long before = improvement.metBefore().total().denominator();
    long after = improvement.metAtAssessment().total().denominator();
    if (before != after) {
      faults.at("/improvement/metAtAssessment/total", Map.of("before", before, "after", after));
    }
  }

  private static void moreListedThanCounted(
      EthicalComplianceLifecycle m, Settings settings, Faults faults) {
    Map<LifecycleState, Long> listed = new EnumMap<>(LifecycleState.class);
    m.paths.stream()
        .filter(path -> path.droppedOut().isEmpty())
        .forEach(path -> listed.merge(path.state(), 1L, Long::sum));
    long all = listed.values().stream().mapToLong(Long::longValue).sum();
    if (all > m.businesses.total().value()) {
      faults.at(
          "/businesses/total",
          Map.of("listed", all, "counted", m.businesses.total().value()));
      return;
    }
    Map<Code, Count> parts = m.businesses.parts("state");
    listed.forEach((state, number) -> Optional.ofNullable(parts.get(state))
        .filter(
            part -> state != LifecycleState.UNKNOWN && part.isReported() && number > part.value())
        .ifPresent(part -> faults.at(
            "/businesses/by/state/" + state.code(),
            Map.of("listed", number, "counted", part.value()))));
  }

  private static void repeated(EthicalComplianceLifecycle m, Settings settings, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < m.paths.size(); i++) {
      String id = m.paths.get(i).businessId();
      if (!seen.add(id)) {
        faults.at("/paths/" + i + "/businessId", Map.of("business", id));
      }
    }
  }
}
