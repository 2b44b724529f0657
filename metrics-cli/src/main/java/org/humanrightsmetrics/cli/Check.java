// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.json.Completeness;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;

/**
 * Takes what the reader finds in one input and keeps what is told of it: the first findings of each rule,
 * exact totals, and which observations are sound. Confine to one thread.
 */
final class Check implements ReadHandler {

  private static final int NAMED = 6;

  // A few more than are named, because a rule on several observations may still find fault with
  // some.
  private static final int REMEMBERED = 4 * NAMED;

  private record Named(int key, String words) {}

  private record IdleKey(String code, NotChecked.Reason reason) {}

  private final String name;
  private final int mostPerRule;
  private final FindingDiscretion discretion;
  private final Map<String, FindingGroup> groups = new LinkedHashMap<>();
  private final BitSet flawed = new BitSet();
  private final List<Named> sound = new ArrayList<>();
  private final SortedMap<String, Long> soundByMetric = new TreeMap<>();
  private long found;

  Check(String name, int mostPerRule, FindingDiscretion discretion) {
    this.name = name;
    this.mostPerRule = mostPerRule;
    this.discretion = discretion;
  }

  @Override
  public void observation(ReadObservation read) {
    boolean hasErrors = false;
    for (Finding finding : read.findings()) {
      hasErrors |= finding.severity() == Severity.ERROR;
      add(finding);
    }
    int key = read.pointer().isEmpty() ? read.line() : read.number();
    if (hasErrors || read.observation().isEmpty()) {
      flawed.set(key);
      return;
    }
    Metric metric = read.observation().get().metric();
    soundByMetric.merge(metric.type().id(), 1L, Long::sum);
    if (sound.size() < REMEMBERED) {
      sound.add(new Named(key, words(metric)));
    }
  }

  @Override
  public void fileFinding(Finding finding) {
    add(finding);
  }

  @Override
  public void seriesFinding(Finding finding) {
    add(finding);
    if (finding.severity() == Severity.ERROR) {
      int key = key(finding);
      if (key >= 0 && !flawed.get(key)) {
        flawed.set(key);
        sound.removeIf(named -> named.key() == key);
        finding
            .metric()
            .ifPresent(id -> soundByMetric.computeIfPresent(
                id, (metric, count) -> count > 1 ? count - 1 : null));
      }
    }
  }

  /** Which observation a finding is about: its position in a report, or its line. */
  static int key(Finding finding) {
    String[] steps = finding.pointer().split("/", 4);
    if (steps.length > 2 && steps[1].equals("observations")) {
      return Integer.parseInt(steps[2]);
    }
    return finding.location().map(place -> place.line()).orElse(-1);
  }

  private void add(Finding finding) {
    groups
        .computeIfAbsent(
            finding.code() + " " + finding.severity(),
            key -> new FindingGroup(finding.code(), finding.severity()))
        .add(new FindingGroup.Numbered(found++, discretion.apply(finding)), mostPerRule);
  }

  private String words(Metric metric) {
    return discretion.hidesValues()
        ? metric.type().id()
        : metric.type().id() + " " + words(metric.context().period()) + " "
            + metric.context().area();
  }

  private static String words(ReferencePeriod period) {
    String first = period.firstDay().map(Object::toString).orElse("");
    String last = period.lastDay().map(Object::toString).orElse("");
    if (period.kind() == PeriodKind.STOCK || first.equals(last)) {
      return last;
    }
    boolean isYear = first.endsWith("-01-01")
        && last.endsWith("-12-31")
        && first.substring(0, 4).equals(last.substring(0, 4));
    return isYear ? first.substring(0, 4) : first + " to " + last;
  }

  /** The result, once the reader is done. */
  CheckedInput result(ReadSummary summary) {
    long total = soundByMetric.values().stream().mapToLong(Long::longValue).sum();
    boolean few = total <= NAMED && total == sound.size() && !discretion.hidesValues();
    return new CheckedInput(
        name,
        Optional.of(summary.sha256()).filter(text -> !text.isEmpty()),
        verdict(summary.completeness()),
        summary.observationsRead(),
        new CheckedInput.Sound(
            total, few ? sound.stream().map(Named::words).toList() : List.of(), soundByMetric),
        summary.checks(),
        summary.breached(),
        List.copyOf(groups.values()),
        idle(summary.notChecked()),
        summary.changedRules());
  }

  /** The result for an input of which nothing could be read. */
  CheckedInput unreadable(Finding reason) {
    add(reason);
    return new CheckedInput(
        name,
        Optional.empty(),
        Verdict.UNREADABLE,
        0,
        new CheckedInput.Sound(0, List.of(), new TreeMap<>()),
        0,
        0,
        List.copyOf(groups.values()),
        List.of(),
        Map.of());
  }

  private Verdict verdict(Completeness completeness) {
    return switch (completeness) {
      case UNREADABLE -> Verdict.UNREADABLE;
      case PARTLY -> Verdict.PARTLY_CHECKED;
      case COMPLETE ->
        groups.values().stream().anyMatch(group -> group.severity() == Severity.ERROR)
            ? Verdict.NOT_READY
            : Verdict.READY;
    };
  }

  private List<CheckedInput.Idle> idle(List<NotChecked> rules) {
    Map<IdleKey, CheckedInput.Idle> byRule = new LinkedHashMap<>();
    for (NotChecked rule : rules) {
      String code = discretion.code(rule.code());
      byRule.merge(
          new IdleKey(code, rule.reason()),
          new CheckedInput.Idle(code, rule.reason(), rule.pointer(), 1),
          (one, more) -> new CheckedInput.Idle(
              one.code(), one.reason(), one.pointer(), one.times() + more.times()));
    }
    return List.copyOf(byRule.values());
  }
}
