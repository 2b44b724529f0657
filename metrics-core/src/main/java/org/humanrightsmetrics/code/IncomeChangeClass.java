// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * By how much an income changed.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "income-change-class", dimension = "incomeChange", example = "LARGE_INCREASE")
public enum IncomeChangeClass implements Code {
  /** At least doubled. */
  LARGE_INCREASE,
  /** Rose, and less than doubled. */
  SMALL_INCREASE,
  /** Neither rose nor fell. */
  NO_CHANGE,
  /** Fell. */
  DECREASE,
  /** Had no income that could change. */
  NOT_APPLICABLE,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
