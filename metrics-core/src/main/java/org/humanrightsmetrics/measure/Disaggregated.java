// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.humanrightsmetrics.code.Code;

/**
 * A measure of a whole with its parts along dimensions.
 *
 * <p>JSON: {@code {"total": 405, "by": {"age": {"Y18T25": 120, "Y25PLUS": 285}}}}; {@code by} is absent
 * when nothing is split. Which dimensions a component takes stands on it ({@link By}). Along an
 * <em>exclusive</em> dimension the parts add up to the total and a remainder stands under {@code UNKNOWN};
 * along an <em>overlapping</em> one (a woman may take two trainings) they may exceed it.
 *
 * <p>Parts beside their total are never added to it. Immutable and thread-safe.
 *
 * @param total the whole
 * @param by from the name of the dimension to the parts by code, in the order given
 * @param <M> the kind of measure
 */
public record Disaggregated<M extends Measure>(M total, Map<String, Map<Code, M>> by) {

  /** Copies the maps, order kept. */
  public Disaggregated {
    Objects.requireNonNull(total, "total");
    Map<String, Map<Code, M>> copy = new LinkedHashMap<>();
    by.forEach((dimension, parts) -> copy.put(dimension, OrderedMap.copyOf(parts)));
    by = OrderedMap.copyOf(copy);
  }

  /**
   * A total without parts.
   *
   * @param total the whole
   * @param <M> the kind of measure
   * @return the measure, not split
   */
  public static <M extends Measure> Disaggregated<M> of(M total) {
    return new Disaggregated<>(total, Map.of());
  }

  /**
   * A count of a whole, without parts.
   *
   * @param total how many, for example 405
   * @return the count, not split
   */
  public static Disaggregated<Count> of(long total) {
    return of(Count.of(total));
  }

  /**
   * The same total, split along one more dimension.
   *
   * @param dimension the name of the dimension, for example {@code "age"}
   * @param parts the part of each code; iteration order is kept
   * @return a copy with that split
   */
  public Disaggregated<M> by(String dimension, Map<? extends Code, M> parts) {
    Map<String, Map<Code, M>> more = new LinkedHashMap<>(by);
    more.put(dimension, new LinkedHashMap<>(parts));
    return new Disaggregated<>(total, more);
  }

  /**
   * The part of one code.
   *
   * @param dimension the name of the dimension
   * @param code the code
   * @return the part; empty when it was not reported
   */
  public Optional<M> part(String dimension, Code code) {
    return Optional.ofNullable(by.getOrDefault(dimension, Map.of()).get(code));
  }

  /**
   * All parts of one dimension.
   *
   * @param dimension the name of the dimension
   * @return parts by code; empty when there is no such split
   */
  public Map<Code, M> parts(String dimension) {
    return by.getOrDefault(dimension, Map.of());
  }
}
