// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.time.LocalDate;
import java.util.List;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.Aggregation;

/**
 * What {@code hrm aggregate} found.
 *
 * @param asOf the day that counted as today
 * @param type the metric
 * @param inputs what became of each input
 * @param table the cells
 */
record Aggregate(LocalDate asOf, MetricType<?> type, List<DataInput> inputs, Aggregation table) {

  /** Whether there was no observation to make a cell of. */
  boolean isEmpty() {
    return table.cells().isEmpty() && table.omitted().isEmpty();
  }
}
