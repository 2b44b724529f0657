// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a schema as text: two spaces a level, and on one line what fits on one.
 *
 * <p>Ours, because the text of a published schema must not move when a library changes how it prints.
 */
final class SchemaText {

  private static final int COLUMNS = 100;

  private SchemaText() {}

  /** The text of a tree of maps, lists, texts, whole numbers, decimals and truth values, with a line end. */
  static String of(Map<String, Object> schema) {
    return lines(schema, 0, 0) + "\n";
  }

  /** {@code taken} is what already stands, or will stand, on the line besides the value. */
  private static String lines(Object value, int level, int taken) {
    String line = line(value);
    boolean isShort = 2 * level + taken + line.length() <= COLUMNS;
    if ((level > 0 && isShort) || !(value instanceof Map || value instanceof List)) {
      return line;
    }
    List<String> members = new ArrayList<>();
    String indent = "  ".repeat(level + 1);
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, member) -> {
        String start = quoted((String) name) + ": ";
        members.add(indent + start + lines(member, level + 1, start.length() + 1));
      });
    } else {
      for (Object element : (List<?>) value) {
        members.add(indent + lines(element, level + 1, 1));
      }
    }
    String body = String.join(",\n", members);
    String end = "\n" + "  ".repeat(level);
    return value instanceof Map ? "{\n" + body + end + "}" : "[\n" + body + end + "]";
  }

  private static String line(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((name, member) -> members.add(quoted((String) name) + ": " + line(member)));
      return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(SchemaText::line).toList()) + "]";
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
