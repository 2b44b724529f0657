// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What every job must have to count as decent. One that is missing is one too many.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "decent-job-condition", example = "WRITTEN_CONTRACT")
public enum DecentJobCondition implements Code {
  /** A written contract, or what the law accepts in its place. */
  WRITTEN_CONTRACT,
  /** At least the legal minimum wage. */
  LEGAL_MINIMUM_WAGE,
  /** No more hours than the law allows. */
  LEGAL_HOURS,
  /** Safety and health at work. */
  SAFETY_AND_HEALTH,
  /** Neither forced labour nor child labour. */
  NO_FORCED_OR_CHILD_LABOUR,
  /** Workers may join a union or another body of their own. */
  FREEDOM_TO_ASSOCIATE;

  @Override
  public String code() {
    return name();
  }
}
