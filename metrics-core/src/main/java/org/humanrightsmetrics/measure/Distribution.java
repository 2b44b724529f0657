// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.code.Currency;

/**
 * How values are spread over a group: how many, their sum, mean, median, percentiles, standard deviation
 * and bins, as far as they are known.
 *
 * <p>JSON: {@code {"n": 380, "currency": "INR", "total": 456000, "mean": 1200, "median": 900,
 * "standardDeviation": 310.5, "percentiles": {"p10": 100, "p90": 2500}, "bins": [{"from": 0, "to": 500,
 * "count": 120}]}}, or {@code {"missing": "UNKNOWN"}}. Every part is optional. {@code currency} is there
 * exactly when the component is measured in {@link CountingUnit#MONEY}.
 *
 * <p>A mean can be pooled with its {@code n}; a median cannot be pooled at all, except from identical bins.
 *
 * @param n how many values the distribution is made of
 * @param currency of which money; empty for other units
 * @param total the sum of all values
 * @param mean the arithmetic mean
 * @param median the middle value
 * @param standardDeviation the spread around the mean
 * @param percentiles from the percent (1 to 99) to the value
 * @param bins how many values fall into each span, in ascending order
 * @param missing why there is no value; then all others are empty
 */
@RecordBuilder
public record Distribution(
    Optional<Long> n,
    Optional<Currency> currency,
    Optional<BigDecimal> total,
    Optional<BigDecimal> mean,
    Optional<BigDecimal> median,
    Optional<BigDecimal> standardDeviation,
    SortedMap<Integer, BigDecimal> percentiles,
    List<Bin> bins,
    Optional<Missing> missing)
    implements Measure {

  /** Copies the collections. */
  public Distribution {
    percentiles = percentiles == null
        ? Collections.emptySortedMap()
        : Collections.unmodifiableSortedMap(new TreeMap<>(percentiles));
    bins = bins == null ? List.of() : List.copyOf(bins);
  }

  /**
   * One span of a histogram, half-open: {@code from <= x < to}.
   *
   * @param from the lowest value that belongs to the span
   * @param to the first value that does not; empty for the last, open span
   * @param count how many values fall into it
   */
  public record Bin(BigDecimal from, Optional<BigDecimal> to, long count) {}

  /**
   * Starts a distribution of which only some parts are known.
   *
   * @return a builder with every part empty
   */
  public static DistributionBuilder builder() {
    return DistributionBuilder.builder();
  }

  /**
   * A distribution that was asked for and has no value.
   *
   * @param reason why
   * @return the missing distribution
   */
  public static Distribution missing(Missing reason) {
    return builder().missing(reason).build();
  }
}
