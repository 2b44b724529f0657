// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Yearly turnover of a business, in United States dollars at the market rate of the period end.
 *
 * <p>Each band holds its lower limit and not its upper one.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "turnover-band", dimension = "turnoverBand", example = "USD_UNDER_1000")
public enum TurnoverBand implements Code {
  /** Less than 1,000. */
  USD_UNDER_1000,
  /** 1,000 to under 5,000. */
  USD_1000_UNDER_5000,
  /** 5,000 to under 20,000. */
  USD_5000_UNDER_20000,
  /** 20,000 to under 100,000. */
  USD_20000_UNDER_100000,
  /** 100,000 and more. */
  USD_100000_AND_OVER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
