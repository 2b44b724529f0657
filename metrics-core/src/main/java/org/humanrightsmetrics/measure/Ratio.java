// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * Two quantities set against each other, where the first may exceed the second: pupils of any age to
 * children of the official age.
 *
 * <p>JSON: {@code {"numerator": 118, "denominator": 100}}, or {@code {"missing": "UNKNOWN"}}; both may
 * have decimals.
 *
 * <p>Immutable and thread-safe.
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator, Optional<Missing> missing)
    implements Measure {

  /**
   * The canonical form; prefer {@link #of} and {@link #missing(Missing)}.
   *
   * @param numerator the first quantity
   * @param denominator the second quantity
   * @param missing why there is no value
   */
  public Ratio {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    Objects.requireNonNull(missing, "missing");
  }

  /**
   * A reported ratio.
   *
   * @param numerator the first quantity
   * @param denominator the second quantity
   * @return the ratio
   */
  public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
    return new Ratio(numerator, denominator, Optional.empty());
  }

  /**
   * A reported ratio of whole numbers.
   *
   * @param numerator the first quantity, for example 118
   * @param denominator the second quantity, for example 100
   * @return the ratio
   */
  public static Ratio of(long numerator, long denominator) {
    return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  /**
   * A ratio that was asked for and has no value.
   *
   * @param reason why
   * @return the missing ratio
   */
  public static Ratio missing(Missing reason) {
    return new Ratio(BigDecimal.ZERO, BigDecimal.ZERO, Optional.of(reason));
  }

  /**
   * The first quantity.
   *
   * @return the number as reported, scale kept
   * @throws MissingValueException when no value was reported
   */
  @Override
  public BigDecimal numerator() {
    Measure.requireReported(missing);
    return numerator;
  }

  /**
   * The second quantity.
   *
   * @return the number as reported, scale kept
   * @throws MissingValueException when no value was reported
   */
  @Override
  public BigDecimal denominator() {
    Measure.requireReported(missing);
    return denominator;
  }

  /**
   * The first divided by the second, to 16 significant digits.
   *
   * @return the quotient; empty when missing or when the denominator is 0
   */
  public Optional<BigDecimal> quotient() {
    return missing.isPresent() || denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(numerator.divide(denominator, MathContext.DECIMAL64));
  }

  /**
   * Both pooled: the ratio of sums.
   *
   * @param other a ratio of the same units
   * @return numerators and denominators added
   * @throws MissingValueException when either is missing
   */
  public Ratio plus(Ratio other) {
    return of(numerator().add(other.numerator()), denominator().add(other.denominator()));
  }

  @Override
  public String toString() {
    return missing
        .map(Missing::name)
        .orElseGet(() -> numerator.toPlainString() + "/" + denominator.toPlainString());
  }
}
