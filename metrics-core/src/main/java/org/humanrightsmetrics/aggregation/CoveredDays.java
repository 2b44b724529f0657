// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

/**
 * Which days one unit speaks of, and which of them more than once. The same whatever the order in which the
 * periods come, which a list of the first clash would not be.
 */
final class CoveredDays {

  private final DaySpans once = new DaySpans();
  private final DaySpans twice = new DaySpans();

  void add(long first, long last) {
    twice.addAll(once.within(first, last));
    once.add(first, last);
  }

  void merge(CoveredDays other) {
    twice.addAll(once.within(other.once));
    twice.addAll(other.twice);
    once.addAll(other.once);
  }

  DaySpans all() {
    return once;
  }

  DaySpans repeated() {
    return twice;
  }
}
