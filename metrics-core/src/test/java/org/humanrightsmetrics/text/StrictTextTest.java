// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictTextTest {

  @ParameterizedTest
  @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
  void refusesBidiControlsEverywhere(int codePoint) {
    assertRefused(codePoint, "text/bidi-control", false);
    assertRefused(codePoint, "text/bidi-control", true);
  }

  @ParameterizedTest
  @CsvSource({
    "0x00AD, false",
    "0x034F, false",
    "0x115F, false",
    "0x1160, false",
    "0x180E, false",
    "0x200B, true",
    "0x200C, true",
    "0x200D, true",
    "0x2060, false",
    "0x3164, false",
    "0xFEFF, false",
    "0xFFA0, false"
  })
  void refusesInvisibleCharactersButThoseThatScriptsNeedInFreeText(
      String codePoint, boolean allowedInFreeText) {
    int invisible = Integer.decode(codePoint);
    assertRefused(invisible, "text/invisible-character", false);
    if (allowedInFreeText) {
      assertThat(StrictText.faultIn("a" + Character.toString(invisible) + "b", true))
          .isEmpty();
    } else {
      assertRefused(invisible, "text/invisible-character", true);
    }
  }

  static IntStream controls() {
    return IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7F, 0x9F))
        .filter(c -> c != '\t' && c != '\n' && c != '\r');
  }

  @ParameterizedTest
  @MethodSource("controls")
  void refusesControlCharacters(int codePoint) {
    assertRefused(codePoint, "text/control-character", false);
    assertRefused(codePoint, "text/control-character", true);
  }

  static IntStream nonCharacters() {
    return IntStream.concat(
        IntStream.rangeClosed(0xFDD0, 0xFDEF),
        IntStream.rangeClosed(0, 0x10)
            .flatMap(plane -> IntStream.of(plane << 16 | 0xFFFE, plane << 16 | 0xFFFF)));
  }

  @ParameterizedTest
  @MethodSource("nonCharacters")
  void refusesNonCharacters(int codePoint) {
    assertRefused(codePoint, "text/non-character", true);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
  void refusesHalfOfASurrogatePair(int surrogate) {
    assertRefused(surrogate, "text/lone-surrogate", true);
    assertThat(StrictText.faultIn(String.valueOf((char) surrogate), false))
        .contains(new TextFault(TextFault.Kind.LONE_SURROGATE, 0, surrogate));
  }

  @Test
  void refusesASurrogatePairInTheWrongOrder() {
    char[] reversed = {'\uDC00', '\uD800'};
    assertThat(StrictText.faultIn(new String(reversed), true))
        .contains(new TextFault(TextFault.Kind.LONE_SURROGATE, 0, 0xDC00));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "women trained",
        "tab\tline\nreturn\r",
        "~",
        "Médiation",
        "प्रशिक्षण",
        "ការបណ្តុះបណ្តាល",
        "تدريب",
        "𐀀 and 🙂"
      })
  void acceptsOrdinaryTextOfAnyScript(String text) {
    assertThat(StrictText.faultIn(text, false)).isEmpty();
    assertThat(StrictText.faultIn(text, true)).isEmpty();
  }

  @Test
  void acceptsThirtyMarksInARowAndRefusesThirtyOne() {
    String mark = "\u0301";
    assertThat(StrictText.faultIn("e" + mark.repeat(29), true)).isEmpty();
    assertThat(StrictText.faultIn("e" + mark.repeat(30), true)).isEmpty();
    assertThat(StrictText.faultIn("e" + mark.repeat(31), true))
        .contains(new TextFault(TextFault.Kind.TOO_MANY_MARKS, 31, 0x301));
    assertThat(StrictText.faultIn(("e" + mark.repeat(30)).repeat(3), true)).isEmpty();
    assertThat(StrictText.faultIn("é" + mark.repeat(30) + "\n" + mark.repeat(30), true))
        .isEmpty();
  }

  @Test
  void countsSpacingEnclosingAndSupplementaryMarksAsWell() {
    for (int mark : new int[] {0x0903, 0x20DD, 0x1D165}) {
      assertThat(StrictText.faultIn("क" + Character.toString(mark).repeat(31), true))
          .map(TextFault::code)
          .contains("text/too-many-marks");
    }
  }

  @Test
  void looksAtEightyThousandMarksNoLongerThanNeeded() {
    assertThat(StrictText.faultIn("e" + "\u0301".repeat(80_000), true))
        .map(TextFault::index)
        .contains(31);
  }

  @Test
  void reportsTheFirstFault() {
    assertThat(StrictText.faultIn("ok \u202E \u0000", false))
        .contains(new TextFault(TextFault.Kind.BIDI_CONTROL, 3, 0x202E));
  }

  @Test
  void codesAreWrittenOut() {
    assertThat(Stream.of(TextFault.Kind.values()).map(TextFault.Kind::code))
        .containsExactly(
            "text/control-character",
            "text/bidi-control",
            "text/lone-surrogate",
            "text/non-character",
            "text/invisible-character",
            "text/too-many-marks");
  }

  private static void assertRefused(int codePoint, String code, boolean freeText) {
    String character =
        codePoint < 0x10000 ? String.valueOf((char) codePoint) : Character.toString(codePoint);
    for (String before : new String[] {"", "abc", "é", "🙂"}) {
      assertThat(StrictText.faultIn(before + character + "z", freeText))
          .hasValueSatisfying(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.index()).isEqualTo(before.length());
            assertThat(fault.codePoint()).isEqualTo(codePoint);
          });
    }
  }
}
