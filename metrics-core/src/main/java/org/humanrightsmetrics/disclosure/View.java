// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.List;

/**
 * What somebody knows before looking at what is published: the public, or a contributor who knows its own
 * part of every cell.
 */
final class View {

  /** What the onlooker must find possible: that a cell is as low as {@code low} and as high as {@code high}. */
  record Need(int cell, long low, long high) {}

  /** The name of the public among contributors; no contributor can have it. */
  static final String PUBLIC = "";

  private final String onlooker;
  private final CellSystem system;
  private final long[] minimum;
  private final boolean[] fixed;
  private final List<Need> needs;

  View(String onlooker, CellSystem system, long[] minimum, boolean[] fixed, List<Need> needs) {
    this.onlooker = onlooker;
    this.system = system;
    this.minimum = minimum;
    this.fixed = fixed;
    this.needs = List.copyOf(needs);
  }

  String onlooker() {
    return onlooker;
  }

  CellSystem system() {
    return system;
  }

  /** The lowest value that the onlooker thinks a cell may have. */
  long minimum(int cell) {
    return minimum[cell];
  }

  /** Whether the onlooker knows a cell for certain, however much is hidden. */
  boolean isFixed(int cell) {
    return fixed[cell];
  }

  /** In the order in which they are met: small values first. */
  List<Need> needs() {
    return needs;
  }
}
