// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * By what a change of economic position is told. Two forms are never mixed: each measures something else.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "mobility-form", example = "POVERTY_LINE")
public enum MobilityForm implements Code {
  /** Share of people below a poverty line. */
  POVERTY_LINE,
  /** Likelihood of being below a line, from a poverty scorecard; true of groups only. */
  POVERTY_LIKELIHOOD,
  /** Change of real income, or its class. */
  INCOME_CHANGE,
  /** Move between the fifths of a distribution of income or wealth. */
  QUINTILE_TRANSITION,
  /** Change of an index of what a household owns. */
  ASSET_INDEX,
  /** Promotion, work of a higher skill level, or work that directs others. */
  JOB_GRADE,
  /** From informal to formal work, a written contract, or social protection. */
  FORMALISATION,
  /** Wage against a minimum or living wage. */
  WAGE_RATIO;

  @Override
  public String code() {
    return name();
  }
}
