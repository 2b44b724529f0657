// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.shape.Node;

/** What the period of an observation means for one of its values, as texts that can be held against each other. */
final class PeriodTexts {

  private PeriodTexts() {}

  /**
   * How one value belongs to time: a balance inside a year of deposits is a stock on its last day, a rate over the
   * year before a stock is a flow of unstated length.
   */
  static PeriodKind kind(Node.OfMeasure measure, ReferencePeriod period) {
    if (measure.period() != PeriodKind.FLOW) {
      return measure.period();
    }
    return period.kind() == PeriodKind.STOCK ? PeriodKind.FLOW : period.kind();
  }

  /** Length in whole months where there are, so that leap years do not matter: {@code P12M}, else {@code P45D}. */
  static String length(PeriodKind kind, ReferencePeriod period) {
    if (kind != period.kind()) {
      return "";
    }
    return switch (kind) {
      case STOCK, CUMULATIVE -> "";
      case FLOW -> span(period.start(), period.end());
      case COHORT ->
        span(period.start(), period.end()) + "+"
            + span(period.end().map(day -> day.plusDays(1)), period.observedAt());
    };
  }

  private static String span(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return "";
    }
    LocalDate start = first.get();
    LocalDate after = last.get().plusDays(1);
    long months = ChronoUnit.MONTHS.between(start, after);
    return start.plusMonths(months).equals(after)
        ? "P" + months + "M"
        : "P" + ChronoUnit.DAYS.between(start, after) + "D";
  }

  /** Its months: two values of one area and period must share them; single days may differ. */
  static String months(PeriodKind kind, ReferencePeriod period) {
    return switch (kind) {
      case STOCK, CUMULATIVE -> month(period.lastDay());
      case FLOW ->
        period.kind() == PeriodKind.STOCK
            ? month(period.lastDay())
            : month(period.firstDay()) + "/" + month(period.lastDay());
      case COHORT ->
        period.kind() == PeriodKind.COHORT
            ? month(period.start()) + "/" + month(period.end()) + "/" + month(period.observedAt())
            : month(period.lastDay());
    };
  }

  private static String month(Optional<LocalDate> day) {
    return day.map(date -> date.toString().substring(0, date.toString().length() - 3))
        .orElse("");
  }

  /** The months without their years: the season, the school term. */
  static String partOfYear(PeriodKind kind, ReferencePeriod period) {
    return switch (kind) {
      case STOCK, CUMULATIVE -> monthOfYear(period.lastDay());
      case FLOW, COHORT ->
        period.kind() == PeriodKind.STOCK
            ? monthOfYear(period.lastDay())
            : monthOfYear(period.start().or(period::firstDay)) + "/"
                + monthOfYear(period.end().or(period::lastDay));
    };
  }

  private static String monthOfYear(Optional<LocalDate> day) {
    return day.map(date -> Integer.toString(date.getMonthValue())).orElse("");
  }

  static String since(PeriodKind kind, ReferencePeriod period) {
    return kind == PeriodKind.CUMULATIVE
        ? period.since().map(LocalDate::toString).orElse("")
        : "";
  }

  static String priceYear(ReferencePeriod period) {
    return period.lastDay().map(day -> Integer.toString(day.getYear())).orElse("");
  }
}
