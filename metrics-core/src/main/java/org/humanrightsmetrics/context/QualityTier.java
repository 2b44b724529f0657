// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** Whether the number is right: the data-quality tier. Not the same as whether it is because of us. */
@CodeListed(id = "quality-tier", example = "T2")
public enum QualityTier implements Code {
  /** An estimate without a source. */
  T0,
  /** Declared by the reporter itself. */
  T1,
  /** Declared by the reporter, with documents or a register. */
  T2,
  /** Verified by a second party: a buyer or a funder. */
  T3,
  /** Verified on site by an independent third party whose independence is known. */
  T4,
  /** As T4, and confirmed by workers or participants away from the site. */
  T5;

  @Override
  public String code() {
    return name();
  }
}
