// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.humanrightsmetrics.context.QualityTier;

/**
 * What it takes to be praised. The numbers are choices of this library, not published norms.
 *
 * <p>Immutable and thread-safe.
 *
 * @param smallestRise of numbers: by what part of the earlier value it must have got better, for example 0.1
 * @param smallestPoints of shares: by how much, for example 0.05 for five percentage points
 * @param lowestTier the lowest data-quality tier of both values, {@code T2} by definition
 * @param biasRules codes of the findings each of which lowers the tier by one step
 */
public record BrightSpotPolicy(
    BigDecimal smallestRise,
    BigDecimal smallestPoints,
    QualityTier lowestTier,
    Set<String> biasRules) {

  /** Copies the set and refuses numbers that would praise standing still. */
  public BrightSpotPolicy {
    Objects.requireNonNull(lowestTier, "lowestTier");
    biasRules = Set.copyOf(biasRules);
    if (smallestRise.signum() <= 0 || smallestPoints.signum() <= 0) {
      throw new IllegalArgumentException(
          "The smallest effect must be above 0, or standing still would be praised");
    }
  }

  /**
   * A tenth of a number, five points of a share, tier {@code T2}, and the base rules of class bias.
   *
   * @return the usual policy
   */
  public static BrightSpotPolicy standard() {
    return new BrightSpotPolicy(
        new BigDecimal("0.1"),
        new BigDecimal("0.05"),
        QualityTier.T2,
        Set.of(
            "survey/sample-too-small",
            "survey/response-rate-low",
            "survey/attrition-high",
            "source/self-reported-only"));
  }
}
