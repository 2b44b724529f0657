// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is published of a group of peers: nothing in it belongs to one of them. Immutable and thread-safe.
 *
 * @param subject what it is of
 * @param groups how many legal groups contributed, each once, however many companies it has
 * @param weightedMean the sum of all numerators by the sum of all denominators
 * @param quartiles where the quarters of the groups part; empty when there were too few groups
 */
public record PeerStatistics(
    BenchmarkSubject subject, int groups, BigDecimal weightedMean, Optional<Quartiles> quartiles) {

  /** All parts must be present. */
  public PeerStatistics {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(weightedMean, "weightedMean");
    Objects.requireNonNull(quartiles, "quartiles");
    if (groups < 1) {
      throw new IllegalArgumentException("groups must be positive, not " + groups);
    }
  }

  /**
   * Three points, each averaged over several middle values so that none is anybody's own.
   *
   * @param lower a quarter of the groups lies below
   * @param median half of the groups lie below
   * @param upper three quarters of the groups lie below
   */
  public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {

    /**
     * Refuses points out of order.
     *
     * @throws IllegalArgumentException when they do not rise
     */
    public Quartiles {
      if (lower.compareTo(median) > 0 || median.compareTo(upper) > 0) {
        throw new IllegalArgumentException("Quartiles must not fall");
      }
    }
  }
}
