// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether people or households are counted. The two never mix.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "analysis-unit", example = "PERSON")
public enum AnalysisUnit implements Code {
  /** People. */
  PERSON,
  /** Households: people who live and eat together. */
  HOUSEHOLD;

  @Override
  public String code() {
    return name();
  }
}
