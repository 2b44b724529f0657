// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether money of two times was made comparable.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "money-terms", example = "REAL")
public enum MoneyTerms implements Code {
  /** Amounts are in prices of one time. */
  REAL,
  /** Amounts are as they were paid. */
  NOMINAL;

  @Override
  public String code() {
    return name();
  }
}
