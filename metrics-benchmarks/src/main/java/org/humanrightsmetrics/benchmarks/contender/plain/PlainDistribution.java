// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values are spread.
 *
 * @param n how many
 * @param currency of money
 * @param total their sum
 * @param mean their mean
 * @param median their median
 * @param standardDeviation their spread
 * @param percentiles by name
 * @param bins by span
 */
public record PlainDistribution(
    @Nullable @Min(0) @Max(PlainForms.MOST) Long n,
    @Nullable @Pattern(regexp = PlainForms.CURRENCY) String currency,

    @Nullable @DecimalMin("0") @DecimalMax(PlainForms.MOST_DECIMAL)
    BigDecimal total,

    @Nullable @DecimalMin("0") @DecimalMax(PlainForms.MOST_DECIMAL)
    BigDecimal mean,

    @Nullable @DecimalMin("0") @DecimalMax(PlainForms.MOST_DECIMAL)
    BigDecimal median,

    @Nullable @DecimalMin("0") BigDecimal standardDeviation,
    @Nullable Map<@Pattern(regexp = "p[1-9][0-9]?") String, @NotNull BigDecimal> percentiles,
    @Nullable List<@Valid Bin> bins) {

  /**
   * A span.
   *
   * @param from its beginning
   * @param to its end
   * @param count how many
   */
  public record Bin(
      @NotNull BigDecimal from,
      @Nullable BigDecimal to,
      @NotNull @Min(0) @Max(PlainForms.MOST) Long count) {}
}
