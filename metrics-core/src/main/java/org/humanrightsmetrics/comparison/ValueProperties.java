// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.Node;
import org.jspecify.annotations.Nullable;

/** The properties of one value: its time, how much of the population it covers, its money, its parts. */
final class ValueProperties {

  private final ContractPlan.Value value;
  private final List<ContractPlan.Value> all;
  private final Node.OfMeasure measure;
  private final List<ContractPlan.Entry> entries = new ArrayList<>();

  ValueProperties(ContractPlan.Value value, List<ContractPlan.Value> all) {
    this.value = value;
    this.all = all;
    this.measure = value.measure();
  }

  List<ContractPlan.Entry> entries() {
    String period = "/context/period";
    add("other-kind-of-period", period, Demand.MUST_AGREE, o -> kind(o).name());
    add("other-length-of-period", period, length(), o -> PeriodTexts.length(kind(o), period(o)));
    add("other-beginning", period, Demand.MUST_AGREE, o -> PeriodTexts.since(kind(o), period(o)));
    add(
        "other-period",
        period,
        Demand.MUST_AGREE,
        o -> PeriodTexts.months(kind(o), period(o)),
        Axis.TIME,
        Axis.ROLE);
    add(
        "other-part-of-the-year",
        period,
        Demand.CARE,
        o -> PeriodTexts.partOfYear(kind(o), period(o)),
        Axis.ROLE);
    add(
        "other-coverage",
        "/context/population/reached",
        isShare() ? Demand.CARE : Demand.MUST_AGREE,
        ValueProperties::coverage,
        Axis.ROLE);
    if (isMoney()) {
      add("other-currency", value.pointer(), Demand.ADJUSTABLE, o -> currency(o.metric()));
      add(
          "other-price-year",
          value.pointer(),
          Demand.CARE,
          o -> PeriodTexts.priceYear(period(o)),
          Axis.ROLE);
    }
    value.dimensions().values().forEach(this::addParts);
    return entries;
  }

  private void add(
      String name, String pointer, Demand demand, ContractPlan.Reader reader, Axis... varies) {
    add(name, pointer, demand, reader, value.pointer(), varies);
  }

  private void add(
      String name,
      String pointer,
      Demand demand,
      ContractPlan.Reader reader,
      String concern,
      Axis... varies) {
    entries.add(new ContractPlan.Entry(
        new Property("comparison/" + name, pointer, demand, "", List.of(concern), Set.of(varies)),
        reader,
        value));
  }

  private void addParts(Node.Dimension dimension) {
    String place = value.pointer() + "/by/" + dimension.name();
    if (dimension.codes().type() == AgeBand.class) {
      // Only the parts are touched: however people are cut by age, the total is the same.
      add(
          "other-age-bands",
          place,
          Demand.ADJUSTABLE,
          o -> codes(o.metric(), dimension.name()),
          place);
    } else if (dimension.required() && !dimension.overlapping()) {
      add("other-parts", place, Demand.CARE, o -> codes(o.metric(), dimension.name()));
    }
  }

  /** Only what adds up over time can be brought to another length; a rate does not grow with its period. */
  private Demand length() {
    if (isShare()) {
      return Demand.CARE;
    }
    return value.addsUpOverTime() ? Demand.ADJUSTABLE : Demand.MUST_AGREE;
  }

  /** A share or a spread can be read from a part of the population; how many cannot. */
  private boolean isShare() {
    return measure.kind() == Proportion.class || measure.kind() == Ratio.class;
  }

  /** A share of money has no currency of its own. */
  private boolean isMoney() {
    return measure.unit() == CountingUnit.MONEY && !isShare();
  }

  private PeriodKind kind(Observation observation) {
    return PeriodTexts.kind(measure, period(observation));
  }

  private static ReferencePeriod period(Observation observation) {
    return observation.metric().context().period();
  }

  private static String coverage(Observation observation) {
    Population population = observation.metric().context().population();
    boolean part = population.reached().isPresent()
        && population.size().isPresent()
        && population.reached().get() < population.size().get();
    return part ? "PART" : "WHOLE";
  }

  /** Of which money; where this value is missing, that of the other values, since one report keeps to one. */
  private String currency(Metric metric) {
    Optional<Currency> own = currency(value.of(metric));
    for (int i = 0; own.isEmpty() && i < all.size(); i++) {
      if (all.get(i).measure().unit() == CountingUnit.MONEY) {
        own = currency(all.get(i).of(metric));
      }
    }
    return own.map(Code::code).orElse("");
  }

  static Optional<Currency> currency(@Nullable Object measured) {
    Object total = measured instanceof Disaggregated<?> split ? split.total() : measured;
    if (total instanceof Amount amount && amount.isReported()) {
      return Optional.of(amount.currency());
    }
    return total instanceof Distribution distribution ? distribution.currency() : Optional.empty();
  }

  private String codes(Metric metric, String dimension) {
    Object measured = value.of(metric);
    return measured instanceof Disaggregated<?> split
        ? split.parts(dimension).keySet().stream()
            .map(Code::code)
            .sorted()
            .collect(Collectors.joining(" "))
        : "";
  }
}
