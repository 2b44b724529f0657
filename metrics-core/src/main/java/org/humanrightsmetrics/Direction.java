// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

/** Which way is better. */
public enum Direction {
  /** More is better. */
  HIGHER_IS_BETTER,
  /** Less is better. */
  LOWER_IS_BETTER,
  /** Neither: no grievance among ten thousand workers is a warning, not an achievement. */
  CONTEXTUAL
}
