// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Fifth of a distribution, from the poorest to the richest.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "quintile", dimension = "quintile", example = "LOWEST")
public enum Quintile implements Code {
  /** The poorest fifth. */
  LOWEST,
  /** The second poorest. */
  SECOND,
  /** The middle. */
  THIRD,
  /** The second richest. */
  FOURTH,
  /** The richest fifth. */
  HIGHEST,
  /** Not asked, not answered, not recorded, or not found again. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
