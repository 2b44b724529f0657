// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PovertyLineTest {

  private static CodeStatus.Kind status(String code) {
    return PovertyLine.of(code)
        .statusDuring(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
        .kind();
  }

  @ParameterizedTest
  @CsvSource({
    "IPL_300_2021PPP, 3.00, 2021",
    "LMIC_420_2021PPP, 4.20, 2021",
    "UMIC_830_2021PPP, 8.30, 2021",
    "IPL_215_2017PPP, 2.15, 2017",
    "LMIC_365_2017PPP, 3.65, 2017",
    "UMIC_685_2017PPP, 6.85, 2017"
  })
  void anInternationalLineHasItsAmountAndItsPriceYear(String code, String dollars, int year) {
    PovertyLine line = PovertyLine.of(code);
    assertThat(line.dollarsPerDay().orElseThrow().toPlainString()).isEqualTo(dollars);
    assertThat(line.pppYear()).hasValue(year);
    assertThat(line.country()).isEmpty();
    assertThat(status(code)).isEqualTo(CodeStatus.Kind.LISTED);
  }

  @Test
  void aNationalLineIsThatOfItsCountryAndHasNoAmountHere() {
    PovertyLine line = PovertyLine.of("NATIONAL:KH:2019");
    assertThat(line.country()).contains(Country.of("KH"));
    assertThat(line.dollarsPerDay()).isEmpty();
    assertThat(line.pppYear()).isEmpty();
    assertThat(status("NATIONAL:KH:2019")).isEqualTo(CodeStatus.Kind.LISTED);
    assertThat(status("NATIONAL:ZZ:2019")).isEqualTo(CodeStatus.Kind.NOT_LISTED);
  }

  @Test
  void aLineThatTheListLacksIsReadAndJudged() {
    assertThat(status("IPL_190_2011PPP")).isEqualTo(CodeStatus.Kind.NOT_LISTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IPL_300", "IPL_3.00_2021PPP", "NATIONAL:KHM:2019", "NATIONAL:KH"})
  void anythingElseIsNoLine(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> PovertyLine.of(code));
  }
}
