// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.comparison.Property;
import org.humanrightsmetrics.measure.Demand;

/** The members of one cell that agree on what they counted, by unit. */
final class Pool {

  private final Pooling pooling;
  private final List<Property> contract;
  private final Map<UnitKey, Tally> units = new HashMap<>();
  private final Map<String, Spread> care = new HashMap<>();
  private final TreeSet<Integer> versions = new TreeSet<>();
  private long firstDay = Long.MAX_VALUE;
  private long lastDay = Long.MIN_VALUE;

  /** The smallest and the largest of the values that a property has, which is all that a caveat names. */
  record Spread(String pointer, String low, String high) {
    Spread with(Spread other) {
      String least = low.compareTo(other.low) <= 0 ? low : other.low;
      String most = high.compareTo(other.high) >= 0 ? high : other.high;
      return least.equals(low) && most.equals(high) ? this : new Spread(pointer, least, most);
    }
  }

  Pool(Pooling pooling, List<Property> contract) {
    this.pooling = pooling;
    this.contract = contract;
  }

  void add(Observation observation, UnitKey unit, Contribution contribution, List<Property> all) {
    units.computeIfAbsent(unit, key -> new Tally(pooling)).add(contribution, observation);
    versions.add(observation.reportedVersion());
    observation
        .metric()
        .context()
        .period()
        .firstDay()
        .ifPresent(day -> firstDay = Math.min(firstDay, day.toEpochDay()));
    observation
        .metric()
        .context()
        .period()
        .lastDay()
        .ifPresent(day -> lastDay = Math.max(lastDay, day.toEpochDay()));
    for (Property property : all) {
      if (property.demand() == Demand.CARE) {
        care(
            property.code() + property.pointer(),
            new Spread(property.pointer(), property.value(), property.value()));
      }
    }
  }

  private void care(String name, Spread spread) {
    Spread known = care.get(name);
    Spread wider = known == null ? spread : known.with(spread);
    if (wider != known) {
      care.put(name, wider);
    }
  }

  void merge(Pool other) {
    other.units.forEach(
        (unit, tally) -> units.computeIfAbsent(unit, key -> new Tally(pooling)).merge(tally));
    other.care.forEach(this::care);
    versions.addAll(other.versions);
    firstDay = Math.min(firstDay, other.firstDay);
    lastDay = Math.max(lastDay, other.lastDay);
  }

  Pooling pooling() {
    return pooling;
  }

  /** What all members agree on, or need an adjustment for. */
  List<Property> contract() {
    return contract;
  }

  SortedMap<UnitKey, Tally> units() {
    return new TreeMap<>(units);
  }

  /** From code and pointer to the values that differ. */
  SortedMap<String, Spread> care() {
    return new TreeMap<>(care);
  }

  TreeSet<Integer> versions() {
    return versions;
  }

  long firstDay() {
    return firstDay;
  }

  long lastDay() {
    return lastDay;
  }
}
