// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * By which method a living wage was worked out. Results by two methods are never compared.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "living-wage-method", example = "ANKER_GLWC")
public enum LivingWageMethod implements Code {
  /** Anker method, as the Global Living Wage Coalition uses it. */
  ANKER_GLWC,
  /** WageIndicator Foundation. */
  WAGEINDICATOR,
  /** Asia Floor Wage Alliance. */
  AFWA,
  /** Living Wage Calculator of the Massachusetts Institute of Technology. */
  MIT,
  /** A body of the country itself, for example a statistical office or trade unions. */
  NATIONAL,
  /** Any other. */
  OTHER;

  @Override
  public String code() {
    return name();
  }
}
