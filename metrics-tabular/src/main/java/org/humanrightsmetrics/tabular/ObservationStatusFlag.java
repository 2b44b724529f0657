// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

/**
 * Whether a row carries a number and how sure it is; the letters are those of the observation status list of
 * statistical data exchange.
 *
 * <p>Immutable and thread-safe.
 */
public enum ObservationStatusFlag {
  /** A number, with nothing to add. */
  A(true),
  /** A number; the series breaks here, so it must not be read on from earlier ones. */
  B(true),
  /** A number; it is defined otherwise than its neighbours. */
  D(true),
  /** An estimated number. */
  E(true),
  /** A provisional number. */
  P(true),
  /** No number: it was not collected. */
  L(false),
  /** No number: it cannot exist here. */
  M(false),
  /** No number: unknown, or declined. */
  O(false),
  /** No number: withheld for safety, or hidden on publication. */
  Q(false);

  private final boolean numbered;

  ObservationStatusFlag(boolean numbered) {
    this.numbered = numbered;
  }

  /**
   * Whether a row with this flag has a value.
   *
   * @return false for the four flags that say why there is none
   */
  public boolean numbered() {
    return numbered;
  }
}
