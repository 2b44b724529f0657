// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.write;

import java.math.BigDecimal;

/**
 * JSON text in the making: commas, indentation and escapes. The caller sees to it that begins and ends match.
 * Confine to one thread.
 */
public final class JsonText {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder out;
  private final boolean indented;
  private int depth;
  private boolean first = true;

  /**
   * Begins a text.
   *
   * @param out is appended to
   * @param indented with lines and two blanks a level, or without any blank
   * @param depth how many levels lie around
   */
  public JsonText(StringBuilder out, boolean indented, int depth) {
    this.out = out;
    this.indented = indented;
    this.depth = depth;
  }

  /** Begins an object. */
  public void beginObject() {
    begin('{');
  }

  /** Ends an object. */
  public void endObject() {
    end('}');
  }

  /** Begins an array. */
  public void beginArray() {
    begin('[');
  }

  /** Ends an array. */
  public void endArray() {
    end(']');
  }

  private void begin(char bracket) {
    out.append(bracket);
    depth++;
    first = true;
  }

  private void end(char bracket) {
    depth--;
    if (!first) {
      newLine();
    }
    out.append(bracket);
    first = false;
  }

  /** The name of the next member. */
  public void name(String name) {
    next();
    quote(name, out);
    out.append(indented ? ": " : ":");
  }

  /** Goes to the next element of an array. */
  public void next() {
    if (!first) {
      out.append(',');
    }
    first = false;
    newLine();
  }

  private void newLine() {
    if (indented) {
      out.append('\n');
      for (int i = 0; i < depth; i++) {
        out.append("  ");
      }
    }
  }

  /** A text. */
  public void text(String text) {
    quote(text, out);
  }

  /** A whole number. */
  public void number(long number) {
    out.append(number);
  }

  /** A decimal as it was reported, never with an exponent. */
  public void number(BigDecimal number) {
    out.append(number.toPlainString());
  }

  /** A value that is compact JSON already. */
  public void raw(String json) {
    out.append(json);
  }

  /** Appends a text in quotes; what JSON cannot hold as itself is escaped, everything else is not. */
  public static void quote(String text, StringBuilder out) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && !isLone(text, i)) {
        continue;
      }
      out.append(text, from, i);
      from = i + 1;
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          out.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX[(c >> shift) & 0xF]);
          }
        }
      }
    }
    out.append(text, from, text.length()).append('"');
  }

  /** Half a pair is no character: UTF-8 would turn it into a question mark. */
  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
