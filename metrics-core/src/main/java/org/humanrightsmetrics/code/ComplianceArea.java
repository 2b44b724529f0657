// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What a handcraft business is assessed on: five areas, in our words.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "compliance-area", dimension = "area", example = "WORKERS_RIGHTS_AND_TRANSPARENCY")
public enum ComplianceArea implements Code {
  /** Rights of workers, and a business that shows how it works. */
  WORKERS_RIGHTS_AND_TRANSPARENCY,
  /** Protection of children, and a voice for them. */
  CHILD_PROTECTION,
  /** Fair pay and benefits. */
  COMPENSATION_AND_BENEFITS,
  /** Health and safety. */
  HEALTH_AND_SAFETY,
  /** Care for the environment. */
  ENVIRONMENT,
  /** Any other. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
