// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.rule.Finding;

/** By what an observation is known again within one input: its position in a report, or its line. */
final class ObservationKey {

  /** What a finding has that is about no single observation. */
  static final int NONE = -1;

  private ObservationKey() {}

  static int of(ReadObservation read) {
    return read.pointer().isEmpty() ? read.line() : read.number();
  }

  static int of(Finding finding) {
    String[] steps = finding.pointer().split("/", 4);
    if (steps.length > 2 && steps[1].equals("observations")) {
      return Integer.parseInt(steps[2]);
    }
    return finding.location().map(place -> place.line()).orElse(NONE);
  }
}
