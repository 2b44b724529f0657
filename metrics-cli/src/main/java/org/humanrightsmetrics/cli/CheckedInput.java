// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;

/**
 * What checking one input brought to light, bounded in size whatever the size of the input.
 *
 * @param name the input as the user is told it
 * @param sha256 the checksum of the bytes read; empty when none were
 * @param verdict what it comes to
 * @param observations how many observations were read
 * @param sound those among them in which nothing has to be mended
 * @param checks how many checks ran
 * @param breached how many of them found something
 * @param groups the findings by rule, in the order in which each was first met
 * @param notChecked what could not run, by rule and reason
 * @param changedRules the rules that the user changed, with what was done
 */
record CheckedInput(
    String name,
    Optional<String> sha256,
    Verdict verdict,
    long observations,
    Sound sound,
    long checks,
    long breached,
    List<FindingGroup> groups,
    List<Idle> notChecked,
    Map<String, String> changedRules) {

  /**
   * The observations in which nothing has to be mended.
   *
   * @param total how many
   * @param named what each is, when they are few; otherwise empty
   * @param byMetric how many of each metric
   */
  record Sound(long total, List<String> named, SortedMap<String, Long> byMetric) {}

  /**
   * A rule that could not run.
   *
   * @param code the rule, or {@code metric-id/*} for all of one metric
   * @param reason why
   * @param pointer the first observation that it concerns; empty for the whole input
   * @param times how many observations it concerns, as far as they are listed
   */
  record Idle(String code, NotChecked.Reason reason, String pointer, long times) {}

  /** How many findings there are of a severity. */
  long count(Severity severity) {
    return groups.stream()
        .filter(group -> group.severity() == severity)
        .mapToLong(FindingGroup::total)
        .sum();
  }

  /** Whether there is a finding of this severity or a graver one. */
  boolean reaches(Severity severity) {
    return groups.stream().anyMatch(group -> group.severity().compareTo(severity) >= 0);
  }

  /** The findings that are kept, of this severity and graver, in the order of the input. */
  List<Finding> findings(Severity least) {
    return groups.stream()
        .filter(group -> group.severity().compareTo(least) >= 0)
        .flatMap(group -> group.kept().stream())
        .sorted(Comparator.comparingLong(FindingGroup.Numbered::order))
        .map(FindingGroup.Numbered::finding)
        .toList();
  }
}
