// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

/** Where a value stands on the way from effort to effect. */
public enum Level {
  /** What is put in: money, staff. */
  INPUT,
  /** What is done. */
  ACTIVITY,
  /** What the work delivers: women trained (IATI result type 1). */
  OUTPUT,
  /** What changes for people: savings, school, income (IATI result type 2). */
  OUTCOME,
  /** What changes lastingly (IATI result type 3). */
  IMPACT
}
