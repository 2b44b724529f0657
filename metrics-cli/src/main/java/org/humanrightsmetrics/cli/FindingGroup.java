// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;

/**
 * The findings of one rule and severity in one input: the first ones, and how many there are in all.
 * Confine to one thread.
 */
final class FindingGroup {

  /**
   * A finding and when it was found.
   *
   * @param order its rank among all findings of the input, from 0
   * @param finding the finding
   */
  record Numbered(long order, Finding finding) {}

  private final String code;
  private final Severity severity;
  private final List<Numbered> kept = new ArrayList<>(1);
  private long total;

  FindingGroup(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  void add(Numbered numbered, int most) {
    total++;
    if (kept.size() < most) {
      kept.add(numbered);
    }
  }

  String code() {
    return code;
  }

  Severity severity() {
    return severity;
  }

  /** How many there are, those included that are not kept. */
  long total() {
    return total;
  }

  /** The first of them, in the order of the input. */
  List<Numbered> kept() {
    return List.copyOf(kept);
  }
}
