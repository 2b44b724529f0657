// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Kind of place, as the national statistical office classes it.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "settlement", dimension = "settlement", example = "URBAN")
public enum Settlement implements Code {
  /** Town or city. */
  URBAN,
  /** Countryside. */
  RURAL,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
