// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.context.AttributionMethod;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * One number of an observation, with everything that says what it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what tells it from others
 * @param breakdowns from the column of a dimension to the part: a code, {@link #TOTAL} or {@link #REMAINDER};
 *     only the dimensions that the component has, since all others hold {@link #NOT_SPLIT}
 * @param figure the number, or why there is none
 * @param quality how it came about
 * @param comparison whether it may be read beside others; empty when nobody asked
 * @param provenance where it was read
 */
public record ObservationRow(
    Key key,
    SortedMap<String, String> breakdowns,
    Figure figure,
    Quality quality,
    Optional<Comparison> comparison,
    Provenance provenance) {

  /** In a break-down: all parts together. */
  public static final String TOTAL = "_T";

  /** In a break-down: the component has no such dimension. */
  public static final String NOT_SPLIT = "_Z";

  /** In a break-down: the remainder of which nobody knows the part. */
  public static final String REMAINDER = "_U";

  /** Copies the break-downs, sorted by column. */
  public ObservationRow {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(quality, "quality");
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(provenance, "provenance");
    breakdowns = Collections.unmodifiableSortedMap(new TreeMap<>(breakdowns));
    breakdowns.forEach((column, part) -> {
      if (part.isEmpty() || part.equals(NOT_SPLIT)) {
        throw new IllegalArgumentException("A part is a code, _T or _U; leave out the dimension "
            + column + " that does not apply");
      }
    });
  }

  /**
   * What tells a row from others, its break-downs aside.
   *
   * @param metricId for example {@code "women-trained"}
   * @param metricVersion 1 or more
   * @param component names joined by dots, for example {@code "uniqueCompleters"} or {@code "balance.median"}
   * @param reporterId id in a register, or the name
   * @param refArea an ISO 3166 code
   * @param periodStart first day of a flow, a running total or an intake
   * @param periodEnd last day of the same
   * @param asOf day of a stock, of a reading or of a follow-up
   * @param timePeriod the span in short, for example {@code "2025-Q1"}; may be empty
   * @param freq {@code A S Q M D}, {@code _O} for another span, {@code _Z} for a moment
   * @param periodKind how the number belongs to time
   * @param valueRole what the number is for
   * @param subject id or name of what it is about; empty for the reporter as a whole
   * @param population who is in scope, in the reporter's words; may be empty
   */
  @RecordBuilder
  public record Key(
      String metricId,
      int metricVersion,
      String component,
      String reporterId,
      String refArea,
      Optional<LocalDate> periodStart,
      Optional<LocalDate> periodEnd,
      Optional<LocalDate> asOf,
      String timePeriod,
      String freq,
      PeriodKind periodKind,
      ValueRole valueRole,
      String subject,
      String population) {}

  /**
   * The number, or why there is none.
   *
   * <p>Where {@code status} says that there is none, every part that carries a number is empty.
   *
   * @param value the number; for a part of a whole the quotient, exact or to 16 digits
   * @param lowerBound the least that it can be; empty where it is exact
   * @param upperBound the most that it can be; empty where it is exact
   * @param countingUnit what one piece is; empty for a setting such as a threshold
   * @param unit in what it is expressed, for example {@code "NUMBER"}, {@code "SHARE"}, {@code "MONEY"}
   * @param currency ISO 4217; empty where it is no money
   * @param numerator the part
   * @param denominator the whole
   * @param status whether there is a number and how sure it is
   * @param missing why there is none
   */
  @RecordBuilder
  public record Figure(
      Optional<BigDecimal> value,
      Optional<BigDecimal> lowerBound,
      Optional<BigDecimal> upperBound,
      Optional<CountingUnit> countingUnit,
      String unit,
      String currency,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      ObservationStatusFlag status,
      Optional<MissingReason> missing) {

    /**
     * Refuses a number beside a status that denies it, and a status with a number that has none. Only nothing
     * of nothing has its two numbers and no quotient.
     */
    public Figure {
      boolean anyNumber = value.isPresent()
          || lowerBound.isPresent()
          || upperBound.isPresent()
          || numerator.isPresent()
          || denominator.isPresent();
      boolean ofNothing = denominator.isPresent() && denominator.get().signum() == 0;
      boolean fits = status.numbered()
          ? missing.isEmpty() && value.isPresent() != ofNothing
          : missing.isPresent() && missing.get().flag() == status && !anyNumber;
      if (!fits) {
        throw new IllegalArgumentException("The status " + status + " does not go with the reason "
            + missing.map(MissingReason::code).orElse("(none)")
            + (anyNumber ? " and these numbers" : " and no number"));
      }
    }
  }

  /**
   * How the number came about.
   *
   * @param method how it was collected
   * @param assurance how far it was checked
   * @param evidence how the reporter supports what it claims about its own part
   */
  public record Quality(
      Optional<SourceMethod> method,
      Optional<QualityTier> assurance,
      Optional<AttributionMethod> evidence) {}

  /**
   * Where the number was read. In a table for publication file, checksum, sheet and cell stay empty: a file
   * name can name a person, and the checksum of a small file confirms a guess about what is hidden in it.
   *
   * @param file as it was named; may be empty
   * @param sha256 of its bytes, in hexadecimal; may be empty
   * @param sheet of a workbook; may be empty
   * @param cell the place, for example {@code "/observations/0/completed"}; may be empty
   * @param collectedOn last day of collection
   * @param reportedVersion the version of the metric in which it was reported
   * @param standard for example {@code "human-rights-metrics/1"}
   * @param toolVersion of the program that wrote the row; may be empty
   */
  @RecordBuilder
  public record Provenance(
      String file,
      String sha256,
      String sheet,
      String cell,
      Optional<LocalDate> collectedOn,
      int reportedVersion,
      String standard,
      String toolVersion) {}
}
