// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.RuleDescription;

/** Gathers one result under one policy. Confine to one thread. */
final class ResultCollector {

  private final ValidationPolicy policy;
  private final List<Finding> findings = new ArrayList<>();
  private final List<NotChecked> notChecked = new ArrayList<>();
  private long checks;
  private long breached;

  ResultCollector(ValidationPolicy policy) {
    this.policy = policy;
  }

  ValidationPolicy policy() {
    return policy;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Adds a finding as the policy wants it. */
  void add(Finding finding) {
    if (policy.isOff(finding.code())) {
      return;
    }
    findings.add(policy
        .severityOf(finding.code())
        .map(severity -> finding.toBuilder().severity(severity).build())
        .orElse(finding));
  }

  /** Counts one check. */
  void checked(boolean found) {
    checks++;
    if (found) {
      breached++;
    }
  }

  /** Whether the caller lets the rule run; if not, says so in the result. */
  boolean isOn(RuleDescription rule) {
    if (policy.isOff(rule.code())) {
      NotChecked switchedOff = new NotChecked(rule.code(), "", NotChecked.Reason.SWITCHED_OFF);
      if (!notChecked.contains(switchedOff)) {
        notChecked.add(switchedOff);
      }
      return false;
    }
    return true;
  }

  void notChecked(String code, String pointer, NotChecked.Reason reason) {
    notChecked.add(new NotChecked(code, pointer, reason));
  }

  ValidationResult result() {
    return new ValidationResult(findings, notChecked, checks, breached, policy.changes());
  }
}
