// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

/** What checking one input comes to. From good to bad. */
enum Verdict {
  /** Read to the end, and nothing has to be mended. */
  READY,
  /** Read to the end, and something has to be mended. */
  NOT_READY,
  /** Reading stopped before the end. */
  PARTLY_CHECKED,
  /** Nothing could be read. */
  UNREADABLE
}
