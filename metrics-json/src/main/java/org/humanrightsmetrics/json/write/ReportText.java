// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;

/** Writes reports and observations as canonical JSON. Thread-safe. */
public final class ReportText {

  private static final int FLUSH_AT = 65_536;

  private final Map<MetricType<?>, RecordNode> headers = new ConcurrentHashMap<>();

  /** Appends a report as an indented document. */
  public void document(Report report, StringBuilder out) {
    JsonText json = head(report.reporter(), out);
    for (Observation observation : report.observations()) {
      json.next();
      observation(observation, json);
    }
    tail(json, out);
  }

  /** Writes a report as an indented document; memory is that of one observation. */
  public void document(Report report, OutputStream stream) throws IOException {
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder(FLUSH_AT);
    JsonText json = head(report.reporter(), out);
    for (Observation observation : report.observations()) {
      json.next();
      observation(observation, json);
      if (out.length() >= FLUSH_AT) {
        writer.append(out);
        out.setLength(0);
      }
    }
    tail(json, out);
    writer.append(out);
    writer.flush();
  }

  private JsonText head(Reporter reporter, StringBuilder out) {
    JsonText json = new JsonText(out, true, 0);
    json.beginObject();
    json.name("standard");
    json.text(Report.STANDARD);
    json.name("reporter");
    reporter(reporter, json);
    json.name("observations");
    json.beginArray();
    return json;
  }

  private void tail(JsonText json, StringBuilder out) {
    json.endArray();
    json.endObject();
    out.append('\n');
  }

  /** Appends one observation as a line, without a line end. */
  public void line(Observation observation, StringBuilder out) {
    JsonText json = new JsonText(out, false, 0);
    json.beginObject();
    json.name("reporter");
    reporter(observation.reporter(), json);
    members(observation, json);
    json.endObject();
  }

  /** Appends the values of a metric as a compact observation without reporter. */
  public void bare(Metric metric, StringBuilder out) {
    JsonText json = new JsonText(out, false, 0);
    json.beginObject();
    metric(metric, json);
    json.endObject();
  }

  /** Appends the reporter as compact JSON. */
  public void reporter(Reporter reporter, StringBuilder out) {
    reporter(reporter, new JsonText(out, false, 0));
  }

  private void reporter(Reporter reporter, JsonText json) {
    json.beginObject();
    ValueWriter.members(Shape.header(Reporter.class), reporter, json);
    json.endObject();
  }

  private void observation(Observation observation, JsonText json) {
    json.beginObject();
    members(observation, json);
    json.endObject();
  }

  private void members(Observation observation, JsonText json) {
    metric(observation.metric(), json);
    if (!observation.extensions().isEmpty()) {
      json.name("extensions");
      json.beginObject();
      observation.extensions().forEach((name, value) -> {
        json.name(name);
        json.raw(value);
      });
      json.endObject();
    }
  }

  private void metric(Metric metric, JsonText json) {
    json.name("metric");
    json.text(metric.type().id());
    json.name("version");
    json.number(metric.type().version());
    RecordNode header =
        headers.computeIfAbsent(metric.type(), type -> Shape.of(type).root());
    ValueWriter.members(header, metric, json);
  }
}
