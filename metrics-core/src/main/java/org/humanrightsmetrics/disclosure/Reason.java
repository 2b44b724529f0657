// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

/** Why a number may not be published: a refusal, not a fault of the data. */
public enum Reason {
  /** Fewer persons than the threshold, and more than none. */
  TOO_FEW_PEOPLE("disclosure/too-few-people"),
  /** The largest contributor, who knows its own part, would see fewer persons than the threshold. */
  SMALL_REMAINDER("disclosure/small-remainder"),
  /** Fewer contributors than the policy asks for. */
  TOO_FEW_CONTRIBUTORS("disclosure/too-few-contributors"),
  /** One contributor holds more than the allowed share. */
  DOMINANT_CONTRIBUTOR("disclosure/dominant-contributor"),
  /** The second largest contributor could estimate the largest too closely. */
  P_PERCENT_RULE("disclosure/p-percent-rule"),
  /** All of a group fall into one category of something sensitive. */
  HOMOGENEOUS_GROUP("disclosure/homogeneous-group"),
  /** A rate from which a small number could be worked out. */
  RATE("disclosure/rate"),
  /** A mean or median of too few values. */
  TOO_FEW_VALUES("disclosure/too-few-values"),
  /** The data are younger than the policy allows. */
  TOO_RECENT("disclosure/too-recent"),
  /** Nearly the same contributors were published before: the difference would be one or two of them. */
  DIFFERENCING("disclosure/differencing"),
  /** A hidden number follows from the published ones. */
  RECOVERABLE("disclosure/recoverable-by-subtraction"),
  /** More cells would be hidden than the policy finds useful. */
  TOO_MUCH_HIDDEN("disclosure/too-much-hidden"),
  /** More cells than are protected within a reasonable time. */
  TOO_LARGE("disclosure/too-large"),
  /** Nothing is published. */
  WITHHELD("disclosure/withheld");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  /**
   * The written-out code.
   *
   * @return for example {@code "disclosure/too-few-people"}; never reused for another thing
   */
  public String code() {
    return code;
  }
}
