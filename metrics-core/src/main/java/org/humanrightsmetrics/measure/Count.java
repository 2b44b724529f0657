// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * How many: a whole number of people, enrolments, cases, sites or other things.
 *
 * <p>JSON: {@code 405}, or {@code {"missing": "UNKNOWN"}}. The counting unit stands on the component
 * ({@link Measured#unit()}). Below zero only where the component is {@linkplain Measured#signed() signed};
 * elsewhere the count is readable and raises {@code count/negative}.
 *
 * <p>Immutable and thread-safe.
 */
public record Count(long value, Optional<Missing> missing) implements Measure {

  /**
   * The canonical form; prefer {@link #of} and {@link #missing(Missing)}.
   *
   * @param value the number; 0 when missing
   * @param missing why there is none
   */
  public Count {
    Objects.requireNonNull(missing, "missing");
    if (missing.isPresent() && value != 0) {
      throw new IllegalArgumentException("A missing count cannot carry the value " + value);
    }
  }

  /**
   * A reported count.
   *
   * @param value how many, for example 405
   * @return the count
   */
  public static Count of(long value) {
    return new Count(value, Optional.empty());
  }

  /**
   * A count that was asked for and has no value.
   *
   * @param reason why
   * @return the missing count
   */
  public static Count missing(Missing reason) {
    return new Count(0, Optional.of(reason));
  }

  /**
   * How many.
   *
   * @return the number
   * @throws MissingValueException when no value was reported
   */
  @Override
  public long value() {
    Measure.requireReported(missing);
    return value;
  }

  /**
   * The exact sum.
   *
   * @param other a count of the same unit
   * @return both together
   * @throws MissingValueException when either is missing
   * @throws ArithmeticException when the sum does not fit a {@code long}
   */
  public Count plus(Count other) {
    return of(Math.addExact(value(), other.value()));
  }

  @Override
  public String toString() {
    return missing.map(Missing::name).orElseGet(() -> Long.toString(value));
  }
}
