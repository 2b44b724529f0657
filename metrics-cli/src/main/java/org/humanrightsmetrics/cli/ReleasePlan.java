// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.disclosure.Accumulation;
import org.humanrightsmetrics.disclosure.Publication;
import org.humanrightsmetrics.disclosure.Tabulation;
import org.humanrightsmetrics.tabular.PublishedFiles;

/**
 * What {@code hrm publish} decided to show, before it is written.
 *
 * @param type the metric
 * @param layout the place by which tables are laid out
 * @param inputs what became of each input
 * @param parts one per subject, in order
 * @param totals which numbers are readings of one running total
 * @param leftOut what stands in no table, with the reason
 */
record ReleasePlan(
    MetricType<?> type,
    GroupBy layout,
    List<DataInput> inputs,
    List<Part> parts,
    List<Accumulation> totals,
    List<Tabulation.LeftOut> leftOut) {

  /**
   * The tables of one subject.
   *
   * @param subject what is counted
   * @param about the tables as their owner knows them
   * @param publication what may be shown of them
   */
  record Part(String subject, Tabulation.Tables about, Publication publication) {}

  /** The tables that are shown, with what their numbers mean. */
  List<PublishedFiles.Entry> entries() {
    return parts.stream()
        .flatMap(part -> part.publication().tables().stream()
            .map(table -> new PublishedFiles.Entry(
                type,
                part.about().component(),
                part.about().groups(),
                part.about().unit(),
                part.about().scale(),
                table)))
        .toList();
  }

  /** Whether all that was asked for is shown, hidden cells apart. */
  boolean isWhole() {
    return leftOut.isEmpty()
        && !parts.isEmpty()
        && parts.stream().noneMatch(part -> part.publication().isWithheld());
  }

  long hiddenCells() {
    return entries().stream().mapToLong(entry -> entry.table().hiddenCells()).sum();
  }

  long cells() {
    return entries().stream().mapToLong(entry -> entry.table().cells().size()).sum();
  }
}
