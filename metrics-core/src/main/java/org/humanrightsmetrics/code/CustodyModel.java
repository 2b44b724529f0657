// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How far certified goods are kept apart from others on their way.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "custody-model", example = "IDENTITY_PRESERVED")
public enum CustodyModel implements Code {
  /** Kept apart up to the single origin. */
  IDENTITY_PRESERVED,
  /** Kept apart from goods that are not certified; origins may mix. */
  SEGREGATED,
  /** Mixed with other goods; no more is sold as certified than came in. */
  MASS_BALANCE,
  /** Certificates are traded apart from the goods. */
  BOOK_AND_CLAIM,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
