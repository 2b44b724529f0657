// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.BitSet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.json.datapackage.Manifest;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.tabular.ObservationTable;

/**
 * Puts the sound observations of one input into the table, and counts why the others are left out. Confine to one
 * thread.
 */
final class ExportReading implements ReadHandler {

  /** Before the code of a finding about a file as a whole. */
  static final String OF_FILE = "file:";

  /** Before the code of a rule that could not run over so many observations. */
  static final String NOT_CHECKED = "not-checked:";

  private static final String UNREADABLE = "observation/not-readable";

  private final String name;
  private final ObservationTable.Source table;
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private final SortedMap<String, Long> cautions = new TreeMap<>();
  private final BitSet used = new BitSet();

  ExportReading(String name, ObservationTable.Source table) {
    this.name = name;
    this.table = table;
  }

  @Override
  public void observation(ReadObservation read) {
    if (!read.isAccepted()) {
      leaveOut(reason(read));
      return;
    }
    boolean isLine = read.pointer().isEmpty();
    int number = isLine ? read.line() : read.number();
    String place = isLine ? "line " + read.line() : read.pointer();
    table.add(number, place, read.observation().orElseThrow());
    used.set(number);
  }

  /** The first grave finding; where there is none, what kept the observation from being read. */
  private static String reason(ReadObservation read) {
    return read.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::code)
        .findFirst()
        .or(() -> read.findings().stream().map(Finding::code).findFirst())
        .or(() -> read.notChecked().stream().map(NotChecked::code).findFirst())
        .orElse(UNREADABLE);
  }

  @Override
  public void fileFinding(Finding finding) {
    if (finding.severity() == Severity.ERROR) {
      cautions.merge(OF_FILE + finding.code(), 1L, Math::addExact);
    }
  }

  @Override
  public void seriesFinding(Finding finding) {
    if (finding.severity() != Severity.ERROR) {
      return;
    }
    int number = ObservationKey.of(finding);
    if (number < 0) {
      cautions.merge(OF_FILE + finding.code(), 1L, Math::addExact);
    } else if (used.get(number)) {
      table.exclude(number);
      used.clear(number);
      leaveOut(finding.code());
    }
  }

  private void leaveOut(String reason) {
    leftOut.merge(reason, 1L, Math::addExact);
  }

  /** What must be known of the input besides what is left out. */
  SortedMap<String, Long> cautions() {
    return Collections.unmodifiableSortedMap(cautions);
  }

  /** What came of the input, once it was read to its end. */
  Manifest.InputFile end(ReadSummary summary) {
    table.sha256(summary.sha256());
    for (NotChecked rule : summary.notChecked()) {
      if (rule.reason() == NotChecked.Reason.TOO_MANY_OBSERVATIONS) {
        cautions.merge(NOT_CHECKED + rule.code(), 1L, Math::addExact);
      }
    }
    return new Manifest.InputFile(
        name, summary.sha256(), summary.observationsRead(), used.cardinality(), leftOut);
  }
}
