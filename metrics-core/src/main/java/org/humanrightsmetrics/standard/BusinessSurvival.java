// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * How many of the businesses that began in an earlier time still trade 12 months after their start.
 *
 * <p>JSON: {@code {"cohortStart": "2024-01-01", "cohortEnd": "2024-12-31", "observedAt": "2025-12-31",
 * "cohortBirths": 41, "notYetObservable": 3, "survivors": 29, "lostToFollowUp": 4}}.
 *
 * <p>A survivor had turnover or somebody at work at the 12-month point; a business that was taken over
 * survived. One that nobody could find again did not. All counts are of businesses.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cohortStart the first day on which a business of the group began to trade
 * @param cohortEnd the last such day
 * @param observedAt the day on which the group was looked at again
 * @param cohortBirths businesses of the group
 * @param notYetObservable those of them whose 12-month point had not come on that day
 * @param survivors those of them that survived
 * @param lostToFollowUp those of them that nobody could find again
 */
@RecordBuilder
public record BusinessSurvival(
    @NotNull LocalDate cohortStart,
    @NotNull LocalDate cohortEnd,
    @NotNull LocalDate observedAt,

    @NotNull @Measured(unit = CountingUnit.UNIT, period = PeriodKind.COHORT)
    Count cohortBirths,

    @Measured(unit = CountingUnit.UNIT, period = PeriodKind.COHORT)
    Optional<Count> notYetObservable,

    @NotNull @Measured(unit = CountingUnit.UNIT, period = PeriodKind.COHORT)
    Count survivors,

    @Measured(unit = CountingUnit.UNIT, period = PeriodKind.COHORT)
    Optional<Count> lostToFollowUp) {

  /** Businesses of the group whose 12-month point had come; those not said to be too young had theirs. */
  long observable() {
    return cohortBirths.value() - count(notYetObservable);
  }

  static long count(Optional<Count> count) {
    return count.filter(Count::isReported).map(Count::value).orElse(0L);
  }
}
