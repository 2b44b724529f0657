// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The proof that what is published gives no protected number away: for each of them two complete other
 * tables, one with it low, one with it high, that nobody can rule out. The owner keeps it and never publishes
 * it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the id of the policy
 * @param policyVersion its version
 * @param hidden the printed cells that are hidden
 * @param hiddenZeros whether a hidden cell may be 0
 * @param witnesses the other tables
 */
public record Certificate(
    String policy,
    int policyVersion,
    Set<CellKey> hidden,
    boolean hiddenZeros,
    List<Witness> witnesses) {

  /** Copies the collections. */
  public Certificate {
    hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
    witnesses = List.copyOf(witnesses);
  }

  /** Sizes only. */
  @Override
  public String toString() {
    return hidden.size() + " cells hidden under " + policy + " version " + policyVersion;
  }
}
