// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.Observation;

/**
 * A sound observation with the place where it stands, and what validation asks about it.
 *
 * @param observation nothing in it has to be mended
 * @param input the name of the input
 * @param pointer its JSON Pointer in a report; empty for a line
 * @param line where it begins, from 1
 * @param doubts the codes of its warnings, each once
 */
record Located(
    Observation observation, String input, String pointer, int line, List<String> doubts) {

  /** Copies the list. */
  Located {
    doubts = List.copyOf(doubts);
  }

  /** The same, with one doubt more. */
  Located doubted(String code) {
    if (doubts.contains(code)) {
      return this;
    }
    List<String> more = new ArrayList<>(doubts);
    more.add(code);
    return new Located(observation, input, pointer, line, more);
  }
}
