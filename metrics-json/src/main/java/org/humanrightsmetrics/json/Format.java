// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

/** The two forms in which observations travel as JSON. */
public enum Format {
  /** Whichever of the two the input turns out to have; a summary names that one instead. */
  DETECT,
  /** One document: the reporter, then the observations. */
  REPORT,
  /** One observation a line, each with its own reporter (NDJSON). */
  LINES
}
