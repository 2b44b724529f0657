// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.code.CodeListed;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.shape.CodeNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads codes of one list, exactly as they are written. Thread-safe. */
final class CodeReader implements ValueReader {

  // Codes repeat from line to line. The bound keeps a hostile file from filling memory.
  private static final int MOST_KEPT = 4_096;
  private static final int MOST_NAMED = 12;

  // A power of two, so that a place in the table is cut out of a hash.
  private static final int RECENT = 128;

  private final CodeNode node;

  // Found by the characters in the parser's buffer, so that nothing is allocated for a code that
  // was read
  // before. Whoever sees an old entry of another thread only takes the longer way.
  private final @Nullable Recent[] recent = new @Nullable Recent[RECENT];
  private final Map<String, Object> known = new ConcurrentHashMap<>();

  CodeReader(CodeNode node) {
    this.node = node;
  }

  @Override
  public @Nullable Object read(Reading reading) {
    if (reading.parser().currentToken() != JsonToken.VALUE_STRING) {
      return reading.wrongType("code");
    }
    JsonParser parser = reading.parser();
    char[] characters = parser.getStringCharacters();
    int from = parser.getStringOffset();
    int length = parser.getStringLength();
    int place = place(characters, from, length);
    Recent before = recent[place];
    // What breaches the limit on texts is left to the parser, which tells.
    if (before != null
        && length <= reading.longestText()
        && before.isWritten(characters, from, length)) {
      return before.code();
    }
    String text = parser.getString();
    Object code = read(reading, text, false);
    if (code != null) {
      recent[place] = new Recent(text, code);
    }
    return code;
  }

  private static int place(char[] characters, int from, int length) {
    if (length == 0) {
      return 0;
    }
    int hash = length;
    // The ends tell most codes apart, and what they do not is compared.
    hash = 31 * hash + characters[from];
    hash = 31 * hash + characters[from + length / 2];
    hash = 31 * hash + characters[from + length - 1];
    return (hash ^ hash >>> 7) & (RECENT - 1);
  }

  /** A code that was read, and its text. Immutable. */
  private static final class Recent {
    private final char[] text;
    private final Object code;

    Recent(String text, Object code) {
      this.text = text.toCharArray();
      this.code = code;
    }

    Object code() {
      return code;
    }

    boolean isWritten(char[] characters, int from, int length) {
      return Arrays.equals(characters, from, from + length, text, 0, text.length);
    }
  }

  /** Reads a code that stands at this place as the name of a member. */
  @Nullable
  Object readName(Reading reading, String name) {
    return read(reading, name, true);
  }

  private @Nullable Object read(Reading reading, String text, boolean isName) {
    Object code = known.get(text);
    if (code != null) {
      return code;
    }
    Optional<Object> parsed = node.parse(text);
    if (parsed.isPresent()) {
      if (known.size() < MOST_KEPT) {
        known.put(text, parsed.get());
      }
      return parsed.get();
    }
    if (reading.isCleanText(text, false)) {
      report(reading, text, isName);
    }
    return null;
  }

  private void report(Reading reading, String text, boolean isName) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("code", reading.shown("", text));
    CodeListed listed = node.type().getAnnotation(CodeListed.class);
    boolean isListed = listed != null && Code.class.isAssignableFrom(node.type());
    if (listed != null) {
      arguments.put("example", listed.example());
    }
    Optional<String> nearest = isListed
        ? CodeList.of(node.type().asSubclass(Code.class)).nearest(text)
        : Spelling.nearest(text, node.codes());
    arguments.put("allowed", joined(node.codes()));
    nearest.ifPresent(code -> arguments.put("suggestion", code));
    String code = node.isClosed() ? "code/not-in-scheme" : "code/not-in-form";
    if (isName) {
      reading.nameFault(code, arguments, reading.shown("", text));
    } else {
      reading.fault(code, arguments, reading.shown(text));
    }
  }

  /** Names as a list in a sentence; a long list is cut. */
  static String joined(List<String> names) {
    return names.size() <= MOST_NAMED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMED)) + ", …";
  }
}
