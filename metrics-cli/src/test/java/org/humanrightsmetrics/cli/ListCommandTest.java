// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListCommandTest {

  @Test
  void metricsHaveVersionAndTitle() {
    assertThat(Run.of("list", "metrics").lines()).contains("women-trained\t1\tWomen trained");
  }

  @Test
  void rulesAreThoseOfMetricsOfAllAndOfTheReader() {
    assertThat(Run.of("list", "rules").lines())
        .anyMatch(line -> line.startsWith("women-trained/completed-exceeds-started\tWT-1\tERROR\t"))
        .anyMatch(line -> line.startsWith("period/start-after-end\t"))
        .anyMatch(line -> line.startsWith("file/not-json\t"))
        .isSorted();
    assertThat(Run.of("list", "rules", "women-trained").lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("women-trained/"));
    assertThat(Run.of("list", "rules", "women-traned").err())
        .contains("Did you mean women-trained?");
  }

  @Test
  void codesAreListsAndTheirCodes() {
    assertThat(Run.of("list", "codes").lines())
        .anyMatch(line -> line.startsWith("training-type\t"));
    assertThat(Run.of("list", "codes", "sex").lines()).contains("FEMALE\tFemale");
    Run unknown = Run.of("list", "codes", "sexe");
    assertThat(unknown.code()).isEqualTo(2);
  }
}
