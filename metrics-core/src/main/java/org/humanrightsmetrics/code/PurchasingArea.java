// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What suppliers rate a buyer on: the seven areas of the Better Buying survey, in our words.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "purchasing-area", example = "PLANNING_AND_FORECASTING")
public enum PurchasingArea implements Code {
  /** Whether orders are foreseen and announced. */
  PLANNING_AND_FORECASTING,
  /** How samples are asked for, and how many become orders. */
  DESIGN_AND_DEVELOPMENT,
  /** Whether prices cover the cost of lawful work. */
  COST_AND_NEGOTIATION,
  /** Whether orders are steady, and good work is rewarded. */
  SOURCING_AND_ORDER_PLACEMENT,
  /** Whether suppliers are paid in time and in full. */
  PAYMENT_AND_TERMS,
  /** Whether there is time enough, and days agreed are kept. */
  PROCESS_MANAGEMENT,
  /** Whether demands on working conditions come with help. */
  SUSTAINABLE_PARTNERSHIP;

  @Override
  public String code() {
    return name();
  }
}
