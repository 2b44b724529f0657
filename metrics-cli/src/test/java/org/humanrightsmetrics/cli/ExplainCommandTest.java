// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  @Test
  void aRuleIsExplainedByItsCodeAndByItsShortId() {
    Run byCode = Run.of("explain", "women-trained/completed-exceeds-started");
    assertThat(byCode.code()).isZero();
    assertThat(byCode.out())
        .contains("WT-1", "Why: ", "How to fix: ", "Example: ", "Level: ERROR (to fix)")
        .contains("Holds for: women-trained")
        .doesNotContain("{", "}");
    assertThat(Run.of("explain", "WT-1").out()).isEqualTo(byCode.out());
    assertThat(Run.of("explain", "wt-1").out()).isEqualTo(byCode.out());
  }

  @Test
  void aGeneralRuleNamesItsLimits() {
    Run run = Run.of("explain", "survey/sample-too-small");
    assertThat(run.out())
        .contains("B-14a", "WARNING", "Limits: least 30", "Holds for: all metrics");
  }

  @Test
  void everyCodeHasItsTexts() {
    for (RuleBook.Entry entry : RuleBook.of(StandardMetrics.CATALOGUE).entries()) {
      if (entry.leftOut().isEmpty()) {
        assertThat(entry.title(java.util.Locale.ENGLISH)).as(entry.code()).isNotEmpty();
        assertThat(entry.howToFix(java.util.Locale.ENGLISH)).as(entry.code()).isNotEmpty();
      }
      assertThat(Run.of("explain", entry.code()).code()).as(entry.code()).isZero();
    }
  }

  @Test
  void aMetricIsExplainedWithItsValuesAndRules() {
    for (MetricType<?> type : StandardMetrics.CATALOGUE.types()) {
      Run run = Run.of("explain", type.id());
      assertThat(run.code()).isZero();
      assertThat(run.out())
          .contains(type.id() + ", version " + type.version())
          .containsSubsequence(
              "Period: ", "Level: ", "Direction: ", "VALUES", "RULES OF THIS METRIC");
    }
    assertThat(Run.of("explain", "women-trained").out())
        .contains(
            "uniqueCompleters   required   headline", "trainingType (asked for)", "WT-1   ERROR");
  }

  @Test
  void anUnknownNameIsAWrongCommandLine() {
    Run run = Run.of("explain", "women-traned");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean women-trained?");
    assertThat(Run.of("explain", "no-such-thing-at-all").err()).contains("hrm list rules");
  }
}
