// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.PeriodKind;

/** A period in as few characters as say it. */
final class PeriodWords {

  private PeriodWords() {}

  /** For example {@code "2025"}, {@code "2025-12-31"} or {@code "2024-04-01 to 2025-03-31"}. */
  static String of(ReferencePeriod period) {
    String first = period.firstDay().map(Object::toString).orElse("");
    String last = period.lastDay().map(Object::toString).orElse("");
    if (period.kind() == PeriodKind.STOCK || first.equals(last)) {
      return last;
    }
    boolean isYear = first.endsWith("-01-01")
        && last.endsWith("-12-31")
        && first.substring(0, 4).equals(last.substring(0, 4));
    return isYear ? first.substring(0, 4) : first + " to " + last;
  }
}
