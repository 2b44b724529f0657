// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.json.UnreadableInputException;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs and the choice of observations that every verb takes which works on sound observations. */
final class DataOptions {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, folders, names with wildcards, or - for standard input.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-m", "--metric"},
      paramLabel = "ID[@VERSION]",
      description = "Only this metric, for example women-trained. Default: every metric.")
  private @Nullable String metric;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that counts as today, like 2026-06-30. Default: today (UTC).")
  private @Nullable String asOf;

  /**
   * The metric asked for.
   *
   * @return empty for all
   * @throws UsageException when there is no such metric, or not in this version
   */
  Optional<MetricType<?>> metric() {
    if (metric == null) {
      return Optional.empty();
    }
    int at = metric.indexOf('@');
    String id = at < 0 ? metric : metric.substring(0, at);
    MetricCatalogue catalogue = StandardMetrics.CATALOGUE;
    MetricType<?> type = catalogue.find(id).orElseThrow(() -> unknown(id, catalogue));
    if (at >= 0 && !metric.substring(at + 1).equals(Integer.toString(type.version()))) {
      throw new UsageException("Observations are read as " + type
          + "; older versions are brought up" + " to it. There is no '" + metric + "'.");
    }
    return Optional.of(type);
  }

  private static UsageException unknown(String id, MetricCatalogue catalogue) {
    List<String> ids = catalogue.types().stream().map(MetricType::id).toList();
    return new UsageException("There is no metric '" + id + "'."
        + Spelling.nearest(id, ids)
            .map(meant -> " Did you mean " + meant + "?")
            .orElse(" Known: " + String.join(", ", ids) + "."));
  }

  /** The day that counts as today. */
  LocalDate asOf() {
    return asOf == null ? ValidationPolicy.standard().asOf() : day(asOf);
  }

  /** A day as options take it. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException("--as-of takes a day like 2026-06-30, not '" + text + "'.");
    }
  }

  /**
   * Reads all inputs, each once, and hands on the sound observations that were asked for.
   *
   * @param use takes them, in no promised order
   * @return what became of each input, in the order of the arguments
   */
  List<DataInput> read(Session session, CommonOptions common, Consumer<Located> use) {
    return read(session, common, 1, () -> use);
  }

  /**
   * Reads all inputs, each once and by one thread, several of them at the same time.
   *
   * @param threads how many at most
   * @param users called once for each input, in their order, for what takes its observations
   * @return what became of each input, in the order of the arguments
   */
  List<DataInput> read(
      Session session, CommonOptions common, int threads, Supplier<Consumer<Located>> users) {
    if (arguments.contains(Input.STANDARD_INPUT) && session.terminals().in()) {
      throw new UsageException("Nothing is sent to hrm: - stands for what another program sends.");
    }
    Optional<String> id = metric().map(MetricType::id);
    ValidationPolicy policy = ValidationPolicy.standard().asOf(asOf());
    MetricsJson json =
        MetricsJson.builder(StandardMetrics.CATALOGUE).policy(policy).build();
    List<Input> inputs = Inputs.of(arguments);
    boolean together = threads > 1 && inputs.size() > 1;
    List<Callable<DataInput>> tasks = new ArrayList<>();
    for (Input input : inputs) {
      DataHandler handler = new DataHandler(
          input.name(),
          policy.observationsCompared(),
          each -> id.isEmpty() || id.get().equals(each),
          users.get());
      // Several threads that each write how far they are would write over each other.
      tasks.add(() -> read(
          session,
          together ? new Progress(session.err(), false) : common.progress(session),
          json,
          input,
          handler));
    }
    return together ? together(tasks, threads) : oneByOne(tasks);
  }

  private static DataInput read(
      Session session, Progress progress, MetricsJson json, Input input, DataHandler handler) {
    if (input.fault().isPresent()) {
      return handler.broken();
    }
    try (InputStream in = progress.watch(input.open(session), input.size())) {
      ReadSummary summary = json.read(input.name(), in, input.format(), handler);
      progress.clear();
      return handler.result(summary);
    } catch (IOException | UnreadableInputException e) {
      progress.clear();
      return handler.broken();
    }
  }

  private static List<DataInput> oneByOne(List<Callable<DataInput>> tasks) {
    List<DataInput> inputs = new ArrayList<>();
    for (Callable<DataInput> task : tasks) {
      try {
        inputs.add(task.call());
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return inputs;
  }

  private static List<DataInput> together(List<Callable<DataInput>> tasks, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, tasks.size()));
    try {
      List<DataInput> inputs = new ArrayList<>();
      for (Future<DataInput> input : pool.invokeAll(tasks)) {
        inputs.add(input.get());
      }
      return inputs;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }
}
