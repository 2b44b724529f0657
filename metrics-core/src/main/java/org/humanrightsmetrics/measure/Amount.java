// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.humanrightsmetrics.code.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Money: an exact decimal with its currency.
 *
 * <p>JSON: {@code {"value": 1250.50, "currency": "INR"}}, or {@code {"missing": "WITHHELD"}}. Below zero
 * only where the component is {@linkplain Measured#signed() signed}.
 *
 * <p>Two currencies are never added: convert first, with a dated rate. Immutable and thread-safe.
 */
public final class Amount implements Measure {

  private final @Nullable BigDecimal value;
  private final @Nullable Currency currency;
  private final Optional<Missing> missing;

  private Amount(
      @Nullable BigDecimal value, @Nullable Currency currency, Optional<Missing> missing) {
    this.value = value;
    this.currency = currency;
    this.missing = missing;
  }

  /**
   * A reported amount.
   *
   * @param value how much, scale kept
   * @param currency of which money
   * @return the amount
   */
  public static Amount of(BigDecimal value, Currency currency) {
    return new Amount(
        Objects.requireNonNull(value, "value"),
        Objects.requireNonNull(currency, "currency"),
        Optional.empty());
  }

  /**
   * A reported amount, from text.
   *
   * @param value how much, for example {@code "1250.50"}
   * @param currency an ISO 4217 code, for example {@code "INR"}
   * @return the amount
   * @throws NumberFormatException when the value is not a decimal
   */
  public static Amount of(String value, String currency) {
    return of(new BigDecimal(value), Currency.of(currency));
  }

  /**
   * An amount that was asked for and has no value.
   *
   * @param reason why
   * @return the missing amount
   */
  public static Amount missing(Missing reason) {
    return new Amount(null, null, Optional.of(reason));
  }

  @Override
  public Optional<Missing> missing() {
    return missing;
  }

  /**
   * How much.
   *
   * @return the value as reported, scale kept
   * @throws MissingValueException when no value was reported
   */
  public BigDecimal value() {
    Measure.requireReported(missing);
    return Objects.requireNonNull(value);
  }

  /**
   * Of which money.
   *
   * @return the currency
   * @throws MissingValueException when no value was reported
   */
  public Currency currency() {
    Measure.requireReported(missing);
    return Objects.requireNonNull(currency);
  }

  /**
   * The exact sum.
   *
   * @param other an amount in the same currency
   * @return both together
   * @throws IncomparableException when the currencies differ
   * @throws MissingValueException when either is missing
   */
  public Amount plus(Amount other) {
    if (!currency().equals(other.currency())) {
      throw new IncomparableException(currency(), other.currency());
    }
    return of(value().add(other.value()), currency());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount that
        && Objects.equals(value, that.value)
        && Objects.equals(currency, that.currency)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, currency, missing);
  }

  @Override
  public String toString() {
    return missing.isPresent()
        ? missing.orElseThrow().name()
        : value().toPlainString() + " " + currency();
  }
}
