// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.AggregationPlan;
import org.humanrightsmetrics.aggregation.AggregationState;
import org.humanrightsmetrics.aggregation.Aggregator;
import org.humanrightsmetrics.aggregation.GapPolicy;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.standard.StandardMetrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hrm aggregate}: adds up what may be added, and says why the rest may not. */
@Command(
    name = "aggregate",
    sortOptions = false,
    header = {
      "Adds up what may be added, as the definition of the metric says, and gives the reason where it may",
      "not. The result is for analysis. It is not safe to publish: small groups are not hidden.",
      "",
      "Examples:",
      "  hrm aggregate reports/ --metric women-trained --by area,year",
      "  hrm aggregate reports/ --metric women-trained --by country,year,age",
      "  hrm aggregate reports/ --metric women-trained --by year --gaps partial-null",
      "  hrm aggregate reports/ --metric businesses-started --component all --format json",
      ""
    },
    footer = {
      "",
      "What has to be mended in a report is left out and named: hrm validate says more.",
      "Exit code: 0 a table was made, refusals included; 1 there was nothing to add; 2 wrong command",
      "line; 3 an input could not be read, or not to its end; 4 the program failed."
    })
final class AggregateCommand implements Callable<Integer> {

  private static final String ALL = "all";
  private static final int MOST_THREADS = 256;

  private final Session session;

  @Mixin
  private DataOptions data = new DataOptions();

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

  @Option(
      names = "--expect",
      paramLabel = "REPORTER",
      split = ",",
      description =
          "Who was expected to report, by id. Default: whoever reports into such a cell in"
              + " any year.")
  private List<String> expected = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many inputs are read at the same time. The result does not depend on it."
          + " Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin
  private ResultOptions result = new ResultOptions();

  @Mixin
  private CommonOptions common = new CommonOptions();

  AggregateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new UsageException("--threads takes a number from 1 to " + MOST_THREADS + ".");
    }
    MetricType<?> type = data.metric()
        .orElseThrow(() -> new UsageException(
            "--metric is needed: numbers of two metrics are never added. See: hrm list metrics"));
    Aggregator aggregator = aggregator(type);
    List<AggregationState> states = new ArrayList<>();
    List<DataInput> inputs = data.read(session, common, threads, () -> {
      AggregationState state = aggregator.newState();
      states.add(state);
      return located -> state.add(located.observation());
    });
    AggregationState whole = aggregator.newState();
    states.forEach(whole::merge);
    Aggregate aggregate = new Aggregate(data.asOf(), type, inputs, whole.result());
    result.write(session, out -> render(aggregate, out));
    return code(aggregate).number();
  }

  private Aggregator aggregator(MetricType<?> type) {
    Shape shape = Shape.of(type);
    AggregationPlan plan = AggregationPlan.of(type.id()).gaps(policy()).expecting(expected);
    for (String component : components(shape)) {
      plan = plan.component(component);
    }
    for (String name : by) {
      Optional<GroupBy> property = GroupBy.labelled(name);
      plan = property.isPresent() ? plan.groupBy(property.get()) : plan.splitBy(split(name, shape));
    }
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
                ", ",
                Arrays.stream(GapPolicy.values()).map(AggregateCommand::label).toList())
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

  private void render(Aggregate aggregate, Output out) {
    switch (result.form()) {
      case TEXT ->
        new AggregateText(
                out,
                common.locale(session),
                result.toFile() ? Style.PLAIN : common.style(session),
                common.width(session))
            .write(aggregate);
      case JSON -> new AggregateJson(common.locale(session)).write(aggregate, out);
    }
  }

  private static ExitCode code(Aggregate aggregate) {
    ExitCode code = aggregate.isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    for (DataInput input : aggregate.inputs()) {
      code = code.or(input.exitCode());
    }
    return code;
  }
}
