// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What exactly a peer statistic is of. Two figures may be compared only when all of it agrees. Immutable and
 * thread-safe.
 *
 * @param metric the id, for example {@code "audit-independence"}
 * @param version of the metric, a positive number
 * @param component which of its numbers, as a pointer: {@code "/reports"}
 * @param unit of the value, with its currency or base: {@code "EUR per PERSON_UNIQUE"}
 * @param start the first day
 * @param end the last day, which belongs to it
 */
public record BenchmarkSubject(
    String metric, int version, String component, String unit, LocalDate start, LocalDate end) {

  /**
   * Refuses a subject that is not complete.
   *
   * @throws IllegalArgumentException when the version is not positive or the period ends before it starts
   */
  public BenchmarkSubject {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(component, "component");
    Objects.requireNonNull(unit, "unit");
    if (version < 1) {
      throw new IllegalArgumentException("version must be positive, not " + version);
    }
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("The period ends (" + end + ") before it starts");
    }
  }
}
