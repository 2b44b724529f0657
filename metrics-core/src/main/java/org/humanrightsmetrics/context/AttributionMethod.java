// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** How the claim is supported. */
@CodeListed(id = "attribution-method", example = "NO_COMPARISON")
public enum AttributionMethod implements Code {
  /** Nothing was compared. */
  NO_COMPARISON,
  /** Participants say so. */
  STATED_BY_PARTICIPANTS,
  /** Compared with the same people before. */
  HISTORICAL,
  /** Compared with similar people. */
  MATCHED,
  /** Compared with a group that was not chosen at random. */
  QUASI_EXPERIMENTAL,
  /** Compared with a group chosen at random. */
  RCT;

  @Override
  public String code() {
    return name();
  }
}
