// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether workers are paid for time or for pieces.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "pay-form", dimension = "payForm", example = "TIME_RATE")
public enum PayForm implements Code {
  /** By the hour, day, week or month. */
  TIME_RATE,
  /** By what is made. */
  PIECE_RATE,
  /** Partly by time, partly by piece. */
  MIXED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
