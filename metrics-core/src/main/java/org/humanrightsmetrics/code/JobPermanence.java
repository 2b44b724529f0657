// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How long a job is meant to last.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "job-permanence", dimension = "permanence", example = "PERMANENT")
public enum JobPermanence implements Code {
  /** Without an end that was agreed. */
  PERMANENT,
  /** Until an agreed day or the end of an order. */
  TEMPORARY,
  /** Only in a part of each year. */
  SEASONAL,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
