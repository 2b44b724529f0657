// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.humanrightsmetrics.code.Currency;

/**
 * Turns money into what it buys, by factors of one base year that the caller brings; none are shipped.
 *
 * <p>Figures made with factors of two base years are never added or compared. Immutable and thread-safe.
 */
public final class PurchasingPower implements Adjustment {

  /** The money that comes out. */
  public static final String DOLLARS = "international dollars";

  private final String source;
  private final int baseYear;
  private final Map<String, Fraction> factors;

  private PurchasingPower(String source, int baseYear, Map<String, Fraction> factors) {
    this.source = source;
    this.baseYear = baseYear;
    this.factors = factors;
  }

  /**
   * Starts a table of factors.
   *
   * @param source where the factors were published; stands in every lineage
   * @param baseYear the year of their prices, for example 2021
   * @return a table without factors
   * @throws IllegalArgumentException when the source is blank
   */
  public static PurchasingPower from(String source, int baseYear) {
    return new PurchasingPower(ExchangeRates.requireSource(source), baseYear, new TreeMap<>());
  }

  /**
   * Adds the factor of one currency.
   *
   * @param currency the currency of one country
   * @param factor how many units of it buy what one international dollar buys, for example 20; above 0
   * @return a copy with this factor
   * @throws IllegalArgumentException when the factor is not above 0, or there is one already
   */
  public PurchasingPower factor(Currency currency, BigDecimal factor) {
    Objects.requireNonNull(currency, "currency");
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("A factor must be above 0, and " + factor + " is not");
    }
    Map<String, Fraction> more = new TreeMap<>(factors);
    if (more.put(currency.code(), Fraction.of(factor)) != null) {
      throw new IllegalArgumentException("There is already a factor for " + currency);
    }
    return new PurchasingPower(source, baseYear, more);
  }

  @Override
  public AdjustmentKind kind() {
    return AdjustmentKind.PURCHASING_POWER;
  }

  @Override
  public Outcome<Lineage.Step> preview(Figure figure) {
    if (!figure.isPlainMoney()) {
      return figure.refused("not-plain-money", figure.money(), figure.prices());
    }
    Fraction factor = factors.get(figure.money());
    return factor == null
        ? figure.refused("no-rate", figure.money(), DOLLARS)
        : new Outcome.Done<>(new Lineage.Step(
            kind(),
            figure.money(),
            DOLLARS,
            Fraction.ONE.over(factor),
            source,
            Integer.toString(baseYear)));
  }

  @Override
  public Outcome<Figure> apply(Figure figure) {
    return preview(figure)
        .then(
            step -> new Outcome.Done<>(figure.inMoney(step, DOLLARS, Integer.toString(baseYear))));
  }
}
