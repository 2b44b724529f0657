// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.humanrightsmetrics.code.Currency;

/**
 * Dated rates of exchange that the caller brings; none are shipped.
 *
 * <p>A rate holds for a span of days. A stock takes the rate of its day, a flow only a rate whose span covers the whole
 * flow, such as the mean of the year. The way back is the exact inverse; a way over a third currency is not taken.
 * Immutable and thread-safe.
 */
public final class ExchangeRates {

  private final String source;
  private final Map<String, Spans> rates;

  private ExchangeRates(String source, Map<String, Spans> rates) {
    this.source = source;
    this.rates = Collections.unmodifiableMap(rates);
  }

  /**
   * Starts a table of rates.
   *
   * @param source where the rates were published; stands in every lineage, for example {@code "Example Bank"}
   * @return a table without rates
   * @throws IllegalArgumentException when the source is blank
   */
  public static ExchangeRates from(String source) {
    return new ExchangeRates(requireSource(source), new TreeMap<>());
  }

  static String requireSource(String source) {
    if (source.isBlank()) {
      throw new IllegalArgumentException("Say where the factors come from: the source is blank");
    }
    return source;
  }

  /**
   * Adds the rate of one day.
   *
   * @param day the day
   * @param from a currency
   * @param to another
   * @param rate how many units of {@code to} one unit of {@code from} buys, for example 0.0118; above 0
   * @return a copy with this rate
   * @throws IllegalArgumentException when the rate is not above 0, or there is one already
   */
  public ExchangeRates rate(LocalDate day, Currency from, Currency to, BigDecimal rate) {
    return rate(day, day, from, to, rate);
  }

  /**
   * Adds a rate that holds for a span, such as the mean of a year.
   *
   * @param first the first day
   * @param last the last day
   * @param from a currency
   * @param to another
   * @param rate how many units of {@code to} one unit of {@code from} buys; above 0
   * @return a copy with this rate
   * @throws IllegalArgumentException when the rate is not above 0, the span is turned, both currencies are the same,
   *     or there is such a rate already
   */
  public ExchangeRates rate(
      LocalDate first, LocalDate last, Currency from, Currency to, BigDecimal rate) {
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "A rate leads from one currency to another, not from " + from + " to itself");
    }
    Map<String, Spans> more = new TreeMap<>(rates);
    String way = way(from.code(), to.code());
    more.put(way, more.getOrDefault(way, Spans.NONE).plus(first, last, Fraction.of(rate)));
    return new ExchangeRates(source, more);
  }

  private static String way(String from, String to) {
    return from + ">" + to;
  }

  /**
   * The conversion into one currency.
   *
   * @param currency the currency that all figures shall have
   * @return the adjustment
   */
  public Adjustment to(Currency currency) {
    return new ToCurrency(this, currency);
  }

  private Optional<Spans.Span> find(String from, String to, LocalDate first, LocalDate last) {
    Optional<Spans.Span> straight =
        rates.getOrDefault(way(from, to), Spans.NONE).covering(first, last);
    return straight.or(() -> rates
        .getOrDefault(way(to, from), Spans.NONE)
        .covering(first, last)
        .map(span -> new Spans.Span(span.first(), span.last(), Fraction.ONE.over(span.number()))));
  }

  /**
   * Converts money into one currency.
   *
   * @param rates the rates
   * @param currency the currency that comes out
   */
  record ToCurrency(ExchangeRates rates, Currency currency) implements Adjustment {

    ToCurrency {
      Objects.requireNonNull(currency, "currency");
    }

    @Override
    public AdjustmentKind kind() {
      return AdjustmentKind.CONVERT_CURRENCY;
    }

    @Override
    public Outcome<Lineage.Step> preview(Figure figure) {
      if (!figure.isPlainMoney()) {
        return figure.refused("not-plain-money", figure.money(), figure.prices());
      }
      if (figure.money().equals(currency.code())) {
        return new Outcome.Done<>(step(figure, Fraction.ONE, "", figure.shownPeriod()));
      }
      if (figure.end().isEmpty()) {
        return figure.refused("no-rate", figure.money(), currency.code());
      }
      LocalDate last = figure.end().get();
      return rates
          .find(figure.money(), currency.code(), figure.start().orElse(last), last)
          .<Outcome<Lineage.Step>>map(
              span -> new Outcome.Done<>(step(figure, span.number(), rates.source, span.shown())))
          .orElseGet(() -> figure.refused("no-rate", figure.money(), currency.code()));
    }

    private Lineage.Step step(Figure figure, Fraction factor, String source, String date) {
      return new Lineage.Step(kind(), figure.money(), currency.code(), factor, source, date);
    }

    @Override
    public Outcome<Figure> apply(Figure figure) {
      return preview(figure)
          .then(step -> new Outcome.Done<>(
              step.from().equals(step.to()) ? figure : figure.inMoney(step, currency.code(), "")));
    }
  }
}
