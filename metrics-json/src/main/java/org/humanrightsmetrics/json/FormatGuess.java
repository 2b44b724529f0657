// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import org.humanrightsmetrics.json.source.StrictUtf8Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Tells a report document from lines of observations by the names that come first, or by the name of the file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param format the form, never {@link Format#DETECT}
 * @param input the whole input, what was looked at included
 */
record FormatGuess(Format format, InputStream input) {

  private static final int HEAD_BYTES = 8_192;

  static FormatGuess of(Engine engine, String name, InputStream in) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
      return new FormatGuess(Format.LINES, in);
    }
    byte[] head = in.readNBytes(HEAD_BYTES);
    return new FormatGuess(guess(engine, head), again(head, in));
  }

  /** Not a SequenceInputStream, which takes a stream that gives nothing for now for one that has ended. */
  private static InputStream again(byte[] head, InputStream in) throws IOException {
    if (head.length == 0) {
      return in;
    }
    PushbackInputStream again = new PushbackInputStream(in, head.length);
    again.unread(head);
    return again;
  }

  private static Format guess(Engine engine, byte[] head) {
    StrictUtf8Reader characters = new StrictUtf8Reader(new ByteArrayInputStream(head));
    try (JsonParser parser = engine.parser(characters)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Format.REPORT;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        switch (parser.currentName()) {
          case "standard", "observations" -> {
            return Format.REPORT;
          }
          case Engine.METRIC, Engine.VERSION, "context", Engine.EXTENSIONS -> {
            return Format.LINES;
          }
          default -> {
            parser.nextToken();
            parser.skipChildren();
          }
        }
      }
      // One whole object and then another one: a list of lines, whatever stands in them.
      return parser.nextToken() == null ? Format.REPORT : Format.LINES;
    } catch (JacksonException e) {
      // The real reader will say what is the matter, with its place.
      return Format.REPORT;
    }
  }
}
