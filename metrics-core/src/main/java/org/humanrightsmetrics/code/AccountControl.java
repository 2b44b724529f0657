// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Who decides about the money in an account.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "account-control", dimension = "accountControl", example = "SOLE")
public enum AccountControl implements Code {
  /** The woman decides alone. */
  SOLE,
  /** The woman decides together with somebody else. */
  JOINT,
  /** Somebody else decides. */
  SOMEBODY_ELSE,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
