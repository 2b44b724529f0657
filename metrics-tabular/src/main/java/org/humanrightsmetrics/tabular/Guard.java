// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

/**
 * Keeps a spreadsheet from taking a text for a formula.
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end, in half or full
 * width, gets an apostrophe before it; so does one that begins with an apostrophe, so that reading can take
 * exactly one away. Numbers are not texts and stay as they are: {@code -5} is a number.
 */
final class Guard {

  private static final String RISKY = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final char MARK = '\'';

  private Guard() {}

  static String text(String text) {
    return !text.isEmpty() && (RISKY.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == MARK)
        ? MARK + text
        : text;
  }

  static String unguarded(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : cell;
  }

  /** Whether a cell that we would have guarded stands there bare. */
  static boolean isBare(String cell) {
    return !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0;
  }
}
