// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;

/**
 * All that must agree, or be told, before the values of one observation stand beside those of another: what is
 * counted, by which definition, of whom, where, when, in which money, from what source.
 *
 * <p>Read from the header of the metric and from the context, for any metric. What concerns only some values (the
 * currency of a balance, the basis on which jobs are counted) is told apart by the place of the value:
 * without a place, the <em>headline</em> values are meant.
 *
 * <p>Immutable and thread-safe.
 */
public final class CountingContract {

  private static final char BETWEEN = '\u001f';

  private final Observation observation;
  private final ContractPlan plan;

  private CountingContract(Observation observation, ContractPlan plan) {
    this.observation = observation;
    this.plan = plan;
  }

  /**
   * The contract of an observation.
   *
   * @param observation of any metric; its faults are no obstacle, what is missing counts as not stated
   * @return its contract
   */
  public static CountingContract of(Observation observation) {
    Objects.requireNonNull(observation, "observation");
    return new CountingContract(
        observation, ContractPlan.of(observation.metric().type()));
  }

  /**
   * The observation.
   *
   * @return the same as was given
   */
  public Observation observation() {
    return observation;
  }

  /**
   * The properties of all values.
   *
   * @return first those of every observation, then those of the definition, then those of single values
   */
  public List<Property> properties() {
    return read(plan.entries());
  }

  /**
   * The properties that touch the value at a place.
   *
   * @param place a JSON Pointer, for example {@code "/jobs/net"} or {@code "/uniqueCompleters/by/age"}; empty for
   *     the headline values
   * @return in the order of {@link #properties()}
   */
  public List<Property> properties(String place) {
    return read(plan.entries(place));
  }

  private List<Property> read(List<ContractPlan.Entry> entries) {
    return entries.stream().map(entry -> entry.property(observation)).toList();
  }

  /**
   * What the headline values must share with others to be read beside them.
   *
   * @param except the axes along which they may differ
   * @return a text; observations with equal texts may be read together
   */
  public String key(Set<Axis> except) {
    return key(except, "");
  }

  /**
   * What the value at a place must share with others to be read beside them: every property that must agree or
   * be adjusted, save those that an axis lets differ.
   *
   * @param except the axes along which they may differ
   * @param place a JSON Pointer to a value, a split or a part; empty for the headline values
   * @return a text to be compared, not to be shown; equal texts may be read together
   */
  public String key(Set<Axis> except, String place) {
    StringBuilder key = new StringBuilder(160);
    for (ContractPlan.Entry entry : plan.entries(place)) {
      Property property = entry.template();
      if (property.demand() != Demand.CARE && !differs(property, except)) {
        key.append(entry.reader().read(observation)).append(BETWEEN);
      }
    }
    // Two catalogues may give one id to two records; their values are never of one kind.
    return key.append(plan.type().recordClass().getName()).toString();
  }

  static boolean differs(Property property, Set<Axis> axes) {
    for (Axis axis : property.varies()) {
      if (axes.contains(axis)) {
        return true;
      }
    }
    return false;
  }

  ContractPlan plan() {
    return plan;
  }
}
