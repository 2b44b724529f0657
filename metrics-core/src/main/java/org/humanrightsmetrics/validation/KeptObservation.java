// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.time.LocalDate;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.shape.Shape;

/**
 * An observation that is kept for the rules that look at several; its period has both its days.
 *
 * @param number its place among those kept
 * @param observation what was reported
 * @param pointer its place in the input
 * @param locator where its parts stand
 * @param shape of its metric
 */
record KeptObservation(
    int number, Observation observation, String pointer, ReportCheck.Locator locator, Shape shape) {

  Metric metric() {
    return observation.metric();
  }

  Context context() {
    return observation.metric().context();
  }

  PeriodKind kind() {
    return context().period().kind();
  }

  LocalDate first() {
    return context().period().firstDay().orElseThrow();
  }

  LocalDate last() {
    return context().period().lastDay().orElseThrow();
  }

  /** What two observations must share to be read as one series. */
  Object seriesKey() {
    Context context = context();
    return new SeriesKey(
        shape.type().id(),
        observation.reporter().key(),
        context.area().code(),
        context.population().description(),
        context.subject().map(Object::toString).orElse(""));
  }

  private record SeriesKey(
      String metric, String reporter, String area, String population, String subject) {}

  /** Where it stands, as the reader of a finding would look for it. */
  String place() {
    Location location = locator.locate("");
    return location == null ? pointer : "line " + location.line();
  }
}
