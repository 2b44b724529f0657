// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * The third of the participants to which a person belonged by the balance at baseline.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "balance-tercile", dimension = "baselineTercile", example = "LOWEST")
public enum BalanceTercile implements Code {
  /** The third with the smallest balances. */
  LOWEST,
  /** The third in between. */
  MIDDLE,
  /** The third with the largest balances. */
  HIGHEST,
  /** No baseline balance. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
