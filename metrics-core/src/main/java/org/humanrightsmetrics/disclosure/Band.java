// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;

/** Roughly how large a rate is that may not be published exactly; the upper end belongs to the next band. */
public enum Band {
  /** From 0 to under 25 percent. */
  UP_TO_25(0),
  /** From 25 to under 50 percent. */
  UP_TO_50(1),
  /** From 50 to under 75 percent. */
  UP_TO_75(2),
  /** From 75 to 100 percent. */
  UP_TO_100(3);

  private final int quarter;

  Band(int quarter) {
    this.quarter = quarter;
  }

  /** How many whole quarters lie below it. */
  int quarter() {
    return quarter;
  }

  /**
   * The band of a rate.
   *
   * @param numerator 0 to the denominator
   * @param denominator at least 1
   * @return the band, for example {@link #UP_TO_50} for 1 of 4
   */
  public static Band of(long numerator, long denominator) {
    if (numerator < 0 || denominator < 1 || numerator > denominator) {
      throw new IllegalArgumentException("A rate lies between none and all of somebody");
    }
    int quarter = BigInteger.valueOf(numerator)
        .multiply(BigInteger.valueOf(4))
        .divide(BigInteger.valueOf(denominator))
        .intValueExact();
    return values()[Math.min(quarter, values().length - 1)];
  }
}
