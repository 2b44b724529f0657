// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.CaseSeverity;
import org.humanrightsmetrics.code.GrievanceChannel;
import org.humanrightsmetrics.code.IssueType;
import org.humanrightsmetrics.code.MechanismKind;
import org.humanrightsmetrics.code.MigrantStatus;
import org.humanrightsmetrics.code.OpenSupplyHubId;
import org.humanrightsmetrics.code.Retaliation;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.code.SurveyConductor;
import org.humanrightsmetrics.code.SurveyMode;
import org.humanrightsmetrics.code.WorkerType;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.AggregationClass;
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
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.ReportedAs;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * Whether workers can raise and settle issues without fear, in five parts that are reported side by side:
 * reach of grievance mechanisms, their quality, the flow of cases, representation, and what workers say in
 * a survey. There is no score over the parts.
 *
 * <p>A case is a formal one, by any channel, anonymous ones included; suggestions and complaints of
 * customers are none, and a case that came by two channels is one case. <em>In scope</em> are all who work
 * for the business, homeworkers and agency workers as well as employees.
 *
 * <p><b>Shape.</b> {@code {"context": {…}, "workersWithAccess": {"total": {"numerator": 1180,
 * "denominator": 1250}}, "mechanisms": […], "caseFlow": {…}, "representation": {…}, "survey": {…}}}. The first
 * part is always there, with a missing value where it is not known; a part that is left out was not asked.
 *
 * <p><b>Unit.</b> Workers, each once, on the last day of the period; cases of the period.
 *
 * <p><b>Findings.</b> {@code worker-voice/access-exceeds-scope}, {@code worker-voice/covered-exceeds-scope},
 * {@code worker-voice/cases-do-not-balance} (ERROR) and the others listed in the source.
 *
 * <p><b>Source.</b> UN Guiding Principles on Business and Human Rights (2011), Principle 31;
 * {@code spec/worker-voice/README.md}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param workersWithAccess workers who were told of a mechanism in their language, can reach it without
 *     the employer's consent, and are protected by a rule against retaliation, of all workers in scope
 * @param mechanisms what each grievance mechanism is like; empty when not asked; at most 50
 * @param caseFlow the cases of the period
 * @param representation unions, agreements and committees
 * @param survey what workers themselves said
 */
