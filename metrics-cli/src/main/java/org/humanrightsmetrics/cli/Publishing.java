// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.disclosure.DisclosurePolicy;
import org.humanrightsmetrics.disclosure.Publisher;
import org.humanrightsmetrics.disclosure.Tabulation;

/** Decides what of some tables is shown; tables of different subjects have no cell in common. */
final class Publishing {

  private final MetricType<?> type;
  private final Publisher publisher;

  Publishing(MetricType<?> type, DisclosurePolicy policy, byte[] secret) {
    this.type = type;
    this.publisher = Publisher.of(policy, secret);
  }

  ReleasePlan release(Tabulation tabulation, GroupBy layout, List<DataInput> inputs) {
    List<ReleasePlan.Part> parts = new ArrayList<>();
    tabulation
        .bySubject()
        .forEach((subject, tables) ->
            parts.add(new ReleasePlan.Part(subject, tables, publisher.publish(tables.tables()))));
    return new ReleasePlan(type, layout, inputs, parts, tabulation.leftOut());
  }
}
