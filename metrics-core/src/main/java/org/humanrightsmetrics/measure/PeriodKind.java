// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

/** How a value belongs to time, which decides whether it may be added over time. */
public enum PeriodKind {
  /** True at a moment: a balance, the children enrolled. Never added over time; the last reading counts. */
  STOCK,
  /** Happened inside a span: grievances raised, deposits. Added over disjoint spans, persons excepted. */
  FLOW,
  /** A running total since a beginning. Never added; the difference of two readings is a flow. */
  CUMULATIVE,
  /** The follow-up of a group fixed at intake. Never added over time; cohorts are compared. */
  COHORT
}
