// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.measure.Missing;

/** What one cell has taken in so far. */
final class CellState {

  private final Map<String, Pool> pools = new HashMap<>();
  private final TreeSet<String> reported = new TreeSet<>();
  private final TreeSet<String> seen = new TreeSet<>();
  private final Set<UnitKey> gaps = new HashSet<>();
  private MissingCounts missing = MissingCounts.NONE;
  private long observations;

  void add(
      Observation observation,
      UnitKey unit,
      Pooling pooling,
      Contribution contribution,
      ContractReader contract) {
    observations++;
    seen.add(unit.reporter());
    reported.add(unit.reporter());
    pools
        .computeIfAbsent(
            contract.key(observation, pooling),
            key ->
                new Pool(pooling, contract.binding(observation, pooling), contract.told(pooling)))
        .add(observation, unit, contribution, contract.toldValues(observation, pooling));
  }

  void addMissing(UnitKey unit, Missing reason) {
    observations++;
    seen.add(unit.reporter());
    missing = missing.plus(reason);
    if (reason != Missing.NOT_APPLICABLE) {
      gaps.add(unit);
    }
  }

  void addAbsent(UnitKey unit) {
    observations++;
    seen.add(unit.reporter());
    missing = missing.plusAbsent();
    gaps.add(unit);
  }

  void merge(CellState other) {
    other.pools.forEach(
        (key, pool) -> pools.computeIfAbsent(key, fresh -> pool.fresh()).merge(pool));
    reported.addAll(other.reported);
    seen.addAll(other.seen);
    gaps.addAll(other.gaps);
    missing = missing.plus(other.missing);
    observations += other.observations;
  }

  SortedMap<String, Pool> pools() {
    return new TreeMap<>(pools);
  }

  SortedSet<String> reported() {
    return reported;
  }

  SortedSet<String> seen() {
    return seen;
  }

  Set<UnitKey> gaps() {
    return gaps;
  }

  MissingCounts missing() {
    return missing;
  }

  long observations() {
    return observations;
  }
}
