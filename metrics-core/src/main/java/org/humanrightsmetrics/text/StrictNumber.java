// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The one way a number may be written: {@code -?(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?}.
 *
 * <p>At most 18 digits before and 9 after a decimal point, ASCII digits only, no exponent, no plus
 * sign, no leading zeros. The text is judged before any number is built from it, because a few
 * characters such as {@code 1e100000} make arithmetic run for seconds. The scale is kept:
 * {@code 1.10} stays 1.10.
 */
public final class StrictNumber {

  private static final String EXPONENT = "number/exponent";
  private static final String TOO_MANY_DIGITS = "number/too-many-digits";
  private static final String TOO_MANY_DECIMALS = "number/too-many-decimals";
  private static final String NOT_A_NUMBER = "number/not-a-number";

  private StrictNumber() {}

  /**
   * Why a text is no acceptable number.
   *
   * <ul>
   *   <li>{@code number/exponent}: a number with a power of ten, such as {@code 1e5}
   *   <li>{@code number/too-many-digits}: more than 18 digits before the decimal point
   *   <li>{@code number/too-many-decimals}: more than 9 digits after it
   *   <li>{@code number/not-a-number}: anything else, such as {@code +1}, {@code 007}, {@code .5},
   *       the empty text, or digits of another script
   * </ul>
   *
   * @return the code of the finding, the first of the list that holds; empty for {@code 0},
   *     {@code -0}, {@code 12.50}
   */
  public static Optional<String> faultIn(String text) {
    int length = text.length();
    int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    int integerEnd = endOfDigits(text, start);
    int integerDigits = integerEnd - start;
    if (integerDigits == 0 || (integerDigits > 1 && text.charAt(start) == '0')) {
      return Optional.of(NOT_A_NUMBER);
    }
    int end = integerEnd;
    int decimals = 0;
    if (end < length && text.charAt(end) == '.') {
      end = endOfDigits(text, integerEnd + 1);
      decimals = end - integerEnd - 1;
      if (decimals == 0) {
        return Optional.of(NOT_A_NUMBER);
      }
    }
    if (end < length) {
      return Optional.of(isExponent(text, end) ? EXPONENT : NOT_A_NUMBER);
    }
    if (integerDigits > Limits.INTEGER_DIGITS) {
      return Optional.of(TOO_MANY_DIGITS);
    }
    return decimals > Limits.DECIMALS ? Optional.of(TOO_MANY_DECIMALS) : Optional.empty();
  }

  /**
   * The number that an acceptable text writes, with its scale: {@code 1.10} has scale 2.
   *
   * @throws IllegalArgumentException when {@link #faultIn} finds a fault in the text
   */
  public static BigDecimal parse(String text) {
    requireSound(text);
    return new BigDecimal(text);
  }

  /**
   * Whether the text writes a whole number: {@code 12}, {@code 12.0} and {@code -0} do,
   * {@code 12.5} does not.
   *
   * @throws IllegalArgumentException when {@link #faultIn} finds a fault in the text
   */
  public static boolean isWhole(String text) {
    requireSound(text);
    return hasZeroFraction(text);
  }

  /**
   * The whole number that the text writes: {@code 12.0} gives 12, {@code -0} gives 0.
   *
   * @throws IllegalArgumentException when {@link #faultIn} finds a fault in the text
   * @throws ArithmeticException when the fraction is not zero; ask {@link #isWhole} first
   */
  public static long toLongExact(String text) {
    requireSound(text);
    if (!hasZeroFraction(text)) {
      throw new ArithmeticException("the number has a fraction other than zero; ask isWhole first");
    }
    int point = text.indexOf('.');
    return Long.parseLong(text, 0, point < 0 ? text.length() : point, 10);
  }

  private static void requireSound(String text) {
    Optional<String> fault = faultIn(text);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(Echo.quoted(text) + " is not an acceptable number ("
          + fault.get() + "); ask faultIn first");
    }
  }

  private static boolean hasZeroFraction(String text) {
    int point = text.indexOf('.');
    if (point < 0) {
      return true;
    }
    for (int i = point + 1; i < text.length(); i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private static int endOfDigits(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int digits = at + 1;
    if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
      digits++;
    }
    return digits < text.length() && endOfDigits(text, digits) == text.length();
  }

  // Character.isDigit would let digits of other scripts through, as BigDecimal does.
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
