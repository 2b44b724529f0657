// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** Who may read the observation. */
@CodeListed(id = "access", example = "PRIVATE")
public enum Access implements Code {
  /** Nobody but the reporter. */
  PRIVATE,
  /** Those named in an agreement. */
  NAMED_PARTIES,
  /** A trusted third party that releases aggregates only. */
  POOL,
  /** Everybody. */
  PUBLIC;

  @Override
  public String code() {
    return name();
  }
}
