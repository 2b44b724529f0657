// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EchoTest {

  @Test
  void quotesAndEscapes() {
    assertThat(Echo.quoted("")).isEqualTo("\"\"");
    assertThat(Echo.quoted("women trained")).isEqualTo("\"women trained\"");
    assertThat(Echo.quoted("a \"b\" \\c")).isEqualTo("\"a \\\"b\\\" \\\\c\"");
    assertThat(Echo.quoted("l'année, प्रशिक्षण 🙂")).isEqualTo("\"l'année, प्रशिक्षण 🙂\"");
  }

  @Test
  void writesTheNumberOfWhatCannotBeShownSafely() {
    assertThat(Echo.quoted("a\nb\rc\td\u0000")).isEqualTo(escaped("a{000A}b{000D}c{0009}d{0000}"));
    assertThat(Echo.quoted("\u001B[31m")).isEqualTo(escaped("{001B}[31m"));
    assertThat(Echo.quoted("a\u202Eb\u2066\u200B\uFEFF"))
        .isEqualTo(escaped("a{202E}b{2066}{200B}{FEFF}"));
    assertThat(Echo.quoted("x\u2028\u2029\u0085")).isEqualTo(escaped("x{2028}{2029}{0085}"));
    assertThat(Echo.quoted("\uD800x\uFFFF")).isEqualTo(escaped("{D800}x{FFFF}"));
    assertThat(Echo.quoted(Character.toString(0xE0041))).isEqualTo(escaped("{E0041}"));
  }

  @Test
  void cutsAfterOneHundredAndTwentyCodePoints() {
    assertThat(Echo.quoted("x".repeat(119))).isEqualTo('"' + "x".repeat(119) + '"');
    assertThat(Echo.quoted("x".repeat(120))).isEqualTo('"' + "x".repeat(120) + '"');
    assertThat(Echo.quoted("x".repeat(121))).isEqualTo('"' + "x".repeat(120) + "\"…");
    assertThat(Echo.quoted("🙂".repeat(120))).isEqualTo('"' + "🙂".repeat(120) + '"');
    assertThat(Echo.quoted("🙂".repeat(121))).isEqualTo('"' + "🙂".repeat(120) + "\"…");
    assertThat(Echo.quoted("x".repeat(10_000_000), 3)).isEqualTo("\"xxx\"…");
    assertThat(Echo.quoted("x", 0)).isEqualTo("\"\"…");
    assertThatIllegalArgumentException().isThrownBy(() -> Echo.quoted("x", -1));
  }

  @Test
  void neverLetsThroughACharacterThatTextMayNotHold() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(codePoint -> {
      String text =
          codePoint < 0x10000 ? String.valueOf((char) codePoint) : Character.toString(codePoint);
      String echo = Echo.quoted(text);
      boolean clean = StrictText.faultIn(echo, false).isEmpty() && echo.lines().count() == 1;
      if (!clean) {
        assertThat(clean).as("U+%04X is echoed as %s", codePoint, echo).isTrue();
      }
    });
  }

  @ParameterizedTest
  @CsvSource({
    "Asha@example.org, A***@***",
    "asha@example.org, a***@***",
    "Asha, A***",
    "उषा, उ***",
    "+12025550147, ***",
    "9876543210, ***",
    "1@example.org, ***@***",
    "🙂, ***"
  })
  void masksAllButTheFirstLetter(String value, String mask) {
    assertThat(Echo.mask(value)).isEqualTo(mask);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u202Ex", "\uD800", "\u200Bx"})
  void masksWhatHasNoFirstLetterWhole(String value) {
    assertThat(Echo.mask(value)).isEqualTo("***");
  }

  private static String escaped(String text) {
    return '"' + text.replace("{", "\\" + "u{") + '"';
  }

  @Test
  void showsWhatATerminalWouldObeyAndLeavesTheRestAlone() {
    assertThat(Echo.visible("report \u001b[31m\n.json"))
        .isEqualTo("report \\u{001B}[31m\\u{000A}.json");
    assertThat(Echo.visible("a\u202Eb")).isEqualTo("a\\u{202E}b");
    assertThat(Echo.visible("ភ្នំពេញ \"2025\"")).isEqualTo("ភ្នំពេញ \"2025\"");
  }
}
