// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.List;
import java.util.Objects;

/**
 * What a reader of a group of comparable observations must know: a property that is not the same in all of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the reason, for example {@code "comparison/other-quality-tier"}
 * @param pointer where the property stands, as a JSON Pointer
 * @param values the first values in their order, for example {@code ["T1", "T3"]}; at most five
 * @param observations how many observations have it, for a fault of single ones; else how many are in the group
 */
public record Caveat(String code, String pointer, List<String> values, int observations) {

  /** How many values are shown. */
  static final int SHOWN = 5;

  /** Copies the list. */
  public Caveat {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    values = List.copyOf(values);
  }
}
