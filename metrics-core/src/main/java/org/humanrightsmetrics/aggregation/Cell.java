// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One cell of a table: what adding up came to, and all that a reader must know beside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key which cell
 * @param outcome the value, or why there is none. When the members do not agree on what they counted it is
 *     {@link Outcome.Refused}, and {@code sets} holds the value of each set that does agree
 * @param sets the members by what they counted: one set when they agree, none when nothing was reported
 * @param coverage who of the expected reporters brought a value
 * @param missing observations that brought none, by reason
 */
public record Cell(
    CellKey key,
    Outcome outcome,
    List<ComparableSet> sets,
    Coverage coverage,
    MissingCounts missing) {

  /** Copies the list. */
  public Cell {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(missing, "missing");
    sets = List.copyOf(sets);
  }

  /**
   * How many observations brought a value.
   *
   * @return 0 or more, all sets together
   */
  public long observations() {
    return sets.stream().mapToLong(ComparableSet::observations).sum();
  }

  /**
   * Who brought a value.
   *
   * @return the keys of the reporters, sorted
   */
  public SortedSet<String> reporters() {
    return coverage.reported();
  }

  /**
   * What to bear in mind.
   *
   * @return the caveats of all sets, sorted
   */
  public List<Refusal> caveats() {
    SortedSet<Refusal> caveats = new TreeSet<>();
    sets.forEach(set -> caveats.addAll(set.caveats()));
    return List.copyOf(caveats);
  }

  /**
   * Whether there is a gap: a reporter that was expected, or a number that was asked for and not given.
   *
   * @return false when the value, if there is one, speaks of everybody
   */
  public boolean incomplete() {
    return missing.gaps() > 0 || !coverage.missing().isEmpty();
  }

  /**
   * What all members together may not be read as.
   *
   * @return the reasons of a refusal; empty when there is none
   */
  public List<Refusal> reasons() {
    return outcome instanceof Outcome.Refused refused ? refused.reasons() : Collections.emptyList();
  }
}
