// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/**
 * How an identity number is written: {@code a} stands for a letter, {@code 9} for a digit, {@code x} for
 * either, a blank for one blank or hyphen that may be there, a hyphen for one that must.
 *
 * @param form for example {@code "aaaaa 9999 a"}
 */
record Outline(String form) {

  /** How many characters must be digits. */
  int fewestDigits() {
    int digits = 0;
    for (int i = 0; i < form.length(); i++) {
      digits += form.charAt(i) == '9' ? 1 : 0;
    }
    return digits;
  }

  /** The end of what has this form; -1 when it does not begin here. */
  int endFrom(Scan scan, int start) {
    int i = start;
    for (int f = 0; f < form.length(); f++) {
      char wanted = form.charAt(f);
      char c = i < scan.length() ? scan.at(i) : '\n';
      boolean separator = c == ' ' || c == '-';
      if (wanted == ' ') {
        i += separator ? 1 : 0;
        continue;
      }
      boolean fits = switch (wanted) {
        case 'a' -> PlainText.isAsciiLetter(c);
        case '9' -> PlainText.isDigit(c);
        case 'x' -> PlainText.isAsciiLetter(c) || PlainText.isDigit(c);
        default -> separator;
      };
      if (!fits) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** A part of a text without the blanks and hyphens in it. */
  static String compact(Scan scan, int start, int end) {
    StringBuilder compact = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = scan.at(i);
      if (c != ' ' && c != '-') {
        compact.append(c);
      }
    }
    return compact.toString();
  }
}
