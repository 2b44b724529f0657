// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How often suppliers say that a buyer does what is asked.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "rating-answer", dimension = "answer", example = "ALWAYS")
public enum RatingAnswer implements Code {
  /** Always. */
  ALWAYS,
  /** Sometimes. */
  SOMETIMES,
  /** Rarely. */
  RARELY,
  /** Never. */
  NEVER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
