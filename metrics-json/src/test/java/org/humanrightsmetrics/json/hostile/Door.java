// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.json.InvalidReportException;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.MetricsModule;
import org.humanrightsmetrics.json.Migration;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.json.ReadResult;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.text.Limits;
import org.humanrightsmetrics.validation.ValidationPolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A way by which an input reaches the reader. */
enum Door {
  /** A report in an array of bytes. */
  BYTES,
  /** A report from a stream that gives one byte at a time, and now and then none. */
  BYTE_BY_BYTE,
  /** A report in a file. */
  FILE,
  /** A report as text. */
  TEXT,
  /** Observations on lines. */
  LINES,
  /** An observation of an older version, on a line. */
  MIGRATION,
  /** An observation inside a mapper of a host program. */
  MODULE,
  /** A report inside a mapper of a host program. */
  MODULE_REPORT;

  /** The catalogue of every hostile test. */
  static final MetricCatalogue CATALOGUE = StandardMetrics.CATALOGUE.plus(Target.TYPE);

  private static final int KEPT = 1_000;

  /** Whether what comes this way is a report rather than an observation. */
  boolean isReport() {
    return this != LINES && this != MIGRATION && this != MODULE;
  }

  /** Whether a host program looks at the text before we do. */
  boolean hasHost() {
    return this == MODULE || this == MODULE_REPORT;
  }

  private static final MetricsJson STRICT = make(Limits.strict());

  /** A reader with these limits. */
  static MetricsJson reader(Limits limits) {
    return limits.equals(Limits.strict()) ? STRICT : make(limits);
  }

  private static MetricsJson make(Limits limits) {
    return MetricsJson.builder(CATALOGUE)
        .policy(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)))
        .limits(limits)
        .migrations(List.of(new Unchanged()))
        .build();
  }

  Outcome read(MetricsJson json, byte[] bytes) throws IOException {
    return switch (this) {
      case BYTES -> outcome(json.read(bytes));
      case BYTE_BY_BYTE -> outcome(json.read("", new Trickle(bytes)));
      case FILE -> file(json, bytes);
      case TEXT -> outcome(json.read(new String(bytes, StandardCharsets.UTF_8)));
      case LINES, MIGRATION -> stream(json, new ByteArrayInputStream(bytes), Format.LINES);
      case MODULE -> host(json, bytes, Observation.class);
      case MODULE_REPORT -> host(json, bytes, Report.class);
    };
  }

  private static Outcome file(MetricsJson json, byte[] bytes) throws IOException {
    Path file = Files.createTempFile("hostile", ".json");
    try {
      Files.write(file, bytes);
      return outcome(json.read(file));
    } finally {
      Files.delete(file);
    }
  }

  private static Outcome host(MetricsJson json, byte[] bytes, Class<?> target) {
    JsonMapper mapper = JsonMapper.builder().addModule(new MetricsModule(json)).build();
    try {
      mapper.readValue(bytes, target);
      return new Outcome(Set.of(), 0, "");
    } catch (JacksonException e) {
      if (e.getCause() instanceof InvalidReportException invalid) {
        return Outcome.of(
            invalid.findings(), List.of(), Set.of(), invalid.findings().size());
      }
      return Outcome.HOST;
    }
  }

  private static Outcome outcome(ReadResult result) {
    ReadSummary summary = result.summary();
    long count = summary.findings().values().stream().mapToLong(n -> n).sum();
    if (result.findings().size() > KEPT) {
      throw new AssertionError("kept " + result.findings().size() + " findings");
    }
    return Outcome.of(result.findings(), result.notChecked(), summary.totals().keySet(), count);
  }

  /** Reads a stream, keeping little. */
  static Outcome stream(MetricsJson json, InputStream in, Format format) {
    List<Finding> kept = new ArrayList<>();
    ReadSummary summary = json.read("", in, format, new ReadHandler() {
      @Override
      public void observation(ReadObservation read) {
        read.findings().forEach(this::keep);
      }

      @Override
      public void fileFinding(Finding finding) {
        keep(finding);
      }

      @Override
      public void seriesFinding(Finding finding) {
        keep(finding);
      }

      private void keep(Finding finding) {
        if (kept.size() < KEPT) {
          kept.add(finding);
        }
      }
    });
    long count = summary.findings().values().stream().mapToLong(n -> n).sum();
    return Outcome.of(kept, summary.notChecked(), summary.totals().keySet(), count);
  }

  /** A stream of the slowest kind. */
  private static final class Trickle extends ByteArrayInputStream {
    private int calls;

    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return ++calls % 97 == 0 ? 0 : super.read(target, offset, Math.min(1, length));
    }

    @Override
    public byte[] readNBytes(int length) {
      byte[] all = new byte[Math.min(length, available())];
      for (int i = 0; i < all.length; i++) {
        all[i] = (byte) read();
      }
      return all;
    }
  }

  /** The first version said the same as the second. */
  private static final class Unchanged implements Migration {
    @Override
    public String metric() {
      return Target.TYPE.id();
    }

    @Override
    public int from() {
      return 1;
    }

    @Override
    public Outcome migrate(ObjectNode observation) {
      return Outcome.of(observation);
    }
  }
}
