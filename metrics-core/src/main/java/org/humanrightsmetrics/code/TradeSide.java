// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Which goods a share is taken of, seen from the reporter.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "trade-side", example = "PURCHASES")
public enum TradeSide implements Code {
  /** What the reporter buys. */
  PURCHASES,
  /** What the reporter sells. */
  SALES;

  @Override
  public String code() {
    return name();
  }
}
