// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * A fact that holds, does not hold, or is not known: a missing answer is never a no.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "yes-no", example = "YES")
public enum YesNo implements Code {
  /** It holds. */
  YES,
  /** It does not hold. */
  NO,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
