// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.context.AttributionMethod;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.text.StrictText;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one line into a row, or says what keeps them from being one. */
final class RowParser {

  // Quotients have up to 16 digits behind a few zeros, totals over many reporters more than 18.
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_WHOLE = 9;
  private static final int ID_LENGTH = 32;

  /** Is told what is wrong. */
  @FunctionalInterface
  interface Faults {
    void add(String column, TableFault.Kind kind, String text);
  }

  private final List<String> cells;
  private final List<String> breakdowns;
  private final Faults faults;
  private boolean sound = true;

  RowParser(List<String> cells, List<String> breakdowns, Faults faults) {
    this.cells = cells;
    this.breakdowns = breakdowns;
    this.faults = faults;
  }

  String id() {
    return cells.get(0);
  }

  /** The row; empty when something is wrong with it. */
  Optional<ObservationRow> row() {
    checkId();
    SortedMap<String, String> parts = parts();
    ObservationRow.@Nullable Key key = key();
    ObservationRow.@Nullable Figure figure = figure();
    Optional<Comparison> comparison = comparison();
    ObservationRow.Quality quality = new ObservationRow.Quality(
        code(ObservationColumn.METHOD, SourceMethod.class),
        code(ObservationColumn.ASSURANCE, QualityTier.class),
        code(ObservationColumn.EVIDENCE_LEVEL, AttributionMethod.class));
    ObservationRow.Provenance provenance = ObservationRowProvenanceBuilder.builder()
        .file(text(ObservationColumn.SOURCE_FILE))
        .sha256(text(ObservationColumn.SOURCE_SHA256))
        .sheet(text(ObservationColumn.SOURCE_SHEET))
        .cell(text(ObservationColumn.SOURCE_CELL))
        .collectedOn(day(ObservationColumn.COLLECTED_ON))
        .reportedVersion(whole(ObservationColumn.REPORTED_VERSION))
        .standard(text(ObservationColumn.STANDARD))
        .toolVersion(text(ObservationColumn.TOOL_VERSION))
        .build();
    return sound && key != null && figure != null
        ? Optional.of(new ObservationRow(key, parts, figure, quality, comparison, provenance))
        : Optional.empty();
  }

  private void checkId() {
    boolean hexadecimal = id().length() == ID_LENGTH
        && id().chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    if (!hexadecimal) {
      fault(ObservationColumn.OBS_ID.column(), TableFault.Kind.NOT_A_CODE, id());
    }
  }

  private SortedMap<String, String> parts() {
    SortedMap<String, String> parts = new TreeMap<>();
    for (int i = 0; i < breakdowns.size(); i++) {
      String column = breakdowns.get(i);
      String part = text(column, cells.get(ObservationColumn.BEFORE.size() + i));
      if (part.isEmpty()) {
        fault(column, TableFault.Kind.EMPTY, "");
      } else if (!part.equals(ObservationRow.NOT_SPLIT)) {
        parts.put(column, part);
      }
    }
    return parts;
  }

  private ObservationRow.@Nullable Key key() {
    Optional<PeriodKind> kind = code(ObservationColumn.PERIOD_KIND, PeriodKind.class);
    Optional<ValueRole> role = code(ObservationColumn.VALUE_ROLE, ValueRole.class);
    String metric = text(ObservationColumn.METRIC_ID);
    int version = whole(ObservationColumn.METRIC_VERSION);
    String component = text(ObservationColumn.COMPONENT);
    String reporter = text(ObservationColumn.REPORTER_ID);
    String area = text(ObservationColumn.REF_AREA);
    Optional<LocalDate> start = day(ObservationColumn.PERIOD_START);
    Optional<LocalDate> end = day(ObservationColumn.PERIOD_END);
    Optional<LocalDate> asOf = day(ObservationColumn.AS_OF);
    String period = text(ObservationColumn.TIME_PERIOD);
    String freq = text(ObservationColumn.FREQ);
    String subject = text(ObservationColumn.SUBJECT);
    String population = text(ObservationColumn.POPULATION);
    return kind.isEmpty() || role.isEmpty()
        ? null
        : new ObservationRow.Key(
            metric,
            version,
            component,
            reporter,
            area,
            start,
            end,
            asOf,
            period,
            freq,
            kind.get(),
            role.get(),
            subject,
            population);
  }

