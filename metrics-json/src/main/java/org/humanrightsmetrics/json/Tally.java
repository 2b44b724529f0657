// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.validation.ValidationResult;

/** Counts exactly while keeping little. Confine to one thread. */
final class Tally {

  private final int most;
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private final Map<String, Long> totals = new HashMap<>();
  private final List<NotChecked> notChecked = new ArrayList<>();
  private final Set<NotChecked> known = new HashSet<>();
  private long notCheckedTotal;
  private long read;
  private long accepted;
  private long checks;
  private long breached;

  Tally(int most) {
    this.most = most;
  }

  void add(Finding finding) {
    findings.merge(finding.severity(), 1L, Long::sum);
    totals.merge(finding.code(), 1L, Long::sum);
  }

  /** Counts findings of one kind that nobody kept. */
  void more(Finding kind, long count) {
    findings.merge(kind.severity(), count, Long::sum);
    totals.merge(kind.code(), count, Long::sum);
  }

  void add(ReadObservation observation) {
    read++;
    if (observation.isAccepted()) {
      accepted++;
    }
    observation.findings().forEach(this::add);
    observation.notChecked().forEach(this::add);
  }

  void add(NotChecked rule) {
    boolean isSwitchedOff = rule.reason() == NotChecked.Reason.SWITCHED_OFF;
    if (isSwitchedOff && known.contains(rule)) {
      return;
    }
    notCheckedTotal++;
    // Beyond the bound only what is new in kind is kept, and the kinds are bounded by the rules.
    NotChecked kept =
        notChecked.size() < most ? rule : new NotChecked(rule.code(), "", rule.reason());
    if (notChecked.size() < 2 * most && known.add(kept)) {
      notChecked.add(kept);
    }
  }

  void checked(ValidationResult result) {
    checks += result.checks();
    breached += result.breached();
  }

  /** Counts the soundness of fields that could not be judged any further. */
  void unsound() {
    checks++;
    breached++;
  }

  /** Counts as breached a check of fields in which only the reader found something. */
  void alsoBreached() {
    breached++;
  }

  boolean hasReadAnything() {
    return read > 0;
  }

  ReadSummary summary(
      String name,
      Format format,
      Completeness completeness,
      Map<String, String> changedRules,
      String sha256) {
    return new ReadSummary(
        name,
        format,
        completeness,
        read,
        accepted,
        checks,
        breached,
        findings,
        new TreeMap<>(totals),
        notChecked,
        notCheckedTotal,
        changedRules,
        sha256);
  }
}
