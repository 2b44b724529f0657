// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Observations made up for measuring, as NDJSON or as a report document.
 *
 * <p>Plausible numbers, free text with Devanagari and Vietnamese words, one observation in twenty invalid in
 * one of several ways. Observation {@code n} depends on seed and {@code n} alone, so that any part of the
 * data can be made by itself and every run reads the same bytes. No measure is {@code missing}, so that
 * contenders may bind plain numbers. No organisation in it exists. Of the metrics of the standard there are six, for which
 * each contender has records of its own.
 *
 * <p>Immutable and thread-safe.
 */
public final class SyntheticObservations {

  private static final int ONE_INVALID_IN = 20;

  private static final List<MetricSample> METRICS = List.of(
      new WomenTrainedSample(),
      new BusinessesStartedSample(),
      new PersonalSavingsSample(),
      new ChildrenSchoolEnrolmentSample(),
      new WorkerVoiceSample(),
      new AuditIndependenceSample());

  private final long seed;
  private final boolean withInvalid;

  private SyntheticObservations(long seed, boolean withInvalid) {
    this.seed = seed;
    this.withInvalid = withInvalid;
  }

  /**
   * The observations of a seed, one in twenty of them invalid.
   *
   * @param seed for example 2026
   * @return the observations
   */
  public static SyntheticObservations seeded(long seed) {
    return new SyntheticObservations(seed, true);
  }

  /**
   * The same observations as they would be without a slip.
   *
   * @return observations that are all valid
   */
  public SyntheticObservations validOnly() {
    return new SyntheticObservations(seed, false);
  }

  /**
   * Whether an observation is invalid on purpose.
   *
   * @param number from 0
   * @return true for one in twenty
   */
  public boolean isInvalid(long number) {
    return slip(number) != Slip.NONE;
  }

  private Slip slip(long number) {
    return withInvalid && number % ONE_INVALID_IN == ONE_INVALID_IN - 1
        ? Slip.inTurn(number / ONE_INVALID_IN)
        : Slip.NONE;
  }

  /**
   * One observation on one line.
   *
   * @param number from 0
   * @return JSON without line end
   */
  public String line(long number) {
    StringBuilder out = new StringBuilder(1_200);
    append(out, number, true);
    return out.toString();
  }

  /**
   * Some observations as NDJSON.
   *
   * @param count how many
   * @return UTF-8
   */
  public byte[] lines(int count) {
    StringBuilder out = new StringBuilder(count * 1_000);
    for (int i = 0; i < count; i++) {
      append(out, i, true);
      out.append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes NDJSON until a size is reached.
   *
   * @param out where; left open
   * @param bytes how many at least; the last line is whole
   * @return how many observations were written
   * @throws IOException when {@code out} fails
   */
  public long writeLines(OutputStream out, long bytes) throws IOException {
    long written = 0;
    long number = 0;
    StringBuilder line = new StringBuilder(1_200);
    while (written < bytes) {
      line.setLength(0);
      append(line, number++, true);
      line.append('\n');
      byte[] encoded = line.toString().getBytes(StandardCharsets.UTF_8);
      out.write(encoded);
      written += encoded.length;
    }
    return number;
  }

  /**
   * Some observations as one report document, all of one reporter.
   *
   * @param out where; left open
   * @param count how many
   * @throws IOException when {@code out} fails
   */
  public void writeReport(OutputStream out, long count) throws IOException {
    StringBuilder text = new StringBuilder(1_200);
    JsonText json = new JsonText(text).begin().member("standard", "human-rights-metrics/1");
    ContextSample.reporter(json, Organisation.ALL.get(0));
    json.beginList("observations");
    for (long i = 0; i < count; i++) {
      append(text, i, false);
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      text.setLength(0);
      text.append(i + 1 < count ? "," : "");
    }
    text.append("]}\n");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void append(StringBuilder out, long number, boolean withReporter) {
    Draw draw = new Draw(seed, number);
    Organisation by = draw.one(Organisation.ALL);
    MetricSample metric = draw.one(METRICS);
    JsonText json = new JsonText(out).begin();
    if (withReporter) {
      ContextSample.reporter(json, by);
    }
    json.member("metric", metric.metric()).member("version", 1);
    metric.write(json, number, draw, slip(number), withReporter ? by : Organisation.ALL.get(0));
    json.end();
  }
}
