// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * Brings a flow of events, enrolments or money to the twelve months that begin with it: by the days of these months over
 * the days of the flow.
 *
 * <p>Never persons, whose number does not grow with the time, and never stocks, running totals, means or medians.
 * A season stays in the result: who reports a quarter with a harvest reports four of them. Immutable and
 * thread-safe.
 */
public final class Annualisation implements Adjustment {

  private static final Annualisation TO_TWELVE_MONTHS = new Annualisation();

  private Annualisation() {}

  /**
   * The change to twelve months.
   *
   * @return the adjustment
   */
  public static Annualisation toTwelveMonths() {
    return TO_TWELVE_MONTHS;
  }

  @Override
  public AdjustmentKind kind() {
    return AdjustmentKind.ANNUALISE;
  }

  @Override
  public Outcome<Lineage.Step> preview(Figure figure) {
    if (figure.kind() != PeriodKind.FLOW || !figure.isAdditive()) {
      return figure.refused(
          "cannot-annualise", figure.unit().name(), figure.kind().name());
    }
    long days = figure.days().orElse(0L);
    if (days < 1) {
      return figure.refused("cannot-annualise", figure.unit().name(), figure.shownPeriod());
    }
    LocalDate start = figure.start().orElseThrow();
    long year = ChronoUnit.DAYS.between(start, start.plusYears(1));
    return new Outcome.Done<>(new Lineage.Step(
        kind(), days + " days", year + " days", Fraction.of(year, days), "", figure.shownPeriod()));
  }

  @Override
  public Outcome<Figure> apply(Figure figure) {
    return preview(figure)
        .then(step -> new Outcome.Done<>(
            figure.over(step, figure.start().orElseThrow().plusYears(1).minusDays(1))));
  }
}
