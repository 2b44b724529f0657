// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * From which day the time that a supplier has for an order is counted.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "lead-time-start", example = "ORDER_CONFIRMED")
public enum LeadTimeStart implements Code {
  /** The day on which the order was confirmed. */
  ORDER_CONFIRMED,
  /** The day on which the final design was handed over. */
  DESIGN_HANDED_OVER,
  /** The day on which samples and materials were approved. */
  MATERIALS_APPROVED,
  /** Any other day. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
