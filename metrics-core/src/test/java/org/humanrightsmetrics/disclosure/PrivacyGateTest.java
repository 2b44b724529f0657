// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.disclosure.PrivacyGate.Kind;
import org.humanrightsmetrics.disclosure.PrivacyGate.Text;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.text.PersonalData.Detected;
import org.humanrightsmetrics.text.PersonalData.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything here is made up. */
class PrivacyGateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String SALT = "00112233445566778899aabbccddeeff";
  private static final Detected PHONE = new Detected("privacy/phone", Level.ERROR);
  private static final String HELPLINE = "Call our helpline +12025550147";

  private static Text note(String value) {
    return new Text(Kind.NOTE, "/notes/0", "", value);
  }

  @ParameterizedTest
  @CsvSource({
    "FILE_NAME, '', asha_9876543210_mobile.csv, privacy/phone",
    "HEADING, '', dateOfBirth, privacy/date-of-birth",
    "LABEL, '', asha@example.org, privacy/email",
    "CELL, passport, K1234567, privacy/passport",
    "NOTE, '', SSN 123-45-6789, privacy/ssn"
  })
  void refusesWhatIsCertainWhereverItStands(Kind kind, String name, String value, String code) {
    PrivacyGate.Verdict verdict =
        PrivacyGate.strict().check(List.of(new Text(kind, "/place", name, value)));
    assertThat(verdict.mayBePublished()).isFalse();
    assertThat(verdict.findings()).anySatisfy(finding -> {
      assertThat(finding.code()).isEqualTo(code);
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.pointer()).isEqualTo("/place");
    });
  }

  @Test
  void neverRepeatsWhatItFound() {
    Finding finding =
        PrivacyGate.strict().check(List.of(note("asha@example.org"))).findings().get(0);
    String said = finding.value()
        + finding.what(Locale.ENGLISH)
        + finding.why(Locale.ENGLISH)
        + finding.howToFix(Locale.ENGLISH)
        + finding.arguments();
    assertThat(said).contains("a***@***").doesNotContain("asha").doesNotContain("example.org");
    assertThat(note("asha@example.org")).hasToString("NOTE at /notes/0");
  }

  @Test
  void letsWarningsPassButNamesThem() {
    PrivacyGate.Verdict verdict =
        PrivacyGate.strict().check(List.of(note("met Asha Devi"), note("9876543210")));
    assertThat(verdict.mayBePublished()).isTrue();
    assertThat(verdict.counts()).containsOnlyKeys("privacy/name", "privacy/phone");
  }

  @Test
  void knowsTheWordsItWasTaught() {
    Text label = new Text(Kind.LABEL, "/area", "", "Phnom Penh Women");
    assertThat(PrivacyGate.strict().check(List.of(label)).counts()).containsKey("privacy/name");
    assertThat(PrivacyGate.strict()
            .knowing(List.of("Phnom Penh"))
            .knowing(List.of("women-trained"))
            .check(List.of(label))
            .findings())
        .isEmpty();
  }

  @Test
  void countsOnWhenItKeepsNoMore() {
    PrivacyGate.Verdict verdict =
        PrivacyGate.strict().check(Collections.nCopies(1_500, note("asha@example.org")));
    assertThat(verdict.findings()).hasSize(PrivacyGate.MOST_FINDINGS);
    assertThat(verdict.errors()).isEqualTo(1_500);
    assertThat(verdict.counts()).containsEntry("privacy/email", 1_500L);
  }

  @Test
  void aFalseAlarmIsAcceptedForOneValueAtOnePlaceForNinetyDays() {
    PrivacyBaseline baseline = PrivacyBaseline.of(SALT, List.of())
        .accept(PHONE, "/notes/0", HELPLINE, "Public helpline", "data officer", TODAY);
    assertThat(passes(baseline, note(HELPLINE), TODAY)).isTrue();
    assertThat(passes(baseline, note(HELPLINE), TODAY.plusDays(90))).isTrue();
    assertThat(passes(baseline, note(HELPLINE), TODAY.plusDays(91))).isFalse();
    assertThat(passes(baseline, note(HELPLINE), TODAY.minusDays(1))).isFalse();
    assertThat(passes(baseline, note(HELPLINE + "8"), TODAY)).isFalse();
    assertThat(passes(baseline, new Text(Kind.NOTE, "/notes/1", "", HELPLINE), TODAY))
        .isFalse();
    PrivacyGate.Verdict verdict =
        PrivacyGate.strict().accepting(baseline, TODAY).check(List.of(note(HELPLINE)));
    assertThat(verdict.accepted()).isEqualTo(1);
    assertThat(baseline.accepted().get(0).hash()).hasSize(64);
    assertThat(baseline).hasToString("1 accepted");
  }

  private static boolean passes(PrivacyBaseline baseline, Text text, LocalDate day) {
    return PrivacyGate.strict().accepting(baseline, day).check(List.of(text)).mayBePublished();
  }

  @Test
  void anIdentityNumberIsNeverAccepted() {
    Detected aadhaar = new Detected("privacy/aadhaar", Level.WARNING);
    PrivacyBaseline baseline = PrivacyBaseline.create();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline.accept(aadhaar, "/a", "x", "Looks like one", "officer", TODAY))
        .withMessageContaining("privacy/aadhaar");
    assertThat(PrivacyBaseline.isAcceptable(new Detected("privacy/gstin", Level.ERROR)))
        .isFalse();
    assertThat(PrivacyBaseline.isAcceptable(new Detected("privacy/gstin", Level.WARNING)))
        .isTrue();
    assertThat(PrivacyBaseline.isAcceptable(PHONE)).isTrue();
    // Nor when somebody writes the entry by hand.
    String made = "id 999941057058";
    PrivacyBaseline forged = PrivacyBaseline.of(SALT, List.of())
        .accept(PHONE, "/notes/0", made, "Number of a form", "officer", TODAY);
    PrivacyBaseline.Accepted entry = forged.accepted().get(0);
    PrivacyBaseline.Accepted other = new PrivacyBaseline.Accepted(
        "privacy/aadhaar", entry.pointer(), entry.hash(), "x", "y", entry.expires());
    assertThat(PrivacyBaseline.of(SALT, List.of(other)).accepts(aadhaar, "/notes/0", made, TODAY))
        .isFalse();
  }

  @Test
  void reasonAndAuthorHoldNoPersonalDataThemselves() {
    PrivacyBaseline baseline = PrivacyBaseline.create();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline.accept(PHONE, "/a", "x", "ok", "asha@example.org", TODAY))
        .withMessage("author must not hold personal data");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baseline.accept(PHONE, "/a", "x", " ", "officer", TODAY));
    assertThatIllegalArgumentException().isThrownBy(() -> PrivacyBaseline.of("xyz", List.of()));
    assertThat(PrivacyBaseline.create()).isNotEqualTo(PrivacyBaseline.create());
  }

  @Test
  void countsWhatTwoWaysOfReadingANameFindOnce() {
    Text name = new Text(Kind.FILE_NAME, "/file", "", "asha@example.org");
    assertThat(PrivacyGate.strict().check(List.of(name)).counts())
        .containsEntry("privacy/email", 1L)
        .hasSize(1);
  }
}
