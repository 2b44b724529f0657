// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A complete other table that agrees with everything published and in which a hidden cell has another value:
 * nobody can rule it out. Confidential, like the numbers it starts from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param onlooker the contributor who cannot rule it out; empty for the public
 * @param cell the protected cell
 * @param target the value that it has in the other table
 * @param changes by how much each cell of the other table differs, unchanged cells left out
 */
public record Witness(
    String onlooker, CellKey cell, long target, SortedMap<CellKey, Long> changes) {

  /** Copies the changes. */
  public Witness {
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }

  /** Which cell and for whom; no numbers. */
  @Override
  public String toString() {
    return "witness for " + cell + (onlooker.isEmpty() ? "" : " seen by a contributor");
  }
}
