// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

/** Breaks text into lines at its spaces. */
final class Paragraph {

  private Paragraph() {}

  /**
   * Breaks text into lines.
   *
   * <p>A word that is longer than a line stays whole, so that a path or an address can still be copied.
   *
   * @param first what the first line begins with, for example {@code "    Why: "}
   * @param rest what the other lines begin with
   * @param width the longest line, in characters
   * @param text the words
   * @return the lines, each with its line end
   */
  static String wrap(String first, String rest, int width, String text) {
    StringBuilder lines = new StringBuilder(first);
    int column = length(first);
    boolean start = true;
    for (String word : text.split(" ", -1)) {
      int next = column + (start ? 0 : 1) + length(word);
      if (!start && next > width) {
        lines.append('\n').append(rest).append(word);
        column = length(rest) + length(word);
      } else {
        lines.append(start ? "" : " ").append(word);
        column = next;
      }
      start = false;
    }
    return lines.append('\n').toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
