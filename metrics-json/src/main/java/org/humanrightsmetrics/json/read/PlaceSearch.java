// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Looks for the place of one value, and passes over everything else. It tells the same as a {@link PlaceIndex},
 * or that one must be made. Confine to one thread.
 */
public final class PlaceSearch {

  /**
   * What was found.
   *
   * @param place of the value, or of the nearest thing around it that is there
   * @param isExact whether it is the value itself
   */
  public record Found(PlaceIndex.Place place, boolean isExact) {}

  private final JsonParser parser;
  private final int firstLine;
  private final int firstColumn;
  private final String[] steps;
  private boolean isAmbiguous;

  private PlaceSearch(JsonParser parser, int firstLine, int firstColumn, String pointer) {
    this.parser = parser;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
    this.steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
    }
  }

  /**
   * Looks for a value.
   *
   * @param parser before the first token of the text
   * @param firstLine where the text begins in the file, from 1
   * @param firstColumn where it begins in that line, from 1
   * @param pointer from the first value of the text
   * @return null where only an index can tell: the text breaks off, or a name on the way stands there twice
   */
  public static @Nullable Found in(
      JsonParser parser, int firstLine, int firstColumn, String pointer) {
    PlaceSearch search = new PlaceSearch(parser, firstLine, firstColumn, pointer);
    try {
      parser.nextToken();
      Found found = search.value(0, null);
      return search.isAmbiguous ? null : found;
    } catch (JacksonException e) {
      // Whoever read the text before has reported that it breaks off here.
      return null;
    }
  }

  /** Looks into the value at the parser, which then stands at its last token unless the search is over. */
  private Found value(int depth, @Nullable TokenStreamLocation name) {
    JsonToken token = parser.currentToken();
    Found here = new Found(place(token, name), depth == steps.length);
    if (here.isExact()) {
      return here;
    }
    Found inside = null;
    if (token == JsonToken.START_OBJECT) {
      inside = member(depth);
    } else if (token == JsonToken.START_ARRAY) {
      inside = element(depth);
    }
    return inside == null ? here : inside;
  }

  private @Nullable Found member(int depth) {
    Found inside = null;
    while (!isAmbiguous && parser.nextToken() == JsonToken.PROPERTY_NAME) {
      if (!parser.currentName().equals(steps[depth])) {
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      if (inside != null) {
        isAmbiguous = true;
        return inside;
      }
      TokenStreamLocation name = parser.currentTokenLocation();
      parser.nextToken();
      inside = value(depth + 1, name);
      if (inside.isExact()) {
        return inside;
      }
    }
    return inside;
  }

  private @Nullable Found element(int depth) {
    Found inside = null;
    int position = 0;
    while (!isAmbiguous && parser.nextToken() != JsonToken.END_ARRAY) {
      if (!Integer.toString(position++).equals(steps[depth])) {
        parser.skipChildren();
        continue;
      }
      inside = value(depth + 1, null);
      if (inside.isExact()) {
        return inside;
      }
    }
    return inside;
  }

  private PlaceIndex.Place place(@Nullable JsonToken token, @Nullable TokenStreamLocation name) {
    TokenStreamLocation value = parser.currentTokenLocation();
    TokenStreamLocation before = name == null ? value : name;
    return new PlaceIndex.Place(
        firstLine + value.getLineNr() - 1,
        column(value),
        firstLine + before.getLineNr() - 1,
        column(before),
        token != null && token.isScalarValue() ? parser.getString() : null);
  }

  private int column(TokenStreamLocation at) {
    return at.getLineNr() == 1 ? firstColumn + at.getColumnNr() - 1 : at.getColumnNr();
  }
}
