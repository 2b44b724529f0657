// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.AggregationState;
import org.humanrightsmetrics.aggregation.Aggregator;
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

  private static final int MOST_THREADS = 256;

  private final Session session;

  @Mixin
  private DataOptions data = new DataOptions();

  @Mixin
  private PlanOptions plan = new PlanOptions();

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
    Aggregator aggregator = PlanOptions.aggregator(
        plan.splitBy(plan.of(type).groupBy(plan.groups()).expecting(expected), type));
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
