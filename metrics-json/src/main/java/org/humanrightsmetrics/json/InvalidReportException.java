// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;

/**
 * A caller asked for a sound report, and the input is not one. Thrown only where a caller asks for it, or where
 * an interface has no place for findings.
 */
public final class InvalidReportException extends MetricsException {
  private static final long serialVersionUID = 1L;

  // Not serialised: findings look up their texts in resources.
  private final transient List<Finding> findings;

  InvalidReportException(List<Finding> findings) {
    super(message(findings));
    this.findings = List.copyOf(findings);
  }

  /**
   * What was found, in the order of the input.
   *
   * @return at least one of severity {@code ERROR}, as far as findings are kept; empty after serialisation
   */
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }

  private static String message(List<Finding> findings) {
    List<Finding> errors = findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
    if (errors.isEmpty()) {
      return "The report is not sound";
    }
    Finding first = errors.get(0);
    String place = first.location().map(Object::toString).orElse(first.pointer());
    // The title holds no value of the report, which a log must not repeat.
    return first.code() + " at " + place + ": " + first.title(Locale.ENGLISH)
        + (errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)");
  }
}