  private ObservationRow.@Nullable Figure figure() {
    Optional<BigDecimal> value = number(ObservationColumn.VALUE);
    Optional<BigDecimal> lower = number(ObservationColumn.LOWER_BOUND);
    Optional<BigDecimal> upper = number(ObservationColumn.UPPER_BOUND);
    Optional<BigDecimal> numerator = number(ObservationColumn.NUMERATOR);
    Optional<BigDecimal> denominator = number(ObservationColumn.DENOMINATOR);
    Optional<CountingUnit> counted = code(ObservationColumn.COUNTING_UNIT, CountingUnit.class);
    String unit = text(ObservationColumn.UNIT);
    String currency = text(ObservationColumn.CURRENCY);
    if (whole(ObservationColumn.UNIT_MULT) != 0) {
      fault(ObservationColumn.UNIT_MULT, TableFault.Kind.NOT_A_CODE);
    }
    Optional<ObservationStatusFlag> status =
        code(ObservationColumn.OBS_STATUS, ObservationStatusFlag.class);
    String reason = text(ObservationColumn.MISSING_REASON);
    Optional<MissingReason> missing = MissingReason.parse(reason);
    if (!reason.isEmpty() && missing.isEmpty()) {
      fault(ObservationColumn.MISSING_REASON, TableFault.Kind.NOT_A_CODE);
    }
    if (!sound || status.isEmpty()) {
      return null;
    }
    try {
      return new ObservationRow.Figure(
          value,
          lower,
          upper,
          counted,
          unit,
          currency,
          numerator,
          denominator,
          status.get(),
          missing);
    } catch (IllegalArgumentException e) {
      fault(ObservationColumn.OBS_STATUS, TableFault.Kind.CONTRADICTION);
      return null;
    }
  }

  private Optional<Comparison> comparison() {
    String answer = text(ObservationColumn.COMPARABLE);
    String reasons = text(ObservationColumn.COMPARABILITY_REASON);
    List<String> codes = reasons.isEmpty() ? List.of() : List.of(reasons.split(";", -1));
    if (answer.isEmpty() && codes.isEmpty()) {
      return Optional.empty();
    }
    Optional<Comparison.Answer> known = Arrays.stream(Comparison.Answer.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(answer))
        .findFirst();
    if (known.isEmpty()) {
      fault(ObservationColumn.COMPARABLE, TableFault.Kind.NOT_A_CODE);
    }
    if (codes.contains("")) {
      fault(ObservationColumn.COMPARABILITY_REASON, TableFault.Kind.NOT_A_CODE);
    }
    return sound ? known.map(each -> new Comparison(each, codes)) : Optional.empty();
  }

  private String cell(ObservationColumn column) {
    int at = column.place();
    String cell = cells.get(at < ObservationColumn.BEFORE.size() ? at : at + breakdowns.size());
    if (cell.isEmpty() && column.required()) {
      fault(column, TableFault.Kind.EMPTY);
    }
    return cell;
  }

  private String text(ObservationColumn column) {
    return text(column.column(), cell(column));
  }

  private String text(String column, String cell) {
    if (Guard.isBare(cell)) {
      fault(column, TableFault.Kind.FORMULA, cell);
    } else if (StrictText.faultIn(cell, true).isPresent()) {
      // The character itself is not repeated: it may turn the message around.
      fault(column, TableFault.Kind.CHARACTER, "");
    }
    return Guard.unguarded(cell);
  }

  private Optional<BigDecimal> number(ObservationColumn column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (!isNumber(cell)) {
      fault(column, TableFault.Kind.NOT_A_NUMBER);
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(cell));
  }

  private static boolean isNumber(String cell) {
    int start = cell.charAt(0) == '-' ? 1 : 0;
    int point = cell.indexOf('.');
    int end = point < 0 ? cell.length() : point;
    boolean leadingZero = end - start > 1 && cell.charAt(start) == '0';
    return cell.length() <= LONGEST_NUMBER
        && isDigits(cell, start, end)
        && !leadingZero
        && (point < 0 || isDigits(cell, point + 1, cell.length()));
  }

  private static boolean isDigits(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int whole(ObservationColumn column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return 0;
    }
    if (cell.length() > LONGEST_WHOLE || !isDigits(cell, 0, cell.length()) || !isNumber(cell)) {
      fault(column, TableFault.Kind.NOT_A_NUMBER);
      return 0;
    }
    return Integer.parseInt(cell);
  }

  private Optional<LocalDate> day(ObservationColumn column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      fault(column, TableFault.Kind.NOT_A_DATE);
      return Optional.empty();
    }
  }

  private <E extends Enum<E>> Optional<E> code(ObservationColumn column, Class<E> type) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(cell)) {
        return Optional.of(constant);
      }
    }
    fault(column, TableFault.Kind.NOT_A_CODE);
    return Optional.empty();
  }

  private void fault(ObservationColumn column, TableFault.Kind kind) {
    int at = column.place();
    fault(
        column.column(),
        kind,
        cells.get(at < ObservationColumn.BEFORE.size() ? at : at + breakdowns.size()));
  }

  private void fault(String column, TableFault.Kind kind, String text) {
    sound = false;
    faults.add(column, kind, text);
  }
}
