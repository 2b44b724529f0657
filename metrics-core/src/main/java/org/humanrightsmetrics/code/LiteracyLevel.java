// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How well a person could read and write when they joined.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "literacy-level", dimension = "literacy", example = "NOT_LITERATE")
public enum LiteracyLevel implements Code {
  /** Reads and writes no simple sentence. */
  NOT_LITERATE,
  /** Reads or writes a simple sentence with difficulty. */
  PARTLY_LITERATE,
  /** Reads and writes a simple sentence about daily life. */
  LITERATE,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
