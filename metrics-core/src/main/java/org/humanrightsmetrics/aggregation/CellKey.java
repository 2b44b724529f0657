// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which cell of a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param component the JSON Pointer of the component, for example {@code "/uniqueCompleters"}
 * @param part the part of a split; empty for the total
 * @param groups the groups of the observations, in the order of {@link GroupBy}
 */
public record CellKey(String component, Optional<Part> part, Map<GroupBy, String> groups)
    implements Comparable<CellKey> {

  /**
   * One part of a split.
   *
   * @param dimension the name of the dimension, for example {@code "age"}
   * @param code the code, for example {@code "Y18T25"}
   */
  public record Part(String dimension, String code) implements Comparable<Part> {
    /** Needs both. */
    public Part {
      Objects.requireNonNull(dimension, "dimension");
      Objects.requireNonNull(code, "code");
    }

    @Override
    public int compareTo(Part other) {
      int order = dimension.compareTo(other.dimension);
      return order == 0 ? code.compareTo(other.code) : order;
    }
  }

  /** Orders the groups. */
  public CellKey {
    Objects.requireNonNull(component, "component");
    Objects.requireNonNull(part, "part");
    EnumMap<GroupBy, String> sorted = new EnumMap<>(GroupBy.class);
    sorted.putAll(groups);
    groups = Collections.unmodifiableMap(sorted);
  }

  /** By component, then by groups, then the total before its parts. */
  @Override
  public int compareTo(CellKey other) {
    int order = component.compareTo(other.component);
    for (GroupBy by : GroupBy.values()) {
      if (order == 0) {
        order = groups.getOrDefault(by, "").compareTo(other.groups.getOrDefault(by, ""));
      }
    }
    if (order != 0) {
      return order;
    }
    if (part.isEmpty() || other.part.isEmpty()) {
      return Boolean.compare(part.isPresent(), other.part.isPresent());
    }
    return part.get().compareTo(other.part.get());
  }
}
