// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns that every table of observations has, in their order; the break-downs stand after {@link
 * #POPULATION}.
 *
 * <p>Immutable and thread-safe.
 */
public enum ObservationColumn {
  /** Tells the row from every other one: a hash of the key and the break-downs. */
  OBS_ID(Column.Kind.TEXT, true),
  /** The metric. */
  METRIC_ID(Column.Kind.TEXT, true),
  /** The version of the metric that the row follows. */
  METRIC_VERSION(Column.Kind.WHOLE, true),
  /** The number's place in the metric, names joined by dots. */
  COMPONENT(Column.Kind.TEXT, true),
  /** Who reports: the id in a register, or the name where there is none. */
  REPORTER_ID(Column.Kind.TEXT, true),
  /** Country or subdivision. */
  REF_AREA(Column.Kind.TEXT, true),
  /** First day of a flow, a running total, or an intake. */
  PERIOD_START(Column.Kind.DATE, false),
  /** Last day of a flow, a running total, or an intake. */
  PERIOD_END(Column.Kind.DATE, false),
  /** The day of a stock, of a reading, or of a follow-up. */
  AS_OF(Column.Kind.DATE, false),
  /** The span in short: {@code 2025}, {@code 2025-Q1}, {@code 2025-03}, {@code 2025-12-31}. */
  TIME_PERIOD(Column.Kind.TEXT, false),
  /** How long the span is. */
  FREQ(Column.Kind.TEXT, true),
  /** How the number belongs to time. */
  PERIOD_KIND(Column.Kind.TEXT, true),
  /** What the number is for. */
  VALUE_ROLE(Column.Kind.TEXT, true),
  /** What it is about, where that is not the reporter as a whole. */
  SUBJECT(Column.Kind.TEXT, false),
  /** Who is in scope, in the reporter's words. */
  POPULATION(Column.Kind.TEXT, false),
  /** The number. */
  VALUE(Column.Kind.DECIMAL, false),
  /** The least that it can be. */
  LOWER_BOUND(Column.Kind.DECIMAL, false),
  /** The most that it can be. */
  UPPER_BOUND(Column.Kind.DECIMAL, false),
  /** What one piece is. */
  COUNTING_UNIT(Column.Kind.TEXT, false),
  /** In what the number is expressed. */
  UNIT(Column.Kind.TEXT, true),
  /** The power of ten by which it is multiplied: always 0. */
  UNIT_MULT(Column.Kind.WHOLE, true),
  /** Of which money. */
  CURRENCY(Column.Kind.TEXT, false),
  /** The part, where the number is a part of a whole. */
  NUMERATOR(Column.Kind.DECIMAL, false),
  /** The whole. */
  DENOMINATOR(Column.Kind.DECIMAL, false),
  /** Whether there is a number and how sure it is. */
  OBS_STATUS(Column.Kind.TEXT, true),
  /** Why there is none. */
  MISSING_REASON(Column.Kind.TEXT, false),
  /** How it was collected. */
  METHOD(Column.Kind.TEXT, false),
  /** How far it was checked. */
  ASSURANCE(Column.Kind.TEXT, false),
  /** How the reporter supports what it claims about its own part. */
  EVIDENCE_LEVEL(Column.Kind.TEXT, false),
  /** Whether it may be read beside the others. */
  COMPARABLE(Column.Kind.TEXT, false),
  /** Why not, codes joined by {@code ;}. */
  COMPARABILITY_REASON(Column.Kind.TEXT, false),
  /** The file it was read from. */
  SOURCE_FILE(Column.Kind.TEXT, false),
  /** The checksum of that file. */
  SOURCE_SHA256(Column.Kind.TEXT, false),
  /** The sheet in it, for a workbook. */
  SOURCE_SHEET(Column.Kind.TEXT, false),
  /** The place in it. */
  SOURCE_CELL(Column.Kind.TEXT, false),
  /** Last day of collection. */
  COLLECTED_ON(Column.Kind.DATE, false),
  /** The version of the metric in which it was reported. */
  REPORTED_VERSION(Column.Kind.WHOLE, true),
  /** The standard that it follows. */
  STANDARD(Column.Kind.TEXT, true),
  /** The program that wrote the row. */
  TOOL_VERSION(Column.Kind.TEXT, false);

  /** The columns before the break-downs. */
  static final List<ObservationColumn> BEFORE =
      List.copyOf(Arrays.asList(values()).subList(0, POPULATION.place() + 1));

  /** The columns after the break-downs. */
  static final List<ObservationColumn> AFTER =
      List.copyOf(Arrays.asList(values()).subList(POPULATION.place() + 1, values().length));

  private final String column;
  private final Column.Kind kind;
  private final boolean required;

  ObservationColumn(Column.Kind kind, boolean required) {
    this.column = name().toLowerCase(Locale.ROOT);
    this.kind = kind;
    this.required = required;
  }

  /**
   * The name in the header of the file.
   *
   * @return for example {@code "metric_id"}
   */
  public String column() {
    return column;
  }

  /** Its place among these columns, from 0: the order of the constants is what this type is for. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  /**
   * What its cells hold.
   *
   * @return the kind
   */
  public Column.Kind kind() {
    return kind;
  }

  /**
   * Whether a cell may be empty.
   *
   * @return true when it may not
   */
  public boolean required() {
    return required;
  }
}
