// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Parts parts = new Parts();
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
        parts.add((Code) code, (Measure) part);
      }
    }
    return sound ? parts : null;
  }

  /** The parts along one dimension while they are read: few, in the order of the text, then copied. */
  private static final class Parts extends AbstractMap<Code, Measure> {

    // With more, a table is faster than looking through all of them.
    private static final int MOST_COMPARED = 16;

    private final List<Map.Entry<Code, Measure>> entries = new ArrayList<>(8);
    private final Set<Code> codes = new HashSet<>();

    void add(Code code, Measure part) {
      entries.add(new SimpleImmutableEntry<>(code, part));
      if (entries.size() == MOST_COMPARED + 1) {
        entries.forEach(entry -> codes.add(entry.getKey()));
      } else if (entries.size() > MOST_COMPARED) {
        codes.add(code);
      }
    }

    @Override
    public boolean containsKey(@Nullable Object code) {
      if (entries.size() > MOST_COMPARED) {
        return codes.contains(code);
      }
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).getKey().equals(code)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Set<Map.Entry<Code, Measure>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<Code, Measure>> iterator() {
          return entries.iterator();
        }

        @Override
        public int size() {
          return entries.size();
        }
      };
    }
  }
}
