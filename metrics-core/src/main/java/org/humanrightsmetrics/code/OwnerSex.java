// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Sex of those who own a business, by the threshold that the report states.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "owner-sex", dimension = "ownerSex", example = "FEMALE")
public enum OwnerSex implements Code {
  /** Owned by women, above the threshold. */
  FEMALE,
  /** Owned by men, above the threshold. */
  MALE,
  /** Neither above the threshold. */
  MIXED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
