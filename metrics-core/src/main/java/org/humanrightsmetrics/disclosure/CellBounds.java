// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.OptionalLong;

/**
 * What an attacker can say about a cell that was not shown.
 *
 * @param cell which
 * @param low the lowest possible value
 * @param high the highest possible value; empty when there is no limit
 * @param implied whether the cell is a remainder that nobody prints
 * @param verdict how bad that is
 */
public record CellBounds(
    CellKey cell, long low, OptionalLong high, boolean implied, Verdict verdict) {

  /** How much an attacker learns. */
  public enum Verdict {
    /** Nothing that matters. */
    SAFE,
    /** Values below the threshold can be excluded, or the range ends below it: fine for a cell hidden for others. */
    NARROW,
    /** That the cell is small. */
    PROVED_SMALL,
    /** The number itself. */
    EXACT
  }

  /**
   * Whether publishing would do harm.
   *
   * @return true for {@link Verdict#PROVED_SMALL} and {@link Verdict#EXACT}
   */
  public boolean isBreach() {
    return verdict == Verdict.PROVED_SMALL || verdict == Verdict.EXACT;
  }
}
