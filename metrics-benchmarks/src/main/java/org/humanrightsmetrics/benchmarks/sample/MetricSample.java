// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

/** Makes observations of one metric. Immutable and thread-safe. */
interface MetricSample {

  /** The id of the metric. */
  String metric();

  /**
   * Writes context and values, behind {@code metric} and {@code version}.
   *
   * @param json where
   * @param number of the observation, so that no two belong to one series
   * @param draw says which numbers
   * @param slip what is to be wrong
   * @param by who reports
   */
  void write(JsonText json, long number, Draw draw, Slip slip, Organisation by);
}
