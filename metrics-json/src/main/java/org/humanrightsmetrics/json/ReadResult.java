// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;

/**
 * Everything that was read from one input, in memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param report the report, of the observations that could be read; empty for lines, and when the reporter could
 *     not be read
 * @param observations the observations that could be read, in the order of the input, accepted or not
 * @param findings what was found, at most {@code Limits.findingsKept()}; the summary has exact totals
 * @param notChecked the rules that could not run, and why
 * @param summary numbers and verdict
 */
public record ReadResult(
    Optional<Report> report,
    List<Observation> observations,
    List<Finding> findings,
    List<NotChecked> notChecked,
    ReadSummary summary) {

  /** Copies the lists. */
  public ReadResult {
    observations = List.copyOf(observations);
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
  }

  /**
   * Whether the whole input was read and nothing makes it unusable.
   *
   * @return true when complete and without a finding of severity {@code ERROR}
   */
  public boolean isAccepted() {
    return summary.completeness() == Completeness.COMPLETE && summary.count(Severity.ERROR) == 0;
  }

  /**
   * The report, for a caller who can do nothing with an unsound one.
   *
   * @return the report
   * @throws InvalidReportException when something makes the input unusable; it carries the findings
   * @throws IllegalStateException when the input is sound but has lines instead of one report
   */
  public Report orThrow() {
    if (!isAccepted()) {
      throw new InvalidReportException(findings);
    }
    return report.orElseThrow(() -> new IllegalStateException(
        "The input holds lines of observations, not one report; ask observations()"));
  }
}
