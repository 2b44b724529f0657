// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.List;
import java.util.stream.Collector;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.shape.Shape;

/**
 * Adds up observations by a plan, exactly, in any order.
 *
 * <pre>{@code
 * Aggregation table = observations.collect(Aggregator.of(plan, StandardMetrics.CATALOGUE).collector());
 * }</pre>
 *
 * <p>What may be added is what agrees on the counting contract
 * ({@link org.humanrightsmetrics.comparison.CountingContract}); how, is said by the class of aggregation that
 * follows from the definition. Everything else is refused, with the reason and both values, and the value of
 * each set that does agree stands beside the refusal.
 *
 * <p>Immutable and thread-safe; its states are not.
 */
public final class Aggregator {

  private final AggregationPlan plan;
  private final List<Planned> components;

  private Aggregator(AggregationPlan plan, List<Planned> components) {
    this.plan = plan;
    this.components = components;
  }

  /**
   * Prepares a plan.
   *
   * @param plan what to add up
   * @param catalogue the metrics that the caller knows
   * @return adds up by this plan
   * @throws IllegalArgumentException when the catalogue lacks the metric, or the metric a component or split
   *     that the plan names; the message says what there is
   */
  public static Aggregator of(AggregationPlan plan, MetricCatalogue catalogue) {
    MetricType<?> type = catalogue
        .find(plan.metric())
        .orElseThrow(
            () -> new IllegalArgumentException("The catalogue has no metric " + plan.metric()
                + "; it has " + catalogue.types().stream().map(MetricType::id).toList()));
    return new Aggregator(plan, Planned.of(plan, Shape.of(type)));
  }

  /**
   * The plan.
   *
   * @return as it was given
   */
  public AggregationPlan plan() {
    return plan;
  }

  List<Planned> components() {
    return components;
  }

  /**
   * An empty state to add to.
   *
   * @return a new state
   */
  public AggregationState newState() {
    return new AggregationState(this);
  }

  /**
   * Collects a stream of observations, sequential or parallel, into a table.
   *
   * @return a collector; unordered, because order does not matter
   */
  public Collector<Observation, AggregationState, Aggregation> collector() {
    return Collector.of(
        this::newState,
        AggregationState::add,
        AggregationState::merge,
        AggregationState::result,
        Collector.Characteristics.UNORDERED);
  }
}
