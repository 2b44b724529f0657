// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What holds where the law of a country and a standard ask for different things.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "applied-rule", example = "STRICTER_OF")
public enum AppliedRule implements Code {
  /** Whichever protects workers more. */
  STRICTER_OF;

  @Override
  public String code() {
    return name();
  }
}
