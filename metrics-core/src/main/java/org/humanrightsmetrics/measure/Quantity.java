// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of something that is not counted in whole pieces: hours, days, full-time equivalents.
 *
 * <p>JSON: {@code 12.5}, or {@code {"missing": "UNKNOWN"}}. The unit is that of the component
 * ({@link Measured#unit()}) and is not repeated in the file; a quantity built in Java with another unit
 * raises {@code quantity/other-unit}.
 *
 * <p>Immutable and thread-safe.
 */
public record Quantity(BigDecimal value, CountingUnit unit, Optional<Missing> missing)
    implements Measure {

  /**
   * The canonical form; prefer the factories.
   *
   * @param value how much
   * @param unit of what
   * @param missing why there is no value
   */
  public Quantity {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(missing, "missing");
  }

  /**
   * A reported quantity.
   *
   * @param value how much, scale kept
   * @param unit of what
   * @return the quantity
   */
  public static Quantity of(BigDecimal value, CountingUnit unit) {
    return new Quantity(value, unit, Optional.empty());
  }

  /**
   * Hours.
   *
   * @param hours for example {@code "12.5"}
   * @return the quantity
   * @throws NumberFormatException when the text is not a decimal
   */
  public static Quantity hours(String hours) {
    return of(new BigDecimal(hours), CountingUnit.HOUR);
  }

  /**
   * Days.
   *
   * @param days for example {@code "21"}
   * @return the quantity
   * @throws NumberFormatException when the text is not a decimal
   */
  public static Quantity days(String days) {
    return of(new BigDecimal(days), CountingUnit.DAY);
  }

  /**
   * A quantity that was asked for and has no value.
   *
   * @param reason why
   * @param unit the unit it would have had
   * @return the missing quantity
   */
  public static Quantity missing(Missing reason, CountingUnit unit) {
    return new Quantity(BigDecimal.ZERO, unit, Optional.of(reason));
  }

  /**
   * How much.
   *
   * @return the value as reported, scale kept
   * @throws MissingValueException when no value was reported
   */
  @Override
  public BigDecimal value() {
    Measure.requireReported(missing);
    return value;
  }

  /**
   * The exact sum.
   *
   * @param other a quantity of the same unit
   * @return both together
   * @throws IncomparableException when the units differ
   * @throws MissingValueException when either is missing
   */
  public Quantity plus(Quantity other) {
    if (unit != other.unit) {
      throw new IncomparableException(unit, other.unit);
    }
    return of(value().add(other.value()), unit);
  }

  @Override
  public String toString() {
    return missing.map(Missing::name).orElseGet(() -> value.toPlainString() + " " + unit);
  }
}
