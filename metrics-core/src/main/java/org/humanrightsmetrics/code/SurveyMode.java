// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How workers answered a survey.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "survey-mode", example = "FACE_TO_FACE")
public enum SurveyMode implements Code {
  /** An interviewer in person. */
  FACE_TO_FACE,
  /** An interviewer on the telephone. */
  TELEPHONE,
  /** Keys pressed during an automatic call. */
  VOICE_RESPONSE,
  /** Text messages or a messenger. */
  TEXT_MESSAGE,
  /** A form on a telephone or computer. */
  ONLINE,
  /** A form on paper. */
  PAPER,
  /** Any other. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
