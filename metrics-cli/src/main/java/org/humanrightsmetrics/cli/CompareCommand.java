// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.shape.Shape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hrm compare}: which observations may be read beside each other, and why the others may not. */
@Command(
    name = "compare",
    sortOptions = false,
    header = {
      "Parts observations into groups that may be read side by side, and says why the others may not,",
      "with both values, and what would mend it.",
      "",
      "Examples:",
      "  hrm compare reports/ --metric women-trained",
      "  hrm compare reports/ --metric personal-savings --along time",
      "  hrm compare reports/ --metric women-trained --component /uniqueCompleters/by/age",
      "  hrm compare reports/ --format json > comparison.json",
      ""
    },
    footer = {
      "",
      "What has to be mended in a report is left out and named: hrm validate says more.",
      "Exit code: 0 compared; 1 nothing could be compared; 2 wrong command line; 3 an input could not",
      "be read, or not to its end; 4 the program failed."
    })
final class CompareCommand implements Callable<Integer> {

  private static final Set<Axis> WHEN_WHERE_WHO =
      Collections.unmodifiableSet(EnumSet.of(Axis.TIME, Axis.AREA, Axis.REPORTER));

  private final Session session;

  @Mixin
  private DataOptions data = new DataOptions();

  @Option(
      names = "--along",
      paramLabel = "AXIS",
      split = ",",
      description =
          "In what the members of a group may differ: time, area, reporter, group or role."
              + " Default: time,area,reporter.")
  private List<Axis> along = new ArrayList<>();

  @Option(
      names = "--component",
      paramLabel = "POINTER",
      description = "The value that is meant, for example /jobs/net or /uniqueCompleters/by/age."
          + " Default: the headline values.")
  private String component = "";

  @Mixin
  private ResultOptions result = new ResultOptions();

  @Mixin
  private CommonOptions common = new CommonOptions();

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    requireComponent();
    Set<Axis> axes = along.isEmpty() ? WHEN_WHERE_WHO : EnumSet.copyOf(along);
    SortedMap<String, List<Located>> byMetric = new TreeMap<>();
    List<DataInput> inputs = data.read(
        session,
        common,
        located -> byMetric
            .computeIfAbsent(located.observation().metric().type().id(), id -> new ArrayList<>())
            .add(located));
    Comparison comparison = new Comparison(
        data.asOf(),
        axes,
        component,
        inputs,
        byMetric.values().stream()
            .map(located -> MetricComparison.of(located, axes, component))
            .toList());
    result.write(session, out -> render(comparison, out));
    return code(comparison).number();
  }

  private void requireComponent() {
    if (component.isEmpty()) {
      return;
    }
    Optional<MetricType<?>> type = data.metric();
    if (type.isEmpty()) {
      throw new UsageException("--component needs --metric, since each metric has its own.");
    }
    try {
      Shape.of(type.get()).accessor(component);
    } catch (IllegalArgumentException e) {
      throw new UsageException("'" + component + "' is no component of "
          + type.get().id() + ". See: hrm explain " + type.get().id());
    }
  }

  private void render(Comparison comparison, Output out) {
    switch (result.form()) {
      case TEXT ->
        new ComparisonText(
                out,
                common.locale(session),
                result.toFile() ? Style.PLAIN : common.style(session),
                common.width(session),
                common.verbose())
            .write(comparison);
      case JSON -> new ComparisonJson(common.locale(session)).write(comparison, out);
    }
  }

  private static ExitCode code(Comparison comparison) {
    ExitCode code = comparison.observations() == 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    for (DataInput input : comparison.inputs()) {
      code = code.or(input.exitCode());
    }
    return code;
  }
}
