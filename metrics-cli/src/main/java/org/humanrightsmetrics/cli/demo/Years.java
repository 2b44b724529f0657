// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.humanrightsmetrics.Metric;

/** The same metric, year after year. Confine to one thread. */
final class Years {

  private final List<Metric> metrics = new ArrayList<>();

  /** Adds each year of the sample. */
  Years each(IntFunction<? extends Metric> ofYear) {
    return from(Programme.FIRST_YEAR, ofYear);
  }

  /** Adds the year of the baseline and each year of the sample. */
  Years eachWithBaseline(IntFunction<? extends Metric> ofYear) {
    return from(Programme.BASELINE_YEAR, ofYear);
  }

  private Years from(int first, IntFunction<? extends Metric> ofYear) {
    for (int year = first; year <= Programme.LAST_YEAR; year++) {
      metrics.add(ofYear.apply(year));
    }
    return this;
  }

  Years one(Metric metric) {
    metrics.add(metric);
    return this;
  }

  List<Metric> metrics() {
    return List.copyOf(metrics);
  }
}
