// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

/** How grave a finding is. Ordered from light to grave. */
public enum Severity {
  /** Worth knowing, nothing to repair. */
  INFO,
  /** Plausible but suspicious, or not comparable: accepted and shown. */
  WARNING,
  /** Logically impossible or unusable: the observation is rejected. */
  ERROR
}
