// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The names of an object's members in the order in which they are mostly written. A name that is the expected
 * one is compared where it stands in the text, and need not be looked up.
 *
 * <p>Immutable and thread-safe.
 */
final class ExpectedNames {

  private final SerializableString[] names;

  ExpectedNames(List<String> names) {
    this.names = names.stream().map(SerializedString::new).toArray(SerializableString[]::new);
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
