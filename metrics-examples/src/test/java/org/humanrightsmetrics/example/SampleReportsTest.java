// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadResult;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of invented organisations: five that are ready, and one that is ready with much to think about. */
class SampleReportsTest {

  private static ReadResult read(String name) {
    return MetricsJson.builder(StandardMetrics.CATALOGUE)
        .policy(ValidationPolicy.standard().asOf(Days.TODAY))
        .build()
        .read(Path.of("reports", name));
  }

  static List<String> ready() {
    return List.of(
        "brand-orders-and-risk.json",
        "craft-businesses-two-years.json",
        "ngo-two-years.json",
        "supplier-pay-and-sourcing.json",
        "supplier-voice-and-audits.json");
  }

  @ParameterizedTest
  @MethodSource("ready")
  void isReady(String name) {
    ReadResult result = read(name);
    assertThat(result.findings()).isEmpty();
    assertThat(result.notChecked()).isEmpty();
  }

  @Test
  void theReportsTogetherHaveAllMetricsOfTheStandard() {
    assertThat(ready().stream().flatMap(name -> read(name).observations().stream()))
        .extracting(observation -> observation.metric().type().toString())
        .containsAll(
            StandardMetrics.CATALOGUE.types().stream().map(MetricType::toString).toList());
  }

  @Test
  void warningsDoNotKeepAReportFromBeingReady() {
    ReadResult result = read("supplier-with-warnings.json");
    assertThat(result.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "worker-voice/all-cases-resolved",
            "worker-voice/survey-response-low",
            "worker-voice/survey-run-by-employer",
            "worker-voice/slow-to-close",
            "worker-voice/committee-not-elected",
            "audit-independence/paid-and-selected-by-supplier",
            "audit-independence/same-lead-auditor",
            "audit-independence/no-findings-in-weak-audit",
            "audit-independence/too-few-auditor-days",
            "audit-independence/too-few-interviews",
            "audit-independence/all-male-team");
    assertThat(result.orThrow().observations()).hasSize(2);
  }
}
