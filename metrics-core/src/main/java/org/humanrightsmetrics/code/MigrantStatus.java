// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether a person has moved to where they work or take part.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "migrant-status", dimension = "migrantStatus", example = "NOT_MIGRANT")
public enum MigrantStatus implements Code {
  /** Lives where they used to live. */
  NOT_MIGRANT,
  /** Has moved inside the country. */
  INTERNAL_MIGRANT,
  /** Has come from another country. */
  INTERNATIONAL_MIGRANT,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
