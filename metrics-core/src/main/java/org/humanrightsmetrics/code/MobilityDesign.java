// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether the same people were looked at twice.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "mobility-design", example = "MATCHED_PANEL")
public enum MobilityDesign implements Code {
  /** The same people, or households, at both times. */
  MATCHED_PANEL,
  /** A sample at each time, of other people. */
  REPEATED_CROSS_SECTION;

  @Override
  public String code() {
    return name();
  }
}
