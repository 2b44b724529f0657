// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/**
 * Repeats input in a message so that it can neither mislead the reader nor command a terminal.
 *
 * <p>The result is data for a message, never a template, and holds no line end.
 */
public final class Echo {

  private static final String HIDDEN = "***";

  private Echo() {}

  /** {@link #quoted(CharSequence, int)} with the strict bound of 120 code points. */
  public static String quoted(CharSequence input) {
    return quoted(input, Limits.strict().echoLength());
  }

  /**
   * The input in double quotes, cut after a number of code points.
   *
   * <p>Quotes and backslashes get a backslash. Controls, line ends, characters that reorder text,
   * invisible ones, lone surrogates and non-characters are written as their number, so that
   * U+202E becomes <code>&#92;u{202E}</code>. An ellipsis after the closing quote says
   * that more followed.
   *
   * @param input what to repeat; only its beginning is looked at
   * @param codePoints how many code points to repeat, for example {@link Limits#echoLength()}
   * @throws IllegalArgumentException when {@code codePoints} is negative
   */
  public static String quoted(CharSequence input, int codePoints) {
    if (codePoints < 0) {
      throw new IllegalArgumentException("codePoints must not be negative, but is " + codePoints);
    }
    StringBuilder echo = new StringBuilder(Math.min(input.length(), codePoints) + 8).append('"');
    int i = 0;
    for (int n = 0; n < codePoints && i < input.length(); n++) {
      int codePoint = Character.codePointAt(input, i);
      if (codePoint == '"' || codePoint == '\\') {
        echo.append('\\').append((char) codePoint);
      } else if (CodePoints.needsEscape(codePoint)) {
        appendNumber(codePoint, echo);
      } else {
        echo.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    echo.append('"');
    return i < input.length() ? echo.append('…').toString() : echo.toString();
  }

  /**
   * A whole text whose readers see every character: what could command a terminal, break the line or hide
   * is written as its number, everything else stays as it is.
   *
   * @param text for example the name of a file, or a pointer made of names in it
   * @return the same text where it is harmless, which is nearly always
   */
  public static String visible(String text) {
    if (text.codePoints().noneMatch(CodePoints::needsEscape)) {
      return text;
    }
    StringBuilder echo = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> {
      if (CodePoints.needsEscape(codePoint)) {
        appendNumber(codePoint, echo);
      } else {
        echo.appendCodePoint(codePoint);
      }
    });
    return echo.toString();
  }

  /**
   * A trace of a value that may be personal: enough to find it in the file, too little to learn it.
   *
   * <p>The first letter, if the value begins with one, then asterisks whose number says nothing:
   * {@code Asha@example.org} gives {@code A***@***}, {@code Asha} gives {@code A***}, a telephone
   * number gives {@code ***}.
   */
  public static String mask(CharSequence value) {
    StringBuilder mask = new StringBuilder();
    if (!value.isEmpty()) {
      int first = Character.codePointAt(value, 0);
      if (Character.isLetter(first) && !CodePoints.needsEscape(first)) {
        mask.appendCodePoint(first);
      }
    }
    mask.append(HIDDEN);
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '@') {
        return mask.append('@').append(HIDDEN).toString();
      }
    }
    return mask.toString();
  }

  private static void appendNumber(int codePoint, StringBuilder echo) {
    String hex = Integer.toHexString(codePoint);
    echo.append("\\u{");
    for (int i = hex.length(); i < 4; i++) {
      echo.append('0');
    }
    for (int i = 0; i < hex.length(); i++) {
      char digit = hex.charAt(i);
      echo.append(digit >= 'a' ? (char) (digit - 'a' + 'A') : digit);
    }
    echo.append('}');
  }
}
