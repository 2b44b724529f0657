// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.humanrightsmetrics.measure.Axis;

/**
 * What {@code hrm compare} found.
 *
 * @param asOf the day that counted as today
 * @param axes in what the members of a group may differ, in the order of the type
 * @param place the value that was compared; empty for the headline values
 * @param inputs what became of each input
 * @param metrics by id, those without an observation left out
 */
record Comparison(
    LocalDate asOf,
    Set<Axis> axes,
    String place,
    List<DataInput> inputs,
    List<MetricComparison> metrics) {

  /** How many observations were compared. */
  long observations() {
    return metrics.stream().mapToLong(MetricComparison::observations).sum();
  }
}
