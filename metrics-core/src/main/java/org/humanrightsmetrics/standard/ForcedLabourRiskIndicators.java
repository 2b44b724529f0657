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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.ForcedLabourIndicator;
import org.humanrightsmetrics.code.IndicatorState;
import org.humanrightsmetrics.code.IsicSection;
import org.humanrightsmetrics.code.MigrantStatus;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Access;
import org.humanrightsmetrics.context.Confidentiality;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.SubjectKind;
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
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.IndicatorAssessment.Indicator;

/**
 * At how many sites an indicator of forced labour is present or suspected, of all sites that were assessed. An
 * indicator is a sign and no verdict: there is no score, no average and no "forced labour: yes".
 *
 * <p>Counted are sites at which somebody looked for at least one of the eleven indicators of the ILO. What was
 * not assessed is not absent, and never stands in the second number. Whoever looks harder finds more, so a
 * higher share is not simply worse.
 *
 * <p><b>Shape.</b> {@code {"sitesWithIndicator": {"total": {"numerator": 3, "denominator": 22}, "by":
 * {"indicator": {"DEBT_BONDAGE": {"numerator": 2, "denominator": 20}}, "tier": {…}}}, "workersAffected": {…},
 * "sites": [{"siteId": "S-04", …}]}}. A {@code STOCK}: what holds on a day, by assessments of the 12 months
 * before. The country is that of the context.
 *
 * <p><b>Unit.</b> Sites, and the people who work there. Shares are pooled by their two numbers; people affected
 * are added as a range.
 *
 * <p><b>Findings.</b> {@code forced-labour-risk-indicators/state-unknown}, {@code absent-without-evidence},
 * {@code affected-exceed-workers}, {@code site-exposed}, {@code range-out-of-order}, {@code
 * dates-out-of-order}, {@code off-site-exceeds-interviews}, {@code sites-exceed-counts}, {@code
 * site-listed-twice}, {@code indicator-listed-twice} (ERROR); {@code all-absent-on-weak-evidence}, {@code
 * present-without-remediation}, {@code mostly-not-assessed}, {@code assessment-too-old} (WARNING).
 *
 * <p><b>Source.</b> {@code spec/forced-labour-risk-indicators/README.md}; the indicators are those of the ILO of
 * 2012, forced labour itself is defined in its Convention 29.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param sitesWithIndicator sites with at least one indicator present or suspected, to all sites assessed; by
 *     indicator, sites with that one to sites at which it was assessed
 * @param workers people who work at the sites assessed
 * @param workersAffected how many of them an indicator concerns
 * @param daysToRemediation days from the first sight of an indicator until the workers had got what they were
 *     owed
 * @param sites what was found at each site; all sites or some, at most 500
 */
