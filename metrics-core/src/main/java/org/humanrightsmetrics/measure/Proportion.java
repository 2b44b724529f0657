// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a whole, as its two counts: 41 of 57.
 *
 * <p>JSON: {@code {"numerator": 41, "denominator": 57}}, or {@code {"missing": "UNKNOWN"}}. Numerators
 * and denominators are pooled, shares are never averaged. A denominator of 0 with a numerator of 0 means
 * that there was nothing to take a part of. A numerator above the denominator is readable and raises
 * {@code ratio/numerator-exceeds-denominator}.
 *
 * <p>Immutable and thread-safe.
 */
public record Proportion(long numerator, long denominator, Optional<Missing> missing)
    implements Measure {

  /**
   * The canonical form; prefer {@link #of} and {@link #missing(Missing)}.
   *
   * @param numerator the part
   * @param denominator the whole
   * @param missing why there is no value
   */
  public Proportion {
    Objects.requireNonNull(missing, "missing");
    if (missing.isPresent() && (numerator != 0 || denominator != 0)) {
      throw new IllegalArgumentException("A missing proportion cannot carry a value");
    }
  }

  /**
   * A reported proportion.
   *
   * @param numerator the part, for example 41
   * @param denominator the whole, for example 57
   * @return the proportion
   */
  public static Proportion of(long numerator, long denominator) {
    return new Proportion(numerator, denominator, Optional.empty());
  }

  /**
   * A proportion that was asked for and has no value.
   *
   * @param reason why
   * @return the missing proportion
   */
  public static Proportion missing(Missing reason) {
    return new Proportion(0, 0, Optional.of(reason));
  }

  /**
   * The part.
   *
   * @return how many of the whole
   * @throws MissingValueException when no value was reported
   */
  @Override
  public long numerator() {
    Measure.requireReported(missing);
    return numerator;
  }

  /**
   * The whole.
   *
   * @return how many there are
   * @throws MissingValueException when no value was reported
   */
  @Override
  public long denominator() {
    Measure.requireReported(missing);
    return denominator;
  }

  /**
   * The part of the whole, between 0 and 1.
   *
   * <p>Rounded to 16 significant digits; for publication round once more, and on purpose. Above 1 when
   * the numerator exceeds the denominator: such a report is readable, and a rule speaks of it.
   *
   * @return the share, without unit; empty when missing or when the denominator is 0
   */
  public Optional<BigDecimal> share() {
    return missing.isPresent() || denominator == 0
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64));
  }

  /**
   * Both pooled: the ratio of sums, never the mean of ratios.
   *
   * @param other a proportion of the same unit
   * @return numerators and denominators added
   * @throws MissingValueException when either is missing
   * @throws ArithmeticException when a sum does not fit a {@code long}
   */
  public Proportion plus(Proportion other) {
    return of(
        Math.addExact(numerator(), other.numerator()),
        Math.addExact(denominator(), other.denominator()));
  }

  @Override
  public String toString() {
    return missing.map(Missing::name).orElseGet(() -> numerator + "/" + denominator);
  }
}
