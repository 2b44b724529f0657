// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.Optional;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.ValueRole;

/**
 * What one organisation does in one area, from which the numbers of all its metrics are worked out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area an ISO 3166 code
 * @param people how many women or workers there are in 2023; they grow by a tenth a year
 * @param subject whose numbers these are; empty for the reporter as a whole
 */
record Programme(String area, long people, Optional<Subject> subject) {

  /** The first year of the sample; the year before it is the baseline. */
  static final int FIRST_YEAR = 2023;

  /** The last year of the sample. */
  static final int LAST_YEAR = 2025;

  /** The year whose numbers are the baseline. */
  static final int BASELINE_YEAR = FIRST_YEAR - 1;

  static Programme in(String area, long people) {
    return new Programme(area, people, Optional.empty());
  }

  Programme about(Subject about) {
    return new Programme(area, people, Optional.of(about));
  }

  /** How many people there are in a year. */
  long people(int year) {
    return people + (year - FIRST_YEAR) * (people / 10 + 1);
  }

  /** The country of the area. */
  String country() {
    return area.substring(0, 2);
  }

  /** The context of a number of this programme; everybody was counted, from a register. */
  Context context(ReferencePeriod period, int year, String description, long size) {
    return Context.builder()
        .period(period)
        .area(ReferenceArea.of(area))
        .population(Population.census(description, size))
        .source(Source.of(SourceMethod.REGISTER, QualityTier.T2))
        .role(year == BASELINE_YEAR ? ValueRole.BASELINE : ValueRole.ACTUAL)
        .subject(subject)
        .build();
  }

  /** So many percent of a number, rounded down: invented data need no better. */
  static long percent(long percent, long whole) {
    return percent * whole / 100;
  }
}
