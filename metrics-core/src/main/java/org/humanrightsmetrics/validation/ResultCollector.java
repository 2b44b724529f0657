// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.RuleDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers one result under one policy. Confine to one thread. */
final class ResultCollector {

  private static final Logger LOG = LoggerFactory.getLogger(ResultCollector.class);

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
    policy.applyTo(finding).ifPresent(findings::add);
  }

  /** Counts one check. */
  void checked(boolean found) {
    checked(1, found ? 1 : 0);
  }

  /** Counts several checks, some of them breached. */
  void checked(int several, int ofThemBreached) {
    checks += several;
    breached += Math.min(several, ofThemBreached);
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

  /** A rule threw. The message of the exception may hold values, so only its class is logged. */
  void failed(RuleDescription rule, RuntimeException e) {
    LOG.warn("Rule {} failed with {}", rule.code(), e.getClass().getName());
    notChecked(rule.code(), "", NotChecked.Reason.RULE_FAILED);
  }

  void notChecked(String code, String pointer, NotChecked.Reason reason) {
    notChecked.add(new NotChecked(code, pointer, reason));
  }

  ValidationResult result() {
    return new ValidationResult(findings, notChecked, checks, breached, policy.changes());
  }
}
