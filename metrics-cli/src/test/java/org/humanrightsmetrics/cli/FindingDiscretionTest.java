// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingDiscretionTest {

  private static final FindingDiscretion CLOSED =
      FindingDiscretion.withoutValues(StandardMetrics.CATALOGUE);

  @ParameterizedTest
  @CsvSource({
    "/observations/3/completed, /observations/3/completed",
    "/observations/3/Asha, /observations/3/*",
    "/observations/0/uniqueCompleters/by/trainingType/X-ASHA,"
        + " /observations/0/uniqueCompleters/by/trainingType/*",
    "/9876543210, /*",
    "/context/period/start, /context/period/start",
  })
  void aPointerKeepsOnlyNamesOfTheStandard(String pointer, String shown) {
    assertThat(CLOSED.pointer(pointer)).isEqualTo(shown);
  }

  @Test
  void aFindingLosesValueArgumentsAndAnUnknownMetric() {
    Finding finding = Finding.of("field/unknown", Severity.ERROR)
        .metric("asha", 1)
        .pointer("/asha")
        .value("asha")
        .argument("name", "asha")
        .related("/asha")
        .build();
    assertThat(CLOSED.apply(finding))
        .isEqualTo(Finding.of("field/unknown", Severity.ERROR).pointer("/*").build());
    assertThat(FindingDiscretion.open().apply(finding)).isSameAs(finding);
  }

  @Test
  void theCodeOfAnUnknownMetricIsHidden() {
    assertThat(CLOSED.code("asha/*")).isEqualTo("*/*");
    assertThat(CLOSED.code("women-trained/*")).isEqualTo("women-trained/*");
    assertThat(CLOSED.code("series/repeated-value")).isEqualTo("series/repeated-value");
  }
}
