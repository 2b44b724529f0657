// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** Who stated the value in the first place. */
@CodeListed(id = "reported-by", example = "AFFECTED_PEOPLE")
public enum ReportedBy implements Code {
  /** The people whom the number is about. */
  AFFECTED_PEOPLE,
  /** A union, a committee or another body that speaks for them. */
  THEIR_REPRESENTATIVE,
  /** The reporting organisation itself. */
  REPORTER,
  /** Somebody who is neither. */
  THIRD_PARTY,
  /** Not stated. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
