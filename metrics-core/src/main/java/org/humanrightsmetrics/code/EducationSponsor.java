// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Who pays the larger part of an education.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "education-sponsor", dimension = "sponsor", example = "PARTICIPANT")
public enum EducationSponsor implements Code {
  /** The participant or the family. */
  PARTICIPANT,
  /** The organisation that reports, or the programme that it runs. */
  PROGRAMME,
  /** The employer of the participant. */
  EMPLOYER,
  /** The state, by free places or scholarships. */
  STATE,
  /** Somebody else: a foundation, a church, a private person. */
  DONOR,
  /** It costs nothing. */
  NOBODY,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
