// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

/** What can mend a difference, so that the values may then be read beside each other. */
public enum AdjustmentKind {
  /** Bring a value of an older version up to date; done while a file is read. */
  MIGRATE_VERSION,
  /** Convert money by a dated rate of exchange that the caller brings. */
  CONVERT_CURRENCY,
  /** Convert money by what it buys, with factors of one base year that the caller brings. */
  PURCHASING_POWER,
  /** Express money in the prices of one base, by an index that the caller brings. */
  DEFLATE,
  /** Bring a flow of events, enrolments or money to the length of a year. */
  ANNUALISE,
  /** Take the difference of two readings of a running total. */
  DIFFERENCE,
  /** Join neighbouring age bands until both sides have the same. */
  MERGE_AGE_BANDS
}
