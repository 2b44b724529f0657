// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How a person works for the business concerned.
 *
 * <p>The first three follow the kinds of value-chain workers that ESRS S2, paragraph 11(a), tells
 * apart; homeworkers are those of ILO Convention 177. Whether a worker has migrated is {@link
 * MigrantStatus}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "worker-type", dimension = "workerType", example = "EMPLOYEE")
public enum WorkerType implements Code {
  /** Employed by the business itself. */
  EMPLOYEE,
  /** Works on own account under contract. */
  SELF_EMPLOYED_CONTRACTOR,
  /** Employed by an agency and placed with the business. */
  AGENCY_WORKER,
  /** Works at home, or in premises of their own choice, on what the business orders. */
  HOMEWORKER,
  /** Learns the trade while working. */
  APPRENTICE,
  /** Helps in the business of a relative. */
  FAMILY_WORKER,
  /** Any other, for example smallholders and waste pickers. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
