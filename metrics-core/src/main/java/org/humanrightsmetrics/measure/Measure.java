// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.util.Optional;

/**
 * A quantity with known arithmetic, reported or known to be missing.
 *
 * <p>Closed: every operation (reading, pooling, writing) treats each kind, and a new kind changes all of
 * them. A bare percentage is not among them, because it cannot be aggregated: use {@link Proportion}.
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface Measure permits Count, Proportion, Ratio, Amount, Quantity, Distribution {

  /**
   * Why there is no value.
   *
   * @return the reason; empty when a value was reported
   */
  Optional<Missing> missing();

  /**
   * Whether a value was reported; zero is a value.
   *
   * @return true when the accessors of the value may be called
   */
  default boolean isReported() {
    return missing().isEmpty();
  }

  /** Refuses to hand out a value that is not there. */
  static void requireReported(Optional<Missing> missing) {
    missing.ifPresent(reason -> {
      throw new MissingValueException(reason);
    });
  }
}
