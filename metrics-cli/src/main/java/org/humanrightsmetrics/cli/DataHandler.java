// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.humanrightsmetrics.json.Completeness;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;

/**
 * Hands the sound observations of one input on, and counts the others. Confine to one thread.
 *
 * <p>Rules on several observations speak only at the end. Until then as many observations are held back as those
 * rules look at; those that follow cannot be found fault with and are handed on at once.
 */
final class DataHandler implements ReadHandler {

  private final String name;
  private final int heldBackAtMost;
  private final Predicate<String> asked;
  private final Consumer<Located> use;
  private final Map<Integer, Located> heldBack = new LinkedHashMap<>();
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private final SortedMap<String, Long> doubted = new TreeMap<>();
  private long handedOn;
  private long notAsked;
  private boolean flawed;

  /**
   * Begins an input.
   *
   * @param name the input
   * @param heldBackAtMost how many observations the rules on several look at
   * @param asked whether a metric is wanted, by its id
   * @param use takes the observations, in no promised order
   */
  DataHandler(String name, int heldBackAtMost, Predicate<String> asked, Consumer<Located> use) {
    this.name = name;
    this.heldBackAtMost = heldBackAtMost;
    this.asked = asked;
    this.use = use;
  }

  @Override
  public void observation(ReadObservation read) {
    if (!read.metricId().isEmpty() && !asked.test(read.metricId())) {
      notAsked++;
      return;
    }
    Optional<Finding> error = read.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .findFirst();
    if (error.isPresent() || read.observation().isEmpty()) {
      leaveOut(error.map(Finding::code).orElse("report/unknown-metric"));
      return;
    }
    List<String> doubts = read.findings().stream()
        .filter(finding -> finding.severity() == Severity.WARNING)
        .map(Finding::code)
        .distinct()
        .toList();
    Located located =
        new Located(read.observation().get(), name, read.pointer(), read.line(), doubts);
    if (heldBack.size() < heldBackAtMost) {
      heldBack.put(ObservationKey.of(read), located);
    } else {
      handOn(located);
    }
  }

  private void handOn(Located located) {
    handedOn++;
    located.doubts().forEach(code -> doubted.merge(code, 1L, Long::sum));
    use.accept(located);
  }

  private void leaveOut(String code) {
    leftOut.merge(code, 1L, Long::sum);
  }

  @Override
  public void fileFinding(Finding finding) {
    flawed |= finding.severity() == Severity.ERROR;
  }

  @Override
  public void seriesFinding(Finding finding) {
    int key = ObservationKey.of(finding);
    if (finding.severity() == Severity.ERROR && heldBack.remove(key) != null) {
      leaveOut(finding.code());
    } else if (finding.severity() == Severity.WARNING) {
      heldBack.computeIfPresent(key, (same, located) -> located.doubted(finding.code()));
    }
  }

  /** Hands on what was held back, and says what became of the input. */
  DataInput result(ReadSummary summary) {
    heldBack.values().forEach(this::handOn);
    Verdict verdict = switch (summary.completeness()) {
      case UNREADABLE -> Verdict.UNREADABLE;
      case PARTLY -> Verdict.PARTLY_CHECKED;
      case COMPLETE -> flawed || !leftOut.isEmpty() ? Verdict.NOT_READY : Verdict.READY;
    };
    boolean wholly = summary.completeness() == Completeness.COMPLETE;
    return new DataInput(
        name,
        Optional.of(summary.sha256()).filter(text -> wholly && !text.isEmpty()),
        verdict,
        summary.observationsRead(),
        handedOn,
        notAsked,
        leftOut,
        doubted);
  }

  /** What became of an input that could not be read on: what is held back is not handed on. */
  DataInput broken() {
    long unusable = leftOut.values().stream().mapToLong(Long::longValue).sum();
    leaveOutHeldBack();
    return new DataInput(
        name,
        Optional.empty(),
        Verdict.UNREADABLE,
        handedOn + notAsked + unusable + heldBack.size(),
        handedOn,
        notAsked,
        leftOut,
        doubted);
  }

  private void leaveOutHeldBack() {
    if (!heldBack.isEmpty()) {
      leftOut.merge("file/not-readable", (long) heldBack.size(), Long::sum);
    }
  }
}
