// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rate or mean as everybody sees it: a number, a band, or hidden.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quotient what is divided by what
 * @param value as printed, rounded half up, in percent for a rate, for example {@code 88.9}; empty when
 *     hidden
 * @param band roughly how large a rate is whose value is hidden; empty when that is hidden too
 */
public record PublishedQuotient(
    Quotient quotient, Optional<BigDecimal> value, Optional<Band> band) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when the value has other decimals than it says, or a mean has a band
   */
  public PublishedQuotient {
    if (value.isPresent() && value.get().scale() != quotient.decimals()) {
      throw new IllegalArgumentException(
          "A value printed with " + quotient.decimals() + " decimals, not " + value.get());
    }
    if (band.isPresent() && quotient.kind() != Quotient.Kind.RATE) {
      throw new IllegalArgumentException("Only a rate has a band");
    }
  }

  /**
   * Whether nothing is said of it.
   *
   * @return true when there is neither a value nor a band
   */
  public boolean isHidden() {
    return value.isEmpty() && band.isEmpty();
  }
}
