// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.humanrightsmetrics.disclosure.PrivacyBaseline.Accepted;
import org.humanrightsmetrics.text.PersonalData.Detected;
import org.humanrightsmetrics.text.PersonalData.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of accepted false alarms keeps, and what it refuses. Everything here is made up. */
class PrivacyBaselineTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String SALT = "00112233445566778899aabbccddeeff";
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final Detected PHONE = new Detected("privacy/phone", Level.ERROR);

  private static Accepted entry(String hash, String reason) {
    return new Accepted("privacy/phone", "/notes/0", hash, reason, "officer", TODAY);
  }

  private static PrivacyBaseline accepting(String pointer) {
    return PrivacyBaseline.of(SALT, List.of())
        .accept(PHONE, pointer, "Call our helpline +12025550147", "Helpline", "officer", TODAY);
  }

  @Test
  void givesTheHashThatOtherProgramsGive() {
    // SHA-256 of salt, detector, pointer and value, each followed by the byte 0xFF.
    assertThat(accepting("/notes/0").accepted())
        .containsExactly(new Accepted(
            "privacy/phone",
            "/notes/0",
            "ae3e2a7a86cadb63e5eb880b617d4229c3a93b80b3de12fe0d8e4924d787293a",
            "Helpline",
            "officer",
            LocalDate.of(2026, 5, 30)));
  }

  @Test
  void keepsItsSaltAndSortsWhatItHolds() {
    PrivacyBaseline baseline = PrivacyBaseline.of(
        SALT, List.of(entry(HASH, "second"), entry(HASH, "first"), entry(HASH, "second")));
    assertThat(baseline.salt()).isEqualTo(SALT);
    assertThat(baseline.accepted()).extracting(Accepted::reason).containsExactly("first", "second");
    assertThat(PrivacyBaseline.none().salt()).isEqualTo("0".repeat(32));
    assertThat(PrivacyBaseline.create().salt()).hasSize(32);
  }

  @Test
  void isEqualWhenSaltAndEntriesAre() {
    PrivacyBaseline baseline = accepting("/notes/0");
    assertThat(baseline)
        .isEqualTo(accepting("/notes/0"))
        .hasSameHashCodeAs(accepting("/notes/0"))
        .isNotEqualTo(accepting("/notes/1"))
        .isNotEqualTo(PrivacyBaseline.of("f".repeat(32), baseline.accepted()))
        .isNotEqualTo(SALT);
    assertThat(baseline.hashCode()).isNotEqualTo(accepting("/notes/1").hashCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00112233445566778899aabbccddeef",
        "00112233445566778899aabbccddeeff0",
        "00112233445566778899AABBCCDDEEFF",
        "/0112233445566778899aabbccddeeff",
        ":0112233445566778899aabbccddeeff",
        "`0112233445566778899aabbccddeeff",
        "g0112233445566778899aabbccddeeff"
      })
  void refusesASaltOfAnotherForm(String salt) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrivacyBaseline.of(salt, List.of()))
        .withMessage("salt must be 32 digits and letters from a to f");
  }

  @Test
  void refusesEntriesThatAreNotComplete() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(HASH.substring(1), "ok"))
        .withMessage("hash must be 64 digits and letters from a to f");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Accepted("phone", "/a", HASH, "ok", "officer", TODAY))
        .withMessage("detector must begin with privacy/");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(HASH, "\t "))
        .withMessage("reason must have 1 to 200 characters");
  }

  @Test
  void takesTextsOfTwoHundredCharactersAndNoMore() {
    assertThat(entry(HASH, "a ".repeat(100)).reason()).hasSize(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(HASH, "a ".repeat(100) + "a"))
        .withMessage("reason must have 1 to 200 characters");
  }
}
