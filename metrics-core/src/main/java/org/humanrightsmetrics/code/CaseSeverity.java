// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How grave a grievance or a nonconformity is.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "case-severity", dimension = "severity", example = "CRITICAL")
public enum CaseSeverity implements Code {
  /** Threatens life, freedom or a child; needs action at once. */
  CRITICAL,
  /** Breaks the law or a central demand. */
  MAJOR,
  /** Anything less. */
  MINOR,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
