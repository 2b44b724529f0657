// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;

/**
 * What checking brought to light.
 *
 * <p>A <em>check</em> is one rule asked of one observation; the soundness of its fields counts as one.
 * Immutable and thread-safe.
 *
 * @param findings in the order of the input, then of the definition
 * @param notChecked the rules that could not run, and why
 * @param checks how many checks ran
 * @param breached how many of them found something
 * @param changedRules the rules that the caller changed, with what was done
 */
public record ValidationResult(
    List<Finding> findings,
    List<NotChecked> notChecked,
    long checks,
    long breached,
    Map<String, String> changedRules) {

  /** Copies the lists. */
  public ValidationResult {
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
    changedRules = Map.copyOf(changedRules);
  }

  /**
   * Whether nothing makes the input unusable.
   *
   * @return true when there is no finding of severity {@code ERROR}
   */
  public boolean isAccepted() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
