// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** How final the value is. */
@CodeListed(id = "observation-status", example = "FINAL")
public enum ObservationStatus implements Code {
  /** Not expected to change. */
  FINAL,
  /** Expected to be replaced by a final value. */
  PROVISIONAL,
  /** Estimated, because the value itself is not there yet. */
  ESTIMATED,
  /** Replaces a value reported earlier; say why. */
  REVISED;

  @Override
  public String code() {
    return name();
  }
}
