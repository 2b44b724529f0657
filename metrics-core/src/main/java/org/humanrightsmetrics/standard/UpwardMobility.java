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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.AnalysisUnit;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.code.MobilityDesign;
import org.humanrightsmetrics.code.MobilityForm;
import org.humanrightsmetrics.code.MoneyTerms;
import org.humanrightsmetrics.code.OccupationGroup;
import org.humanrightsmetrics.code.Quintile;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.SurvivorStatus;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.QualityTier;
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
 * How many people, or households, of an intake stand better than at the beginning, worse, or the same, told by
 * exactly one of eight forms.
 *
 * <p>No single measure of mobility exists, so the form is part of the value: a move above a poverty line, a rise
 * of income and a written contract are three different things and never added up. The same people are looked at
 * twice, unless {@code design} says otherwise; expectations, and the income of one good month, are not counted.
 *
 * <p><b>Shape.</b> {@code {"form": "POVERTY_LINE", "countedAs": "HOUSEHOLD", "cohort": 120, "improved": {"total":
 * {"numerator": 29, "denominator": 120}, "by": {"sex": {…}}}, "same": 66, "worse": 9, "lostToFollowUp": 16,
 * "reference": {"povertyLine": "IPL_300_2021PPP"}, "baselineOn": "2023-06-30", "followUpMonths": 24,
 * "povertyLine": {…}}}. The numbers of the form stand in the component that is called like it, and in no other.
 * The period is a {@code COHORT}.
 *
 * <p><b>Unit.</b> People, or households where {@code countedAs} says so; the two never mix. Counts and the matrix
 * are added up only over one form, reference and length of follow-up.
 *
 * <p><b>Findings.</b> {@code upward-mobility/reference-changed}, {@code ppi-score-out-of-range}, {@code
 * likelihood-out-of-range}, {@code ppi-counts-people-crossing}, {@code outcomes-do-not-sum}, {@code
 * matrix-rows-do-not-match}, {@code follow-up-before-baseline}, {@code numbers-of-another-form}, {@code
 * reference-missing}, {@code improved-of-another-cohort} (ERROR); {@code many-lost-to-follow-up}, {@code
 * nominal-money}, {@code no-comparison-group}, {@code follow-up-too-short}, {@code nearly-everyone-improved}, {@code
 * recalled-baseline-rated-high} (WARNING).
 *
 * <p><b>Source.</b> {@code spec/upward-mobility/README.md}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param form by what mobility is told
 * @param countedAs whether people or households are counted
 * @param cohort people or households at the beginning, for example 120
 * @param improved those who stand better, of the whole {@code cohort}; missing where the form knows of groups only
 * @param same those who stand as before
 * @param worse those who stand worse
 * @param lostToFollowUp those who were not found again
 * @param crossedLine those who were below the poverty line and are above it; for that form only
 * @param reference what positions are judged by
 * @param referenceAtFollowUp what they were judged by at the follow-up, where it was not the same
 * @param baselineOn the day of the first reading, or the last of these days
 * @param followUpMonths months from the first reading of a person to the second
 * @param design whether the same people were looked at twice; absent when they were
 * @param baselineByRecall whether the beginning was told from memory
 * @param comparisonGroup people without the programme who were looked at as well
 * @param povertyLine numbers of {@code POVERTY_LINE}
 * @param povertyLikelihood numbers of {@code POVERTY_LIKELIHOOD}
 * @param incomeChange numbers of {@code INCOME_CHANGE}
 * @param quintileTransition numbers of {@code QUINTILE_TRANSITION}
 * @param assetIndex numbers of {@code ASSET_INDEX}
 * @param jobGrade numbers of {@code JOB_GRADE}
 * @param formalisation numbers of {@code FORMALISATION}
 * @param wageRatio numbers of {@code WAGE_RATIO}
 */
