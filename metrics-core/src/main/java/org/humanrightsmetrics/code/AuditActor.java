// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Who paid for, or who chose, the auditor.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "audit-actor", example = "BUYER")
public enum AuditActor implements Code {
  /** The company that buys from the site. */
  BUYER,
  /** The site that is audited, or its owner. */
  SUPPLIER,
  /** Buyer and supplier together. */
  SHARED,
  /** The audit scheme. */
  SCHEME,
  /** A state body. */
  PUBLIC,
  /** A non-governmental organisation. */
  NGO,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
