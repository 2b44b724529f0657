// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether a share of purchases is one of money or of orders. Shares on two bases are never added up.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "order-basis", example = "VALUE")
public enum OrderBasis implements Code {
  /** In money. */
  VALUE,
  /** In orders, each once; of what is paid, in invoices. */
  ORDERS;

  @Override
  public String code() {
    return name();
  }
}
