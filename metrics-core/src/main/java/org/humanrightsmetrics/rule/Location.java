// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

/**
 * The place that the reader of a finding edits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the name of the input as the caller gave it, for example {@code "report.json"}; may be empty
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Location(String file, int line, int column) {

  @Override
  public String toString() {
    return (file.isEmpty() ? "" : file + ":") + line + ":" + column;
  }
}
