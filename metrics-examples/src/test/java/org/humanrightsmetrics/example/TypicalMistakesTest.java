// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** The mistakes that reports have most often: each is found once, at its place, with a way to mend it. */
class TypicalMistakesTest {

  private record Mistake(String made, String code, long line, long column) {}

  private static final List<Mistake> MISTAKES = List.of(
      new Mistake("a percentage", "field/wrong-type", 55, 18),
      new Mistake(
          "places sold as women", "women-trained/unique-completers-exceed-enrolments", 82, 27),
      new Mistake("a running total as a year", "women-trained/looks-cumulative", 129, 27),
      new Mistake("a name misspelt", "field/unknown", 156, 7),
      new Mistake("about 50", "field/wrong-type", 180, 18),
      new Mistake("end and start swapped", "period/start-after-end", 186, 19),
      new Mistake("ages beyond the total", "disaggregation/parts-exceed-total", 227, 18),
      new Mistake("no currency", "personal-savings/currency-missing", 274, 18),
      new Mistake("a currency of the past", "personal-savings/currency-withdrawn", 300, 41),
      new Mistake("a final number of a year to come", "report/before-period-end", 313, 19),
      new Mistake("a name for a code", "code/not-in-form", 338, 17),
      new Mistake(
          "more completed than started", "women-trained/completed-exceeds-started", 379, 20));

  private final List<Finding> findings = MetricsJson.builder(StandardMetrics.CATALOGUE)
      .policy(ValidationPolicy.standard().asOf(Days.TODAY))
      .build()
      .read(Path.of("reports", "typical-mistakes.json"))
      .findings();

  @Test
  void findsTheTwelveAndNothingElse() {
    assertThat(findings)
        .extracting(finding -> finding.code()
            + " "
            + finding.location().orElseThrow().line()
            + ":"
            + finding.location().orElseThrow().column())
        .containsExactlyInAnyOrderElementsOf(MISTAKES.stream()
            .map(mistake -> mistake.code() + " " + mistake.line() + ":" + mistake.column())
            .toList());
  }

  @Test
  void saysOfEachWhatIsWrongAndHowToMendIt() {
    assertThat(findings).allSatisfy(finding -> {
      assertThat(finding.what(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
      assertThat(finding.howToFix(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
    });
  }

  @Test
  void guessesWhatWasMeant() {
    assertThat(fixOf("field/unknown")).contains("enrolments");
    assertThat(fixOf("code/not-in-form")).contains("KH");
  }

  private String fixOf(String code) {
    return findings.stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow()
        .howToFix(Locale.ENGLISH);
  }
}
