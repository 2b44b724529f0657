// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Which time an amount of pay is for.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "pay-period", example = "MONTH")
public enum PayPeriod implements Code {
  /** One hour. */
  HOUR,
  /** One day. */
  DAY,
  /** One week. */
  WEEK,
  /** One month. */
  MONTH,
  /** One year. */
  YEAR;

  @Override
  public String code() {
    return name();
  }
}
