// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * In which layer of a business people work.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "workplace-layer", dimension = "layer", example = "ON_SITE")
public enum WorkplaceLayer implements Code {
  /** At a place of work of the business. */
  ON_SITE,
  /** For somebody to whom the business gave out work. */
  SUBCONTRACTED,
  /** At home, their own or that of a neighbour. */
  HOME_BASED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
