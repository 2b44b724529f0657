// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.humanrightsmetrics.context.Reporter;

/**
 * One reported metric with who reported it and in which version.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reporter the organisation that states the numbers
 * @param metric the values, in the newest version of the metric
 * @param reportedVersion the version in which they were said originally
 * @param extensions what the reporter added outside the standard, by name, each as compact JSON text; kept
 *     and written back, never judged
 */
public record Observation(
    Reporter reporter, Metric metric, int reportedVersion, Map<String, String> extensions) {

  /** Copies the extensions, sorted by name. */
  public Observation {
    Objects.requireNonNull(reporter, "reporter");
    Objects.requireNonNull(metric, "metric");
    extensions = Collections.unmodifiableMap(new TreeMap<>(extensions));
  }

  /**
   * An observation in the newest version, without extensions.
   *
   * @param reporter who reports
   * @param metric the values
   * @return the observation
   */
  public static Observation of(Reporter reporter, Metric metric) {
    return new Observation(reporter, metric, metric.type().version(), Map.of());
  }
}
