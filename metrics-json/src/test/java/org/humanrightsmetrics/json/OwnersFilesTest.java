// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.disclosure.BenchmarkSubject;
import org.humanrightsmetrics.disclosure.PeerStatistics;
import org.humanrightsmetrics.disclosure.PrivacyBaseline;
import org.humanrightsmetrics.text.PersonalData.Detected;
import org.humanrightsmetrics.text.PersonalData.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baseline and peer statistics: read strictly, written canonically. */
class OwnersFilesTest {

  private static final PrivacyBaseline BASELINE = PrivacyBaseline.of(
          "00112233445566778899aabbccddeeff", List.of())
      .accept(
          new Detected("privacy/phone", Level.ERROR),
          "/notes/0",
          "+12025550147",
          "Public helpline",
          "data officer",
          LocalDate.of(2026, 3, 1));

  private static final PeerStatistics PEERS = new PeerStatistics(
      new BenchmarkSubject(
          "worker-voice",
          1,
          "/resolved",
          "CASE per CASE",
          LocalDate.of(2024, 1, 1),
          LocalDate.of(2024, 12, 31)),
      14,
      new BigDecimal("0.62"),
      Optional.of(new PeerStatistics.Quartiles(
          new BigDecimal("0.50"), new BigDecimal("0.60"), new BigDecimal("0.75"))));

  @Test
  void whatWasWrittenIsReadAgain() {
    byte[] baseline = PrivacyBaselineJson.write(BASELINE);
    assertThat(PrivacyBaselineJson.read("b.json", baseline).value()).contains(BASELINE);
    assertThat(new String(baseline, UTF_8)).doesNotContain("2025550147").endsWith("}\n");
    byte[] peers = PeerStatisticsJson.write(PEERS);
    assertThat(PeerStatisticsJson.read("p.json", peers).value()).contains(PEERS);
    assertThat(
            PeerStatisticsJson.write(PeerStatisticsJson.read("p", peers).value().orElseThrow()))
        .isEqualTo(peers);
    PeerStatistics few = new PeerStatistics(PEERS.subject(), 6, BigDecimal.ONE, Optional.empty());
    assertThat(PeerStatisticsJson.read("p", PeerStatisticsJson.write(few)).value())
        .contains(few);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"salt\" | \"slat\" | field/missing /salt, field/unknown /slat",
        "\"salt\": | \"salt\": \"x\", \"salt\": | field/duplicate /salt",
        "\"00112233 | \"zz112233 | text/not-in-form /salt",
        "\"reason\" | \"extra\": 1, \"reason\" | field/unknown /accepted/0/extra",
        "\"data officer\" | 7 | field/wrong-type /accepted/0/author",
        "\"data officer\" | \"asha@example.org\" | text/not-in-form /accepted/0",
        "2026-05-30 | 2026-02-30 | date/not-a-date /accepted/0/expires",
        "hrm-privacy-baseline/1 | hrm-privacy-baseline/2 | text/not-in-form /format",
        "[ | null, \"accepted2\": [ | field/wrong-type /accepted, field/unknown /accepted2"
      })
  void anyFaultLeavesTheBaselineUnread(String found, String replacement, String expected) {
    String text =
        new String(PrivacyBaselineJson.write(BASELINE), UTF_8).replace(found, replacement);
    Decoded<PrivacyBaseline> decoded = PrivacyBaselineJson.read("b.json", text.getBytes(UTF_8));
    assertThat(decoded.value()).isEmpty();
    assertThat(decoded.findings())
        .extracting(finding -> finding.code() + " " + finding.pointer())
        .containsExactly(expected.split(", "));
    assertThat(decoded.findings().toString()).doesNotContain("asha");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.62 | 6.2e-1 | number/exponent /weightedMean",
        "14 | 1.5 | field/wrong-type /groups",
        "14 | 0 | text/not-in-form /groups",
        "0.75 | 0.55 | text/not-in-form /quartiles",
        "2024-12-31 | 2023-12-31 | text/not-in-form /subject",
        "\"unit\" | \"units\" | field/missing /subject/unit, field/unknown /subject/units"
      })
  void anyFaultLeavesThePeersUnread(String found, String replacement, String expected) {
    String text = new String(PeerStatisticsJson.write(PEERS), UTF_8).replace(found, replacement);
    Decoded<PeerStatistics> decoded = PeerStatisticsJson.read("p.json", text.getBytes(UTF_8));
    assertThat(decoded.value()).isEmpty();
    assertThat(decoded.findings())
        .extracting(finding -> finding.code() + " " + finding.pointer())
        .containsExactly(expected.split(", "));
  }

  @Test
  void whatIsNoSuchFileIsSaidSo() {
    assertThat(codes("".getBytes(UTF_8))).containsExactly("file/empty");
    assertThat(codes("[]".getBytes(UTF_8))).containsExactly("field/wrong-type");
    assertThat(codes("{".getBytes(UTF_8))).containsExactly("file/not-json");
    assertThat(codes("{} {}".getBytes(UTF_8))).contains("file/trailing-content");
    assertThat(codes("[".repeat(50).getBytes(UTF_8))).containsExactly("file/not-json");
    assertThat(codes(new byte[] {'{', (byte) 0xC0, (byte) 0xAF})).containsExactly("file/not-utf-8");
    assertThat(codes(new byte[1_000_001])).containsExactly("limit/observation-too-large");
  }

  private static List<String> codes(byte[] bytes) {
    return PrivacyBaselineJson.read("b.json", bytes).findings().stream()
        .map(finding -> finding.code())
        .toList();
  }
}
