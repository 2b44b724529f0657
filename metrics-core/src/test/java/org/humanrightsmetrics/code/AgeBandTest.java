// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandTest {

  static List<List<AgeBand>> presets() {
    return List.of(
        AgeBand.IRIS,
        AgeBand.ESRS_GRI,
        AgeBand.SDG_CHILD_LABOUR,
        AgeBand.NEET,
        AgeBand.FINDEX,
        AgeBand.GIRLS_AND_WOMEN);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void presetsAreDisjointAndWithoutGaps(List<AgeBand> preset) {
    for (int i = 1; i < preset.size(); i++) {
      AgeBand before = preset.get(i - 1);
      AgeBand band = preset.get(i);
      assertThat(band.overlaps(before)).isFalse();
      assertThat(band.from()).isEqualTo(before.toExclusive());
    }
    assertThat(AgeBand.values()).containsAll(preset);
  }

  @Test
  void putsEveryAgeIntoOneBandOnly() {
    assertThat(AgeBand.ESRS_GRI.stream().filter(band -> holds(band, 50)))
        .containsExactly(AgeBand.of("Y30T51"));
    assertThat(AgeBand.NEET.stream().filter(band -> holds(band, 15))).hasSize(1);
    assertThat(AgeBand.SDG_CHILD_LABOUR.stream().filter(band -> holds(band, 18)))
        .isEmpty();
  }

  private static boolean holds(AgeBand band, int age) {
    return band.overlaps(AgeBand.of("Y" + age + "T" + (age + 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Y18T25, Y25PLUS, false",
    "Y18T25, Y24PLUS, true",
    "Y18T25, Y18T25, true",
    "Y18T25, UNKNOWN, false",
    "Y50PLUS, Y60PLUS, true",
    "Y0T10, Y5T18, true",
    "Y25T18, Y0T99, false"
  })
  void overlapsBothWays(String a, String b, boolean expected) {
    assertThat(AgeBand.of(a).overlaps(AgeBand.of(b))).isEqualTo(expected);
    assertThat(AgeBand.of(b).overlaps(AgeBand.of(a))).isEqualTo(expected);
  }

  @Test
  void readsItsEnds() {
    assertThat(AgeBand.of("Y18T25").from()).hasValue(18);
    assertThat(AgeBand.of("Y18T25").toExclusive()).hasValue(25);
    assertThat(AgeBand.of("Y50PLUS").from()).hasValue(50);
    assertThat(AgeBand.of("Y50PLUS").toExclusive()).isEmpty();
    assertThat(AgeBand.UNKNOWN.from()).isEmpty();
    assertThat(AgeBand.UNKNOWN.toExclusive()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Y25T18", "Y18T18"})
  void holdsABandThatNobodyCanBelongToAndSaysSo(String code) {
    assertThat(AgeBand.of(code).statusDuring(Days.START, Days.END).kind())
        .isEqualTo(CodeStatus.Kind.NOT_LISTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Y018T25", "18T25", "Y18T", "Y18", "Y18-25", "Y1000PLUS", "Y0T0"})
  void refusesOtherForms(String code) {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> AgeBand.of(code))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Y18T25, 18 to under 25",
    "Y50PLUS, 50 and over",
    "Y0T10, 0 to under 10",
    "UNKNOWN, Unknown"
  })
  void isNamedSoThatTheUpperEndCannotBeMisread(String code, String label) {
    assertThat(CodeList.of(AgeBand.class).label(code, Locale.ENGLISH)).isEqualTo(label);
  }
}
