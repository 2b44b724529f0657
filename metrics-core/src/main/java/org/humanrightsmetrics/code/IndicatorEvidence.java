// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * On what a state rests.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "indicator-evidence", example = "WORKER_TESTIMONY")
public enum IndicatorEvidence implements Code {
  /** What workers said. */
  WORKER_TESTIMONY,
  /** A complaint through a channel that workers trust. */
  COMPLAINT,
  /** Contracts, pay slips, records of hours. */
  DOCUMENTS,
  /** What was seen on site. */
  OBSERVATION,
  /** What a union, an authority or an organisation found. */
  THIRD_PARTY_REPORT,
  /** Any other. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
