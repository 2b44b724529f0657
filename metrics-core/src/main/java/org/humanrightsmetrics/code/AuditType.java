// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What the auditors judged.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "audit-type", dimension = "auditType", example = "AUDIT")
public enum AuditType implements Code {
  /** The site itself. */
  AUDIT,
  /** What the site said of itself. */
  VERIFICATION,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
