// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether the person who raised a case says that somebody took revenge for it.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "retaliation", dimension = "retaliation", example = "ALLEGED")
public enum Retaliation implements Code {
  /** Revenge or the threat of it was reported. */
  ALLEGED,
  /** Asked, and none was reported. */
  NOT_ALLEGED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
