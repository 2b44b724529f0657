// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.AggregationPlan;
import org.humanrightsmetrics.aggregation.Aggregator;
import org.humanrightsmetrics.aggregation.GapPolicy;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.standard.StandardMetrics;
import picocli.CommandLine.Option;

/** What is added up, and into which cells. */
final class PlanOptions {

  private static final String ALL = "all";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      split = ",",
      description = "What makes the cells: area, country, region, continent, world, year, period,"
          + " reporter, reporterType, subject, role and others, or a split of the metric such as age."
          + " Default: one cell.")
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--component",
      paramLabel = "POINTER",
      split = ",",
      description =
          "The values that are meant, for example /jobs/net, or all. Default: the headline"
              + " values.")
  private List<String> components = new ArrayList<>();

  @Option(
      names = "--gaps",
      paramLabel = "POLICY",
      description = "What becomes of a cell in which something is missing: reported-only, non-null,"
          + " non-zero, partial-null or always-null. Default: reported-only.")
  private String gaps = "reported-only";

  /**
   * The plan without groups and splits.
   *
   * @throws UsageException for a policy that does not exist
   */
  AggregationPlan of(MetricType<?> type) {
    AggregationPlan plan = AggregationPlan.of(type.id()).gaps(policy());
    for (String component : components(Shape.of(type))) {
      plan = plan.component(component);
    }
    return plan;
  }

  /** What {@code --by} names that is a property of an observation. */
  GroupBy[] groups() {
    return by.stream().map(GroupBy::labelled).flatMap(Optional::stream).toArray(GroupBy[]::new);
  }

  /**
   * The plan with what {@code --by} names that is a split of the metric.
   *
   * @throws UsageException for what is neither a property nor a split
   */
  AggregationPlan splitBy(AggregationPlan plan, MetricType<?> type) {
    AggregationPlan split = plan;
    for (String name : by) {
      if (GroupBy.labelled(name).isEmpty()) {
        split = split.splitBy(split(name, Shape.of(type)));
      }
    }
    return split;
  }

  /** What was asked for, for a record of what was done. */
  SortedMap<String, String> described() {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("by", String.join(",", by));
    options.put("component", String.join(",", components));
    options.put("gaps", label(policy()));
    return options;
  }

  /**
   * An aggregator for a plan.
   *
   * @throws UsageException when the metric does not have what the plan names
   */
  static Aggregator aggregator(AggregationPlan plan) {
    try {
      return Aggregator.of(plan, StandardMetrics.CATALOGUE);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private List<String> components(Shape shape) {
    if (components.equals(List.of(ALL))) {
      return List.of();
    }
    return components.isEmpty()
        ? shape.headlines().stream()
            .map(Component::name)
            .map(name -> "/" + name)
            .toList()
        : components;
  }

  private GapPolicy policy() {
    return Arrays.stream(GapPolicy.values())
        .filter(policy -> label(policy).equals(gaps.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new UsageException("--gaps takes "
            + String.join(
                ", ", Arrays.stream(GapPolicy.values()).map(PlanOptions::label).toList())
            + ", not '" + gaps + "'."));
  }

  /** How a policy is typed: {@code "reported-only"}. */
  static String label(GapPolicy policy) {
    return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String split(String name, Shape shape) {
    TreeSet<String> names = new TreeSet<>();
    for (Component component : shape.root().components()) {
      if (component.node() instanceof Node.OfDisaggregated split) {
        names.addAll(split.dimensions().keySet());
      }
    }
    if (names.contains(name)) {
      return name;
    }
    Arrays.stream(GroupBy.values()).map(GroupBy::label).forEach(names::add);
    throw new UsageException("Nothing can be added up by '" + name + "'."
        + Spelling.nearest(name, List.copyOf(names))
            .map(meant -> " Did you mean " + meant + "?")
            .orElse(" Known: " + String.join(", ", names) + "."));
  }
}
