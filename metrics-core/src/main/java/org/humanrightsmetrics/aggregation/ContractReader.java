// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.comparison.CountingContract;
import org.humanrightsmetrics.comparison.Property;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;

/** Sorts the properties of an observation into those that must agree inside a cell and those that are told. */
final class ContractReader {

  // What is added over disjoint spans need not come in spans of one length, nor in one season.
  private static final Set<String> OF_LENGTH =
      Set.of("comparison/other-length-of-period", "comparison/other-part-of-the-year");
  private static final char BETWEEN = '\u001f';

  private final Set<Axis> pooled;

  ContractReader(Set<Axis> pooled) {
    this.pooled = pooled;
  }

  CellState.Contract read(Observation observation, String place, Pooling pooling) {
    boolean anyLength = pooling.aggregation() == AggregationClass.SUM
        && !pooling.lastOfUnit()
        && pooled.contains(Axis.TIME);
    StringBuilder key = new StringBuilder(160);
    List<Property> binding = new ArrayList<>();
    List<Property> told = new ArrayList<>();
    for (Property property : CountingContract.of(observation).properties(place)) {
      if (varies(property) || (anyLength && OF_LENGTH.contains(property.code()))) {
        continue;
      }
      if (property.demand() == Demand.CARE) {
        told.add(property);
      } else {
        binding.add(property);
        key.append(property.value()).append(BETWEEN);
      }
    }
    return new CellState.Contract(key.toString(), binding, told);
  }

  private boolean varies(Property property) {
    return property.varies().stream().anyMatch(pooled::contains);
  }
}
