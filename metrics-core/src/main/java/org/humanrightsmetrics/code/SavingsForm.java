// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Where money that a person calls her own is held.
 *
 * <p>Livestock, jewellery and other goods are no form of money and are reported apart.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "savings-form", dimension = "form", example = "FORMAL_ACCOUNT")
public enum SavingsForm implements Code {
  /** Bank, microfinance institution or co-operative. */
  FORMAL_ACCOUNT,
  /** An account at a mobile operator. */
  MOBILE_MONEY,
  /** A savings group, or a rotating fund. */
  GROUP,
  /** Notes and coins kept safely. */
  CASH,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
