// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.code.Announcement;
import org.humanrightsmetrics.code.AuditMethod;
import org.humanrightsmetrics.code.ForcedLabourIndicator;
import org.humanrightsmetrics.code.IndicatorEvidence;
import org.humanrightsmetrics.code.IndicatorState;
import org.humanrightsmetrics.code.OpenSupplyHubId;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.rule.ReportedAs;

/**
 * What one assessment found of the indicators of forced labour at one site, or in one group of its workers. No
 * score and no verdict. It stays true for 12 months.
 *
 * <p>JSON: {@code {"siteId": "S-04", "assessedOn": "2025-11-12", "method": "ON_SITE", "announcement":
 * "UNANNOUNCED", "interviews": {"total": 26, "offSite": 12}, "workers": 310, "indicators": [{"indicator":
 * "DEBT_BONDAGE", "state": "SUSPECTED", …}], "safeToDisclose": "NO"}}. An indicator that is not listed was not
 * assessed; it is never taken for absent.
 *
 * <p><b>Findings.</b> {@code forced-labour-risk-indicators/absent-without-evidence}, {@code
 * forced-labour-risk-indicators/site-exposed}, {@code forced-labour-risk-indicators/affected-exceed-workers}
 * (ERROR) and others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param siteId a name of the reporter's own that only it can read, for example {@code "S-04"}; letters, digits
 *     and {@code . _ / -}, at most 64
 * @param openSupplyHubId the public id of the site; with it, everybody knows which site is meant
 * @param organisation the organisation that runs the site; it gives the site away as well
 * @param tier the step of production
 * @param assessedOn the last day of the assessment
 * @param method where those who assessed worked
 * @param announcement whether the site knew the day
 * @param interviews talks with workers
 * @param workers people who work there, or belong to the group
 * @param indicators what was found, each indicator at most once
 * @param safeToDisclose whether somebody made sure that nobody is harmed when it becomes known; {@code YES}
 *     only after such a check
 */
@RecordBuilder
public record IndicatorAssessment(
    @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}")
    String siteId,

    Optional<OpenSupplyHubId> openSupplyHubId,
    Optional<OrganisationId> organisation,
    Optional<SupplyTier> tier,
    @NotNull LocalDate assessedOn,
    Optional<AuditMethod> method,
    Optional<Announcement> announcement,
    Optional<@Valid Interviews> interviews,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Count> workers,

    @Size(max = 11) List<@Valid Indicator> indicators,
    @NotNull YesNo safeToDisclose) {

  /** How many indicators there are. */
  private static final int ALL = ForcedLabourIndicator.values().length;

  /** Copies the list; none given is an empty one. */
  public IndicatorAssessment {
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }

  /**
   * Talks with workers.
   *
   * <p>JSON: {@code {"total": 26, "offSite": 12}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param total workers who were asked
   * @param offSite of these, away from the site, where no manager could hear them
   */
  public record Interviews(
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE) Count total,
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE) Count offSite) {}

  /**
   * What was found of one indicator.
   *
   * <p>JSON: {@code {"indicator": "RETENTION_OF_IDENTITY_DOCUMENTS", "state": "PRESENT", "evidence":
   * ["WORKER_TESTIMONY", "OBSERVATION"], "workersAffected": {"atLeast": 12, "atMost": 40}, "firstSeen":
   * "2025-11-12", "remediation": {"startedOn": "2025-11-20"}}}.
   *
   * <p><b>Findings.</b> {@code forced-labour-risk-indicators/state-unknown} (ERROR), {@code
   * forced-labour-risk-indicators/present-without-remediation} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param indicator which one
   * @param state present, suspected, absent or not assessed
   * @param evidence on what the state rests; empty when not recorded
   * @param workersAffected whom it concerns, as a range
   * @param firstSeen the day on which it was first found
   * @param lastSeen the day on which it was last found
   * @param remediation what is done about it
   */
  @RecordBuilder
  public record Indicator(
      @NotNull ForcedLabourIndicator indicator,

      @NotNull
      @ReportedAs(
          fault = "code/not-in-scheme",
          code = "forced-labour-risk-indicators/state-unknown",
          id = "FL-1")
      IndicatorState state,

      @Size(max = 7) List<IndicatorEvidence> evidence,
      Optional<@Valid AffectedRange> workersAffected,
      Optional<LocalDate> firstSeen,
      Optional<LocalDate> lastSeen,
      Optional<@Valid Remediation> remediation) {

    /** Copies the list; none given is an empty one. */
    public Indicator {
      evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    boolean foundOrSuspected() {
      return state == IndicatorState.PRESENT || state == IndicatorState.SUSPECTED;
    }
  }

  /**
   * How many workers an indicator concerns, as far as that is known.
   *
   * <p>JSON: {@code {"atLeast": 12, "atMost": 40}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param atLeast the fewest
   * @param atMost the most
   */
  public record AffectedRange(
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
      Count atLeast,

      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
      Count atMost) {}

  /**
   * What is done about an indicator that was found.
   *
   * <p>JSON: {@code {"startedOn": "2025-11-20", "completedOn": "2025-12-18"}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param startedOn the day on which it began
   * @param completedOn the day on which the workers concerned had got what they were owed
   */
  public record Remediation(@NotNull LocalDate startedOn, Optional<LocalDate> completedOn) {}

  /**
   * Whether at least one indicator was looked for: only then does the site count as assessed.
   *
   * @return false when every indicator is not assessed
   */
  public boolean wasAssessed() {
    return notAssessed() < ALL;
  }

  /**
   * Whether something was found, or points to it.
   *
   * @return true with at least one indicator present or suspected
   */
  public boolean hasIndicator() {
    return indicators.stream().anyMatch(Indicator::foundOrSuspected);
  }

  /** Indicators that nobody looked for, those that are not listed included. */
  long notAssessed() {
    return ALL
        - indicators.stream()
            .filter(each -> each.state() != IndicatorState.NOT_ASSESSED)
            .map(Indicator::indicator)
            .distinct()
            .count();
  }

  /** The indicators said to be absent. */
  List<ForcedLabourIndicator> absent() {
    return indicators.stream()
        .filter(each -> each.state() == IndicatorState.ABSENT)
        .map(Indicator::indicator)
        .distinct()
        .toList();
  }

  boolean saysAllAbsent() {
    return absent().size() == ALL;
  }

  /** Whether absence may be said: somebody looked in a known way, and asked workers. */
  boolean couldFind() {
    return method.filter(known -> known != AuditMethod.UNKNOWN).isPresent()
        && interviews
            .map(Interviews::total)
            .filter(total -> !total.isReported() || total.value() > 0)
            .isPresent();
  }

  /** Whether the site knew, or nobody was asked where no manager could hear. */
  boolean hasWeakEvidence() {
    boolean known = announcement.filter(each -> each == Announcement.ANNOUNCED).isPresent();
    boolean offSite = interviews
        .map(Interviews::offSite)
        .filter(number -> !number.isReported() || number.value() > 0)
        .isPresent();
    return known || !offSite;
  }

  boolean canBeIdentified() {
    return openSupplyHubId.isPresent() || organisation.isPresent();
  }
}
