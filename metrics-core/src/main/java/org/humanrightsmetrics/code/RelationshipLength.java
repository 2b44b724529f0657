// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * For how long a buyer has bought from a supplier.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "relationship-length", dimension = "relationship", example = "UNDER_1_YEAR")
public enum RelationshipLength implements Code {
  /** Less than a year. */
  UNDER_1_YEAR,
  /** One year to less than three. */
  FROM_1_UNDER_3_YEARS,
  /** Three years to less than five. */
  FROM_3_UNDER_5_YEARS,
  /** Five years to less than ten. */
  FROM_5_UNDER_10_YEARS,
  /** Ten years and more. */
  FROM_10_YEARS,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
