// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * Where a value comes from and how it was made, so that it can be made again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param aggregation the class by which the members were pooled
 * @param period how the members belong to time
 * @param versions the versions of the metric in which they were reported
 * @param areas the areas that they name, for example {@code "IN-BR"}
 * @param firstDay the first day that any of them speaks of
 * @param lastDay the last day that any of them speaks of
 * @param superseded readings that do not count because the same unit has a later one
 */
public record Provenance(
    AggregationClass aggregation,
    PeriodKind period,
    SortedSet<Integer> versions,
    SortedSet<String> areas,
    LocalDate firstDay,
    LocalDate lastDay,
    long superseded) {

  /** Copies the sets. */
  public Provenance {
    versions = Collections.unmodifiableSortedSet(new TreeSet<>(versions));
    areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
  }
}
