// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

/**
 * A running total: what is counted to date is what was counted to an earlier date and what came between, cell
 * by cell. So the difference of two harmless tables is a table too, and may hold small numbers.
 *
 * @param later the subject of the later total, for example {@code "completed to 2026-06"}
 * @param earlier the subject of the earlier total
 * @param between the subject of what came between, printed or not
 */
public record Accumulation(String later, String earlier, String between) {

  /**
   * Checks that the three differ.
   *
   * @throws IllegalArgumentException when two are the same
   */
  public Accumulation {
    if (later.equals(earlier) || later.equals(between) || earlier.equals(between)) {
      throw new IllegalArgumentException("A running total names three subjects: " + later);
    }
  }
}
