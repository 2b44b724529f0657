// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.jspecify.annotations.Nullable;

/** The one number by which a headline is followed, and how sure two of them differ. */
final class Headline {

  // 1.96 squared: two shares of random samples that are farther apart differ with 95 percent
  // confidence.
  private static final BigDecimal SURE = new BigDecimal("3.8416");

  private Headline() {}

  static Optional<Measure> measure(@Nullable Object value) {
    Object whole = value instanceof Disaggregated<?> split ? split.total() : value;
    return whole instanceof Measure measure && number(measure).isPresent()
        ? Optional.of(measure)
        : Optional.empty();
  }

  static Optional<BigDecimal> number(Measure measure) {
    if (!measure.isReported()) {
      return Optional.empty();
    }
    if (measure instanceof Count count) {
      return Optional.of(BigDecimal.valueOf(count.value()));
    }
    if (measure instanceof Amount amount) {
      return Optional.of(amount.value());
    }
    if (measure instanceof Quantity quantity) {
      return Optional.of(quantity.value());
    }
    if (measure instanceof Proportion proportion) {
      return proportion.share();
    }
    if (measure instanceof Ratio ratio) {
      return ratio.quotient();
    }
    return ((Distribution) measure).median().or(((Distribution) measure)::mean);
  }

  /** Whether two shares of samples are farther apart than chance would put them. */
  static boolean beyondSamplingError(Proportion before, Proportion now) {
    BigDecimal gap = share(now).subtract(share(before));
    BigDecimal variance = variance(before).add(variance(now));
    return gap.multiply(gap).compareTo(SURE.multiply(variance)) > 0;
  }

  private static BigDecimal variance(Proportion of) {
    BigDecimal share = share(of);
    return share
        .multiply(BigDecimal.ONE.subtract(share))
        .divide(BigDecimal.valueOf(of.denominator()), MathContext.DECIMAL128);
  }

  private static BigDecimal share(Proportion of) {
    return of.share().orElseThrow();
  }
}
