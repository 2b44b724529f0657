// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.humanrightsmetrics.measure.Axis;
import org.jspecify.annotations.Nullable;

/**
 * What is to be added up, and into which cells. How, nobody chooses: that follows from the definition of the
 * metric.
 *
 * <pre>{@code
 * AggregationPlan plan = AggregationPlan.of("women-trained")
 *     .component("/uniqueCompleters")
 *     .groupBy(GroupBy.COUNTRY, GroupBy.YEAR)
 *     .splitBy("age");
 * }</pre>
 *
 * <p>Inside a cell, observations may differ in reporter, area and time, and in nothing else that belongs to
 * what is counted; {@link #pooling} allows less. Immutable and thread-safe.
 */
public final class AggregationPlan {

  private static final Set<Axis> POOLED = EnumSet.of(Axis.REPORTER, Axis.AREA, Axis.TIME);

  private final String metric;
  private final Set<String> components;
  private final Set<GroupBy> groups;
  private final Set<String> dimensions;
  private final Set<Axis> pooled;
  private final GapPolicy gaps;
  private final SortedSet<String> expected;
  private final boolean contributions;

  private AggregationPlan(
      String metric,
      Collection<String> components,
      Collection<GroupBy> groups,
      Collection<String> dimensions,
      Collection<Axis> pooled,
      GapPolicy gaps,
      Collection<String> expected,
      boolean contributions) {
    this.metric = Objects.requireNonNull(metric, "metric");
    this.components = Collections.unmodifiableSet(new TreeSet<>(components));
    EnumSet<GroupBy> sorted = EnumSet.noneOf(GroupBy.class);
    sorted.addAll(groups);
    this.groups = Collections.unmodifiableSet(sorted);
    this.dimensions = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(dimensions)));
    EnumSet<Axis> axes = EnumSet.noneOf(Axis.class);
    axes.addAll(pooled);
    this.pooled = Collections.unmodifiableSet(axes);
    this.gaps = Objects.requireNonNull(gaps, "gaps");
    this.expected = Collections.unmodifiableSortedSet(new TreeSet<>(expected));
    this.contributions = contributions;
  }

  /**
   * Adds up all measures of a metric in one cell each.
   *
   * @param metric the id of the metric, for example {@code "women-trained"}
   * @return a plan to be narrowed
   */
  public static AggregationPlan of(String metric) {
    return new AggregationPlan(
        metric, List.of(), List.of(), List.of(), POOLED, GapPolicy.REPORTED_ONLY, List.of(), false);
  }

  /**
   * Adds up this component only, and those named before.
   *
   * @param pointer a JSON Pointer from the observation to a measure, for example {@code "/jobs/net"}
   * @return a copy
   */
  public AggregationPlan component(String pointer) {
    Set<String> more = new TreeSet<>(components);
    more.add(pointer);
    return new AggregationPlan(
        metric, more, groups, dimensions, pooled, gaps, expected, contributions);
  }

  /**
   * Makes one cell for each combination of these properties, and those named before.
   *
   * @param properties for example {@code COUNTRY} and {@code YEAR}
   * @return a copy
   */
  public AggregationPlan groupBy(GroupBy... properties) {
    Set<GroupBy> more = EnumSet.noneOf(GroupBy.class);
    more.addAll(groups);
    more.addAll(List.of(properties));
    return new AggregationPlan(
        metric, components, more, dimensions, pooled, gaps, expected, contributions);
  }

  /**
   * Adds up the parts of a split as well, each in a cell of its own beside the total. Two splits stand side
   * by side and are not crossed, because observations do not cross them.
   *
   * @param dimension the name of the split, for example {@code "age"}
   * @return a copy
   */
  public AggregationPlan splitBy(String dimension) {
    Set<String> more = new TreeSet<>(dimensions);
    more.add(dimension);
    return new AggregationPlan(
        metric, components, groups, more, pooled, gaps, expected, contributions);
  }

  /**
   * Lets the observations of one cell differ along these axes only.
   *
   * @param axes of {@code REPORTER}, {@code AREA} and {@code TIME}
   * @return a copy
   * @throws IllegalArgumentException for another axis: a target is never added to what was reached, nor a
   *     part to a part
   */
  public AggregationPlan pooling(Axis... axes) {
    for (Axis axis : axes) {
      if (!POOLED.contains(axis)) {
        throw new IllegalArgumentException(
            "Values that differ along " + axis + " are never added; choose from " + POOLED);
      }
    }
    return new AggregationPlan(
        metric, components, groups, dimensions, List.of(axes), gaps, expected, contributions);
  }

  /**
   * Says what becomes of a cell with a gap.
   *
   * @param policy {@link GapPolicy#REPORTED_ONLY} unless said
   * @return a copy
   */
  public AggregationPlan gaps(GapPolicy policy) {
    return new AggregationPlan(
        metric, components, groups, dimensions, pooled, policy, expected, contributions);
  }

  /**
   * Names who was expected to report into every cell.
   *
   * @param reporters their keys, for example {@code "IN-MHA-0001"}; without any, those are expected in a
   *     cell who reported into one that differs from it at most in time
   * @return a copy
   */
  public AggregationPlan expecting(Collection<String> reporters) {
    return new AggregationPlan(
        metric, components, groups, dimensions, pooled, gaps, reporters, contributions);
  }

  /**
   * Keeps what each reporter brought, which disclosure control needs. Not for publication.
   *
   * @return a copy
   */
  public AggregationPlan withContributions() {
    return new AggregationPlan(
        metric, components, groups, dimensions, pooled, gaps, expected, true);
  }

  /**
   * The metric.
   *
   * @return its id
   */
  public String metric() {
    return metric;
  }

  /**
   * The components to add up.
   *
   * @return JSON Pointers, sorted; empty for all
   */
  public Set<String> components() {
    return components;
  }

  /**
   * The properties that make the cells.
   *
   * @return in the order of {@link GroupBy}
   */
  public Set<GroupBy> groups() {
    return groups;
  }

  /**
   * The splits of which the parts are added up.
   *
   * @return their names, sorted
   */
  public Set<String> dimensions() {
    return dimensions;
  }

  /**
   * The axes along which the observations of one cell may differ.
   *
   * @return {@code REPORTER}, {@code AREA} and {@code TIME}, or fewer
   */
  public Set<Axis> pooled() {
    return pooled;
  }

  /**
   * What becomes of a cell with a gap.
   *
   * @return the policy
   */
  public GapPolicy gaps() {
    return gaps;
  }

  /**
   * Who was expected to report.
   *
   * @return keys of reporters, sorted; empty when the data decide
   */
  public SortedSet<String> expected() {
    return expected;
  }

  /**
   * Whether what each reporter brought is kept.
   *
   * @return false unless {@link #withContributions} asked for it
   */
  public boolean contributions() {
    return contributions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AggregationPlan that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(metric, components, groups, dimensions, pooled, gaps, expected, contributions);
  }

  @Override
  public String toString() {
    return "AggregationPlan" + parts();
  }
}