@RecordBuilder
public record ForcedLabourRiskIndicators(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.SITE, period = PeriodKind.STOCK)
    @By(value = ForcedLabourIndicator.class, required = true)
    @By(value = SupplyTier.class, required = true)
    @By(IsicSection.class)
    @By(value = OrganisationId.class, name = "recruiter", overlapping = true)
    Disaggregated<Proportion> sitesWithIndicator,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Count> workers,

    Optional<@Valid AffectedWorkers> workersAffected,

    @Measured(unit = CountingUnit.DAY, aggregation = AggregationClass.WEIGHTED_MEAN)
    Optional<Distribution> daysToRemediation,

    @Size(max = 500) List<@Valid IndicatorAssessment> sites)
    implements Metric {

  /** What a program must know of this metric. */
  public static final MetricType<ForcedLabourRiskIndicators> TYPE = MetricType.of(
          "forced-labour-risk-indicators", 1, ForcedLabourRiskIndicators.class)
      .period(PeriodKind.STOCK)
      .level(Level.OUTCOME)
      .direction(Direction.CONTEXTUAL)
      .rule(each(
              "forced-labour-risk-indicators/absent-without-evidence",
              Severity.ERROR,
              ForcedLabourRiskIndicators::absentUnseen)
          .id("FL-2"))
      .rule(Rule.<ForcedLabourRiskIndicators>searching(
              "forced-labour-risk-indicators/affected-exceed-workers",
              Severity.ERROR,
              ForcedLabourRiskIndicators::moreAffectedThanWorkers)
          .id("FL-3")
          .reads("/sites", "/workers", "/workersAffected"))
      .rule(Rule.<ForcedLabourRiskIndicators>searching(
              "forced-labour-risk-indicators/site-exposed",
              Severity.ERROR,
              ForcedLabourRiskIndicators::exposed)
          .id("FL-4")
          .reads("/sitesWithIndicator", "/sites", "/context/confidentiality", "/context/subject"))
      .rule(Rule.<ForcedLabourRiskIndicators>searching(
              "forced-labour-risk-indicators/range-out-of-order",
              Severity.ERROR,
              ForcedLabourRiskIndicators::turnedRanges)
          .reads("/sites", "/workersAffected"))
      .rule(each(
              "forced-labour-risk-indicators/dates-out-of-order",
              Severity.ERROR,
              ForcedLabourRiskIndicators::turnedDates)
          .reads("/context/period"))
      .rule(each(
          "forced-labour-risk-indicators/off-site-exceeds-interviews",
          Severity.ERROR,
          ForcedLabourRiskIndicators::moreOffSite))
      .rule(Rule.<ForcedLabourRiskIndicators>searching(
              "forced-labour-risk-indicators/sites-exceed-counts",
              Severity.ERROR,
              ForcedLabourRiskIndicators::moreListedThanCounted)
          .needs("/sitesWithIndicator", "/sites"))
      .rule(Rule.<ForcedLabourRiskIndicators>searching(
              "forced-labour-risk-indicators/site-listed-twice",
              Severity.ERROR,
              ForcedLabourRiskIndicators::repeatedSite)
          .needs("/sites"))
      .rule(each(
          "forced-labour-risk-indicators/indicator-listed-twice",
          Severity.ERROR,
          ForcedLabourRiskIndicators::repeatedIndicator))
      .rule(each(
              "forced-labour-risk-indicators/all-absent-on-weak-evidence",
              Severity.WARNING,
              ForcedLabourRiskIndicators::nothingOnWeakEvidence)
          .id("FL-5"))
      .rule(each(
              "forced-labour-risk-indicators/present-without-remediation",
              Severity.WARNING,
              ForcedLabourRiskIndicators::nothingDone)
          .id("FL-8")
          .reads("/context/period", "/context/status")
          .threshold("days", "30"))
      .rule(each(
              "forced-labour-risk-indicators/mostly-not-assessed",
              Severity.WARNING,
              ForcedLabourRiskIndicators::hardlyLooked)
          .id("FL-9")
          .threshold("most", "6"))
      .rule(each(
              "forced-labour-risk-indicators/assessment-too-old",
              Severity.WARNING,
              ForcedLabourRiskIndicators::old)
          .reads("/context/period")
          .threshold("months", "12"))
      .leftOut(
          "FL-6",
          "forced-labour-risk-indicators/no-debt-bondage-despite-debt",
          "It sets this metric against the recruitment debt of another, and belongs to the rules across metrics.")
      .leftOut(
          "FL-7",
          "forced-labour-risk-indicators/no-withholding-despite-arrears",
          "No metric of the standard reports wages in arrears, so there is nothing to set it against.");

  /** Copies the list; none given is an empty one. */
  public ForcedLabourRiskIndicators {
    sites = sites == null ? List.of() : List.copyOf(sites);
  }

  /**
   * How many people an indicator concerns, over all sites assessed, each person once.
   *
   * <p>JSON: {@code {"atLeast": {"total": 12, "by": {"sex": {"FEMALE": 9, "MALE": 3}}}, "atMost": {"total":
   * 40}}}.
   *
   * <p><b>Findings.</b> {@code forced-labour-risk-indicators/range-out-of-order}, {@code
   * forced-labour-risk-indicators/affected-exceed-workers} (ERROR).
   *
   * <p>Immutable and thread-safe.
   *
   * @param atLeast the fewest
   * @param atMost the most
   */
  public record AffectedWorkers(
      @NotNull
      @Measured(
          unit = CountingUnit.PERSON_UNIQUE,
          period = PeriodKind.STOCK,
          aggregation = AggregationClass.SUM)
      @By(Sex.class)
      @By(MigrantStatus.class)
      Disaggregated<Count> atLeast,

      @NotNull
      @Measured(
          unit = CountingUnit.PERSON_UNIQUE,
          period = PeriodKind.STOCK,
          aggregation = AggregationClass.SUM)
      @By(Sex.class)
      @By(MigrantStatus.class)
      Disaggregated<Count> atMost) {}

  @Override
  public MetricType<ForcedLabourRiskIndicators> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static ForcedLabourRiskIndicatorsBuilder builder() {
    return ForcedLabourRiskIndicatorsBuilder.builder();
  }

  /** What is asked of every site in the list. */
  @FunctionalInterface
  private interface Question {
    void ask(
        ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults);
  }

  /** A rule on every site in the list; its places are counted from the site. */
  private static Rule<ForcedLabourRiskIndicators> each(
      String code, Severity severity, Question question) {
    return Rule.<ForcedLabourRiskIndicators>searching(code, severity, (m, settings, faults) -> {
          for (int i = 0; i < m.sites.size(); i++) {
            String site = "/sites/" + i;
            question.ask(
                m,
                m.sites.get(i),
                settings,
                (pointer, arguments) -> faults.at(site + pointer, arguments));
          }
        })
        .needs("/sites");
  }

  private static void absentUnseen(
      ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults) {
    if (!site.absent().isEmpty() && !site.couldFind()) {
      faults.at(
          site.method().isEmpty() ? "/method" : "/interviews",
          Map.of("site", site.siteId(), "absent", site.absent()));
    }
  }

  private static void moreAffectedThanWorkers(
      ForcedLabourRiskIndicators m, Settings settings, Faults faults) {
    m.workersAffected.ifPresent(
        range -> above("/workersAffected/atMost", range.atMost().total(), m.workers, faults));
    for (int i = 0; i < m.sites.size(); i++) {
      IndicatorAssessment site = m.sites.get(i);
      for (int k = 0; k < site.indicators().size(); k++) {
        String pointer = "/sites/" + i + "/indicators/" + k + "/workersAffected/atMost";
        site.indicators()
            .get(k)
            .workersAffected()
            .ifPresent(range -> above(pointer, range.atMost(), site.workers(), faults));
      }
    }
  }

  private static void above(String pointer, Count part, Optional<Count> whole, Faults faults) {
    whole
        .filter(all -> isMore(part, all))
        .ifPresent(
            all -> faults.at(pointer, Map.of("affected", part.value(), "workers", all.value())));
  }

  private static boolean isMore(Count one, Count other) {
    return one.isReported() && other.isReported() && one.value() > other.value();
  }

  /**
   * Workers at a site that becomes known may be punished for what they said. What everybody may read must not
   * say which site is meant, unless somebody made sure that it does no harm.
   */
  private static void exposed(ForcedLabourRiskIndicators m, Settings settings, Faults faults) {
    boolean everybodyReads = m.context
        .confidentiality()
        .map(Confidentiality::access)
        .map(access -> access == Access.PUBLIC)
        .orElse(true);
    if (!everybodyReads) {
      return;
    }
    boolean named = false;
    for (int i = 0; i < m.sites.size(); i++) {
      IndicatorAssessment site = m.sites.get(i);
      if (site.hasIndicator() && site.canBeIdentified() && site.safeToDisclose() != YesNo.YES) {
        faults.at("/sites/" + i + "/safeToDisclose", Map.of("site", site.siteId()));
        named = true;
      }
    }
    if (!named) {
      subjectExposed(m, faults);
    }
  }

  /** An observation about one site says all of it of that site, whether or not the site is listed. */
  private static void subjectExposed(ForcedLabourRiskIndicators m, Faults faults) {
    Proportion total = m.sitesWithIndicator.total();
    boolean found = (total.isReported() && total.numerator() > 0)
        || m.sites.stream().anyMatch(IndicatorAssessment::hasIndicator);
    boolean checked =
        !m.sites.isEmpty() && m.sites.stream().allMatch(site -> site.safeToDisclose() == YesNo.YES);
    m.context
        .subject()
        .filter(subject -> subject.kind() == SubjectKind.SITE && found && !checked)
        .ifPresent(subject -> faults.at("/context/subject", Map.of("site", subject.name())));
  }

  private static void turnedRanges(ForcedLabourRiskIndicators m, Settings settings, Faults faults) {
    m.workersAffected.ifPresent(range -> turned(
        "/workersAffected/atLeast", range.atLeast().total(), range.atMost().total(), faults));
    for (int i = 0; i < m.sites.size(); i++) {
      List<Indicator> indicators = m.sites.get(i).indicators();
      for (int k = 0; k < indicators.size(); k++) {
        String pointer = "/sites/" + i + "/indicators/" + k + "/workersAffected/atLeast";
        indicators
            .get(k)
            .workersAffected()
            .ifPresent(range -> turned(pointer, range.atLeast(), range.atMost(), faults));
      }
    }
  }

  private static void turned(String pointer, Count atLeast, Count atMost, Faults faults) {
    if (isMore(atLeast, atMost)) {
      faults.at(pointer, Map.of("fewest", atLeast.value(), "most", atMost.value()));
    }
  }

  private static void turnedDates(
      ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults) {
    m.context
        .period()
        .lastDay()
        .ifPresent(day -> later("/assessedOn", Optional.of(site.assessedOn()), day, faults));
    for (int k = 0; k < site.indicators().size(); k++) {
      Indicator indicator = site.indicators().get(k);
      String at = "/indicators/" + k;
      indicator
          .lastSeen()
          .ifPresent(last -> later(at + "/firstSeen", indicator.firstSeen(), last, faults));
      indicator
          .remediation()
          .ifPresent(done -> done.completedOn()
              .ifPresent(end -> later(
                  at + "/remediation/startedOn", Optional.of(done.startedOn()), end, faults)));
    }
  }

  private static void later(
      String pointer, Optional<LocalDate> first, LocalDate second, Faults faults) {
    first
        .filter(day -> day.isAfter(second))
        .ifPresent(day -> faults.at(pointer, Map.of("first", day, "second", second)));
  }

  private static void moreOffSite(
      ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults) {
    site.interviews()
        .filter(talks -> isMore(talks.offSite(), talks.total()))
        .ifPresent(talks -> faults.at(
            "/interviews/offSite",
            Map.of("offSite", talks.offSite().value(), "total", talks.total().value())));
  }

  private static void moreListedThanCounted(
      ForcedLabourRiskIndicators m, Settings settings, Faults faults) {
    Proportion total = m.sitesWithIndicator.total();
    long assessed = m.sites.stream().filter(IndicatorAssessment::wasAssessed).count();
    long found = m.sites.stream().filter(IndicatorAssessment::hasIndicator).count();
    long clear = assessed - found;
    if (assessed > total.denominator()
        || found > total.numerator()
        || clear > total.denominator() - total.numerator()) {
      faults.at(
          "/sitesWithIndicator/total",
          Map.of(
              "found",
              found,
              "assessed",
              assessed,
              "foundCounted",
              total.numerator(),
              "assessedCounted",
              total.denominator()));
    }
  }

  private static void repeatedSite(ForcedLabourRiskIndicators m, Settings settings, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < m.sites.size(); i++) {
      String id = m.sites.get(i).siteId();
      if (!seen.add(id)) {
        faults.at("/sites/" + i + "/siteId", Map.of("site", id));
      }
    }
  }

  private static void repeatedIndicator(
      ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults) {
    Set<ForcedLabourIndicator> seen = EnumSet.noneOf(ForcedLabourIndicator.class);
    for (int k = 0; k < site.indicators().size(); k++) {
      ForcedLabourIndicator indicator = site.indicators().get(k).indicator();
      if (!seen.add(indicator)) {
        faults.at("/indicators/" + k + "/indicator", Map.of("repeated", indicator.code()));
      }
    }
  }

  private static void nothingOnWeakEvidence(
      ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults) {
    // Where absence may not be said at all, absent-without-evidence says so.
    if (site.saysAllAbsent() && site.couldFind() && site.hasWeakEvidence()) {
      faults.at("/indicators", Map.of("site", site.siteId()));
    }
  }

  private static void nothingDone(
      ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults) {
    m.knownUntil().ifPresent(today -> {
      for (int k = 0; k < site.indicators().size(); k++) {
        Indicator indicator = site.indicators().get(k);
        LocalDate since = indicator.firstSeen().orElse(site.assessedOn());
        long days = ChronoUnit.DAYS.between(since, today);
        if (indicator.state() == IndicatorState.PRESENT
            && indicator.remediation().isEmpty()
            && settings.exceeds(days, "days")) {
          faults.at(
              "/indicators/" + k + "/remediation",
              Map.of("indicator", indicator.indicator().code(), "since", since));
        }
      }
    });
  }

  /** The day of the report where it is stated, since something may have begun after the day of the reading. */
  private Optional<LocalDate> knownUntil() {
    return context
        .status()
        .flatMap(Status::reportedOn)
        .or(() -> context.period().lastDay());
  }

  private static void hardlyLooked(
      ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults) {
    if (settings.exceeds(site.notAssessed(), "most")) {
      faults.at("/indicators", Map.of("site", site.siteId(), "number", site.notAssessed()));
    }
  }

  private static void old(
      ForcedLabourRiskIndicators m, IndicatorAssessment site, Settings settings, Faults faults) {
    BigDecimal months = settings.number("months");
    m.context
        .period()
        .lastDay()
        .filter(day -> site.assessedOn().plusMonths(months.longValue()).isBefore(day))
        .ifPresent(day -> faults.at("/assessedOn", Map.of("assessed", site.assessedOn())));
  }
}
