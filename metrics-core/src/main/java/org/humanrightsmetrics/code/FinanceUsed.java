// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Money with which a business was started; a business may use several kinds.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "finance-used",
    dimension = "financeUsed",
    overlapping = true,
    example = "OWN_SAVINGS")
public enum FinanceUsed implements Code {
  /** What the founder had saved. */
  OWN_SAVINGS,
  /** Lent or given by people close to the founder. */
  FAMILY_OR_FRIENDS,
  /** Lent by a savings group. */
  SAVINGS_GROUP,
  /** Lent by a microfinance institution. */
  MICROFINANCE,
  /** Lent by a bank or co-operative. */
  BANK_LOAN,
  /** Lent by a private lender. */
  MONEYLENDER,
  /** Given by a programme, a donor or the state. */
  GRANT,
  /** Any other. */
  OTHER,
  /** No money was needed. */
  NONE,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
