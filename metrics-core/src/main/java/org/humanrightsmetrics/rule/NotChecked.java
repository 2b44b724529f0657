// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

/**
 * A rule that could not run, and why: silence never means that all is well.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the rule, or {@code metric-id/*} for all rules of one observation
 * @param pointer the observation, for example {@code "/observations/3"}; empty for the whole input
 * @param reason why it did not run
 */
public record NotChecked(String code, String pointer, Reason reason) {

  /** Why a rule did not run. */
  public enum Reason {
    /** A component that the rule reads is not sound; a finding says what is wrong with it. */
    FIELD_NOT_SOUND,
    /** The metric is not in the catalogue, so none of its rules are known. */
    METRIC_NOT_KNOWN,
    /** Reading stopped before the end of the input. */
    READING_STOPPED,
    /** The input holds more observations than are compared with each other. */
    TOO_MANY_OBSERVATIONS,
    /** The older observation could not be brought to the newest version of its metric. */
    NOT_CONVERTIBLE,
    /** The caller switched the rule off. */
    SWITCHED_OFF,
    /** The rule itself failed; this is a fault of the program that brought the rule. */
    RULE_FAILED
  }

  /**
   * The same, seen from further out.
   *
   * @param prefix the pointer of the place from which this one's pointer was counted
   * @return a copy whose pointer begins with it
   */
  public NotChecked under(String prefix) {
    return new NotChecked(code, prefix + pointer, reason);
  }
}
