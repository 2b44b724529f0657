// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.aggregation.ComparableSet.Trait;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.jspecify.annotations.Nullable;

/** The members of one cell that agree on what they counted, by unit. */
final class Pool {

  private final Pooling pooling;
  private final List<Trait> contract;
  private final List<Trait> told;
  private final @Nullable String[] lowest;
  private final @Nullable String[] highest;
  private final Map<UnitKey, Tally> units = new HashMap<>();
  private final TreeSet<Integer> versions = new TreeSet<>();
  private long firstDay = Long.MAX_VALUE;
  private long lastDay = Long.MIN_VALUE;

  /**
   * An empty pool.
   *
   * @param contract what all members agree on, or need an adjustment for
   * @param told the properties of which a difference is told, without their values
   */
  Pool(Pooling pooling, List<Trait> contract, List<Trait> told) {
    this.pooling = pooling;
    this.contract = contract;
    this.told = told;
    this.lowest = new @Nullable String[told.size()];
    this.highest = new @Nullable String[told.size()];
  }

  /** Takes no members, but agrees on the same. */
  Pool fresh() {
    return new Pool(pooling, contract, told);
  }

  void add(Observation observation, UnitKey unit, Contribution contribution, String[] toldValues) {
    units.computeIfAbsent(unit, key -> new Tally(pooling)).add(contribution, observation);
    versions.add(observation.reportedVersion());
    ReferencePeriod period = observation.metric().context().period();
    firstDay = Math.min(firstDay, period.firstDay().orElseThrow().toEpochDay());
    lastDay = Math.max(lastDay, period.lastDay().orElseThrow().toEpochDay());
    widen(toldValues, toldValues);
  }

  private void widen(@Nullable String[] low, @Nullable String[] high) {
    for (int i = 0; i < lowest.length; i++) {
      String least = low[i];
      String most = high[i];
      if (least != null && (lowest[i] == null || least.compareTo(lowest[i]) < 0)) {
        lowest[i] = least;
      }
      if (most != null && (highest[i] == null || most.compareTo(highest[i]) > 0)) {
        highest[i] = most;
      }
    }
  }

  void merge(Pool other) {
    other.units.forEach(
        (unit, tally) -> units.computeIfAbsent(unit, key -> new Tally(pooling)).merge(tally));
    widen(other.lowest, other.highest);
    versions.addAll(other.versions);
    firstDay = Math.min(firstDay, other.firstDay);
    lastDay = Math.max(lastDay, other.lastDay);
  }

  Pooling pooling() {
    return pooling;
  }

  /** What all members agree on, or need an adjustment for. */
  List<Trait> contract() {
    return contract;
  }

  SortedMap<UnitKey, Tally> units() {
    return new TreeMap<>(units);
  }

  /** What members differ in without hindrance: the smallest and the largest of the values. */
  List<Refusal> differences() {
    List<Refusal> differences = new ArrayList<>();
    for (int i = 0; i < lowest.length; i++) {
      String low = lowest[i];
      String high = highest[i];
      if (low != null && high != null && !low.equals(high)) {
        Trait trait = told.get(i);
        differences.add(Refusal.of(trait.code(), trait.property(), "left", low, "right", high));
      }
    }
    return differences;
  }

  SortedSet<Integer> versions() {
    return versions;
  }

  long firstDay() {
    return firstDay;
  }

  long lastDay() {
    return lastDay;
  }
}
