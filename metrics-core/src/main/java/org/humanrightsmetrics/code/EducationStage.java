// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How far somebody came with an education outside the programme. The order of the constants is that of the steps.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "education-stage", dimension = "stage", example = "APPLIED")
public enum EducationStage implements Code {
  /** Handed in an application; not yet admitted, or not admitted. */
  APPLIED,
  /** On the register of the provider, and came at least once. */
  ENROLLED,
  /** Passed a stage of it: a year, a module, an examination on the way. */
  PROGRESSED,
  /** Holds the certificate or the grade that ends it. */
  COMPLETED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
