// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictNumberTest {

  private static final Pattern GRAMMAR = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "-0.000000000",
        "1",
        "1.0",
        "1.10",
        "12345678901234567",
        "999999999999999999",
        "-999999999999999999.999999999",
        "0.12345678",
        "0.123456789"
      })
  void acceptsPlainNumbersAndKeepsTheirScale(String text) {
    assertThat(StrictNumber.faultIn(text)).isEmpty();
    assertThat(StrictNumber.parse(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "1e5, number/exponent",
        "1E5, number/exponent",
        "1e+5, number/exponent",
        "-1.5e-05, number/exponent",
        "1e100, number/exponent",
        "1e100000, number/exponent",
        "1e1000000000, number/exponent",
        "-1e-1000000000, number/exponent",
        "12345678901234567890e1, number/exponent",
        "1000000000000000000, number/too-many-digits",
        "-1000000000000000000, number/too-many-digits",
        "1000000000000000000.1234567890, number/too-many-digits",
        "9999999999999999999999999999999999999999, number/too-many-digits",
        "0.1234567890, number/too-many-decimals",
        "1.0000000000, number/too-many-decimals",
        "``, number/not-a-number",
        "-, number/not-a-number",
        "--1, number/not-a-number",
        "+1, number/not-a-number",
        "007, number/not-a-number",
        "-007, number/not-a-number",
        "00, number/not-a-number",
        "01e5, number/not-a-number",
        ".5, number/not-a-number",
        "-.5, number/not-a-number",
        "1., number/not-a-number",
        "1.e5, number/not-a-number",
        "1e, number/not-a-number",
        "1e+, number/not-a-number",
        "1e5.0, number/not-a-number",
        "1.2.3, number/not-a-number",
        "` 1`, number/not-a-number",
        "`1 `, number/not-a-number",
        "`1,000`, number/not-a-number",
        "1_000, number/not-a-number",
        "0x10, number/not-a-number",
        "1f, number/not-a-number",
        "1d, number/not-a-number",
        "NaN, number/not-a-number",
        "Infinity, number/not-a-number",
        "−1, number/not-a-number",
        "१२, number/not-a-number",
        "١٢, number/not-a-number",
        "１２, number/not-a-number",
        "1१, number/not-a-number"
      })
  void refusesEverythingElseWithItsOwnCode(String text, String code) {
    assertThat(StrictNumber.faultIn(text)).contains(code);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrictNumber.parse(text))
        .withMessageContaining(code);
    assertThatIllegalArgumentException().isThrownBy(() -> StrictNumber.isWhole(text));
    assertThatIllegalArgumentException().isThrownBy(() -> StrictNumber.toLongExact(text));
  }

  @Test
  void refusesAMillionDigitsWithoutBuildingANumber() {
    assertThat(StrictNumber.faultIn("1".repeat(1_000_000))).contains("number/too-many-digits");
    assertThat(StrictNumber.faultIn("0." + "1".repeat(1_000_000)))
        .contains("number/too-many-decimals");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "12.0, 12",
    "12.000000000, 12",
    "-0, 0",
    "-0.0, 0",
    "-7, -7",
    "999999999999999999, 999999999999999999",
    "-999999999999999999.0, -999999999999999999"
  })
  void readsAFractionOfZerosAsAWholeNumber(String text, long value) {
    assertThat(StrictNumber.isWhole(text)).isTrue();
    assertThat(StrictNumber.toLongExact(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "0.000000001", "-1.10"})
  void refusesToDropAFraction(String text) {
    assertThat(StrictNumber.isWhole(text)).isFalse();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> StrictNumber.toLongExact(text));
  }

  @Test
  void agreesWithTheGrammarOnRandomTexts() {
    long seed = 20_260_101L;
    Random random = new Random(seed);
    int accepted = 0;
    for (int i = 0; i < 200_000; i++) {
      String text = randomText(random);
      boolean expected = GRAMMAR.matcher(text).matches();
      accepted += expected ? 1 : 0;
      assertThat(StrictNumber.faultIn(text).isEmpty())
          .as("seed %d, round %d, text %s", seed, i, text)
          .isEqualTo(expected);
      if (expected) {
        BigDecimal number = new BigDecimal(text);
        assertThat(StrictNumber.parse(text)).isEqualTo(number);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        assertThat(StrictNumber.isWhole(text)).isEqualTo(whole);
        if (whole) {
          assertThat(StrictNumber.toLongExact(text)).isEqualTo(number.longValueExact());
        }
      }
    }
    assertThat(accepted).as("both verdicts must be common").isBetween(20_000, 180_000);
  }

  private static String randomText(Random random) {
    String alphabet = "0123456789.-+eE ,१f";
    StringBuilder text = new StringBuilder();
    if (random.nextBoolean()) {
      for (int n = random.nextInt(7); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      return text.toString();
    }
    text.append(random.nextInt(3) == 0 ? "-" : "");
    for (int n = random.nextInt(21); n > 0; n--) {
      text.append(random.nextInt(10));
    }
    if (random.nextBoolean()) {
      text.append('.');
      for (int n = random.nextInt(11); n > 0; n--) {
        text.append(random.nextInt(3) == 0 ? random.nextInt(10) : 0);
      }
    }
    if (random.nextInt(10) == 0) {
      int at = random.nextInt(text.length() + 1);
      text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
