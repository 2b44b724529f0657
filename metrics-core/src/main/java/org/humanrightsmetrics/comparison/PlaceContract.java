// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.List;
import java.util.Objects;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;

/**
 * The properties that touch the value at one place, to be read from many observations of one metric: the
 * same as {@link CountingContract#properties(String)}, found once.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlaceContract {

  private final List<ContractPlan.Entry> entries;
  private final List<Property> properties;

  private PlaceContract(List<ContractPlan.Entry> entries) {
    this.entries = entries;
    this.properties = entries.stream().map(ContractPlan.Entry::template).toList();
  }

  /**
   * The contract of a place.
   *
   * @param type the metric
   * @param place a JSON Pointer to a value, a split or a part, for example {@code "/uniqueCompleters/by/age"};
   *     empty for the headline values
   * @return its contract
   */
  public static PlaceContract of(MetricType<?> type, String place) {
    Objects.requireNonNull(place, "place");
    return new PlaceContract(ContractPlan.of(type).entries(place));
  }

  /**
   * The properties, with empty values.
   *
   * @return in the order of {@link CountingContract#properties()}
   */
  public List<Property> properties() {
    return properties;
  }

  /**
   * The value of one property.
   *
   * @param index its number in {@link #properties()}
   * @param observation of the metric
   * @return as text in one canonical form; empty when not stated
   * @throws IndexOutOfBoundsException when there is no such property
   */
  public String value(int index, Observation observation) {
    return entries.get(index).reader().read(observation);
  }
}
