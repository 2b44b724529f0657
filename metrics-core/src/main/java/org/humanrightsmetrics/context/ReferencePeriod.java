// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * The moment or span to which the values belong.
 *
 * <p>JSON, by kind: {@code {"kind": "FLOW", "start": "2025-01-01", "end": "2025-12-31"}} ·
 * {@code {"kind": "STOCK", "asOf": "2025-12-31"}} ·
 * {@code {"kind": "CUMULATIVE", "since": "2006-01-01", "asOf": "2025-12-31"}} ·
 * {@code {"kind": "COHORT", "start": "2024-01-01", "end": "2024-12-31", "observedAt": "2025-12-31"}} (the
 * window of intake and the day of observation). All days are included.
 *
 * <p><b>Findings.</b> {@code period/date-missing}, {@code period/start-after-end},
 * {@code period/stock-with-start} (ERROR), {@code period/flow-longer-than-a-year} (WARNING).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how the values belong to time
 * @param start the first day of a flow, or of the intake of a cohort
 * @param end the last day of a flow, or of the intake of a cohort
 * @param since the beginning of a running total
 * @param asOf the day of a stock, or of the reading of a running total
 * @param observedAt the day on which a cohort was looked at again
 */
@RecordBuilder
public record ReferencePeriod(
    @NotNull PeriodKind kind,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> since,
    Optional<LocalDate> asOf,
    Optional<LocalDate> observedAt) {

  /**
   * A span in which something happened.
   *
   * @param start the first day
   * @param end the last day
   * @return the period
   */
  public static ReferencePeriod flow(LocalDate start, LocalDate end) {
    return ReferencePeriodBuilder.builder()
        .kind(PeriodKind.FLOW)
        .start(start)
        .end(end)
        .build();
  }

  /**
   * A calendar year as a flow.
   *
   * @param year for example 2025
   * @return its first to its last day
   */
  public static ReferencePeriod year(int year) {
    return flow(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * A moment.
   *
   * @param asOf the day
   * @return the period
   */
  public static ReferencePeriod stock(LocalDate asOf) {
    return ReferencePeriodBuilder.builder().kind(PeriodKind.STOCK).asOf(asOf).build();
  }

  /**
   * A running total.
   *
   * @param since its beginning
   * @param asOf the day of the reading
   * @return the period
   */
  public static ReferencePeriod cumulative(LocalDate since, LocalDate asOf) {
    return ReferencePeriodBuilder.builder()
        .kind(PeriodKind.CUMULATIVE)
        .since(since)
        .asOf(asOf)
        .build();
  }

  /**
   * The follow-up of an intake.
   *
   * @param start the first day of the intake
   * @param end the last day of the intake
   * @param observedAt the day on which the group was looked at again
   * @return the period
   */
  public static ReferencePeriod cohort(LocalDate start, LocalDate end, LocalDate observedAt) {
    return ReferencePeriodBuilder.builder()
        .kind(PeriodKind.COHORT)
        .start(start)
        .end(end)
        .observedAt(observedAt)
        .build();
  }

  /**
   * The first day that the values speak of.
   *
   * @return empty when the date that the kind asks for is missing
   */
  public Optional<LocalDate> firstDay() {
    return switch (kind) {
      case STOCK -> asOf;
      case CUMULATIVE -> since;
      case FLOW, COHORT -> start;
    };
  }

  /**
   * The last day that the values speak of.
   *
   * @return empty when the date that the kind asks for is missing
   */
  public Optional<LocalDate> lastDay() {
    return switch (kind) {
      case STOCK, CUMULATIVE -> asOf;
      case FLOW -> end;
      case COHORT -> observedAt;
    };
  }
}
