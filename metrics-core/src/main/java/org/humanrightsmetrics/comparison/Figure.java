// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * One number taken out of an observation to be adjusted, with all that an adjustment must know of it, and with how it
 * came about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it stands in the observation, as a JSON Pointer, for example {@code "/balance/mean"}
 * @param number exactly how much
 * @param unit of what
 * @param kind how it belongs to time
 * @param addsUp whether it is a sum, not a mean or a median
 * @param start the first day; empty where the kind has none, or where it was not stated
 * @param end the last day; empty when not stated
 * @param money the currency, {@code "INR"}, or {@value PurchasingPower#DOLLARS}; empty for what is no money
 * @param prices whose prices: empty for those of the day, the base year of purchasing power, or the base of an index
 * @param lineage where it comes from and what was done to it
 */
public record Figure(
    String place,
    Fraction number,
    CountingUnit unit,
    PeriodKind kind,
    boolean addsUp,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    String money,
    String prices,
    Lineage lineage) {

  private static final Set<CountingUnit> ADD_UP =
      Set.of(CountingUnit.EVENT, CountingUnit.ENROLMENT, CountingUnit.MONEY);

  /** Refuses what is not there. */
  public Figure {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(lineage, "lineage");
  }

  /**
   * Takes a number out of an observation.
   *
   * @param observation what was reported
   * @param place a JSON Pointer to a count, an amount or a quantity, or to {@code total}, {@code mean} or {@code
   *     median} of a distribution: {@code "/births"}, {@code "/births/by/formality/INFORMAL"}, {@code
   *     "/balance/mean"}
   * @return the figure; refused ({@code comparison/no-number}) when no such number was reported, or when the place
   *     holds two numbers, as a share does
   */
  public static Outcome<Figure> of(Observation observation, String place) {
    return FigureReader.read(observation, place);
  }

  /**
   * The exact sum of two figures.
   *
   * @param other a figure of the same unit, money and prices
   * @return the sum; refused for running totals, for stocks of two days and for persons of two periods or two
   *     reporters (they may be the same), for means, and for flows that overlap
   */
  public Outcome<Figure> plus(Figure other) {
    Optional<Reason> obstacle = Obstacles.toSum(this, other);
    if (obstacle.isPresent()) {
      return new Outcome.Refused<>(obstacle.get());
    }
    return new Outcome.Done<>(new Figure(
        place,
        number.plus(other.number),
        unit,
        kind,
        true,
        earlier(start, other.start),
        later(end, other.end),
        money,
        prices,
        lineage.with(other.lineage)));
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.flatMap(x -> b.map(y -> x.isBefore(y) ? x : y));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.flatMap(x -> b.map(y -> x.isAfter(y) ? x : y));
  }

  /** Whether amounts of several periods may be added: events, enrolments and money, never persons. */
  boolean isAdditive() {
    return addsUp && ADD_UP.contains(unit);
  }

  /** Whether the number is money in a currency, in the prices of its day. */
  boolean isPlainMoney() {
    return unit == CountingUnit.MONEY && prices.isEmpty() && money.length() == 3;
  }

  /** Days of the span, both ends included; empty when not stated. */
  Optional<Long> days() {
    return start.flatMap(first -> end.map(last -> ChronoUnit.DAYS.between(first, last) + 1));
  }

  String shownPeriod() {
    String first = start.map(LocalDate::toString).orElse("");
    String last = end.map(LocalDate::toString).orElse("");
    return first.isEmpty() || first.equals(last) ? last : first + "/" + last;
  }

  Figure inMoney(Lineage.Step step, String newMoney, String newPrices) {
    return new Figure(
        place,
        number.times(step.factor()),
        unit,
        kind,
        addsUp,
        start,
        end,
        newMoney,
        newPrices,
        lineage.then(step));
  }

  Figure over(Lineage.Step step, LocalDate newEnd) {
    return new Figure(
        place,
        number.times(step.factor()),
        unit,
        kind,
        addsUp,
        start,
        Optional.of(newEnd),
        money,
        prices,
        lineage.then(step));
  }

  <T> Outcome<T> refused(String name, String left, String right) {
    return new Outcome.Refused<>(refusal(name, left, right));
  }

  Reason refusal(String name, String left, String right) {
    return new Reason(
        "comparison/" + name, place, Demand.MUST_AGREE, left, right, List.of(), List.of(place));
  }

  static Optional<LocalDate> startOf(PeriodKind kind, ReferencePeriod period) {
    return switch (kind) {
      case STOCK -> Optional.empty();
      case FLOW, COHORT -> kind == period.kind() ? period.start() : Optional.empty();
      case CUMULATIVE -> period.since();
    };
  }
}
