// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Who runs a school that is recognised nationally.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "school-type", dimension = "schoolType", example = "PUBLIC")
public enum SchoolType implements Code {
  /** The state or a municipality. */
  PUBLIC,
  /** A private owner. */
  PRIVATE,
  /** Parents or the community. */
  COMMUNITY,
  /** A religious body. */
  FAITH_BASED,
  /** Somebody else, for example an NGO. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
