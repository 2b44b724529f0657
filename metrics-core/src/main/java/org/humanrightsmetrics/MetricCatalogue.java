// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The metrics that a program knows, by id: a value that the caller passes, never a registry.
 *
 * <p>{@code StandardMetrics.CATALOGUE.plus(MyMetric.TYPE)} knows one more. Immutable and thread-safe.
 */
public final class MetricCatalogue {

  private final Map<String, MetricType<?>> types;

  private MetricCatalogue(Map<String, MetricType<?>> types) {
    this.types = Collections.unmodifiableMap(types);
  }

  /**
   * A catalogue of these metrics.
   *
   * @param types in any order
   * @return the catalogue
   * @throws IllegalArgumentException when two types have one id
   */
  public static MetricCatalogue of(MetricType<?>... types) {
    MetricCatalogue catalogue = new MetricCatalogue(new TreeMap<>());
    for (MetricType<?> type : types) {
      catalogue = catalogue.plus(type);
    }
    return catalogue;
  }

  /**
   * This catalogue and one more metric.
   *
   * @param type the metric
   * @return a new catalogue
   * @throws IllegalArgumentException when the id is taken
   */
  public MetricCatalogue plus(MetricType<?> type) {
    Map<String, MetricType<?>> more = new TreeMap<>(types);
    MetricType<?> taken = more.put(type.id(), type);
    if (taken != null) {
      throw new IllegalArgumentException("The catalogue already has a metric '" + type.id() + "' ("
          + taken.recordClass().getName() + ")");
    }
    return new MetricCatalogue(more);
  }

  /**
   * One metric.
   *
   * @param id its id, matched exactly
   * @return the type; empty when the catalogue lacks it
   */
  public Optional<MetricType<?>> find(String id) {
    return Optional.ofNullable(types.get(id));
  }

  /**
   * All metrics.
   *
   * @return sorted by id
   */
  public Collection<MetricType<?>> types() {
    return List.copyOf(types.values());
  }
}
