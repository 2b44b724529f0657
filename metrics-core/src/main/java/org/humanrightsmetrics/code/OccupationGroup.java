// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Occupation by the ten major groups of ISCO-08. The labels are ours, shorter than the official titles.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "occupation-group", dimension = "occupation", example = "MANAGERS")
public enum OccupationGroup implements Code {
  /** Major group 1. */
  MANAGERS,
  /** Major group 2. */
  PROFESSIONALS,
  /** Major group 3. */
  TECHNICIANS,
  /** Major group 4. */
  CLERICAL,
  /** Major group 5. */
  SERVICES_AND_SALES,
  /** Major group 6. */
  SKILLED_AGRICULTURE,
  /** Major group 7. */
  CRAFTS,
  /** Major group 8. */
  MACHINES,
  /** Major group 9. */
  ELEMENTARY,
  /** Major group 0. */
  ARMED_FORCES,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
