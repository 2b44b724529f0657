// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact number: a whole number over another, in lowest terms.
 *
 * <p>A rate of exchange may have no end as a decimal (1/3); as a fraction nothing is lost, and rounding happens
 * once, where somebody asks for it. Immutable and thread-safe.
 *
 * @param numerator with the sign
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  /** One. */
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  /**
   * Brings the fraction to its lowest terms.
   *
   * @throws ArithmeticException when the denominator is zero
   */
  public Fraction {
    Objects.requireNonNull(numerator, "numerator");
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction cannot have the denominator 0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /**
   * A whole number.
   *
   * @param value for example 250
   * @return the same, exactly
   */
  public static Fraction of(long value) {
    return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /**
   * A decimal.
   *
   * @param value for example 1250.50
   * @return the same, exactly
   */
  public static Fraction of(BigDecimal value) {
    BigInteger unscaled = value.unscaledValue();
    return value.scale() <= 0
        ? new Fraction(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE)
        : new Fraction(unscaled, BigInteger.TEN.pow(value.scale()));
  }

  /**
   * One whole number over another.
   *
   * @param numerator for example 365
   * @param denominator for example 90
   * @return the fraction
   * @throws ArithmeticException when the denominator is zero
   */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * The exact sum.
   *
   * @param other a number
   * @return both together
   */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * The exact difference.
   *
   * @param other a number
   * @return this less the other
   */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  /**
   * The exact product.
   *
   * @param other a number
   * @return this times the other
   */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The exact quotient.
   *
   * @param other a number that is not zero
   * @return this divided by the other
   * @throws ArithmeticException when the other is zero
   */
  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * The number as a decimal, where it has an end as one.
   *
   * @return for example 0.25 for 1/4, without zeros at the end; empty for 1/3
   */
  public Optional<BigDecimal> decimal() {
    try {
      return Optional.of(new BigDecimal(new BigDecimal(numerator)
          .divide(new BigDecimal(denominator))
          .stripTrailingZeros()
          .toPlainString()));
    } catch (ArithmeticException endless) {
      return Optional.empty();
    }
  }

  /**
   * The number as a decimal of so many digits.
   *
   * @param digits how many, and how to round
   * @return the nearest such decimal
   */
  public BigDecimal rounded(MathContext digits) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits);
  }

  @Override
  public int compareTo(Fraction other) {
    return minus(other).signum();
  }

  /**
   * The number as text.
   *
   * @return the decimal where it has an end, for example {@code "0.25"}; else {@code "1/3"}
   */
  @Override
  public String toString() {
    return decimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
  }
}
