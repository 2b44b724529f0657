// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row as the texts of its cells, unguarded: what is sorted, kept aside and written.
 *
 * <p>Immutable and thread-safe, as long as nobody changes {@code cells}, which are never handed out.
 */
final class RowText {

  private static final char BETWEEN = '\u001F';
  private static final int ID_DIGITS = 32;

  /** Key, then break-downs. */
  static final Comparator<RowText> KEY_ORDER = (one, other) -> {
    int byKey = compare(one, other, ObservationColumn.METRIC_ID, ObservationColumn.POPULATION);
    return byKey != 0 ? byKey : one.joinedParts().compareTo(other.joinedParts());
  };

  /** Key, break-downs, then everything else, so that one input has one order. */
  static final Comparator<RowText> ORDER = KEY_ORDER.thenComparing(
      (one, other) -> compare(one, other, ObservationColumn.VALUE, ObservationColumn.TOOL_VERSION));

  private final String[] cells;
  private final SortedMap<String, String> parts;
  private final long group;

  RowText(String[] cells, SortedMap<String, String> parts, long group) {
    this.cells = cells;
    this.parts = parts;
    this.group = group;
  }

  static RowText of(ObservationRow row, long group) {
    String[] cells = new String[ObservationColumn.values().length];
    Arrays.fill(cells, "");
    RowText text = new RowText(cells, new TreeMap<>(row.breakdowns()), group);
    text.key(row.key());
    text.figure(row.figure());
    text.set(ObservationColumn.METHOD, row.quality().method());
    text.set(ObservationColumn.ASSURANCE, row.quality().assurance());
    text.set(ObservationColumn.EVIDENCE_LEVEL, row.quality().evidence());
    row.comparison().ifPresent(text::comparison);
    text.provenance(row.provenance());
    return text;
  }

  private static int compare(
      RowText one, RowText other, ObservationColumn from, ObservationColumn to) {
    for (int i = from.place(); i <= to.place(); i++) {
      int difference = one.cells[i].compareTo(other.cells[i]);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private void key(ObservationRow.Key key) {
    set(ObservationColumn.METRIC_ID, key.metricId());
    set(ObservationColumn.METRIC_VERSION, Integer.toString(key.metricVersion()));
    set(ObservationColumn.COMPONENT, key.component());
    set(ObservationColumn.REPORTER_ID, key.reporterId());
    set(ObservationColumn.REF_AREA, key.refArea());
    set(ObservationColumn.PERIOD_START, key.periodStart());
    set(ObservationColumn.PERIOD_END, key.periodEnd());
    set(ObservationColumn.AS_OF, key.asOf());
    set(ObservationColumn.TIME_PERIOD, key.timePeriod());
    set(ObservationColumn.FREQ, key.freq());
    set(ObservationColumn.PERIOD_KIND, key.periodKind().name());
    set(ObservationColumn.VALUE_ROLE, key.valueRole().name());
    set(ObservationColumn.SUBJECT, key.subject());
    set(ObservationColumn.POPULATION, key.population());
  }

  private void figure(ObservationRow.Figure figure) {
    number(ObservationColumn.VALUE, figure.value());
    number(ObservationColumn.LOWER_BOUND, figure.lowerBound());
    number(ObservationColumn.UPPER_BOUND, figure.upperBound());
    set(ObservationColumn.COUNTING_UNIT, figure.countingUnit());
    set(ObservationColumn.UNIT, figure.unit());
    set(ObservationColumn.UNIT_MULT, "0");
    set(ObservationColumn.CURRENCY, figure.currency());
    number(ObservationColumn.NUMERATOR, figure.numerator());
    number(ObservationColumn.DENOMINATOR, figure.denominator());
    set(ObservationColumn.OBS_STATUS, figure.status().name());
    set(ObservationColumn.MISSING_REASON, figure.missing().map(MissingReason::code));
  }

  private void comparison(Comparison comparison) {
    set(ObservationColumn.COMPARABLE, comparison.answer().name().toLowerCase(Locale.ROOT));
    set(ObservationColumn.COMPARABILITY_REASON, String.join(";", comparison.reasons()));
  }

  private void provenance(ObservationRow.Provenance provenance) {
    set(ObservationColumn.SOURCE_FILE, provenance.file());
    set(ObservationColumn.SOURCE_SHA256, provenance.sha256());
    set(ObservationColumn.SOURCE_SHEET, provenance.sheet());
    set(ObservationColumn.SOURCE_CELL, provenance.cell());
    set(ObservationColumn.COLLECTED_ON, provenance.collectedOn());
    set(ObservationColumn.REPORTED_VERSION, Integer.toString(provenance.reportedVersion()));
    set(ObservationColumn.STANDARD, provenance.standard());
    set(ObservationColumn.TOOL_VERSION, provenance.toolVersion());
  }

  private void set(ObservationColumn column, String text) {
    cells[column.place()] = text;
  }

  private void set(ObservationColumn column, Optional<?> value) {
    set(
        column,
        value
            .map(each -> each instanceof LocalDate day ? day.toString() : each.toString())
            .orElse(""));
  }

  private void number(ObservationColumn column, Optional<BigDecimal> value) {
    set(column, value.map(BigDecimal::toPlainString).orElse(""));
  }

  String cell(ObservationColumn column) {
    return cells[column.place()];
  }

  /** All cells in the order of the columns. */
  String[] cells() {
    return cells.clone();
  }

  SortedMap<String, String> parts() {
    return Collections.unmodifiableSortedMap(parts);
  }

  /** The observation that the row came from. */
  long group() {
    return group;
  }

  /** How much memory it takes, roughly, in characters. */
  int weight() {
    int weight = 200;
    for (String cell : cells) {
      weight += cell.length();
    }
    for (Map.Entry<String, String> part : parts.entrySet()) {
      weight += 60 + part.getValue().length();
    }
    return weight;
  }

  private String joinedParts() {
    StringBuilder joined = new StringBuilder();
    parts.forEach(
        (column, part) -> joined.append(column).append('=').append(part).append(BETWEEN));
    return joined.toString();
  }

  /**
   * The id of the row: the same for the same key and break-downs, whatever else is in the table.
   *
   * @param occurrence 0 for the first row of this key, counting on for further ones
   */
  String id(long occurrence) {
    StringBuilder key = new StringBuilder();
    for (int i = ObservationColumn.METRIC_ID.place();
        i <= ObservationColumn.POPULATION.place();
        i++) {
      key.append(cells[i]).append(BETWEEN);
    }
    key.append(joinedParts());
    if (occurrence > 0) {
      key.append('#').append(occurrence);
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(key.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
