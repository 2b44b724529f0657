// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in plain text that fits a number of columns. Where it is too wide, the widest columns of
 * text give way and are broken into lines; numbers and paths are never broken, so that they can be
 * copied. Confine to one thread.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<Alignment> alignments = new ArrayList<>();
  private final List<Boolean> breakable = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();

  /** Adds a column of text. */
  TextTable text(String head) {
    return column(head, Alignment.LEFT, true);
  }

  /** Adds a column of numbers. */
  TextTable number(String head) {
    return column(head, Alignment.RIGHT, false);
  }

  /** Adds a column of paths, which may run over the width: best the last one. */
  TextTable path(String head) {
    return column(head, Alignment.LEFT, false);
  }

  private TextTable column(String head, Alignment alignment, boolean mayBreak) {
    heads.add(head);
    alignments.add(alignment);
    breakable.add(mayBreak);
    return this;
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException when it has not one cell for each column
   */
  TextTable row(List<String> cells) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(
          "A row of " + cells.size() + " cells in a table of " + heads.size() + " columns");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Whether there is any row. */
  boolean hasRows() {
    return !rows.isEmpty();
  }

  /**
   * The lines of the table, the heads first, each with its line end and none with spaces before it.
   *
   * @param indent what every line begins with
   * @param width the longest line
   */
  String render(String indent, int width) {
    int[] widths = widths(width - DisplayWidth.of(indent));
    StringBuilder lines = new StringBuilder();
    append(lines, indent, heads, widths);
    rows.forEach(row -> append(lines, indent, row, widths));
    return lines.toString();
  }

  private int[] widths(int room) {
    int columns = heads.size();
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = DisplayWidth.of(heads.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    int total = GAP.length() * (columns - 1);
    for (int wide : widths) {
      total += wide;
    }
    while (total > room) {
      int widest = widestText(widths);
      if (widest < 0) {
        return widths;
      }
      widths[widest]--;
      total--;
    }
    return widths;
  }

  /** The column of text that can give way best; -1 when none can. */
  private int widestText(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (breakable.get(i) && widths[i] > NARROWEST && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private void append(StringBuilder lines, String indent, List<String> cells, int[] widths) {
    List<List<String>> broken = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> parts = broken(cells.get(i), widths[i]);
      broken.add(parts);
      height = Math.max(height, parts.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(indent);
      for (int i = 0; i < widths.length; i++) {
        List<String> parts = broken.get(i);
        String cell = line < parts.size() ? parts.get(line) : "";
        String space = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
        text.append(i == 0 ? "" : GAP);
        text.append(alignments.get(i) == Alignment.RIGHT ? space + cell : cell + space);
      }
      lines.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> broken(String cell, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && DisplayWidth.of(line + " " + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      } else if (!line.isEmpty()) {
        line.append(' ');
      }
      while (DisplayWidth.of(line + rest) > width) {
        int end = prefix(rest, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where to cut a word that is wider than its column; marks stay with what they stand on. */
  private static int prefix(String word, int width) {
    int end = 0;
    int used = 0;
    while (end < word.length()) {
      int codePoint = word.codePointAt(end);
      used += DisplayWidth.of(codePoint);
      if (used > width && end > 0) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }
}
