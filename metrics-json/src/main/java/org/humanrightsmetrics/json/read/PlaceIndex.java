// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.shape.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where each value of one object stands in the file, by its JSON Pointer.
 *
 * <p>Made by a second look at the bounded text of the object, and only when there is something to report about
 * it. Immutable once made.
 */
public final class PlaceIndex {

  /**
   * Where a value stands.
   *
   * @param line of the value, from 1
   * @param column of the value, from 1
   * @param nameLine of the name of the member, or of the value where there is none
   * @param nameColumn of the name of the member, or of the value where there is none
   * @param scalar a text as read, or a number, {@code true}, {@code false} or {@code null} as written; null for
   *     objects and arrays
   */
  public record Place(
      int line,
      int column,
      int nameLine,
      int nameColumn,
      @Nullable String scalar) {}

  /**
   * No honest observation has as many values. Where a dishonest one has more, they are shown at what stands
   * around them, because an index of half a million places needs more memory than the whole reader may.
   */
  private static final int MOST_PLACES = 50_000;

  private final Map<String, Place> places = new HashMap<>();
  private final int firstLine;
  private final int firstColumn;

  private PlaceIndex(int firstLine, int firstColumn) {
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
  }

  /**
   * Looks at a value.
   *
   * @param parser before the first token of the value, or at it
   * @param firstLine where the text of the parser begins in the file, from 1
   * @param firstColumn where it begins in that line, from 1
   * @param deepest how many steps to go down; what lies below is not told apart
   * @return the index; where the text breaks off, of what stands before that
   */
  public static PlaceIndex of(JsonParser parser, int firstLine, int firstColumn, int deepest) {
    PlaceIndex index = new PlaceIndex(firstLine, firstColumn);
    try {
      if (parser.currentToken() == null) {
        parser.nextToken();
      }
      index.scan(parser, deepest, null);
    } catch (JacksonException e) {
      // Whoever read the text before has reported that it breaks off here.
      return index;
    }
    return index;
  }

  /**
   * Looks at a value of a parser that cannot be looked at twice, and copies it.
   *
   * @param parser at the first token of the value; afterwards at its last
   * @param copy is appended to, as compact JSON
   * @return the index, with the places of that parser, or lines below 1 when it knows none
   */
  public static PlaceIndex copying(JsonParser parser, StringBuilder copy) {
    PlaceIndex index = new PlaceIndex(1, 1);
    index.scan(parser, Integer.MAX_VALUE, new CompactCopy.Writer(copy));
    return index;
  }

  private void scan(JsonParser parser, int deepest, CompactCopy.@Nullable Writer copy) {
    StringBuilder pointer = new StringBuilder();
    int[] lengths = new int[40];
    int[] positions = new int[40];
    int depth = 0;
    TokenStreamLocation name = null;
    JsonToken token = parser.currentToken();
    while (token != null) {
      if (copy != null) {
        copy.copy(parser, token);
      }
      if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        depth--;
      } else if (token == JsonToken.PROPERTY_NAME) {
        name = parser.currentTokenLocation();
        pointer.setLength(lengths[depth]);
        pointer.append('/').append(Path.escape(parser.currentName()));
      } else {
        if (name == null && depth > 0) {
          pointer.setLength(lengths[depth]);
          pointer.append('/').append(positions[depth]++);
        }
        put(pointer.toString(), parser, token, name);
        name = null;
        if (depth >= deepest) {
          parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
          depth++;
          if (depth == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * depth);
            positions = Arrays.copyOf(positions, 2 * depth);
          }
          lengths[depth] = pointer.length();
          positions[depth] = 0;
        }
      }
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
  }

  private void put(
      String pointer, JsonParser parser, JsonToken token, @Nullable TokenStreamLocation name) {
    if (places.size() >= MOST_PLACES) {
      return;
    }
    TokenStreamLocation value = parser.currentTokenLocation();
    TokenStreamLocation before = name == null ? value : name;
    places.putIfAbsent(
        pointer,
        new Place(
            line(value.getLineNr()),
            column(value.getLineNr(), value.getColumnNr()),
            line(before.getLineNr()),
            column(before.getLineNr(), before.getColumnNr()),
            token.isScalarValue() ? parser.getString() : null));
  }

  /**
   * A line of the text as a line of the file.
   *
   * @param line in the text, from 1
   * @return in the file, from 1
   */
  public int line(int line) {
    return firstLine + line - 1;
  }

  /**
   * A column of the text as a column of the file.
   *
   * @param line in the text, from 1
   * @param column in that line, from 1
   * @return in the file, from 1
   */
  public int column(int line, int column) {
    return line == 1 ? firstColumn + column - 1 : column;
  }

  /**
   * The place of exactly that value.
   *
   * @param pointer from the object
   * @return empty when nothing stands there
   */
  public Optional<Place> find(String pointer) {
    return Optional.ofNullable(places.get(pointer));
  }

  /**
   * The place of that value or, where it is not there, of the nearest thing around it that is.
   *
   * @param pointer from the object
   * @return empty when not even the object was read
   */
  public Optional<Place> nearest(String pointer) {
    String at = pointer;
    while (true) {
      Place place = places.get(at);
      if (place != null || at.isEmpty()) {
        return Optional.ofNullable(place);
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
  }
}
