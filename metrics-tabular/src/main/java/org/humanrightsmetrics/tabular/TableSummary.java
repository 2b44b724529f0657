// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.context.Reporter;

/**
 * What a written table holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows how many rows
 * @param observations how many observations they came from, those excluded not counted
 * @param repeatedKeys rows whose key another row before them has as well: the same number said twice
 * @param notPublic observations that are not marked as readable by everybody
 * @param breakdowns the columns of the dimensions, sorted
 * @param metrics the metrics that were added, sorted by id
 * @param reporters who reports, one for each id, sorted by it
 * @param ambiguousReporters the ids under which several descriptions were met
 * @param codes for each break-down, the areas and the currencies: the codes that occur
 */
public record TableSummary(
    long rows,
    long observations,
    long repeatedKeys,
    long notPublic,
    List<String> breakdowns,
    List<MetricType<?>> metrics,
    List<Reporter> reporters,
    List<String> ambiguousReporters,
    SortedMap<String, SortedSet<String>> codes) {

  /** Copies the collections. */
  public TableSummary {
    breakdowns = List.copyOf(breakdowns);
    metrics = List.copyOf(metrics);
    reporters = List.copyOf(reporters);
    ambiguousReporters = List.copyOf(ambiguousReporters);
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    codes.forEach(
        (column, each) -> copy.put(column, Collections.unmodifiableSortedSet(new TreeSet<>(each))));
    codes = Collections.unmodifiableSortedMap(copy);
  }
}
