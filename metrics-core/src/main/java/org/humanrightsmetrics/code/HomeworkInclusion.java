// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether an audit looked at the homework that a site gives out.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "homework-inclusion", dimension = "homework", example = "INCLUDED")
public enum HomeworkInclusion implements Code {
  /** Homeworkers were visited or interviewed. */
  INCLUDED,
  /** There is homework, and it was not looked at. */
  NOT_INCLUDED,
  /** The site gives out no homework. */
  NO_HOMEWORK,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
