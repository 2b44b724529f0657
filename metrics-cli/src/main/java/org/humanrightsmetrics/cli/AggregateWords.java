// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.Locale;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.Refusal;
import org.humanrightsmetrics.rule.Finding;

/** Says the remarks of a table with the names that the metric gives its values. */
final class AggregateWords {

  private AggregateWords() {}

  /** The remark as a finding; a value that is not stated says so. */
  static Finding finding(Refusal remark, MetricType<?> type, Locale locale) {
    Finding.Builder finding =
        remark.finding().toBuilder().metric(type.id(), type.version()).texts(type.texts());
    remark.arguments().forEach((name, value) -> {
      if (value.isEmpty()) {
        finding.argument(name, Words.of("compare.not-stated", locale));
      }
    });
    return finding.build();
  }
}
