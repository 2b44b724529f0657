// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How much of the work of a business is done at home.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "homework-share", dimension = "homeworkShare", example = "NONE")
public enum HomeworkShare implements Code {
  /** None. */
  NONE,
  /** Less than half. */
  UNDER_HALF,
  /** Half and more, but not all. */
  HALF_AND_MORE,
  /** All of it. */
  ALL,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
