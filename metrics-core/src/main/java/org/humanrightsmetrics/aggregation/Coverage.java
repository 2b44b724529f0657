// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who of those that were expected brought a value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param expected the keys of the reporters that the plan names; where it names none, of those that reported
 *     into a cell which differs from this one at most in time. Those that reported unexpectedly are among them
 * @param reported those that brought a value
 */
public record Coverage(SortedSet<String> expected, SortedSet<String> reported) {

  /** Copies the sets and adds to the expected who reported all the same. */
  public Coverage {
    TreeSet<String> all = new TreeSet<>(expected);
    all.addAll(reported);
    expected = Collections.unmodifiableSortedSet(all);
    reported = Collections.unmodifiableSortedSet(new TreeSet<>(reported));
  }

  /**
   * Who did not report.
   *
   * @return the keys of the reporters, sorted; empty when the coverage is full
   */
  public SortedSet<String> missing() {
    TreeSet<String> missing = new TreeSet<>(expected);
    missing.removeAll(reported);
    return Collections.unmodifiableSortedSet(missing);
  }
}
