// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

/** What must be at hand to decide a rule. */
public enum Scope {
  /** The single observation. */
  ONE,
  /** Earlier observations of the same metric, reporter, subject and population. */
  SERIES,
  /** Other observations in the same report. */
  REPORT,
  /** Several observations while they are compared or aggregated. */
  MERGE,
  /** The observation together with the audience it goes to. */
  PUBLISH,
  /** A reference table that lies outside the report. */
  TABLE
}
