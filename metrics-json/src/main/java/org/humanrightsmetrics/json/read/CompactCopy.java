// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.json.write.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Copies JSON as compact text, numbers as they are written, members in the order in which they stand. */
public final class CompactCopy {

  private CompactCopy() {}

  /**
   * Copies what stands in the extension door: any JSON, but with clean characters, plainly written numbers and
   * no name twice, like everything else in the file.
   *
   * @param reading whose parser stands at the first token of the value
   * @param out is appended to
   * @return false when something was found, which is then reported
   */
  public static boolean checked(Reading reading, StringBuilder out) {
    long before = reading.count();
    JsonParser parser = reading.parser();
    Deque<Set<String>> names = new ArrayDeque<>();
    int steps = 0;
    Writer writer = new Writer(out);
    JsonToken token = parser.currentToken();
    while (true) {
      switch (token) {
        case START_OBJECT -> names.push(new HashSet<>());
        case END_OBJECT -> names.pop();
        case PROPERTY_NAME -> {
          String name = parser.currentName();
          reading.isCleanText(name, false);
          if (!names.element().add(name)) {
            reading.duplicate(name);
          }
          reading.checkPrivacy(name, "");
        }
        case VALUE_STRING -> {
          String text = parser.getString();
          reading.isCleanText(text, true);
          reading.checkPrivacy(text);
        }
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> reading.isSoundNumber(parser.getString());
        default -> {}
      }
      steps += writer.copy(parser, token);
      if (steps == 0) {
        return reading.count() == before;
      }
      token = parser.nextToken();
    }
  }

  /**
   * Copies an object without judging it, and without one of its members.
   *
   * @param parser at the first token of the object
   * @param out is appended to
   * @param without the name of the member to leave out
   */
  public static void raw(JsonParser parser, StringBuilder out, String without) {
    Writer writer = new Writer(out);
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      if (depth == 1 && token == JsonToken.PROPERTY_NAME && parser.currentName().equals(without)) {
        parser.nextToken();
        parser.skipChildren();
      } else {
        depth += writer.copy(parser, token);
      }
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
  }

  /**
   * The same as {@link #raw} for a text that is compact already and begins with that member, as lines mostly
   * do: cut, and not copied token by token.
   *
   * @param text a whole object that a parser has accepted
   * @param without the name of the member to leave out
   * @return empty when the text must be copied
   */
  public static Optional<String> cut(String text, String without) {
    String first = "{\"" + without + "\":{";
    if (!text.startsWith(first)
        || text.indexOf('\\') >= 0
        || text.indexOf("\"" + without + "\":", first.length()) >= 0) {
      return Optional.empty();
    }
    int end = -1;
    int depth = 2;
    boolean isQuoted = false;
    for (int i = first.length(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted) {
        if (c <= ' ') {
          return Optional.empty();
        }
        if (c == '{' || c == '[') {
          depth++;
        } else if ((c == '}' || c == ']') && --depth == 1 && end < 0) {
          end = i + 1;
        }
      }
    }
    return depth == 0 && text.charAt(end) == ','
        ? Optional.of("{" + text.substring(end + 1))
        : Optional.empty();
  }

  /** Writes token after token. */
  static final class Writer {
    private final StringBuilder out;
    // Whether a comma must stand before the next thing on this level.
    private boolean comma;

    Writer(StringBuilder out) {
      this.out = out;
    }

    /** Copies one token; returns by how much it changes the depth. */
    int copy(JsonParser parser, JsonToken token) {
      if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        out.append(token == JsonToken.END_OBJECT ? '}' : ']');
        comma = true;
        return -1;
      }
      if (comma) {
        out.append(',');
      }
      comma = false;
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        out.append(token == JsonToken.START_OBJECT ? '{' : '[');
        return 1;
      }
      if (token == JsonToken.PROPERTY_NAME) {
        JsonText.quote(parser.currentName(), out);
        out.append(':');
        return 0;
      }
      if (token == JsonToken.VALUE_STRING) {
        JsonText.quote(parser.getString(), out);
      } else {
        out.append(parser.getString());
      }
      comma = true;
      return 0;
    }
  }
}
