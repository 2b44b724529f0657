// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.humanrightsmetrics.disclosure.PeerBenchmark.Place;
import org.humanrightsmetrics.disclosure.PeerBenchmark.Standing;
import org.humanrightsmetrics.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a figure stands, without the figure going anywhere. */
class PeerBenchmarkTest {

  private static final BenchmarkSubject SUBJECT = new BenchmarkSubject(
      "worker-voice",
      1,
      "/resolved",
      "CASE per CASE",
      LocalDate.of(2024, 1, 1),
      LocalDate.of(2024, 12, 31));

  private static final PeerStatistics PEERS = new PeerStatistics(
      SUBJECT,
      14,
      new BigDecimal("0.62"),
      Optional.of(new PeerStatistics.Quartiles(
          new BigDecimal("0.50"), new BigDecimal("0.60"), new BigDecimal("0.75"))));

  private static Standing locate(PeerStatistics peers, String numerator, String denominator) {
    return PeerBenchmark.of(peers)
        .locate(SUBJECT, new BigDecimal(numerator), new BigDecimal(denominator));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, LOWEST_QUARTER",
    "499999999, 1000000000, LOWEST_QUARTER",
    "1, 2, SECOND_QUARTER",
    "3, 5, THIRD_QUARTER",
    "2, 3, THIRD_QUARTER",
    "3, 4, HIGHEST_QUARTER",
    "1, 1, HIGHEST_QUARTER"
  })
  void findsTheQuarterExactly(String numerator, String denominator, Place place) {
    Standing standing = locate(PEERS, numerator, denominator);
    assertThat(standing.place()).contains(place);
    assertThat(standing.obstacles()).isEmpty();
  }

  @Test
  void saysItInASentenceThatDoesNotHoldTheFigure() {
    Standing standing = locate(PEERS, "41", "57");
    assertThat(standing.own()).contains(new BigDecimal("0.72"));
    assertThat(standing.toMean()).contains(new BigDecimal("0.10"));
    Finding sentence = standing.sentence().orElseThrow();
    assertThat(sentence.what(Locale.ENGLISH))
        .isEqualTo("Your figure is from 0.6, the middle of the 14 groups, to below 0.75.");
    assertThat(sentence.arguments()).doesNotContainKey("own");
    assertThat(standing).hasToString("THIRD_QUARTER");
  }

  @ParameterizedTest
  @CsvSource({"61, BELOW_MEAN", "62, AT_MEAN", "63, ABOVE_MEAN"})
  void comparesWithTheMeanWhereThereAreNoQuartiles(String numerator, Place place) {
    PeerStatistics few = new PeerStatistics(SUBJECT, 6, new BigDecimal("0.62"), Optional.empty());
    assertThat(locate(few, numerator, "100").place()).contains(place);
  }

  @Test
  void refusesWhatIsNotTheSameAndSaysWhy() {
    BenchmarkSubject other = new BenchmarkSubject(
        "worker-voice", 2, "/resolved", "CASE per SITE", SUBJECT.start(), LocalDate.of(2025, 1, 1));
    Standing standing = PeerBenchmark.of(PEERS).locate(other, BigDecimal.ONE, BigDecimal.TEN);
    assertThat(standing.place()).isEmpty();
    assertThat(standing.own()).isEmpty();
    assertThat(standing.obstacles())
        .extracting(finding -> finding.code() + " " + finding.arguments().get("property"))
        .containsExactly(
            "disclosure/not-comparable version",
            "disclosure/not-comparable unit",
            "disclosure/not-comparable end");
    assertThat(standing.obstacles().get(0).what(Locale.ENGLISH))
        .isEqualTo("Your version is 2, while that of the peers is 1.");
    assertThat(standing).hasToString("not comparable");
  }

  @Test
  void refusesMisuse() {
    assertThatIllegalArgumentException().isThrownBy(() -> locate(PEERS, "1", "0"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PeerStatistics.Quartiles(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN));
  }

  @ParameterizedTest
  @CsvSource({
    "referrals, 1, /resolved, 2024-01-01, metric",
    "worker-voice, 1, /received, 2024-01-01, component",
    "worker-voice, 1, /resolved, 2024-01-02, start"
  })
  void namesTheOneThingThatDiffers(
      String metric, int version, String component, LocalDate start, String property) {
    BenchmarkSubject other =
        new BenchmarkSubject(metric, version, component, SUBJECT.unit(), start, SUBJECT.end());
    assertThat(PeerBenchmark.of(PEERS)
            .locate(other, BigDecimal.ONE, BigDecimal.TEN)
            .obstacles())
        .extracting(finding -> finding.arguments().get("property"))
        .containsExactly(property);
  }

  @Test
  void statisticsRefuseWhatCannotBe() {
    assertThat(new PeerStatistics(SUBJECT, 1, BigDecimal.ONE, Optional.empty()).groups())
        .isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PeerStatistics(SUBJECT, 0, BigDecimal.ONE, Optional.empty()))
        .withMessage("groups must be positive, not 0");
    assertThat(new PeerStatistics.Quartiles(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE).upper())
        .isEqualTo(BigDecimal.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PeerStatistics.Quartiles(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO))
        .withMessage("Quartiles must not fall");
    LocalDate day = LocalDate.of(2024, 1, 1);
    assertThat(new BenchmarkSubject("m", 1, "/c", "u", day, day).version()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BenchmarkSubject("m", 0, "/c", "u", day, day))
        .withMessage("version must be positive, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BenchmarkSubject("m", 1, "/c", "u", day, day.minusDays(1)))
        .withMessageStartingWith("The period ends");
  }
}
