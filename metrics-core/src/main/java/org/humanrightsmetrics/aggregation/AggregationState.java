// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Missing;
import org.jspecify.annotations.Nullable;

/**
 * What was added so far. States of one plan can be merged, in any order and grouping, with the same result:
 * several threads or machines each fill their own.
 *
 * <p>Keeps no observations, only sums, extremes and names for each cell, reporter, subject and area, so that
 * its size does not grow with the number of observations.
 *
 * <p>Not thread-safe: one thread at a time adds to one state.
 */
public final class AggregationState {

  /**
   * One cell in the making.
   *
   * @param component the number of the component in the plan
   * @param groups the groups, in the order of the plan
   * @param dimension the split; empty for the total
   * @param code the part; empty for the total
   */
  record Place(int component, List<String> groups, String dimension, String code) {
    Place total() {
      return new Place(component, groups, "", "");
    }
  }

  private final Aggregator aggregator;
  private final Map<Place, CellState> cells = new HashMap<>();
  private long observations;
  private long ofOtherMetrics;
  private long withoutPeriod;

  AggregationState(Aggregator aggregator) {
    this.aggregator = aggregator;
  }

  /**
   * Takes in one observation. It should be sound: numbers that validation refuses are added all the same.
   *
   * @param observation of any metric; one of another metric than the plan's is counted and left out, as is one
   *     whose period lacks its dates
   * @return this state
   */
  public AggregationState add(Observation observation) {
    Objects.requireNonNull(observation, "observation");
    observations++;
    if (!observation.metric().type().id().equals(aggregator.plan().metric())) {
      ofOtherMetrics++;
      return this;
    }
    ReferencePeriod period = observation.metric().context().period();
    if (period.firstDay().isEmpty()
        || period.lastDay().isEmpty()
        || period.firstDay().get().isAfter(period.lastDay().get())) {
      withoutPeriod++;
      return this;
    }
    UnitKey unit = UnitKey.of(observation);
    List<String> groups = new ArrayList<>();
    for (GroupBy by : aggregator.plan().groups()) {
      groups.add(by.group(observation));
    }
    List<String> shared = List.copyOf(groups);
    for (int i = 0; i < aggregator.components().size(); i++) {
      add(observation, unit, i, shared);
    }
    return this;
  }

  private void add(Observation observation, UnitKey unit, int index, List<String> groups) {
    Planned planned = aggregator.components().get(index);
    Object value = planned.accessor().value(observation.metric());
    Place total = new Place(index, groups, "", "");
    if (value instanceof Disaggregated<?> split) {
      add(observation, unit, total, planned.total(), split.total());
      for (Map.Entry<String, ContractReader> dimension : planned.parts().entrySet()) {
        for (Map.Entry<Code, ? extends Measure> part :
            split.parts(dimension.getKey()).entrySet()) {
          Place cell =
              new Place(index, groups, dimension.getKey(), part.getKey().code());
          add(observation, unit, cell, dimension.getValue(), part.getValue());
        }
      }
    } else {
      add(observation, unit, total, planned.total(), (Measure) value);
    }
  }

  private void add(
      Observation observation,
      UnitKey unit,
      Place place,
      ContractReader contract,
      @Nullable Measure measure) {
    CellState cell = cells.computeIfAbsent(place, fresh -> new CellState());
    if (measure == null) {
      cell.addAbsent(unit);
      return;
    }
    if (!measure.isReported()) {
      cell.addMissing(unit, measure.missing().orElse(Missing.UNKNOWN));
      return;
    }
    Planned planned = aggregator.components().get(place.component());
    Pooling pooling =
        Pooling.of(planned.node(), observation.metric().context().period().kind());
    cell.add(observation, unit, pooling, Contribution.of(measure, pooling.aggregation()), contract);
  }

  /**
   * Takes in all that another state took in.
   *
   * @param other a state of an equal plan; not changed
   * @return this state
   * @throws IllegalArgumentException when the other state has another plan
   */
  public AggregationState merge(AggregationState other) {
    if (!aggregator.plan().equals(other.aggregator.plan())) {
      throw new IllegalArgumentException("States of two plans cannot be merged: "
          + aggregator.plan() + " and " + other.aggregator.plan());
    }
    other.cells.forEach(
        (place, cell) -> cells.computeIfAbsent(place, fresh -> new CellState()).merge(cell));
    observations += other.observations;
    ofOtherMetrics += other.ofOtherMetrics;
    withoutPeriod += other.withoutPeriod;
    return this;
  }

  /**
   * The table as it stands. More may be added afterwards.
   *
   * @return the same for the same observations, whatever their order and however they were divided
   */
  public Aggregation result() {
    return new TableBuilder(aggregator.plan(), aggregator.components(), cells)
        .build(observations, ofOtherMetrics, withoutPeriod);
  }
}
