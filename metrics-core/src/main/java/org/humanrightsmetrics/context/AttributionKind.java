// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** What the reporter claims about its own part in the result. */
@CodeListed(id = "attribution-kind", example = "NONE_CLAIMED")
public enum AttributionKind implements Code {
  /** Nothing is claimed. */
  NONE_CLAIMED,
  /** The work is one cause among others. */
  CONTRIBUTION,
  /** The work is the cause. */
  ATTRIBUTION;

  @Override
  public String code() {
    return name();
  }
}
