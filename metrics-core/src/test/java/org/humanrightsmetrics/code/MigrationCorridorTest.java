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

class MigrationCorridorTest {

  @Test
  void leadsFromOneCountryToAnother() {
    MigrationCorridor corridor = MigrationCorridor.of("BD_TO_MY");
    assertThat(corridor.origin()).contains(Country.of("BD"));
    assertThat(corridor.destination()).contains(Country.of("MY"));
    assertThat(corridor.crossesBorder()).isTrue();
  }

  @Test
  void staysInACountryOrIsNotKnown() {
    assertThat(MigrationCorridor.of("KH_TO_KH").crossesBorder()).isFalse();
    assertThat(MigrationCorridor.UNKNOWN.crossesBorder()).isFalse();
    assertThat(MigrationCorridor.UNKNOWN.origin()).isEmpty();
    assertThat(MigrationCorridor.UNKNOWN.destination()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BD_TO_MY, LISTED",
    "UNKNOWN, LISTED",
    "ZZ_TO_MY, NOT_LISTED",
    "BD_TO_ZZ, NOT_LISTED",
    "XK_TO_DE, USER_ASSIGNED"
  })
  void isJudgedByBothCountries(String code, CodeStatus.Kind kind) {
    assertThat(MigrationCorridor.of(code)
            .statusDuring(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
            .kind())
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BD-MY", "BD_TO_", "BGD_TO_MYS", "bd_to_my"})
  void hasNoOtherForm(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> MigrationCorridor.of(code));
  }
}
