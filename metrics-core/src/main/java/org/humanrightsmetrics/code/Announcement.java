// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether the site knew when the auditors would come.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "announcement", dimension = "announcement", example = "ANNOUNCED")
public enum Announcement implements Code {
  /** The day was known. */
  ANNOUNCED,
  /** A window of days was known. */
  SEMI_ANNOUNCED,
  /** Nothing was known. */
  UNANNOUNCED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
