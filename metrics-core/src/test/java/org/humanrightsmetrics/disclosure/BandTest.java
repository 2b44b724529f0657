// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A band begins where it says and ends just before the next. */
class BandTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, UP_TO_25",
    "24, 100, UP_TO_25",
    "25, 100, UP_TO_50",
    "49, 100, UP_TO_50",
    "1, 2, UP_TO_75",
    "74, 100, UP_TO_75",
    "3, 4, UP_TO_100",
    "7, 7, UP_TO_100"
  })
  void takesTheLowerEndWithIt(long numerator, long denominator, Band band) {
    assertThat(Band.of(numerator, denominator)).isEqualTo(band);
  }

  @Test
  void staysExactForTheLargestNumbers() {
    long most = Long.MAX_VALUE;
    assertThat(Band.of(most / 2, most)).isEqualTo(Band.UP_TO_50);
    assertThat(Band.of(most / 2 + 1, most)).isEqualTo(Band.UP_TO_75);
  }

  @Test
  void knowsHowManyQuartersLieBelow() {
    assertThat(Band.values()).extracting(Band::quarter).containsExactly(0, 1, 2, 3);
  }

  @ParameterizedTest
  @CsvSource({"-1, 4", "0, 0", "5, 4"})
  void refusesWhatIsNoRate(long numerator, long denominator) {
    assertThatThrownBy(() -> Band.of(numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A rate lies between none and all of somebody");
  }
}
