// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** How well the size of a population is known. */
@CodeListed(id = "size-kind", example = "KNOWN")
public enum SizeKind implements Code {
  /** Counted or on a register. */
  KNOWN,
  /** Worked out from something else. */
  ESTIMATED,
  /** Not known; then the size is left out. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
