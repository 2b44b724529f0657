// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;

/** This library: typed observations, field constraints, all rules, places of all findings. */
final class HumanRightsMetrics implements Contender {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private final MetricsJson json = MetricsJson.builder(StandardMetrics.CATALOGUE)
      .policy(ValidationPolicy.standard().asOf(AS_OF))
      .build();

  @Override
  public String name() {
    return "Human Rights Metrics";
  }

  @Override
  public Outcome read(byte[] lines) {
    ReadSummary summary = json.read(
        "observations.ndjson", new ByteArrayInputStream(lines), Format.LINES, new ReadHandler() {
          @Override
          public void observation(ReadObservation observation) {}
        });
    return new Outcome(
        summary.observationsRead(), summary.observationsRead() - summary.observationsAccepted());
  }
}
