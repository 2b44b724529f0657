// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What one reported measure brings into a pool, as exact numbers.
 *
 * @param measure as it was reported
 * @param value the number, numerator, total of a distribution, or mean times n
 * @param base the denominator or n; null where the kind has none or it was not said
 * @param bins the bins; empty unless they are to be merged
 * @param totalled whether the value is known; false for bins without a total
 * @param usable false when a part that the class needs was not reported
 */
record Contribution(
    Measure measure,
    BigDecimal value,
    @Nullable BigDecimal base,
    List<Distribution.Bin> bins,
    boolean totalled,
    boolean usable) {

  static Contribution of(Measure measure, AggregationClass aggregation) {
    if (measure instanceof Count count) {
      return number(measure, BigDecimal.valueOf(count.value()));
    }
    if (measure instanceof Quantity quantity) {
      return number(measure, quantity.value());
    }
    if (measure instanceof Amount amount) {
      return number(measure, amount.value());
    }
    if (measure instanceof Proportion proportion) {
      return new Contribution(
          measure,
          BigDecimal.valueOf(proportion.numerator()),
          BigDecimal.valueOf(proportion.denominator()),
          List.of(),
          true,
          true);
    }
    if (measure instanceof Ratio ratio) {
      return new Contribution(
          measure, ratio.numerator(), ratio.denominator(), List.of(), true, true);
    }
    return distribution((Distribution) measure, aggregation);
  }

  private static Contribution number(Measure measure, BigDecimal value) {
    return new Contribution(measure, value, null, List.of(), true, true);
  }

  private static Contribution distribution(Distribution all, AggregationClass aggregation) {
    @Nullable BigDecimal n = all.n().map(BigDecimal::valueOf).orElse(null);
    Optional<BigDecimal> total = all.total();
    if (total.isEmpty() && n != null) {
      BigDecimal people = n;
      total = all.mean().map(mean -> mean.multiply(people));
    }
    BigDecimal value = total.orElse(BigDecimal.ZERO);
    boolean totalled = total.isPresent();
    return switch (aggregation) {
      case DISTRIBUTION_MERGE ->
        new Contribution(all, value, n, all.bins(), totalled, !all.bins().isEmpty());
      case WEIGHTED_MEAN ->
        new Contribution(all, value, n, List.of(), totalled, totalled && n != null);
      case NONE -> new Contribution(all, value, n, List.of(), totalled, true);
      default -> new Contribution(all, value, n, List.of(), totalled, totalled);
    };
  }

  /** An order that depends on nothing but what was said. */
  int compareWith(Contribution other) {
    if (measure.equals(other.measure)) {
      return 0;
    }
    int order = value.compareTo(other.value);
    if (order == 0) {
      order = number(base).compareTo(number(other.base));
    }
    return order == 0 ? measure.toString().compareTo(other.measure.toString()) : order;
  }

  /** Whether both say the same: 12.5 and 12.50 do. */
  boolean agrees(Contribution other) {
    return measure.equals(other.measure)
        || (!(measure instanceof Distribution)
            && value.compareTo(other.value) == 0
            && number(base).compareTo(number(other.base)) == 0);
  }

  private static BigDecimal number(@Nullable BigDecimal base) {
    return base == null ? BigDecimal.ONE.negate() : base;
  }
}
