// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.comparison.ComparisonGroups;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.AuditIndependence;
import org.humanrightsmetrics.standard.WomenTrained;

/**
 * How the time to part a data set into comparable groups grows with it: in a straight line when the time per
 * observation stays where it is.
 */
final class GroupsGrowth {

  private static final List<QualityTier> TIERS = List.of(QualityTier.values());
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SMALLEST = 10_000;
  private static final int STEP = 10;
  private static final int WARM_UP = 5;
  private static final String[] AREAS = {"IN-BR", "IN-KA", "KH", "KH-12", "BD", "VN", "NP", "LK"};

  private final int largest;
  private final long seed;

  GroupsGrowth(int largest, long seed) {
    this.largest = largest;
    this.seed = seed;
  }

  void print(PrintStream out) {
    List<Observation> warm = observations(SMALLEST);
    for (int i = 0; i < WARM_UP; i++) {
      ComparisonGroups.of(warm, Axis.TIME);
    }
    out.printf(
        Locale.ROOT,
        "%-10s %12s %8s %8s %9s %12s%n",
        "axis",
        "observations",
        "groups",
        "CPU s",
        "us each",
        "growth");
    for (Axis axis : List.of(Axis.TIME, Axis.REPORTER)) {
      double before = 0;
      for (int size = SMALLEST; size <= largest; size = Math.multiplyExact(size, STEP)) {
        List<Observation> observations = observations(size);
        long start = THREADS.getCurrentThreadCpuTime();
        int groups = ComparisonGroups.of(observations, axis).groups().size();
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        out.printf(
            Locale.ROOT,
            "%-10s %12d %8d %8.2f %9.2f %12s%n",
            axis,
            size,
            groups,
            seconds,
            seconds * 1e6 / size,
            before == 0 ? "" : String.format(Locale.ROOT, "%.1f for %d", seconds / before, STEP));
        before = seconds;
      }
    }
  }

  private List<Observation> observations(int count) {
    Random random = new Random(seed);
    List<Observation> observations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      // Larger data sets have more reporters, not longer series of each.
      int reporter = random.nextInt(Math.max(1, count / 50));
      String number = String.format(Locale.ROOT, "%07d", reporter);
      observations.add(Observation.of(
          Reporter.of(
              "IN-MHA-" + number, "Example Trust " + number, "IN", ReporterType.NATIONAL_NGO),
          metric(random, random.nextInt(1_000))));
    }
    return observations;
  }

  private static Metric metric(Random random, int value) {
    Context context = Context.of(
        ReferencePeriod.year(2016 + random.nextInt(10)),
        AREAS[random.nextInt(AREAS.length)],
        Population.census("People in the programme", 1_000),
        Source.of(
            random.nextBoolean() ? SourceMethod.REGISTER : SourceMethod.SURVEY,
            TIERS.get(random.nextInt(TIERS.size()))));
    if (random.nextBoolean()) {
      return AuditIndependence.builder()
          .context(context)
          .audits(Disaggregated.of(value))
          .build();
    }
    return WomenTrained.builder()
        .context(context)
        .audience(random.nextBoolean() ? Audience.CLIENT : Audience.WORKER)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(Disaggregated.of(value))
        .build();
  }
}
