// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Who asked the workers.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "survey-conductor", example = "EMPLOYER")
public enum SurveyConductor implements Code {
  /** The employer. */
  EMPLOYER,
  /** A company that buys from the employer. */
  BUYER,
  /** A firm or institute without a stake. */
  THIRD_PARTY,
  /** A trade union. */
  UNION,
  /** A non-governmental organisation. */
  NGO,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
