// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.humanrightsmetrics.benchmarks.contender.Contender;
import org.humanrightsmetrics.benchmarks.sample.SyntheticObservations;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one observation, by contender. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadingBenchmark {

  private static final int RECORDS = 2_000;

  /** The contender, by its name. */
  @Param({"token scan", "databind + Hibernate Validator", "tree + networknt", "Human Rights Metrics"
  })
  public String contender = "";

  private Contender reader = Contender.all().get(0);
  private byte[] lines = {};

  /** For JMH. */
  public ReadingBenchmark() {}

  /** Makes the observations and finds the contender. */
  @Setup
  public void prepare() {
    Map<String, Contender> byName =
        Contender.all().stream().collect(Collectors.toMap(Contender::name, Function.identity()));
    reader = byName.getOrDefault(contender, reader);
    lines = SyntheticObservations.seeded(2026).lines(RECORDS);
  }

  /**
   * Reads all lines.
   *
   * @return what came of it, so that nothing is optimised away
   */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public Contender.Outcome read() {
    return reader.read(lines);
  }
}
