// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether a person has survived trafficking or forced labour, in totals only.
 *
 * <p>Never published for fewer than five people.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "survivor-status", dimension = "survivorStatus", example = "SURVIVOR")
public enum SurvivorStatus implements Code {
  /** Identified as a survivor by the reporter or an authority. */
  SURVIVOR,
  /** Not identified as a survivor. */
  NOT_SURVIVOR,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
