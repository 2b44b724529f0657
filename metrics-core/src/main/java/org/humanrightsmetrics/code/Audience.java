// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whom a training serves; the two are never mixed in one observation.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "audience", example = "CLIENT")
public enum Audience implements Code {
  /** People whom the reporter does not employ. */
  CLIENT,
  /** Workers of the reporter or of its suppliers. */
  WORKER;

  @Override
  public String code() {
    return name();
  }
}
