// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

/** Changes the white space of JSON text and nothing else. The text must be sound JSON. */
final class JsonLayout {

  private JsonLayout() {}

  /** Without any white space between the tokens. */
  static String compact(String json) {
    StringBuilder compact = new StringBuilder(json.length());
    boolean inText = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inText && c == '\\') {
        compact.append(c);
        i++;
        c = json.charAt(i);
      } else if (c == '"') {
        inText = !inText;
      } else if (!inText && isSpace(c)) {
        continue;
      }
      compact.append(c);
    }
    return compact.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /**
   * With a line for each member and element, as reports are written.
   *
   * @param compact JSON without white space between the tokens
   * @param depth how many levels lie around it
   */
  static String indented(String compact, int depth) {
    StringBuilder lines = new StringBuilder(compact.length() * 2);
    boolean inText = false;
    int level = depth;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (inText) {
        lines.append(c);
        if (c == '\\') {
          i++;
          lines.append(compact.charAt(i));
        }
        inText = c != '"';
        continue;
      }
      switch (c) {
        case '"' -> {
          inText = true;
          lines.append(c);
        }
        case '{', '[' -> {
          lines.append(c);
          level++;
          if (compact.charAt(i + 1) != (c == '{' ? '}' : ']')) {
            newLine(lines, level);
          }
        }
        case '}', ']' -> {
          level--;
          char last = lines.charAt(lines.length() - 1);
          if (last != '{' && last != '[') {
            newLine(lines, level);
          }
          lines.append(c);
        }
        case ',' -> newLine(lines.append(c), level);
        case ':' -> lines.append(": ");
        default -> lines.append(c);
      }
    }
    return lines.toString();
  }

  private static void newLine(StringBuilder lines, int level) {
    lines.append('\n').append("  ".repeat(level));
  }
}
