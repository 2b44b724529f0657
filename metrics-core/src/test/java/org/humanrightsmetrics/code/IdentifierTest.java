// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

  private static CodeStatus.Kind kind(ListedCode code) {
    return code.statusDuring(Days.START, Days.END).kind();
  }

  @ParameterizedTest
  @CsvSource({
    "BD202034606B9SA, LISTED",
    "BD2020021QK28YZ, LISTED",
    "MX2024211T0VH2S, LISTED",
    "CN2019303BQ3FZP, LISTED",
    "CN20241096SFEBB, CHECK_CHARACTER_WRONG",
    "CN20241096SFEBA, LISTED",
    "US2020123ABC123, CHECK_CHARACTER_WRONG",
    "XX2025000000000, NOT_LISTED",
    "AN2025001000000, NOT_LISTED",
    "IN 2019067 X1K87 E, CHECK_CHARACTER_WRONG",
    "IN 2019067 X1K87 G, LISTED",
    "CN 2019067 NZ95A M, CHECK_CHARACTER_WRONG",
    "CN-2019067-NZ95A-P, LISTED",
    "BD2020367ABCDEF, NOT_LISTED",
    "BD2020000ABCDEF, NOT_LISTED",
    "BD2020346ILOU0A, CHECK_CHARACTER_WRONG"
  })
  void judgesOpenSupplyHubIds(String id, CodeStatus.Kind expected) {
    assertThat(kind(OpenSupplyHubId.of(id))).isEqualTo(expected);
  }

  @Test
  void dropsSpacesAndHyphensOfOpenSupplyHubIds() {
    assertThat(OpenSupplyHubId.of("BD 2020346-06B9S A")).hasToString("BD202034606B9SA");
    assertThat(OpenSupplyHubId.of("BD202034606B9SA").country()).isEqualTo(Country.of("BD"));
    assertThatThrownBy(() -> OpenSupplyHubId.of("BD202034606B9S"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void checksTheDigitsOfLegalEntityIdentifiers() {
    String sound = "506700GE1G29325QX363";
    assertThat(kind(LegalEntityIdentifier.of(sound))).isEqualTo(CodeStatus.Kind.LISTED);
    for (int i = 0; i < sound.length(); i++) {
      if (Character.isDigit(sound.charAt(i))) {
        char other = sound.charAt(i) == '9' ? '8' : (char) (sound.charAt(i) + 1);
        String changed = sound.substring(0, i) + other + sound.substring(i + 1);
        assertThat(kind(LegalEntityIdentifier.of(changed)))
            .as(changed)
            .isEqualTo(CodeStatus.Kind.CHECK_CHARACTER_WRONG);
      }
    }
    assertThatThrownBy(() -> LegalEntityIdentifier.of("506700GE1G29325QX36X"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "GB-COH-09506232, LISTED, GB-COH, 09506232",
    "IN-MHA-031410145/2019, LISTED, IN-MHA, 031410145/2019",
    "KH-INGO-12-a, LISTED, KH-INGO, 12-a",
    "QQ-NONE-1, NOT_LISTED, QQ-NONE, 1",
    "XI-LEI-506700GE1G29325QX363, LISTED, XI-LEI, 506700GE1G29325QX363",
    "XI-LEI-506700GE1G29325QX364, CHECK_CHARACTER_WRONG, XI-LEI, 506700GE1G29325QX364",
    "XI-LEI-1, CHECK_CHARACTER_WRONG, XI-LEI, 1",
    "X-NARI_SHAKTI, USER_ASSIGNED, , NARI_SHAKTI"
  })
  void judgesOrganisationsByTheirRegister(
      String id, CodeStatus.Kind expected, String register, String number) {
    OrganisationId organisation = OrganisationId.of(id);
    assertThat(kind(organisation)).isEqualTo(expected);
    assertThat(organisation.register().orElse(null)).isEqualTo(register);
    assertThat(organisation.number()).isEqualTo(number);
  }
}
