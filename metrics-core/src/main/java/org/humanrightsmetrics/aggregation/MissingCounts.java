// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import org.humanrightsmetrics.measure.Missing;

/**
 * How many observations of a cell brought no value, by the reason. None of them is a zero.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unknown the reporter does not know the number
 * @param notApplicable the number cannot exist there; no gap
 * @param withheld the reporter knows the number and does not state it
 * @param absent the observation does not mention the component, or the part
 */
public record MissingCounts(long unknown, long notApplicable, long withheld, long absent) {

  static final MissingCounts NONE = new MissingCounts(0, 0, 0, 0);

  MissingCounts plus(MissingCounts other) {
    return new MissingCounts(
        unknown + other.unknown,
        notApplicable + other.notApplicable,
        withheld + other.withheld,
        absent + other.absent);
  }

  MissingCounts plus(Missing reason) {
    return switch (reason) {
      case UNKNOWN -> new MissingCounts(unknown + 1, notApplicable, withheld, absent);
      case NOT_APPLICABLE -> new MissingCounts(unknown, notApplicable + 1, withheld, absent);
      case WITHHELD -> new MissingCounts(unknown, notApplicable, withheld + 1, absent);
    };
  }

  MissingCounts plusAbsent() {
    return new MissingCounts(unknown, notApplicable, withheld, absent + 1);
  }

  /**
   * How many of them are gaps.
   *
   * @return all but those whose number cannot exist
   */
  public long gaps() {
    return unknown + withheld + absent;
  }
}
