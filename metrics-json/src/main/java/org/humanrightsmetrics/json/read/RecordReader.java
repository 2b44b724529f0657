// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.RecordNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a record, member by member, into one slot for each component. Immutable and thread-safe.
 *
 * <p>A record that lacks something is built nevertheless, with nothing in that slot, so that what it has can
 * still be judged; {@link Reading#takeIncomplete()} tells.
 */
public final class RecordReader implements ValueReader {

  /** Takes the members of an object that are not components of its record. */
  @FunctionalInterface
  public interface Envelope {
    /**
     * Takes one member.
     *
     * @param name one of the names that the reader was made with; the parser stands at that name
     */
    void member(String name);
  }

  private static final int MOST_COMPONENTS = 64;
  private static final Envelope NO_ENVELOPE = name -> {
    throw new AssertionError("no envelope around a nested record");
  };

  private final RecordNode node;
  private final Component[] components;
  private final ValueReader[] readers;
  private final ExpectedNames written;
  private final Map<String, Integer> slots = new HashMap<>();
  private final List<String> names;
  private final long required;

  /**
   * A reader of that record.
   *
   * @param node the record
   * @param envelope further names, taken by an {@link Envelope}
   * @throws IllegalArgumentException when a component has one of these names, or there are too many
   */
  public RecordReader(RecordNode node, List<String> envelope) {
    this.node = node;
    this.components = node.components().toArray(new Component[0]);
    if (components.length > MOST_COMPONENTS) {
      throw new IllegalArgumentException(node.recordClass().getName() + " has more than "
          + MOST_COMPONENTS + " components: put some into a record of their own");
    }
    this.readers = new ValueReader[components.length];
    List<String> all = new ArrayList<>();
    long must = 0;
    for (int i = 0; i < components.length; i++) {
      readers[i] = ValueReaders.of(components[i].node());
      slots.put(components[i].name(), i);
      all.add(components[i].name());
      if (components[i].required()) {
        must |= 1L << i;
      }
    }
    for (String name : envelope) {
      if (slots.put(name, components.length) != null) {
        throw new IllegalArgumentException(node.recordClass().getName() + " has a component '"
            + name + "', a name that every observation uses already");
      }
      all.add(name);
    }
    this.names = List.copyOf(all);
    this.written =
        new ExpectedNames(node.components().stream().map(Component::name).toList());
    this.required = must;
  }

  @Override
  public @Nullable Object read(Reading reading) {
    if (reading.parser().currentToken() != JsonToken.START_OBJECT) {
      return reading.wrongType("group");
    }
    reading.parser().nextToken();
    return readMembers(reading, NO_ENVELOPE);
  }

  /**
   * Reads members up to the end of the object.
   *
   * @param reading whose parser stands at the first name to read, or at the end of the object
   * @param envelope takes the members that are not components
   * @return the record; null when it cannot be built at all
   */
  public @Nullable Object readMembers(Reading reading, Envelope envelope) {
    JsonParser parser = reading.parser();
    @Nullable Object[] values = new @Nullable Object[components.length];
    long seen = 0;
    boolean lacks = false;
    int expected = 0;
    int last = -1;
    boolean isExpected = false;
    while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
      String name = isExpected ? components[expected].name() : parser.currentName();
      int slot = isExpected ? expected : slot(name, expected);
      if (slot < 0) {
        Strangers.read(reading, name, names);
      } else if (slot == components.length) {
        envelope.member(name);
      } else if ((seen & (1L << slot)) != 0) {
        reading.duplicate(name);
        parser.nextToken();
        parser.skipChildren();
      } else {
        seen |= 1L << slot;
        if (last >= 0) {
          written.learn(last, slot);
        }
        last = slot;
        expected = written.after(slot);
        parser.nextToken();
        Component component = components[slot];
        reading.enter(name, component);
        Object value = readers[slot].read(reading);
        if (reading.takeIncomplete() || value == null) {
          reading.notSound();
          if (component.required()) {
            lacks = true;
          } else {
            value = null;
          }
        }
        reading.leave();
        values[slot] = value;
      }
      isExpected = written.isNext(parser, expected);
    }
    if (last >= 0) {
      written.learn(last, components.length);
    }
    lacks |= reportMissing(reading, required & ~seen);
    return build(reading, values, lacks);
  }

  private int slot(String name, int expected) {
    // Our own writer keeps the order of the header, so the next name is mostly the expected one.
    if (expected < components.length && components[expected].name().equals(name)) {
      return expected;
    }
    Integer slot = slots.get(name);
    return slot == null ? -1 : slot;
  }

  private @Nullable Object build(Reading reading, @Nullable Object[] values, boolean lacks) {
    if (!lacks) {
      return node.build(values);
    }
    reading.incomplete();
    try {
      return node.build(values);
    } catch (IllegalStateException e) {
      // The record refuses to stand with a hole in it, so its other parts cannot be judged.
      return null;
    }
  }

  private boolean reportMissing(Reading reading, long missing) {
    if (missing == 0) {
      return false;
    }
    for (int i = 0; i < components.length; i++) {
      if ((missing & (1L << i)) != 0) {
        reading.missing(components[i].name(), components[i], "field/missing");
      }
    }
    return true;
  }
}
