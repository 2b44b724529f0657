// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * From whom it is known how a buyer purchases. Answers of two sources are never mixed.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "purchasing-source", example = "BUYER_RECORDS")
public enum PurchasingSource implements Code {
  /** What the buyer itself recorded. */
  BUYER_RECORDS,
  /** What suppliers answered, without anybody knowing who said what. */
  SUPPLIER_RATING_ANONYMOUS,
  /** What somebody without an interest in it found. */
  THIRD_PARTY;

  @Override
  public String code() {
    return name();
  }
}