@RecordBuilder
public record WorkerVoice(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @ReportedAs(
        fault = "ratio/numerator-exceeds-denominator",
        code = "worker-voice/access-exceeds-scope",
        id = "WV-3a")
    @By(value = WorkerType.class, required = true)
    @By(value = Sex.class, required = true)
    @By(MigrantStatus.class)
    Disaggregated<Proportion> workersWithAccess,

    @Size(max = 50) List<@Valid Mechanism> mechanisms,
    Optional<@Valid CaseFlow> caseFlow,
    Optional<@Valid Representation> representation,
    Optional<@Valid Survey> survey)
    implements Metric {

  private static final String DIALOGUE = "/engagementAndDialogue";

  /** What a program must know of this metric. */
  public static final MetricType<WorkerVoice> TYPE = MetricType.of(
          "worker-voice", 1, WorkerVoice.class)
      .period(PeriodKind.FLOW)
      .level(Level.OUTPUT)
      .direction(Direction.CONTEXTUAL)
      .rule(Rule.<WorkerVoice>searching(
              "worker-voice/cases-do-not-balance", Severity.ERROR, WorkerVoice::balance)
          .id("WV-1")
          .needs(
              "/caseFlow/openEnd", "/caseFlow/openStart", "/caseFlow/raised", "/caseFlow/closed"))
      .rule(Rule.<WorkerVoice>error(
              "worker-voice/resolved-exceeds-available",
              "/caseFlow/closed",
              m -> m.cases().closed().value() <= m.cases().available())
          .id("WV-2")
          .needs("/caseFlow/closed", "/caseFlow/openStart", "/caseFlow/raised"))
      .rule(Rule.<WorkerVoice>searching(
              "worker-voice/outcomes-exceed-closed", Severity.ERROR, WorkerVoice::outcomes)
          .needs("/caseFlow/closed")
          .reads(
              "/caseFlow/resolvedWithRemedy",
              "/caseFlow/rejected",
              "/caseFlow/withdrawn",
              "/caseFlow/referred"))
      .rule(Rule.<WorkerVoice>searching(
              "worker-voice/dialogue-criterion-on-state-mechanism",
              Severity.ERROR,
              WorkerVoice::dialogueOfState)
          .id("WV-4")
          .needs("/mechanisms"))
      .rule(Rule.<WorkerVoice>searching(
              "worker-voice/invitations-exceed-workers", Severity.ERROR, WorkerVoice::invitations)
          .id("WV-5b")
          .needs("/survey/responded", "/workersWithAccess"))
      .rule(Rule.<WorkerVoice>searching(
              "worker-voice/score-outside-scale", Severity.ERROR, WorkerVoice::scale)
          .needs("/survey/score"))
      .rule(Rule.<WorkerVoice>searching(
              "worker-voice/no-cases-raised", Severity.WARNING, WorkerVoice::silence)
          .id("WV-6")
          .needs("/caseFlow/raised", "/workersWithAccess", "/context/period")
          .threshold("workers", "500")
          .threshold("months", "12"))
      .rule(Rule.<WorkerVoice>warning(
              "worker-voice/all-cases-resolved",
              "/caseFlow/closed",
              (m, set) ->
                  m.cases().closed().value() != m.cases().raised().total().value()
                      || set.number("least")
                              .compareTo(BigDecimal.valueOf(m.cases().closed().value()))
                          > 0)
          .id("WV-7")
          .needs("/caseFlow/closed", "/caseFlow/raised")
          .threshold("least", "20"))
      .rule(Rule.<WorkerVoice>searching(
              "worker-voice/survey-response-low", Severity.WARNING, WorkerVoice::responses)
          .id("WV-8a")
          .needs("/survey/responded")
          .threshold("least", "0.3"))
      .rule(Rule.<WorkerVoice>warning(
              "worker-voice/survey-run-by-employer",
              "/survey/runBy",
              (m, set) -> m.survey.orElseThrow().runBy() != SurveyConductor.EMPLOYER)
          .id("WV-8b"))
      .rule(Rule.<WorkerVoice>warning(
              "worker-voice/survey-not-anonymous",
              "/survey/anonymous",
              (m, set) -> m.survey.orElseThrow().anonymous() != YesNo.NO)
          .id("WV-8c"))
      .rule(Rule.<WorkerVoice>warning(
              "worker-voice/slow-to-close",
              "/caseFlow/medianDaysToClose",
              (m, set) ->
                  !set.exceeds(m.cases().medianDaysToClose().orElseThrow().value(), "days"))
          .id("WV-9")
          .threshold("days", "90"))
      .rule(Rule.<WorkerVoice>searching(
              "worker-voice/committee-not-elected", Severity.WARNING, WorkerVoice::appointed)
          .id("WV-11")
          .needs("/representation/committee/elected", "/representation/committee/coverage"))
      .leftOut(
          "WV-10",
          "worker-voice/full-coverage-where-restricted",
          "needs a list of countries that restrict trade unions by law; no list is confirmed as a source");

  /** Copies the list; none given is an empty one. */
  public WorkerVoice {
    mechanisms = mechanisms == null ? List.of() : List.copyOf(mechanisms);
  }

  /**
   * One criterion that a good mechanism meets, and how one can know.
   *
   * <p>JSON: {@code {"met": "YES", "evidence": "Rules of procedure on the notice board, in Khmer"}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param met whether the mechanism meets it; {@code UNKNOWN} where nobody looked
   * @param evidence what shows it, without names of persons; at most 500 characters
   */
  public record Criterion(
      @NotNull YesNo met, Optional<@CodePointLength(max = 500) String> evidence) {

    /**
     * A criterion without evidence.
     *
     * @param met whether the mechanism meets it
     * @return the criterion
     */
    public static Criterion of(YesNo met) {
      return new Criterion(met, Optional.empty());
    }

    /**
     * A criterion with what shows it.
     *
     * @param met whether the mechanism meets it
     * @param evidence for example "Rules of procedure on the notice board, in Khmer"
     * @return the criterion
     */
    public static Criterion of(YesNo met, String evidence) {
      return new Criterion(met, Optional.of(evidence));
    }
  }

  /**
   * One grievance mechanism, judged by the eight criteria of Principle 31 of the UN Guiding Principles. They
   * stand side by side and are never added up.
   *
   * <p>JSON: {@code {"kind": "OPERATIONAL_LEVEL", "legitimate": {"met": "YES"}, …}}.
   *
   * <p><b>Findings.</b> {@code worker-voice/dialogue-criterion-on-state-mechanism} (ERROR): the last
   * criterion is for mechanisms at the operational level.
   *
   * <p>Immutable and thread-safe.
   *
   * @param kind who runs it
   * @param legitimate those it is for trust it, and it answers for fair conduct (a)
   * @param accessible those it is for know it, and nothing bars them from it (b)
   * @param predictable the procedure and the time it takes are known (c)
   * @param equitable those who complain have the information, advice and expertise they need (d)
   * @param transparent they are told how their case goes on, and results are made known (e)
   * @param rightsCompatible outcome and remedy accord with human rights (f)
   * @param continuousLearning it learns from its cases (g)
   * @param engagementAndDialogue those it is for were asked how it should work, and talks settle cases (h);
   *     absent for mechanisms of the state
   */
  @RecordBuilder
  public record Mechanism(
      @NotNull MechanismKind kind,
      @NotNull @Valid Criterion legitimate,
      @NotNull @Valid Criterion accessible,
      @NotNull @Valid Criterion predictable,
      @NotNull @Valid Criterion equitable,
      @NotNull @Valid Criterion transparent,
      @NotNull @Valid Criterion rightsCompatible,
      @NotNull @Valid Criterion continuousLearning,
      Optional<@Valid Criterion> engagementAndDialogue) {}

  /**
   * The cases of the period: those open at its start, raised, closed, and open at its end.
   *
   * <p>JSON: {@code {"openStart": 12, "raised": {"total": 30, "by": {…}}, "closed": 35, "openEnd": 7}}. More
   * cases closed than raised is no fault: some were raised earlier. {@code closed} covers all outcomes; the
   * outcomes may be given apart, as far as they are known.
   *
   * <p><b>Findings.</b> {@code worker-voice/cases-do-not-balance}, {@code
   * worker-voice/resolved-exceeds-available}, {@code worker-voice/outcomes-exceed-closed} (ERROR), {@code
   * worker-voice/no-cases-raised}, {@code worker-voice/all-cases-resolved}, {@code
   * worker-voice/slow-to-close} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param openStart cases open when the period began, for example 12
   * @param raised cases raised in the period; neither more nor fewer is better, and none at all may mean
   *     that nobody trusts the mechanism
   * @param closed cases closed in the period, whenever they were raised and whatever came of them
   * @param openEnd cases still open when the period ended
   * @param resolvedWithRemedy closed cases in which the worker got a remedy
   * @param rejected closed cases that were found to be without ground
   * @param withdrawn closed cases that the worker took back
   * @param referred closed cases that were handed to another body
   * @param medianDaysToClose the middle number of days from raising to closing, over the closed cases; cannot
   *     be pooled
   * @param complainantSatisfied workers content with how their case was handled, of those who were asked
   */
  @RecordBuilder
  public record CaseFlow(
      @NotNull @Measured(unit = CountingUnit.CASE, period = PeriodKind.STOCK, atStart = true)
      Count openStart,

      @NotNull
      @Measured(unit = CountingUnit.CASE)
      @By(value = GrievanceChannel.class, required = true)
      @By(value = IssueType.class, required = true)
      @By(value = WorkerType.class, required = true)
      @By(value = Sex.class, required = true)
      @By(MigrantStatus.class)
      @By(value = OpenSupplyHubId.class, name = "site")
      @By(SupplyTier.class)
      @By(CaseSeverity.class)
      @By(Retaliation.class)
      Disaggregated<Count> raised,

      @NotNull @Measured(unit = CountingUnit.CASE) Count closed,

      @NotNull @Measured(unit = CountingUnit.CASE, period = PeriodKind.STOCK)
      Count openEnd,

      @Measured(unit = CountingUnit.CASE) Optional<Count> resolvedWithRemedy,
      @Measured(unit = CountingUnit.CASE) Optional<Count> rejected,
      @Measured(unit = CountingUnit.CASE) Optional<Count> withdrawn,
      @Measured(unit = CountingUnit.CASE) Optional<Count> referred,

      @Measured(unit = CountingUnit.DAY, aggregation = AggregationClass.NONE)
      Optional<Quantity> medianDaysToClose,

      @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Proportion> complainantSatisfied) {

    private long available() {
      return openStart.value() + raised.total().value();
    }
  }

  /**
   * How workers are represented, on the last day of the period.
   *
   * <p>JSON: {@code {"collectiveBargaining": {"total": {"numerator": 300, "denominator": 1400}, "by":
   * {"workerType": {…}}}}}. Coverage of employees alone reads higher than coverage of all workers: the split by
   * type of worker shows both.
   *
   * <p><b>Findings.</b> {@code worker-voice/covered-exceeds-scope} (ERROR).
   *
   * <p>Immutable and thread-safe.
   *
   * @param unionDensity members of a trade union, of all workers in scope
   * @param collectiveBargaining workers whose terms a collective agreement sets, of all workers in scope
   * @param committee workers covered by a committee
   */
  @RecordBuilder
  public record Representation(
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
      Optional<Proportion> unionDensity,

      @NotNull
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
      @ReportedAs(
          fault = "ratio/numerator-exceeds-denominator",
          code = "worker-voice/covered-exceeds-scope",
          id = "WV-3b")
      @By(value = WorkerType.class, required = true)
      @By(Sex.class)
      @By(MigrantStatus.class)
      Disaggregated<Proportion> collectiveBargaining,

      Optional<@Valid Committee> committee) {}

  /**
   * A committee that speaks for workers.
   *
   * <p>JSON: {@code {"coverage": {"numerator": 900, "denominator": 1250}, "elected": "YES"}}.
   *
   * <p><b>Findings.</b> {@code worker-voice/committee-not-elected} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param coverage workers for whom the committee speaks, of all workers in scope
   * @param elected whether workers elected their members of it
   */
  public record Committee(
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
      Proportion coverage,

      @NotNull @Compared(Demand.NONE) YesNo elected) {}

  /**
   * A survey among workers.
   *
   * <p>JSON: {@code {"responded": {"numerator": 412, "denominator": 600}, "mode": "VOICE_RESPONSE", "runBy":
   * "THIRD_PARTY", "anonymous": "YES", "offSite": "YES"}}.
   *
   * <p><b>Findings.</b> {@code worker-voice/responses-exceed-invitations}, {@code
   * worker-voice/invitations-exceed-workers} (ERROR), {@code worker-voice/survey-response-low}, {@code
   * worker-voice/survey-run-by-employer}, {@code worker-voice/survey-not-anonymous} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param responded workers who answered, of those who were invited
   * @param mode how they answered
   * @param runBy who asked
   * @param anonymous whether nobody could tell who answered what
   * @param offSite whether they answered away from the place of work
   * @param score what came out, on the scale of the instrument
   */
  @RecordBuilder
  public record Survey(
      @NotNull
      @Measured(unit = CountingUnit.PERSON_UNIQUE)
      @ReportedAs(
          fault = "ratio/numerator-exceeds-denominator",
          code = "worker-voice/responses-exceed-invitations",
          id = "WV-5a")
      Proportion responded,

      @NotNull @Compared(Demand.CARE) SurveyMode mode,
      @NotNull @Compared(Demand.CARE) SurveyConductor runBy,
      @NotNull @Compared(Demand.CARE) YesNo anonymous,
      @NotNull @Compared(Demand.CARE) YesNo offSite,
      Optional<@Valid Score> score) {}

  /**
   * The result of a survey, which means something only beside its instrument and scale.
   *
   * <p>JSON: {@code {"instrument": "Example Voice Survey 2", "lowest": 1, "highest": 5, "answers": {"n": 412,
   * "mean": 3.8}}}. Scores of two instruments are not compared.
   *
   * <p><b>Findings.</b> {@code worker-voice/score-outside-scale} (ERROR).
   *
   * <p>Immutable and thread-safe.
   *
   * @param instrument the questionnaire, with its version; at most 200 characters
   * @param lowest the lowest point of the scale
   * @param highest the highest point of the scale
   * @param answers the points that workers gave; pooled by their number
   */
  public record Score(
      @NotBlank @Compared @CodePointLength(max = 200) String instrument,

      @NotNull @DecimalMin("-1000000") @DecimalMax("1000000")
      BigDecimal lowest,

      @NotNull @DecimalMin("-1000000") @DecimalMax("1000000")
      BigDecimal highest,

      @NotNull
      @Measured(
          unit = CountingUnit.UNIT,
          signed = true,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Distribution answers) {}

  @Override
  public MetricType<WorkerVoice> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static WorkerVoiceBuilder builder() {
    return WorkerVoiceBuilder.builder();
  }

  /**
   * How many of the mechanisms meet one criterion, among those of which it is known.
   *
   * @param criterion one of the eight
   * @return mechanisms that meet it, of those that do or do not; 0 of 0 when nothing is known
   */
  public Proportion mechanismsMeeting(EffectivenessCriterion criterion) {
    List<YesNo> known = mechanisms.stream()
        .map(criterion::in)
        .flatMap(Optional::stream)
        .map(Criterion::met)
        .filter(met -> met != YesNo.UNKNOWN)
        .toList();
    return Proportion.of(known.stream().filter(met -> met == YesNo.YES).count(), known.size());
  }

  private CaseFlow cases() {
    return caseFlow.orElseThrow();
  }

  private long workers() {
    return workersWithAccess.total().denominator();
  }

  private static void balance(WorkerVoice m, Settings settings, Faults faults) {
    CaseFlow flow = m.cases();
    long expected = flow.available() - flow.closed().value();
    // Below zero more was closed than there was, which another rule says.
    if (expected >= 0 && flow.openEnd().value() != expected) {
      faults.at("/caseFlow/openEnd", Map.of("expected", expected));
    }
  }

  private static void outcomes(WorkerVoice m, Settings settings, Faults faults) {
    CaseFlow flow = m.cases();
    long sum = Stream.of(
            flow.resolvedWithRemedy(), flow.rejected(), flow.withdrawn(), flow.referred())
        .flatMap(Optional::stream)
        .filter(Count::isReported)
        .mapToLong(Count::value)
        .sum();
    if (sum > flow.closed().value()) {
      faults.at("/caseFlow/closed", Map.of("sum", sum));
    }
  }

  private static void dialogueOfState(WorkerVoice m, Settings settings, Faults faults) {
    for (int i = 0; i < m.mechanisms.size(); i++) {
      Mechanism mechanism = m.mechanisms.get(i);
      boolean judged = mechanism
          .engagementAndDialogue()
          .filter(criterion -> criterion.met() != YesNo.UNKNOWN)
          .isPresent();
      if (judged && mechanism.kind() == MechanismKind.STATE_BASED) {
        faults.at("/mechanisms/" + i + DIALOGUE);
      }
    }
  }

  private static void invitations(WorkerVoice m, Settings settings, Faults faults) {
    long invited = m.survey.orElseThrow().responded().denominator();
    if (invited > m.workers()) {
      faults.at("/survey/responded", Map.of("invited", invited, "workers", m.workers()));
    }
  }

  private static void scale(WorkerVoice m, Settings settings, Faults faults) {
    Score score = m.survey.flatMap(Survey::score).orElseThrow();
    Stream.of(score.answers().mean(), score.answers().median())
        .flatMap(Optional::stream)
        .filter(
            point -> point.compareTo(score.lowest()) < 0 || point.compareTo(score.highest()) > 0)
        .findFirst()
        .ifPresent(point -> faults.at(
            "/survey/score/answers",
            Map.of("point", point, "lowest", score.lowest(), "highest", score.highest())));
  }

  private static void silence(WorkerVoice m, Settings settings, Faults faults) {
    ReferencePeriod period = m.context.period();
    Optional<LocalDate> longEnough = period
        .firstDay()
        .map(first -> first.plusMonths(settings.number("months").longValue()).minusDays(1));
    boolean isLong = longEnough.isPresent()
        && period.lastDay().filter(last -> !last.isBefore(longEnough.get())).isPresent();
    boolean isLarge = BigDecimal.valueOf(m.workers()).compareTo(settings.number("workers")) >= 0;
    if (m.cases().raised().total().value() == 0 && isLong && isLarge) {
      faults.at("/caseFlow/raised", Map.of("inScope", m.workers()));
    }
  }

  private static void responses(WorkerVoice m, Settings settings, Faults faults) {
    Proportion responded = m.survey.orElseThrow().responded();
    BigDecimal answered = BigDecimal.valueOf(responded.numerator());
    BigDecimal invited = BigDecimal.valueOf(responded.denominator());
    if (answered.compareTo(settings.number("least").multiply(invited)) < 0) {
      faults.at("/survey/responded", Map.of("answered", answered, "invited", invited));
    }
  }

  private static void appointed(WorkerVoice m, Settings settings, Faults faults) {
    Committee committee = m.representation.flatMap(Representation::committee).orElseThrow();
    long covered = committee.coverage().numerator();
    if (committee.elected() == YesNo.NO && covered > 0) {
      faults.at("/representation/committee/elected", Map.of("covered", covered));
    }
  }
}
