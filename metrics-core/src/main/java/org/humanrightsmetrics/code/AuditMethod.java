// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Where the auditors worked; only on site counts as an independent on-site audit.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "audit-method", example = "ON_SITE")
public enum AuditMethod implements Code {
  /** At the site. */
  ON_SITE,
  /** By video or telephone. */
  REMOTE,
  /** On documents alone. */
  DESKTOP,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
