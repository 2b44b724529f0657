// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;

/**
 * One observation as it was read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the input, from 0; for lines, blank ones are not counted
 * @param pointer its JSON Pointer in a report document, for example {@code "/observations/3"}; empty for a line,
 *     whose pointers begin at the object of the line
 * @param line where it begins, from 1
 * @param observation the typed observation; empty when something that it must have is not sound, or its metric
 *     or version is not known
 * @param metricId the metric as the input names it; empty when it names none
 * @param version the version as the input says; 0 when it says none
 * @param findings everything found in this observation, in the order of the text, then of the definition
 * @param notChecked the rules that could not run, and why
 * @param json where there is no typed observation or part of the text is not in it: the object as compact JSON
 *     without its reporter, unchanged, so that it can be written back; empty text otherwise, and where the text
 *     breaks off
 */
public record ReadObservation(
    int number,
    String pointer,
    int line,
    Optional<Observation> observation,
    String metricId,
    int version,
    List<Finding> findings,
    List<NotChecked> notChecked,
    String json) {

  /** Copies the lists. */
  public ReadObservation {
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
  }

  /**
   * Whether it was read and nothing makes it unusable.
   *
   * @return true when it is typed and no finding has the severity {@code ERROR}
   */
  public boolean isAccepted() {
    if (observation.isEmpty()) {
      return false;
    }
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }
}
