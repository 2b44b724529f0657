// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.aggregation.ComparableSet.Trait;
import org.humanrightsmetrics.comparison.PlaceContract;
import org.humanrightsmetrics.comparison.Property;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;

/**
 * Sorts the properties of one place into those that must agree inside a cell and those that are told.
 *
 * <p>Immutable and thread-safe.
 */
final class ContractReader {

  // What is added over disjoint spans need not come in spans of one length, nor in one season.
  private static final Set<String> OF_LENGTH =
      Set.of("comparison/other-length-of-period", "comparison/other-part-of-the-year");
  private static final char BETWEEN = '\u001f';

  private final PlaceContract contract;
  private final Sorted ofOneLength;
  private final Sorted ofAnyLength;

  /** Numbers of properties in the contract. */
  private record Sorted(List<Integer> binding, List<Integer> told) {}

  ContractReader(MetricType<?> type, String place, Set<Axis> pooled) {
    this.contract = PlaceContract.of(type, place);
    this.ofOneLength = sort(contract.properties(), pooled, false);
    this.ofAnyLength = sort(contract.properties(), pooled, pooled.contains(Axis.TIME));
  }

  private static Sorted sort(List<Property> properties, Set<Axis> pooled, boolean anyLength) {
    List<Integer> binding = new ArrayList<>();
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      boolean varies = property.varies().stream().anyMatch(pooled::contains);
      if (varies || (anyLength && OF_LENGTH.contains(property.code()))) {
        continue;
      }
      (property.demand() == Demand.CARE ? told : binding).add(i);
    }
    return new Sorted(List.copyOf(binding), List.copyOf(told));
  }

  private Sorted sorted(Pooling pooling) {
    return pooling.aggregation() == AggregationClass.SUM && !pooling.lastOfUnit()
        ? ofAnyLength
        : ofOneLength;
  }

  /** Equal for observations that may be added. */
  String key(Observation observation, Pooling pooling) {
    StringBuilder key = new StringBuilder(96);
    for (int i : sorted(pooling).binding()) {
      key.append(contract.value(i, observation)).append(BETWEEN);
    }
    return key.toString();
  }

  /** What the key is made of. */
  List<Trait> binding(Observation observation, Pooling pooling) {
    List<Trait> traits = new ArrayList<>();
    for (int i : sorted(pooling).binding()) {
      Property property = contract.properties().get(i);
      traits.add(new Trait(property.code(), property.pointer(), contract.value(i, observation)));
    }
    return traits;
  }

  /** The properties of which a difference is told and does not hinder, without their values. */
  List<Trait> told(Pooling pooling) {
    List<Trait> traits = new ArrayList<>();
    for (int i : sorted(pooling).told()) {
      Property property = contract.properties().get(i);
      traits.add(new Trait(property.code(), property.pointer(), ""));
    }
    return traits;
  }

  /** The values of these properties, in their order. */
  String[] toldValues(Observation observation, Pooling pooling) {
    List<Integer> told = sorted(pooling).told();
    String[] values = new String[told.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = contract.value(told.get(i), observation);
    }
    return values;
  }
}
