// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How a worker came to the job.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "hire-channel", dimension = "hireChannel", example = "DIRECT")
public enum HireChannel implements Code {
  /** Hired by the employer itself, with nobody between. */
  DIRECT,
  /** Through a licensed or registered agency. */
  RECRUITMENT_AGENCY,
  /** Through a sub-agent, a broker or an acquaintance who was paid for it. */
  INFORMAL_BROKER,
  /** Through an office or agreement of states. */
  STATE_PROGRAMME,
  /** Any other. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
