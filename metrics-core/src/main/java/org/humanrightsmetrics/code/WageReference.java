// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What a wage is set against.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "wage-reference", example = "MINIMUM_WAGE")
public enum WageReference implements Code {
  /** The legal minimum wage. */
  MINIMUM_WAGE,
  /** A living wage. */
  LIVING_WAGE;

  @Override
  public String code() {
    return name();
  }
}
