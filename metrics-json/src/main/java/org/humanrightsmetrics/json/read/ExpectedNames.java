// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The names of an object's members in the order in which they are mostly written. A name that is the expected
 * one is compared where it stands in the text, and need not be looked up.
 *
 * <p>What nobody reports is left out of every line, so what followed a member last time is expected after it.
 * That is a guess and nothing more: a wrong one, or an old one of another thread, costs a look-up.
 * Thread-safe.
 */
final class ExpectedNames {

  private final SerializableString[] names;

  // By position, what came next; at first the next in order.
  private final int[] following;

  ExpectedNames(List<String> names) {
    this.names = names.stream().map(SerializedString::new).toArray(SerializableString[]::new);
    this.following = IntStream.rangeClosed(1, names.size()).toArray();
  }

  /** The position of the name that is expected after another. */
  int after(int position) {
    return following[position];
  }

  /** Remembers what came after a member; a position beyond the last for the end of the object. */
  void learn(int position, int next) {
    if (following[position] != next) {
      following[position] = next;
    }
  }

  /**
   * Steps to the next token.
   *
   * @param parser anywhere before a name or the end of the object
   * @param expected the position of the name that is expected; beyond the last when none is
   * @return true when the parser now stands at that name
   */
  boolean isNext(JsonParser parser, int expected) {
    if (expected < names.length) {
      return parser.nextName(names[expected]);
    }
    parser.nextToken();
    return false;
  }
}
