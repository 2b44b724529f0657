// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.code.LifecycleState;
import org.humanrightsmetrics.code.SealOutcome;

/**
 * The way of one business through the programme: on which day it reached which state, and what was found.
 *
 * <p>JSON: {@code {"businessId": "B-17", "enrolled": "2024-11-04", "mapped": "2025-01-20",
 * "preAssessmentTrained": "2025-02-10", "assessed": "2025-08-12", "foundAtFirstAssessment": {"critical": 0,
 * "major": 2, "minor": 7}}}. A state without a day was not reached, or its day is not known.
 *
 * <p><b>Findings.</b> {@code ethical-compliance-lifecycle/dates-out-of-order}, {@code
 * ethical-compliance-lifecycle/assessed-before-training}, {@code
 * ethical-compliance-lifecycle/seal-with-open-critical}, {@code
 * ethical-compliance-lifecycle/seal-without-assessment} (ERROR), {@code
 * ethical-compliance-lifecycle/training-to-assessment-gap} (WARNING) and others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param businessId a name of the reporter's own, the same in every report, never a person, for example {@code
 *     "B-17"}; letters, digits and {@code . _ / -}, at most 64
 * @param enrolled the day on which it joined
 * @param mapped the day on which it was known where all its work is done
 * @param preAssessmentTrained the last day of the training before the assessment
 * @param remediationReported the day on which it reported what it had put right
 * @param assessed the last day of the first assessment, about six months after the training
 * @param capOpened the day on which the plan for what was found was agreed
 * @param capClosed the day on which everything in it was put right
 * @param sealAwarded the day on which it got the seal
 * @param validUntil the last day on which the seal holds
 * @param afterSeal what became of the seal
 * @param droppedOut the day on which it left the programme
 * @param foundAtFirstAssessment nonconformities found at the first assessment
 * @param openNow nonconformities open on the last day of the period
 * @param homeworkClusters places with home-based workers that the mapping found
 * @param homeBasedWorkersVisited home-based workers who were visited for the assessment
 */
@RecordBuilder
public record CompliancePath(
    @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}")
    String businessId,

    Optional<LocalDate> enrolled,
    Optional<LocalDate> mapped,
    Optional<LocalDate> preAssessmentTrained,
    Optional<LocalDate> remediationReported,
    Optional<LocalDate> assessed,
    Optional<LocalDate> capOpened,
    Optional<LocalDate> capClosed,
    Optional<LocalDate> sealAwarded,
    Optional<LocalDate> validUntil,
    Optional<@Valid AfterSeal> afterSeal,
    Optional<LocalDate> droppedOut,
    Optional<@Valid BySeverity> foundAtFirstAssessment,
    Optional<@Valid BySeverity> openNow,
    Optional<@Min(0) @Max(100_000) Integer> homeworkClusters,
    Optional<@Min(0) @Max(1_000_000) Integer> homeBasedWorkersVisited) {

  /**
   * What became of a seal.
   *
   * <p>JSON: {@code {"outcome": "SUSPENDED", "on": "2025-12-02"}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param outcome what became of it
   * @param on since when
   */
  public record AfterSeal(
      @NotNull SealOutcome outcome, @NotNull LocalDate on) {}

  /**
   * Nonconformities of one business by how grave they are.
   *
   * <p>JSON: {@code {"critical": 0, "major": 2, "minor": 7}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param critical threats to life, freedom or a child
   * @param major breaches of law or of a central demand
   * @param minor anything less
   */
  public record BySeverity(
      @NotNull @Min(0) @Max(100_000) Integer critical,
      @NotNull @Min(0) @Max(100_000) Integer major,
      @NotNull @Min(0) @Max(100_000) Integer minor) {

    boolean none() {
      return critical + major + minor == 0;
    }
  }

  /**
   * How far it has come.
   *
   * @return the last state that has a day; {@code UNKNOWN} when none has
   */
  public LifecycleState state() {
    return afterSeal
        .map(after -> switch (after.outcome()) {
          case RENEWED -> LifecycleState.RENEWED;
          case SUSPENDED -> LifecycleState.SUSPENDED;
          case WITHDRAWN -> LifecycleState.WITHDRAWN;
          case EXPIRED -> LifecycleState.EXPIRED;
        })
        .orElseGet(() -> beforeSeal());
  }

  private LifecycleState beforeSeal() {
    if (sealAwarded.isPresent()) {
      return LifecycleState.SEAL_AWARDED;
    }
    if (capClosed.isPresent()) {
      return LifecycleState.CAP_CLOSED;
    }
    if (capOpened.isPresent()) {
      return LifecycleState.CAP_OPEN;
    }
    if (assessed.isPresent()) {
      return LifecycleState.ASSESSED;
    }
    if (remediationReported.isPresent()) {
      return LifecycleState.REMEDIATION_REPORTED;
    }
    if (preAssessmentTrained.isPresent()) {
      return LifecycleState.PRE_ASSESSMENT_TRAINED;
    }
    if (mapped.isPresent()) {
      return LifecycleState.MAPPED;
    }
    return enrolled.isPresent() ? LifecycleState.ENROLLED : LifecycleState.UNKNOWN;
  }

  /** Whether it may show the seal. */
  boolean holdsSeal() {
    LifecycleState state = state();
    return state == LifecycleState.SEAL_AWARDED || state == LifecycleState.RENEWED;
  }

  boolean assessedTooSoon() {
    return assessed.isPresent()
        && preAssessmentTrained
            .filter(training -> !assessed.get().isAfter(training))
            .isPresent();
  }

  /** The days of the path in its order, by the names of their components. */
  Map<String, LocalDate> days() {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    enrolled.ifPresent(day -> days.put("enrolled", day));
    mapped.ifPresent(day -> days.put("mapped", day));
    preAssessmentTrained.ifPresent(day -> days.put("preAssessmentTrained", day));
    remediationReported.ifPresent(day -> days.put("remediationReported", day));
    assessed.ifPresent(day -> days.put("assessed", day));
    capOpened.ifPresent(day -> days.put("capOpened", day));
    capClosed.ifPresent(day -> days.put("capClosed", day));
    sealAwarded.ifPresent(day -> days.put("sealAwarded", day));
    afterSeal.ifPresent(after -> days.put("afterSeal/on", after.on()));
    return days;
  }
}
