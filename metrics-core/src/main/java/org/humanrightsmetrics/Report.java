// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.humanrightsmetrics.context.Reporter;

/**
 * What one organisation reports.
 *
 * <p>JSON: {@code {"standard": "human-rights-metrics/1", "reporter": {…}, "observations": […]}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reporter the organisation
 * @param observations in the order of the report; each names the same reporter
 */
public record Report(Reporter reporter, List<Observation> observations) {

  /** The form of the document, as its first member says. */
  public static final String STANDARD = "human-rights-metrics/1";

  /** Copies the list and refuses an observation of another reporter. */
  public Report {
    Objects.requireNonNull(reporter, "reporter");
    observations = List.copyOf(observations);
    for (Observation observation : observations) {
      if (!observation.reporter().equals(reporter)) {
        throw new IllegalArgumentException("An observation of "
            + observation.reporter().key() + " cannot stand in a report of " + reporter.key());
      }
    }
  }

  /**
   * An empty report.
   *
   * @param reporter the organisation
   * @return a report without observations
   */
  public static Report by(Reporter reporter) {
    return new Report(reporter, List.of());
  }

  /**
   * This report and one more observation.
   *
   * @param metric the values
   * @return a copy
   */
  public Report add(Metric metric) {
    List<Observation> more = new ArrayList<>(observations);
    more.add(Observation.of(reporter, metric));
    return new Report(reporter, more);
  }
}
