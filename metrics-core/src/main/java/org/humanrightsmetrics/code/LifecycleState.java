// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How far a business has come on a path that trains first and assesses later.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "lifecycle-state", dimension = "state", example = "ENROLLED")
public enum LifecycleState implements Code {
  /** Takes part. */
  ENROLLED,
  /** It is known where and by whom its work is done, at home included. */
  MAPPED,
  /** Was trained in what will be assessed. */
  PRE_ASSESSMENT_TRAINED,
  /** Reported what it has put right since the training. */
  REMEDIATION_REPORTED,
  /** Was assessed. */
  ASSESSED,
  /** Has a plan for what was found, and has not finished it. */
  CAP_OPEN,
  /** Has put right what was found. */
  CAP_CLOSED,
  /** Holds the seal. */
  SEAL_AWARDED,
  /** Holds the seal for a further time. */
  RENEWED,
  /** May not use the seal for now. */
  SUSPENDED,
  /** Lost the seal. */
  WITHDRAWN,
  /** The time of the seal is over. */
  EXPIRED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
