// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * The time of one number: that of its observation, seen with the number's own kind of period.
 *
 * <p>Immutable and thread-safe.
 */
record RowTime(
    PeriodKind kind,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> asOf,
    String period,
    String freq) {

  private static final String OTHER_SPAN = "_O";
  private static final String MOMENT = "_Z";

  /**
   * The time of a component.
   *
   * @param period of the observation
   * @param own kind of the component; {@code FLOW} is what a component has that says nothing, and then the
   *     kind of the observation holds
   */
  static RowTime of(ReferencePeriod period, PeriodKind own) {
    PeriodKind kind = own == PeriodKind.FLOW ? period.kind() : own;
    Optional<LocalDate> last = period.lastDay();
    return switch (kind) {
      case STOCK -> moment(kind, last);
      case FLOW -> span(kind, period.start(), period.end(), Optional.empty());
      case CUMULATIVE ->
        // A running total beside numbers of one year began before that year; nobody says when.
        period.kind() == PeriodKind.CUMULATIVE
            ? span(kind, period.since(), period.asOf(), period.asOf())
            : moment(kind, last);
      case COHORT ->
        // The days of an intake are those of the observation only where it is about that intake
        // alone.
        period.kind() == PeriodKind.COHORT
            ? span(kind, period.start(), period.end(), period.observedAt())
            : moment(kind, last);
    };
  }

  private static RowTime moment(PeriodKind kind, Optional<LocalDate> day) {
    return new RowTime(
        kind,
        Optional.empty(),
        Optional.empty(),
        day,
        day.map(LocalDate::toString).orElse(""),
        MOMENT);
  }

  private static RowTime span(
      PeriodKind kind,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Optional<LocalDate> asOf) {
    if (start.isEmpty() || end.isEmpty()) {
      return new RowTime(kind, start, end, asOf, "", OTHER_SPAN);
    }
    LocalDate from = start.get();
    LocalDate to = end.get();
    if (from.equals(to)) {
      return new RowTime(kind, start, end, asOf, from.toString(), "D");
    }
    int months = wholeMonths(from, to);
    String year = from.toString().substring(0, from.toString().length() - "-mm-dd".length());
    int month = from.getMonthValue();
    if (months == 12 && month == 1) {
      return new RowTime(kind, start, end, asOf, year, "A");
    }
    if (months == 6 && month % 6 == 1) {
      return new RowTime(kind, start, end, asOf, year + "-S" + (month / 6 + 1), "S");
    }
    if (months == 3 && month % 3 == 1) {
      return new RowTime(kind, start, end, asOf, year + "-Q" + (month / 3 + 1), "Q");
    }
    if (months == 1) {
      return new RowTime(kind, start, end, asOf, YearMonth.from(from).toString(), "M");
    }
    return new RowTime(kind, start, end, asOf, from + "/" + to, OTHER_SPAN);
  }

  /** How many whole months of the calendar the span is made of; 0 when it is not. */
  private static int wholeMonths(LocalDate from, LocalDate to) {
    boolean isWhole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (!isWhole || to.isBefore(from)) {
      return 0;
    }
    return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
  }
}
