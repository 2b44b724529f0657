// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether a child was at school before the programme.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "prior-schooling", dimension = "priorSchooling", example = "IN_SCHOOL")
public enum PriorSchooling implements Code {
  /** Enrolled in the school year before. */
  IN_SCHOOL,
  /** Enrolled once, but not in the school year before. */
  OUT_OF_SCHOOL,
  /** Of school age and never enrolled. */
  NEVER_IN_SCHOOL,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
