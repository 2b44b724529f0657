// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What an assessment says of one indicator at one site. There is nothing between these four.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "indicator-state", example = "PRESENT")
public enum IndicatorState implements Code {
  /** It was found. */
  PRESENT,
  /** Something points to it, and it is not yet confirmed. */
  SUSPECTED,
  /** It was looked for, workers were asked, and it was not found. */
  ABSENT,
  /** It was not looked for, or nobody could ask workers. */
  NOT_ASSESSED;

  @Override
  public String code() {
    return name();
  }
}
