// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What became of a pupil at the end of the school year.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "grade-progression", dimension = "gradeProgression", example = "PROMOTED")
public enum GradeProgression implements Code {
  /** Went on to the next grade. */
  PROMOTED,
  /** Stayed in the same grade. */
  REPEATED,
  /** Left school without finishing it. */
  DROPPED_OUT,
  /** Finished the school. */
  GRADUATED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
