// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads an object that is one value: a measure, or a span of a histogram. Unlike a record it is taken whole or
 * not at all. Immutable and thread-safe.
 */
final class GroupReader implements ValueReader {

  /** Makes the value out of its members. */
  @FunctionalInterface
  interface Maker {
    /** Null when the members do not fit each other, which is then reported. */
    @Nullable
    Object make(Reading reading, @Nullable Object[] values);
  }

  /** One member: with a code it must be there. */
  record Member(String name, ValueReader reader, String missing, boolean isReason) {}

  private final String kind;
  private final Member[] members;
  private final List<String> names;
  private final ExpectedNames written;
  private final Maker maker;

  GroupReader(String kind, List<Member> members, Maker maker) {
    this.kind = kind;
    this.members = members.toArray(new Member[0]);
    this.names = members.stream().map(Member::name).toList();
    this.written = new ExpectedNames(names);
    this.maker = maker;
  }

  static Member must(String name, ValueReader reader) {
    return must(name, reader, "field/missing");
  }

  static Member must(String name, ValueReader reader, String missing) {
    return new Member(name, reader, missing, false);
  }

  static Member may(String name, ValueReader reader) {
    return new Member(name, reader, "", false);
  }

  /** The member that says why there is no value; it stands alone. */
  static Member reason(ValueReader reader) {
    return new Member("missing", reader, "", true);
  }

  @Override
  public @Nullable Object read(Reading reading) {
    JsonParser parser = reading.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return reading.wrongType(kind);
    }
    @Nullable Object[] values = new @Nullable Object[members.length];
    int seen = 0;
    int expected = 0;
    int last = -1;
    boolean sound = true;
    boolean isExpected = written.isNext(parser, expected);
    while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
      String name = isExpected ? members[expected].name() : parser.currentName();
      int slot = isExpected ? expected : slot(name, expected);
      if (slot < 0) {
        Strangers.read(reading, name, names);
      } else if ((seen & (1 << slot)) != 0) {
        reading.duplicate(name);
        parser.nextToken();
        parser.skipChildren();
      } else {
        seen |= 1 << slot;
        if (last >= 0) {
          written.learn(last, slot);
        }
        last = slot;
        expected = written.after(slot);
        parser.nextToken();
        reading.enter(name, null);
        values[slot] = members[slot].reader().read(reading);
        reading.leave();
        sound &= values[slot] != null;
      }
      isExpected = written.isNext(parser, expected);
    }
    if (last >= 0) {
      written.learn(last, members.length);
    }
    return isWhole(reading, seen) && sound ? maker.make(reading, values) : null;
  }

  private int slot(String name, int expected) {
    if (expected < members.length && members[expected].name().equals(name)) {
      return expected;
    }
    return names.indexOf(name);
  }

  /** Whether what must be there is, and nothing stands beside a reason for having no value. */
  private boolean isWhole(Reading reading, int seen) {
    int last = members.length - 1;
    if (members[last].isReason() && (seen & (1 << last)) != 0) {
      if (seen == 1 << last) {
        return true;
      }
      reading.fault("measure/value-with-missing");
      return false;
    }
    boolean whole = true;
    for (int i = 0; i < members.length; i++) {
      if (!members[i].missing().isEmpty() && (seen & (1 << i)) == 0) {
        reading.missing(members[i].name(), null, members[i].missing());
        whole = false;
      }
    }
    return whole;
  }
}
