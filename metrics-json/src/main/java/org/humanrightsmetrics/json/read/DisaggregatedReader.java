// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.shape.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a total with its parts along dimensions. Thread-safe. */
final class DisaggregatedReader implements ValueReader {

  private final ValueReader measure;
  private final Map<String, CodeReader> dimensions = new LinkedHashMap<>();
  private final List<String> names;
  private final GroupReader group;

  DisaggregatedReader(Node.OfDisaggregated node) {
    this.measure = ValueReaders.of(node.measure());
    node.dimensions()
        .forEach((name, dimension) -> dimensions.put(name, new CodeReader(dimension.codes())));
    this.names = List.copyOf(dimensions.keySet());
    this.group = new GroupReader(
        "group",
        List.of(GroupReader.must("total", measure), GroupReader.may("by", this::by)),
        (reading, values) -> make(values));
  }

  @Override
  public @Nullable Object read(Reading reading) {
    return group.read(reading);
  }

  @SuppressWarnings("unchecked") // by() returns nothing else.
  private static Object make(@Nullable Object[] values) {
    Map<String, Map<Code, Measure>> by =
        values[1] == null ? Map.of() : (Map<String, Map<Code, Measure>>) values[1];
    if (values[0] == null) {
      throw new AssertionError("a total that must be there was not read");
    }
    return new Disaggregated<>((Measure) values[0], by);
  }

  private @Nullable Object by(Reading reading) {
    JsonParser parser = reading.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return reading.wrongType("group");
    }
    Map<String, Map<Code, Measure>> by = new LinkedHashMap<>();
    List<String> seen = new ArrayList<>(4);
    boolean sound = true;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      CodeReader codes = dimensions.get(name);
      if (codes == null) {
        Strangers.read(reading, name, "disaggregation/dimension-unknown", names);
        sound = false;
        continue;
      }
      if (seen.contains(name)) {
        reading.duplicate(name);
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      seen.add(name);
      parser.nextToken();
      reading.enter(name, null);
      Map<Code, Measure> parts = parts(reading, codes);
      reading.leave();
      if (parts == null) {
        sound = false;
      } else {
        by.put(name, parts);
      }
    }
    return sound ? by : null;
  }

  private @Nullable Map<Code, Measure> parts(Reading reading, CodeReader codes) {
    JsonParser parser = reading.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      reading.wrongType("group");
      return null;
    }
    Map<Code, Measure> parts = new LinkedHashMap<>();
    boolean sound = true;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      reading.enter(name, null);
      Object code = codes.readName(reading, name);
      reading.leave();
      if (code == null || parts.containsKey(code)) {
        if (code == null) {
          sound = false;
        } else {
          reading.duplicate(name);
        }
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      parser.nextToken();
      reading.enter(name, null);
      Object part = measure.read(reading);
      reading.leave();
      if (part == null) {
        sound = false;
      } else {
        parts.put((Code) code, (Measure) part);
      }
    }
    return sound ? parts : null;
  }
}
