// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** How the reported people or sites were chosen from the population. */
@CodeListed(id = "selection", example = "CENSUS")
public enum Selection implements Code {
  /** Everybody. */
  CENSUS,
  /** A random sample with known chances. */
  PROBABILITY,
  /** Chosen by judgement. */
  PURPOSIVE,
  /** Those who came forward by themselves. */
  SELF_SELECTED,
  /** Not stated. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