@RecordBuilder
public record UpwardMobility(
    @NotNull @Valid Context context,
    @NotNull MobilityForm form,
    @NotNull AnalysisUnit countedAs,

    @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    Count cohort,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    @By(value = Sex.class, required = true)
    @By(value = Quintile.class, name = "baselinePosition")
    @By(AgeBand.class)
    @By(Disability.class)
    @By(SurvivorStatus.class)
    @By(OccupationGroup.class)
    Disaggregated<Proportion> improved,

    @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    Count same,

    @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    Count worse,

    @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    Count lostToFollowUp,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    Optional<Count> crossedLine,

    Optional<@Valid MobilityReference> reference,
    Optional<@Valid MobilityReference> referenceAtFollowUp,
    @NotNull LocalDate baselineOn,
    @NotNull @Min(0) @Max(600) Integer followUpMonths,
    Optional<MobilityDesign> design,
    Optional<YesNo> baselineByRecall,
    Optional<@Valid ComparisonGroup> comparisonGroup,
    Optional<FormNumbers.@Valid PovertyRate> povertyLine,
    Optional<FormNumbers.@Valid PovertyLikelihood> povertyLikelihood,
    Optional<FormNumbers.@Valid IncomeChange> incomeChange,
    Optional<FormNumbers.@Valid QuintileTransition> quintileTransition,
    Optional<FormNumbers.@Valid AssetIndex> assetIndex,
    Optional<FormNumbers.@Valid BetterJob> jobGrade,
    Optional<FormNumbers.@Valid FormalWork> formalisation,
    Optional<FormNumbers.@Valid WageRatio> wageRatio)
    implements Metric {

  private static final String QUINTILE = "quintile";

  /** What a program must know of this metric. */
  public static final MetricType<UpwardMobility> TYPE = MetricType.of(
          "upward-mobility", 1, UpwardMobility.class)
      .period(PeriodKind.COHORT)
      .level(Level.OUTCOME)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/reference-changed", Severity.ERROR, UpwardMobility::changed)
          .id("UM-1")
          .reads("/reference", "/referenceAtFollowUp", "/assetIndex"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/ppi-score-out-of-range", Severity.ERROR, UpwardMobility::scores)
          .id("UM-2a")
          .needs("/povertyLikelihood")
          .threshold("most", "100"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/likelihood-out-of-range",
              Severity.ERROR,
              UpwardMobility::likelihoods)
          .id("UM-2b")
          .needs("/povertyLikelihood")
          .threshold("most", "1"))
      .rule(Rule.<UpwardMobility>error(
              "upward-mobility/ppi-counts-people-crossing",
              "/crossedLine",
              m -> m.form != MobilityForm.POVERTY_LIKELIHOOD)
          .id("UM-3")
          .needs("/crossedLine", "/form"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/outcomes-do-not-sum", Severity.ERROR, UpwardMobility::balance)
          .id("UM-4")
          .needs("/cohort", "/improved", "/same", "/worse", "/lostToFollowUp"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/improved-of-another-cohort",
              Severity.ERROR,
              UpwardMobility::otherCohort)
          .needs("/improved", "/cohort"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/matrix-rows-do-not-match", Severity.ERROR, UpwardMobility::matrix)
          .id("UM-5")
          .needs("/quintileTransition", "/cohort")
          .supersedes(
              "disaggregation/parts-do-not-sum",
              "disaggregation/parts-exceed-total",
              "disaggregation/remainder-not-reported"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/follow-up-before-baseline",
              Severity.ERROR,
              UpwardMobility::turnedDays)
          .id("UM-6")
          .needs("/baselineOn", "/context/period/observedAt"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/numbers-of-another-form", Severity.ERROR, UpwardMobility::otherForms)
          .needs("/form")
          .reads(
              "/crossedLine",
              "/povertyLine",
              "/povertyLikelihood",
              "/incomeChange",
              "/quintileTransition",
              "/assetIndex",
              "/jobGrade",
              "/formalisation",
              "/wageRatio"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/reference-missing", Severity.ERROR, UpwardMobility::noReference)
          .needs("/form")
          .reads("/reference"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/many-lost-to-follow-up", Severity.WARNING, UpwardMobility::manyLost)
          .id("UM-7")
          .needs("/lostToFollowUp", "/cohort")
          .threshold("most", "0.2"))
      .rule(Rule.<UpwardMobility>warning(
              "upward-mobility/nominal-money",
              "/incomeChange/money",
              (m, settings) -> m.incomeChange.orElseThrow().money() != MoneyTerms.NOMINAL
                  || !settings.exceeds(m.followUpMonths, "months"))
          .id("UM-8")
          .needs("/incomeChange/money", "/followUpMonths")
          .threshold("months", "6"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/no-comparison-group", Severity.WARNING, UpwardMobility::alone)
          .id("UM-9")
          .needs("/context/role")
          .reads("/comparisonGroup"))
      .rule(Rule.<UpwardMobility>warning(
              "upward-mobility/follow-up-too-short",
              "/followUpMonths",
              (m, settings) ->
                  BigDecimal.valueOf(m.followUpMonths).compareTo(settings.number("months")) >= 0)
          .id("UM-10")
          .threshold("months", "6"))
      .rule(Rule.<UpwardMobility>searching(
              "upward-mobility/nearly-everyone-improved",
              Severity.WARNING,
              UpwardMobility::nearlyAll)
          .id("UM-11")
          .needs("/improved")
          .threshold("most", "0.9")
          .threshold("least", "30")
          .supersedes("ratio/exactly-none-or-all"))
      .rule(Rule.<UpwardMobility>warning(
              "upward-mobility/recalled-baseline-rated-high",
              "/baselineByRecall",
              (m, settings) -> m.baselineByRecall.orElseThrow() != YesNo.YES
                  || m.context.source().tier().compareTo(QualityTier.T1) <= 0)
          .needs("/baselineByRecall", "/context/source/tier"))
      .leftOut(
          "UM-12",
          "upward-mobility/ppi-table-outdated",
          "The library has no list of the scorecards of each country and their years to judge by.");

  /**
   * People without the programme who were looked at at both times as well: without them nobody knows what would
   * have happened anyhow.
   *
   * <p>JSON: {@code {"present": "YES", "description": "Women of four neighbouring villages"}}.
   *
   * <p><b>Findings.</b> {@code upward-mobility/no-comparison-group} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param present whether there is one
   * @param description who they are, without names; at most 500 characters
   */
  public record ComparisonGroup(
      @NotNull YesNo present, Optional<@CodePointLength(max = 500) String> description) {}

  @Override
  public MetricType<UpwardMobility> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static UpwardMobilityBuilder builder() {
    return UpwardMobilityBuilder.builder();
  }

  /**
   * The numbers of the declared form.
   *
   * @return one of the eight kinds; empty when they were not reported
   */
  public Optional<FormNumbers> numbers() {
    return allNumbers().values().stream()
        .filter(numbers -> numbers.form() == form)
        .findFirst();
  }

  /** By the name of the component; more than one only in an observation that is not sound. */
  private Map<String, FormNumbers> allNumbers() {
    Map<String, FormNumbers> all = new LinkedHashMap<>();
    povertyLine.ifPresent(numbers -> all.put("povertyLine", numbers));
    povertyLikelihood.ifPresent(numbers -> all.put("povertyLikelihood", numbers));
    incomeChange.ifPresent(numbers -> all.put("incomeChange", numbers));
    quintileTransition.ifPresent(numbers -> all.put("quintileTransition", numbers));
    assetIndex.ifPresent(numbers -> all.put("assetIndex", numbers));
    jobGrade.ifPresent(numbers -> all.put("jobGrade", numbers));
    formalisation.ifPresent(numbers -> all.put("formalisation", numbers));
    wageRatio.ifPresent(numbers -> all.put("wageRatio", numbers));
    return all;
  }

  private static void changed(UpwardMobility m, Settings settings, Faults faults) {
    if (m.referenceAtFollowUp.isPresent() && !m.referenceAtFollowUp.equals(m.reference)) {
      faults.at("/referenceAtFollowUp");
    }
    m.assetIndex
        .filter(index -> index.weightsFixedFromBaseline() == YesNo.NO)
        .ifPresent(index -> faults.at("/assetIndex/weightsFixedFromBaseline"));
  }

  private static void scores(UpwardMobility m, Settings settings, Faults faults) {
    FormNumbers.PovertyLikelihood numbers = m.povertyLikelihood.orElseThrow();
    BigDecimal most = settings.number("most");
    numbers
        .scoreAtBaseline()
        .ifPresent(score -> outside(score, most, "/povertyLikelihood/scoreAtBaseline", faults));
    numbers
        .scoreAtFollowUp()
        .ifPresent(score -> outside(score, most, "/povertyLikelihood/scoreAtFollowUp", faults));
  }

  private static void likelihoods(UpwardMobility m, Settings settings, Faults faults) {
    FormNumbers.PovertyLikelihood numbers = m.povertyLikelihood.orElseThrow();
    BigDecimal most = settings.number("most");
    outside(numbers.atBaseline(), most, "/povertyLikelihood/atBaseline", faults);
    outside(numbers.atFollowUp(), most, "/povertyLikelihood/atFollowUp", faults);
  }

  private static void outside(
      Distribution numbers, BigDecimal most, String pointer, Faults faults) {
    Stream.of(
            numbers.mean().stream(),
            numbers.median().stream(),
            numbers.percentiles().values().stream())
        .flatMap(each -> each)
        .filter(value -> value.signum() < 0 || value.compareTo(most) > 0)
        .findFirst()
        .ifPresent(value -> faults.at(pointer, Map.of("value", value)));
  }

  private static void balance(UpwardMobility m, Settings settings, Faults faults) {
    BigDecimal sum = Stream.of(
            m.improved.total().numerator(),
            m.same.value(),
            m.worse.value(),
            m.lostToFollowUp.value())
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.valueOf(m.cohort.value())) != 0) {
      faults.at("/cohort", Map.of("sum", sum));
    }
  }

  private static void otherCohort(UpwardMobility m, Settings settings, Faults faults) {
    long whole = m.improved.total().denominator();
    if (whole != m.cohort.value()) {
      faults.at("/improved/total", Map.of("whole", whole));
    }
  }

  private static void matrix(UpwardMobility m, Settings settings, Faults faults) {
    List<String> names =
        List.of("fromLowest", "fromSecond", "fromThird", "fromFourth", "fromHighest");
    List<Disaggregated<Count>> rows = m.quintileTransition.orElseThrow().rows();
    if (rows.stream().anyMatch(row -> !row.total().isReported())) {
      return;
    }
    boolean sound = true;
    for (int i = 0; i < rows.size(); i++) {
      Collection<Count> cells = rows.get(i).parts(QUINTILE).values();
      BigDecimal total = BigDecimal.valueOf(rows.get(i).total().value());
      // A cell that is withheld leaves the row open; what is too much then is said by the general
      // rule.
      boolean known = !cells.isEmpty() && cells.stream().allMatch(Count::isReported);
      if (known && sum(cells).compareTo(total) != 0) {
        sound = false;
        faults.at(
            "/quintileTransition/" + names.get(i) + "/by/" + QUINTILE,
            Map.of("sum", sum(cells), "people", total));
      }
    }
    BigDecimal people = sum(rows.stream().map(Disaggregated::total).toList());
    if (sound && people.compareTo(BigDecimal.valueOf(m.cohort.value())) != 0) {
      faults.at("/quintileTransition", Map.of("sum", people, "people", m.cohort.value()));
    }
  }

  private static BigDecimal sum(Collection<Count> counts) {
    return counts.stream()
        .map(count -> BigDecimal.valueOf(count.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void turnedDays(UpwardMobility m, Settings settings, Faults faults) {
    if (m.context.period().observedAt().orElseThrow().isBefore(m.baselineOn)) {
      faults.at("/baselineOn");
    }
  }

  private static void otherForms(UpwardMobility m, Settings settings, Faults faults) {
    m.allNumbers().forEach((name, numbers) -> {
      if (numbers.form() != m.form) {
        faults.at("/" + name, Map.of("declared", m.form.code()));
      }
    });
    boolean knowsLine =
        m.form == MobilityForm.POVERTY_LINE || m.form == MobilityForm.POVERTY_LIKELIHOOD;
    if (m.crossedLine.isPresent() && !knowsLine) {
      faults.at("/crossedLine", Map.of("declared", m.form.code()));
    }
  }

  private static void noReference(UpwardMobility m, Settings settings, Faults faults) {
    boolean line = m.reference.flatMap(MobilityReference::povertyLine).isPresent();
    boolean name = m.reference.flatMap(MobilityReference::name).isPresent();
    boolean complete = switch (m.form) {
      case POVERTY_LINE -> line;
      case POVERTY_LIKELIHOOD -> line && name;
      case QUINTILE_TRANSITION, ASSET_INDEX, WAGE_RATIO -> name;
      case INCOME_CHANGE, JOB_GRADE, FORMALISATION -> true;
    };
    if (!complete) {
      faults.at("/reference");
    }
  }

  private static void manyLost(UpwardMobility m, Settings settings, Faults faults) {
    BigDecimal most = settings.number("most");
    boolean saidOfTheSource = m.context
        .source()
        .attrition()
        .flatMap(Proportion::share)
        .filter(share -> share.compareTo(most) > 0)
        .isPresent();
    BigDecimal limit = most.multiply(BigDecimal.valueOf(m.cohort.value()));
    if (!saidOfTheSource && BigDecimal.valueOf(m.lostToFollowUp.value()).compareTo(limit) > 0) {
      faults.at("/lostToFollowUp");
    }
  }

  private static void alone(UpwardMobility m, Settings settings, Faults faults) {
    boolean measured =
        m.context.role() == ValueRole.ACTUAL || m.context.role() == ValueRole.BASELINE;
    boolean compared =
        m.comparisonGroup.filter(group -> group.present() == YesNo.YES).isPresent();
    if (measured && !compared) {
      faults.at("/comparisonGroup");
    }
  }

  private static void nearlyAll(UpwardMobility m, Settings settings, Faults faults) {
    Proportion total = m.improved.total();
    BigDecimal whole = BigDecimal.valueOf(total.denominator());
    if (whole.compareTo(settings.number("least")) >= 0
        && BigDecimal.valueOf(total.numerator())
                .compareTo(settings.number("most").multiply(whole))
            > 0) {
      faults.at(
          "/improved/total", Map.of("better", total.numerator(), "whole", total.denominator()));
    }
  }
}
