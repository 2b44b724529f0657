// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

/** What may be given up, in this order, when a table cannot be protected as it stands. */
public enum Rung {
  /** A total of several cells that are each at least 1 cannot look like 1: its lowest possible value serves. */
  LOWER_END("lower-end"),
  /** Zeros are hidden too, and the table says that a hidden cell may be 0. */
  HIDDEN_ZEROS("hidden-zeros"),
  /** Categories are merged, in the order that the caller declared. */
  MERGE("merge"),
  /** The dimension with the most categories is left out. */
  DROP_DIMENSION("drop-dimension"),
  /** Nothing is published. */
  WITHHOLD("withhold");

  private final String code;

  Rung(String code) {
    this.code = code;
  }

  /**
   * The code.
   *
   * @return for example {@code "hidden-zeros"}
   */
  public String code() {
    return code;
  }
}
