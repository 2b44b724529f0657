// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How near the auditor stands to the site.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "audit-party", dimension = "party", example = "FIRST")
public enum AuditParty implements Code {
  /** The site audits itself. */
  FIRST,
  /** Somebody with an interest in the site, such as its buyer. */
  SECOND,
  /** Somebody without an interest in the result. */
  THIRD,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
