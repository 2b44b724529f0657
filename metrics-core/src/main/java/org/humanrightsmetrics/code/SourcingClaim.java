// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What a buyer is told of certified goods.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "sourcing-claim", example = "CONTENT")
public enum SourcingClaim implements Code {
  /** That the product itself is, or contains, what was certified. */
  CONTENT,
  /** That buying it supports certified production somewhere. */
  SUPPORT,
  /** Nothing. */
  NONE,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
