// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How people at work are counted. The two are never added up.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "headcount-basis", example = "FTE")
public enum HeadcountBasis implements Code {
  /** Each person once, however few the hours. */
  HEADCOUNT,
  /** The work of one person in full time is one: two halves are one. */
  FTE;

  @Override
  public String code() {
    return name();
  }
}
