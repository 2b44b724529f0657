// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.RuleDescription;

/**
 * Gathers what the rules over several observations find, and hands it out in the order of the input.
 * Confine to one thread.
 */
final class SeveralFindings {

  private final ResultCollector result;
  private final Map<Integer, List<Finding>> byObservation = new HashMap<>();

  SeveralFindings(ResultCollector result) {
    this.result = result;
  }

  BigDecimal threshold(RuleDescription rule, String name) {
    return result.policy().threshold(rule, name);
  }

  Map<String, BigDecimal> changedThresholds(RuleDescription rule) {
    return result.policy().thresholdsOf(rule.code());
  }

  /** Runs the rule of a metric; one of a third party that throws must not take the report with it. */
  void guarded(RuleDescription rule, Runnable ask) {
    try {
      ask.run();
    } catch (RuntimeException e) {
      result.failed(rule, e);
    }
  }

  /** Counts one check, and makes a finding of it when it does not hold. */
  void check(
      RuleDescription rule,
      boolean holds,
      KeptObservation at,
      String pointer,
      KeptObservation other,
      Map<String, ?> arguments) {
    if (!result.isOn(rule)) {
      return;
    }
    result.checked(!holds);
    if (!holds) {
      byObservation
          .computeIfAbsent(at.number(), number -> new ArrayList<>())
          .add(finding(rule, at, pointer, other, arguments));
    }
  }

  /** Counts one check, and makes a finding of each breach. */
  void check(RuleDescription rule, KeptObservation at, List<Rule.Breach> breaches) {
    if (!result.isOn(rule)) {
      return;
    }
    result.checked(!breaches.isEmpty());
    for (Rule.Breach breach : breaches) {
      byObservation
          .computeIfAbsent(at.number(), number -> new ArrayList<>())
          .add(finding(rule, at, breach.pointer(), at, breach.arguments()));
    }
  }

  private Finding finding(
      RuleDescription rule,
      KeptObservation at,
      String pointer,
      KeptObservation other,
      Map<String, ?> arguments) {
    Map<String, Object> all = new LinkedHashMap<>(rule.thresholds());
    all.putAll(changedThresholds(rule));
    all.putAll(arguments);
    Finding.Builder finding = Finding.of(at.shape().code(pointer, rule.code()), rule.severity())
        .metric(at.shape().type().id(), at.shape().type().version())
        .texts(at.shape().type().texts())
        .pointer(at.pointer() + pointer)
        .location(at.locator().locate(pointer))
        .arguments(all);
    if (other.number() != at.number()) {
      finding.related(other.pointer() + pointer);
    }
    return finding.build();
  }

  /** Hands everything to the result, observation by observation. */
  void emit(List<KeptObservation> inOrder) {
    for (KeptObservation observation : inOrder) {
      byObservation.getOrDefault(observation.number(), List.of()).forEach(result::add);
    }
  }
}
