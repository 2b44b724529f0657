// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What a buyer decides before it is bound to a supplier.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "purchase-decision", example = "ORDER")
public enum PurchaseDecision implements Code {
  /** To place an order. */
  ORDER,
  /** To take on a supplier. */
  SUPPLIER_ONBOARDING;

  @Override
  public String code() {
    return name();
  }
}
