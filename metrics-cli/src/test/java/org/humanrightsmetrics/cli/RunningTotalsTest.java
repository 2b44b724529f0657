// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.humanrightsmetrics.disclosure.Accumulation;
import org.junit.jupiter.api.Test;

class RunningTotalsTest {

  @Test
  void eachReadingStandsBesideTheOneBeforeIt() {
    String first = "women-trained/women year=2023 role=ACTUAL";
    String second = "women-trained/women year=2024 role=ACTUAL";
    String third = "women-trained/women year=2025 role=ACTUAL";
    String other = "women-trained/women year=2024 role=TARGET";

    assertThat(RunningTotals.between(List.of(third, other, first, second)))
        .containsExactlyInAnyOrder(
            new Accumulation(second, first, second + " less " + first),
            new Accumulation(third, second, third + " less " + second));
  }

  @Test
  void whatHasNoYearIsNoReading() {
    assertThat(RunningTotals.between(List.of("a/b role=ACTUAL", "a/b role=TARGET")))
        .isEmpty();
    assertThat(RunningTotals.series("a/b year=2025 role=ACTUAL")).isEqualTo("a/b role=ACTUAL");
  }
}
