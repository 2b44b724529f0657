// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** What the value is for. */
@CodeListed(id = "value-role", example = "BASELINE")
public enum ValueRole implements Code {
  /** The state before the work began. */
  BASELINE,
  /** The state aimed at. */
  TARGET,
  /** The state reached. */
  ACTUAL,
  /** The state without the work, as estimated. */
  COUNTERFACTUAL,
  /** A state of others to compare with. */
  BENCHMARK;

  @Override
  public String code() {
    return name();
  }
}
