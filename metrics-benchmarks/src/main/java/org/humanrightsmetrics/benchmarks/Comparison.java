// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.benchmarks.contender.Contender;
import org.humanrightsmetrics.benchmarks.sample.SyntheticObservations;

/**
 * All contenders over the same bytes in turn, A B C D A B C D, so that whatever else the machine does meets
 * each of them. Counts processor time of the one thread that reads, not the time on the clock.
 */
final class Comparison {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int TOKENS = 0;
  private static final int DATABIND = 1;
  private static final int SCHEMA = 2;
  private static final int OURS = 3;

  private final int records;
  private final int passes;
  private final int warmUp;
  private final SyntheticObservations observations;

  Comparison(int records, int passes, int warmUp, SyntheticObservations observations) {
    this.records = records;
    this.passes = passes;
    this.warmUp = warmUp;
    this.observations = observations;
  }

  void print(PrintStream out) {
    byte[] lines = observations.lines(records);
    List<Contender> contenders = Contender.all();
    Contender.Outcome[] outcomes = new Contender.Outcome[contenders.size()];
    double[][] micros = new double[contenders.size()][passes];
    for (int pass = -warmUp; pass < passes; pass++) {
      for (int i = 0; i < contenders.size(); i++) {
        long before = THREADS.getCurrentThreadCpuTime();
        outcomes[i] = contenders.get(i).read(lines);
        long spent = THREADS.getCurrentThreadCpuTime() - before;
        if (pass >= 0) {
          micros[i][pass] = spent / 1_000.0 / records;
        }
      }
    }
    header(out, lines.length);
    out.printf(
        Locale.ROOT, "%-32s %8s %8s %9s%n", "CPU per observation", "min us", "median", "refused");
    for (int i = 0; i < contenders.size(); i++) {
      Arrays.sort(micros[i]);
      out.printf(
          Locale.ROOT,
          "%-32s %8.2f %8.2f %9d%n",
          contenders.get(i).name(),
          micros[i][0],
          median(micros[i]),
          outcomes[i].refused());
    }
    out.println();
    goal(
        out,
        "G1  against tree + networknt (structure only)",
        ">= 1.3",
        micros[SCHEMA],
        micros[OURS]);
    goal(
        out,
        "G3  against databind + Hibernate Validator",
        ">= 1.1",
        micros[DATABIND],
        micros[OURS]);
    goal(out, "G4  as a share of the raw token scan", "reported", micros[TOKENS], micros[OURS]);
  }

  private void header(PrintStream out, int bytes) {
    out.println(LocalDate.now(ZoneOffset.UTC) + "  " + machine());
    out.printf(
        Locale.ROOT,
        "%,d observations, %d bytes each, one in twenty invalid; %d passes after %d to warm up%n%n",
        records,
        bytes / records,
        passes,
        warmUp);
  }

  private static void goal(
      PrintStream out, String what, String goal, double[] theirs, double[] ours) {
    out.printf(
        Locale.ROOT,
        "%-48s %5.2f x by minimum, %5.2f x by median   (goal %s)%n",
        what,
        theirs[0] / ours[0],
        median(theirs) / median(ours),
        goal);
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String machine() {
    return processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
        + System.getProperty("os.name") + ", " + System.getProperty("java.vm.name") + " "
        + System.getProperty("java.version");
  }

  private static String processor() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> System.getProperty("os.arch"));
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }
}
