// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.aggregation.Aggregation;
import org.humanrightsmetrics.aggregation.AggregationPlan;
import org.humanrightsmetrics.aggregation.AggregationState;
import org.humanrightsmetrics.aggregation.Aggregator;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.standard.StandardMetrics;

/**
 * What adding up costs beside reading, over a file of lines of any size, and whether two threads that read half
 * of the file each make the same table as one.
 */
final class Aggregating {

  private final Path file;
  private final int passes;
  private final long bytes;

  Aggregating(Path file, int passes) throws IOException {
    this.file = file;
    this.passes = passes;
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
      this.bytes = access.length();
    }
  }

  void print(PrintStream out) throws IOException {
    List<Aggregator> headlines = aggregators(Aggregating::headlines);
    List<Aggregator> everything = aggregators(type -> AggregationPlan.of(type.id()));
    long alone = Long.MAX_VALUE;
    long withHeadlines = Long.MAX_VALUE;
    long withEverything = Long.MAX_VALUE;
    List<Aggregation> tables = List.of();
    for (int pass = 0; pass < passes; pass++) {
      long start = cpu();
      read(0, bytes, List.of());
      alone = Math.min(alone, cpu() - start);
      start = cpu();
      tables = results(read(0, bytes, headlines));
      withHeadlines = Math.min(withHeadlines, cpu() - start);
      start = cpu();
      read(0, bytes, everything);
      withEverything = Math.min(withEverything, cpu() - start);
    }
    long observations = tables.get(0).observations();
    out.printf(
        Locale.ROOT,
        "%,d sound observations, %,d bytes, heap of %,d MB at most; best of %d passes%n",
        observations,
        bytes,
        Runtime.getRuntime().maxMemory() >> 20,
        passes);
    line(out, "reading and checking alone", alone, alone, observations);
    line(
        out, "... and adding up headlines by country and year", withHeadlines, alone, observations);
    line(
        out,
        "... and adding up every measure by country and year",
        withEverything,
        alone,
        observations);
    List<Aggregation> halves = inTwoThreads(headlines);
    out.printf(
        Locale.ROOT,
        "Two threads, half of the file each: %s%n",
        halves.equals(tables) && halves.toString().equals(tables.toString())
            ? "the same tables"
            : "OTHER TABLES");
  }

  private static void line(
      PrintStream out, String what, long nanos, long alone, long observations) {
    out.printf(
        Locale.ROOT,
        "%-52s %8.2f us per observation  %5.2f x%n",
        what,
        nanos / 1_000.0 / observations,
        (double) nanos / alone);
  }

  private static AggregationPlan headlines(MetricType<?> type) {
    AggregationPlan plan = AggregationPlan.of(type.id());
    for (Component headline : Shape.of(type).headlines()) {
      plan = plan.component("/" + headline.name());
    }
    return plan;
  }

  private static List<Aggregator> aggregators(Function<MetricType<?>, AggregationPlan> plan) {
    List<Aggregator> aggregators = new ArrayList<>();
    for (MetricType<?> type : StandardMetrics.CATALOGUE.types()) {
      aggregators.add(Aggregator.of(
          plan.apply(type).groupBy(GroupBy.COUNTRY, GroupBy.YEAR), StandardMetrics.CATALOGUE));
    }
    return aggregators;
  }

  private List<Aggregation> inTwoThreads(List<Aggregator> aggregators) throws IOException {
    long middle = lineAfter(bytes / 2);
    CompletableFuture<List<AggregationState>> second =
        CompletableFuture.supplyAsync(() -> read(middle, bytes, aggregators));
    List<AggregationState> states = read(0, middle, aggregators);
    List<AggregationState> others = second.join();
    for (int i = 0; i < states.size(); i++) {
      states.get(i).merge(others.get(i));
    }
    return results(states);
  }

  private long lineAfter(long place) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
      access.seek(place);
      access.readLine();
      return access.getFilePointer();
    }
  }

  private static List<Aggregation> results(List<AggregationState> states) {
    return states.stream().map(AggregationState::result).toList();
  }

  private List<AggregationState> read(long from, long to, List<Aggregator> aggregators) {
    List<AggregationState> states =
        aggregators.stream().map(Aggregator::newState).toList();
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
      access.seek(from);
      InputStream in = new Part(
          new BufferedInputStream(Channels.newInputStream(access.getChannel())), to - from);
      MetricsJson.of(StandardMetrics.CATALOGUE)
          .read(file.toString(), in, Format.LINES, new ReadHandler() {
            @Override
            public void observation(ReadObservation read) {
              if (read.isAccepted()) {
                Observation observation = read.observation().orElseThrow();
                states.forEach(state -> state.add(observation));
              }
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return states;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The first bytes of a stream. */
  private static final class Part extends InputStream {

    private final InputStream in;
    private long left;

    Part(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(into, offset, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }
  }
}
