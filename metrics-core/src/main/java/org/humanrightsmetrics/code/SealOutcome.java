// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * What became of a seal.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "seal-outcome", example = "RENEWED")
public enum SealOutcome implements Code {
  /** It holds for a further time. */
  RENEWED,
  /** It may not be used for now. */
  SUSPENDED,
  /** It was taken away. */
  WITHDRAWN,
  /** Its time is over. */
  EXPIRED;

  @Override
  public String code() {
    return name();
  }
}
