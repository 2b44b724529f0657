// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Who the members of an audit team were.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "team-gender", example = "ALL_WOMEN")
public enum TeamGender implements Code {
  /** Every member was a woman. */
  ALL_WOMEN,
  /** Women and men. */
  MIXED,
  /** Every member was a man. */
  ALL_MEN,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
