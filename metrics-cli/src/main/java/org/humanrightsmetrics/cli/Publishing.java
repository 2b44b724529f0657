// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.disclosure.Accumulation;
import org.humanrightsmetrics.disclosure.DisclosurePolicy;
import org.humanrightsmetrics.disclosure.Publication;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Publisher;
import org.humanrightsmetrics.disclosure.ReleaseLedger;
import org.humanrightsmetrics.disclosure.Table;
import org.humanrightsmetrics.disclosure.Tabulation;

/**
 * Decides what of some tables is shown. Tables of different subjects have no cell in common and are decided apart,
 * except for the readings of one running total, whose differences are numbers as well.
 */
final class Publishing {

  private final MetricType<?> type;
  private final Publisher publisher;
  private final ReleaseLedger ledger;

  /**
   * A way to publish.
   *
   * @param type the metric
   * @param policy the thresholds
   * @param secret decides ties
   * @param ledger what was released before; empty when nobody kept it
   */
  Publishing(MetricType<?> type, DisclosurePolicy policy, byte[] secret, ReleaseLedger ledger) {
    this.type = type;
    this.publisher = Publisher.of(policy, secret);
    this.ledger = ledger;
  }

  ReleasePlan release(Tabulation tabulation, GroupBy layout, List<DataInput> inputs) {
    Map<String, List<String>> together = new LinkedHashMap<>();
    Set<String> running = new TreeSet<>();
    tabulation.bySubject().forEach((subject, tables) -> {
      if (tables.runningTotal()) {
        running.add(subject);
      }
      together
          .computeIfAbsent(
              tables.runningTotal() ? RunningTotals.series(subject) : subject,
              key -> new ArrayList<>())
          .add(subject);
    });
    List<Accumulation> totals = RunningTotals.between(withEarlier(running));
    List<ReleasePlan.Part> parts = new ArrayList<>();
    together.forEach((series, subjects) -> parts.addAll(decide(subjects, totals, tabulation)));
    return new ReleasePlan(type, layout, inputs, parts, totals, tabulation.leftOut());
  }

  /** The readings that are out already belong to the series of the new ones. */
  private Set<String> withEarlier(Set<String> running) {
    Set<String> all = new TreeSet<>(running);
    Set<String> series = new TreeSet<>();
    running.forEach(subject -> series.add(RunningTotals.series(subject)));
    ledger.tables().stream()
        .map(PublishedTable::subject)
        .filter(subject -> series.contains(RunningTotals.series(subject)))
        .forEach(all::add);
    return all;
  }

  private List<ReleasePlan.Part> decide(
      List<String> subjects, List<Accumulation> totals, Tabulation tabulation) {
    List<Table> tables = new ArrayList<>();
    for (String subject : subjects) {
      tables.addAll(tables(tabulation, subject).tables());
    }
    List<Accumulation> linked =
        totals.stream().filter(total -> subjects.contains(total.later())).toList();
    boolean isAlone = ledger.entries().isEmpty() && linked.isEmpty();
    Publication all = (isAlone ? publisher : publisher.after(ledger, linked)).publish(tables);
    List<ReleasePlan.Part> parts = new ArrayList<>();
    for (String subject : subjects) {
      Publication own = new Publication(
          all.tables().stream().filter(each -> each.subject().equals(subject)).toList(),
          all.quotients(),
          all.rungs(),
          all.reasons(),
          all.certificate(),
          subject.equals(subjects.get(0)) ? all.exposed() : 0);
      parts.add(new ReleasePlan.Part(subject, tables(tabulation, subject), own));
    }
    return parts;
  }

  private static Tabulation.Tables tables(Tabulation tabulation, String subject) {
    Tabulation.Tables tables = tabulation.bySubject().get(subject);
    if (tables == null) {
      throw new IllegalArgumentException("There is no subject " + subject);
    }
    return tables;
  }
}
