// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.measure.Ratio;

/**
 * How far the numbers behind a value were checked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lowest the lowest tier among the members: that of the value as a whole
 * @param shares the tiers that occur, from the lowest
 */
public record Tiers(QualityTier lowest, Map<QualityTier, Share> shares) {

  /** Orders the tiers. */
  public Tiers {
    shares = Collections.unmodifiableMap(new EnumMap<>(shares));
  }

  /**
   * The part of one tier.
   *
   * @param members observations that count; of a stock the last reading of each unit
   * @param weight the part of the value, with the whole beside it: of numbers the numbers themselves
   *     without their signs, of proportions and means the denominator or n. Both are 0 where nothing but
   *     zeros was reported
   */
  public record Share(long members, Ratio weight) {}
}
