// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

/** How fine an area is, the widest first. */
public enum GeoLevel {
  /** A country. */
  COUNTRY("country"),
  /** Its first administrative level, such as a state or province. */
  ADMIN_1("admin-1"),
  /** Its second administrative level, such as a district. */
  ADMIN_2("admin-2"),
  /** A town, village or part of one. */
  LOCALITY("locality");

  private final String code;

  GeoLevel(String code) {
    this.code = code;
  }

  /**
   * The code.
   *
   * @return for example {@code "admin-1"}
   */
  public String code() {
    return code;
  }
}
