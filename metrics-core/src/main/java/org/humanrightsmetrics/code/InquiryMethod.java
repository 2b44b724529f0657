// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How one found out what workers had paid.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "inquiry-method", example = "INTERVIEW")
public enum InquiryMethod implements Code {
  /** Talks with workers, one by one or in groups. */
  INTERVIEW,
  /** Questions that workers answered in writing, by telephone or online. */
  QUESTIONNAIRE,
  /** Contracts, receipts and pay slips. */
  DOCUMENT_REVIEW,
  /** What the employer says; no worker was asked. */
  EMPLOYER_DECLARATION,
  /** What those say who recruited; no worker was asked. */
  RECRUITER_DECLARATION,
  /** Any other. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
