// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.Refusal;
import org.humanrightsmetrics.rule.Finding;

/** Says the remarks of a table with the names that the metric gives its values. */
final class AggregateWords {

  private AggregateWords() {}

  static Finding finding(Refusal remark, MetricType<?> type) {
    return remark.finding().toBuilder()
        .metric(type.id(), type.version())
        .texts(type.texts())
        .build();
  }
}
