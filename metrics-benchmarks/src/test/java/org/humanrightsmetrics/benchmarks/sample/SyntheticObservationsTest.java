// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

class SyntheticObservationsTest {

  private static final SyntheticObservations OBSERVATIONS = SyntheticObservations.seeded(2026);

  /** Gathers what is found. */
  private static final class Gathered implements ReadHandler {
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReadObservation> observations = new ArrayList<>();
    private final Set<String> metrics = new TreeSet<>();

    @Override
    public void observation(ReadObservation observation) {
      observations.add(observation);
      metrics.add(observation.metricId());
      findings.addAll(observation.findings());
    }

    @Override
    public void fileFinding(Finding finding) {
      findings.add(finding);
    }

    @Override
    public void seriesFinding(Finding finding) {
      findings.add(finding);
    }

    private ReadSummary read(byte[] bytes, Format format) {
      return MetricsJson.builder(StandardMetrics.CATALOGUE)
          .policy(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)))
          .build()
          .read("observations", new ByteArrayInputStream(bytes), format, this);
    }
  }

  @Test
  void theSameBytesEverywhere() throws NoSuchAlgorithmException {
    byte[] lines = OBSERVATIONS.lines(1_000);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines)))
        .isEqualTo("88ca9b6d0a311a4ea10d2c3db417ff98b0e94d7ab2f15255827c0b51f3340bdd");
    assertThat(new String(lines, StandardCharsets.UTF_8).lines().skip(700).findFirst())
        .contains(OBSERVATIONS.line(700));
    assertThat(SyntheticObservations.seeded(2027).line(0)).isNotEqualTo(OBSERVATIONS.line(0));
  }

  @Test
  void aboutAThousandBytesEach() {
    assertThat(OBSERVATIONS.lines(1_000).length / 1_000).isBetween(900, 1_100);
  }

  @Test
  void validObservationsRaiseNothing() {
    Gathered gathered = new Gathered();
    ReadSummary summary = gathered.read(OBSERVATIONS.validOnly().lines(6_000), Format.LINES);
    assertThat(gathered.findings).isEmpty();
    assertThat(summary.observationsAccepted()).isEqualTo(6_000);
    assertThat(gathered.metrics)
        .containsExactly(
            "audit-independence",
            "businesses-started",
            "children-school-enrolment",
            "personal-savings",
            "women-trained",
            "worker-voice");
  }

  @Test
  void oneInTwentyIsInvalidInSeveralWays() {
    Gathered gathered = new Gathered();
    ReadSummary summary = gathered.read(OBSERVATIONS.lines(6_000), Format.LINES);
    assertThat(summary.observationsAccepted()).isEqualTo(6_000 * 19 / 20);
    for (ReadObservation each : gathered.observations) {
      assertThat(each.isAccepted()).isEqualTo(!OBSERVATIONS.isInvalid(each.number()));
    }
    assertThat(summary.totals())
        .containsKeys(
            "field/unknown",
            "field/missing",
            "field/wrong-type",
            "code/not-in-scheme",
            "count/negative",
            "period/start-after-end",
            "women-trained/completed-exceeds-started");
  }

  @Test
  void aReportIsADocumentOfOneReporter() throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    OBSERVATIONS.validOnly().writeReport(document, 500);
    Gathered gathered = new Gathered();
    ReadSummary summary = gathered.read(document.toByteArray(), Format.REPORT);
    assertThat(summary.observationsAccepted()).isEqualTo(500);
    assertThat(gathered.observations)
        .allSatisfy(each -> assertThat(each.findings()).isEmpty());
  }

  @Test
  void anySizeIsWrittenInWholeLines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long written = OBSERVATIONS.writeLines(out, 50_000);
    assertThat(out.size()).isGreaterThanOrEqualTo(50_000);
    assertThat(out.toByteArray()).isEqualTo(OBSERVATIONS.lines(Math.toIntExact(written)));
  }
}
