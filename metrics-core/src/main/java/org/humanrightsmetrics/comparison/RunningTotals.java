// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * Turns two readings of a running total into what happened between them. For persons these are first-timers: who was
 * reached before is in neither.
 */
public final class RunningTotals {

  private RunningTotals() {}

  /**
   * The later reading less the earlier one.
   *
   * @param earlier an observation
   * @param later the same, read on a later day
   * @param place a JSON Pointer to the number in both, for example {@code "/uniqueCompleters"}
   * @return a flow from the day after the earlier reading to the later one; refused when the two are not one running
   *     total (with what differs), when there is no number, or when the total fell
   */
  public static Outcome<Figure> between(Observation earlier, Observation later, String place) {
    Optional<Reason> unlike =
        Comparability.along(Axis.TIME, earlier, later).at(place).reasons().stream()
            .filter(reason -> reason.demand() != Demand.CARE)
            .findFirst();
    if (unlike.isPresent()) {
      return new Outcome.Refused<>(unlike.get());
    }
    return Figure.of(earlier, place)
        .then(first -> Figure.of(later, place).then(second -> difference(first, second)));
  }

  private static Outcome<Figure> difference(Figure earlier, Figure later) {
    boolean inOrder = earlier.end().isPresent()
        && later.end().isPresent()
        && earlier.end().get().isBefore(later.end().get());
    if (later.kind() != PeriodKind.CUMULATIVE || !later.addsUp() || !inOrder) {
      return later.refused("no-running-total", earlier.shownPeriod(), later.shownPeriod());
    }
    if (earlier.number().compareTo(later.number()) > 0) {
      return later.refused(
          "running-total-fell", earlier.number().toString(), later.number().toString());
    }
    LocalDate start = earlier.end().get().plusDays(1);
    Lineage.Step step = new Lineage.Step(
        AdjustmentKind.DIFFERENCE,
        earlier.shownPeriod() + " and " + later.shownPeriod(),
        start + "/" + later.end().get(),
        Fraction.ONE,
        "",
        later.end().get().toString());
    return new Outcome.Done<>(new Figure(
        later.place(),
        later.number().minus(earlier.number()),
        later.unit(),
        PeriodKind.FLOW,
        true,
        Optional.of(start),
        later.end(),
        later.money(),
        later.prices(),
        earlier.lineage().with(later.lineage()).then(step)));
  }
}
