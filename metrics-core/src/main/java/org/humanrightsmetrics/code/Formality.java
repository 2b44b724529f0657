// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether a business is registered.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "formality", dimension = "formality", example = "REGISTERED")
public enum Formality implements Code {
  /** In an official register of businesses or taxpayers. */
  REGISTERED,
  /** Trades without registration. */
  INFORMAL,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
