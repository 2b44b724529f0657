// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.shape.CodeNode;
import org.jspecify.annotations.Nullable;

/** Takes one number out of an observation. */
final class FigureReader {

  private static final String TOTAL = "total";

  private FigureReader() {}

  static Outcome<Figure> read(Observation observation, String place) {
    ContractPlan plan = ContractPlan.of(observation.metric().type());
    ContractPlan.Value value = plan.valueAt(place).orElse(null);
    if (value == null) {
      return refused(place, "ABSENT");
    }
    Object measured = value.of(observation.metric());
    String rest = place.substring(value.pointer().length());
    if (measured instanceof Disaggregated<?> split) {
      Part part = part(split, rest);
      measured = part.measure();
      rest = part.rest();
    }
    if (!(measured instanceof Measure measure)) {
      return refused(place, "ABSENT");
    }
    if (!measure.isReported()) {
      return refused(place, measure.missing().orElseThrow().name());
    }
    Optional<BigDecimal> number = number(measure, rest);
    if (number.isEmpty()) {
      return refused(place, measure.toString());
    }
    return new Outcome.Done<>(figure(observation, place, value, measure, rest, number.get()));
  }

  private static Figure figure(
      Observation observation,
      String place,
      ContractPlan.Value value,
      Measure measure,
      String rest,
      BigDecimal number) {
    ReferencePeriod period = observation.metric().context().period();
    PeriodKind kind = PeriodTexts.kind(value.measure(), period);
    // A median number of days is a quantity too; that it does not add up is said where it is
    // defined.
    boolean poolable = value.measure().aggregation() != AggregationClass.NONE
        || value.measure().period() == PeriodKind.CUMULATIVE;
    boolean isSum = measure instanceof Distribution ? rest.equals("/" + TOTAL) : poolable;
    String money = ValueProperties.currency(measure).map(Code::code).orElse("");
    String origin = observation.reporter().key() + " " + place + " " + PairReasons.shown(period);
    return new Figure(
        place,
        Fraction.of(number),
        value.measure().unit(),
        kind,
        isSum,
        Figure.startOf(kind, period),
        period.lastDay(),
        money,
        "",
        Lineage.reported(origin));
  }

  /** A part or the total of a split measure, and what of the place lies inside of it. */
  private record Part(@Nullable Object measure, String rest) {}

  private static Part part(Disaggregated<?> split, String rest) {
    String[] steps = rest.split("/", 5); // "", "by", dimension, code, inside
    if (steps.length < 4 || !steps[1].equals("by")) {
      return new Part(split.total(), rest);
    }
    String inside = steps.length > 4 ? "/" + steps[4] : "";
    for (Map.Entry<Code, ?> part : split.parts(steps[2]).entrySet()) {
      if (CodeNode.text(part.getKey()).equals(steps[3])) {
        return new Part(part.getValue(), inside);
      }
    }
    return new Part(null, inside);
  }

  private static Optional<BigDecimal> number(Measure measure, String rest) {
    if (measure instanceof Distribution distribution) {
      return switch (rest) {
        case "/" + TOTAL -> distribution.total();
        case "/mean" -> distribution.mean();
        case "/median" -> distribution.median();
        default -> Optional.empty();
      };
    }
    if (!rest.isEmpty() && !rest.equals("/" + TOTAL)) {
      return Optional.empty();
    }
    if (measure instanceof Count count) {
      return Optional.of(BigDecimal.valueOf(count.value()));
    }
    if (measure instanceof Amount amount) {
      return Optional.of(amount.value());
    }
    return measure instanceof Quantity quantity ? Optional.of(quantity.value()) : Optional.empty();
  }

  private static Outcome<Figure> refused(String place, String why) {
    return new Outcome.Refused<>(new Reason(
        "comparison/no-number", place, Demand.MUST_AGREE, why, "", List.of(), List.of(place)));
  }
}
