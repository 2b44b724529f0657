// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.LinkedHashMap;
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
    Located located =
        new Located(read.observation().get(), name, read.pointer(), read.line());
    if (heldBack.size() < heldBackAtMost) {
      heldBack.put(ObservationKey.of(read), located);
    } else {
      handOn(located);
    }
  }

  private void handOn(Located located) {
    handedOn++;
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
    if (finding.severity() == Severity.ERROR
        && heldBack.remove(ObservationKey.of(finding)) != null) {
      leaveOut(finding.code());
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
        leftOut);
  }

  /** What became of an input of which nothing, or not all, could be read. */
  static DataInput unreadable(String name) {
    return new DataInput(name, Optional.empty(), Verdict.UNREADABLE, 0, 0, 0, new TreeMap<>());
  }
}
