// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.humanrightsmetrics.code.Currency;

/**
 * A price index that the caller brings, of one currency; none is shipped.
 *
 * <p>A value of the index holds for a span of days, such as a month or a year. Immutable and thread-safe.
 */
public final class PriceIndex {

  private final String source;
  private final Currency currency;
  private final Spans values;

  private PriceIndex(String source, Currency currency, Spans values) {
    this.source = source;
    this.currency = currency;
    this.values = values;
  }

  /**
   * Starts an index.
   *
   * @param source which index, and where it was published; stands in every lineage
   * @param currency the money whose prices it follows
   * @return an index without values
   * @throws IllegalArgumentException when the source is blank
   */
  public static PriceIndex from(String source, Currency currency) {
    return new PriceIndex(
        ExchangeRates.requireSource(source),
        Objects.requireNonNull(currency, "currency"),
        Spans.NONE);
  }

  /**
   * Adds the value of a span.
   *
   * @param first the first day
   * @param last the last day
   * @param value the level of prices, for example 104.6; above 0
   * @return a copy with this value
   * @throws IllegalArgumentException when the value is not above 0, the span is turned, or there is one already
   */
  public PriceIndex value(LocalDate first, LocalDate last, BigDecimal value) {
    return new PriceIndex(source, currency, values.plus(first, last, Fraction.of(value)));
  }

  /**
   * The change into the prices of one span.
   *
   * @param first the first day of the base
   * @param last the last day of the base
   * @return the adjustment
   */
  public Adjustment inPricesOf(LocalDate first, LocalDate last) {
    return new InPrices(this, first, last);
  }

  /**
   * Expresses money in the prices of a base.
   *
   * @param index the index
   * @param first the first day of the base
   * @param last the last day of the base
   */
  record InPrices(PriceIndex index, LocalDate first, LocalDate last) implements Adjustment {

    InPrices {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
    }

    @Override
    public AdjustmentKind kind() {
      return AdjustmentKind.DEFLATE;
    }

    @Override
    public Outcome<Lineage.Step> preview(Figure figure) {
      if (!figure.isPlainMoney()) {
        return figure.refused("not-plain-money", figure.money(), figure.prices());
      }
      if (!figure.money().equals(index.currency.code())) {
        return figure.refused("other-currency", figure.money(), index.currency.code());
      }
      LocalDate day = figure.end().orElse(LocalDate.MIN);
      var own = index.values.covering(figure.start().orElse(day), day);
      var base = index.values.covering(first, last);
      if (own.isEmpty() || base.isEmpty()) {
        return figure.refused("no-index", figure.shownPeriod(), first + "/" + last);
      }
      return new Outcome.Done<>(new Lineage.Step(
          kind(),
          "prices of " + own.get().shown(),
          "prices of " + base.get().shown(),
          base.get().number().over(own.get().number()),
          index.source,
          base.get().shown()));
    }

    @Override
    public Outcome<Figure> apply(Figure figure) {
      return preview(figure)
          .then(step -> new Outcome.Done<>(
              figure.inMoney(step, figure.money(), index.source + " " + step.date())));
    }
  }
}
