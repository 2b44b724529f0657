// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.text.Limits;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes reports and lines of observations.
 *
 * <pre>{@code
 * MetricsJson json = MetricsJson.of(StandardMetrics.CATALOGUE);
 * ReadResult result = json.read(Path.of("report.json"));
 * for (Finding f : result.findings())
 *   System.out.println(f.location() + "  " + f.what(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Reading is strict: UTF-8 only, no name twice, numbers without exponent, no unknown members. It is also
 * complete: every fault of a document is found in one pass, with line and column, and nothing is thrown for bad
 * data. Where the text breaks off, what follows is listed as not checked.
 *
 * <p>Writing is canonical: members in the order of the definition, decimals with the digits that were reported,
 * absent parts left out. What was accepted, written and read again is the same.
 *
 * <p>Immutable and thread-safe; make one and share it.
 */
public final class MetricsJson {

  private final Engine engine;

  private MetricsJson(Engine engine) {
    this.engine = engine;
  }

  /**
   * Reads and writes these metrics by the standard as it is written, as of today, within strict limits.
   *
   * @param catalogue the metrics that are known
   * @return a reader and writer
   */
  public static MetricsJson of(MetricCatalogue catalogue) {
    return builder(catalogue).build();
  }

  /**
   * Starts a reader and writer with settings.
   *
   * @param catalogue the metrics that are known
   * @return a builder
   */
  public static Builder builder(MetricCatalogue catalogue) {
    return new Builder(catalogue);
  }

  /** Collects settings. Not thread-safe; confine to one thread. */
  public static final class Builder {
    private final MetricCatalogue catalogue;
    private ValidationPolicy policy = ValidationPolicy.standard();
    private Limits limits = Limits.strict();
    private List<Migration> migrations = List.of();

    private Builder(MetricCatalogue catalogue) {
      this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    /**
     * What counts as today, and which rules are changed.
     *
     * @param value the policy
     * @return this builder
     */
    public Builder policy(ValidationPolicy value) {
      this.policy = Objects.requireNonNull(value, "policy");
      return this;
    }

    /**
     * How much is taken before it is refused.
     *
     * @param value the limits
     * @return this builder
     */
    public Builder limits(Limits value) {
      this.limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /**
     * The steps from older versions of the metrics.
     *
     * @param value in any order
     * @return this builder
     */
    public Builder migrations(List<Migration> value) {
      this.migrations = List.copyOf(value);
      return this;
    }

    /**
     * Builds it.
     *
     * @return a reader and writer
     * @throws IllegalArgumentException when two migrations start at one version
     */
    public MetricsJson build() {
      return new MetricsJson(new Engine(catalogue, policy, limits, new MigrationChain(migrations)));
    }
  }

  /**
   * The metrics that are known.
   *
   * @return as given
   */
  public MetricCatalogue catalogue() {
    return engine.catalogue();
  }

  /**
   * What counts as today, and which rules are changed.
   *
   * @return as given
   */
  public ValidationPolicy policy() {
    return engine.policy();
  }

  /**
   * How much is taken before it is refused.
   *
   * @return as given
   */
  public Limits limits() {
    return engine.limits();
  }

  /**
   * Reads a report or lines.
   *
   * @param bytes the whole input
   * @return everything that was read and found
   */
  public ReadResult read(byte[] bytes) {
    return read("", new ByteArrayInputStream(bytes));
  }

  /**
   * Reads a report or lines.
   *
   * @param text the whole input
   * @return everything that was read and found
   */
  public ReadResult read(String text) {
    return read(utf8(text));
  }

  /**
   * Reads a file with a report or lines.
   *
   * @param file where it lies; its path stands in the places of findings
   * @return everything that was read and found
   * @throws UnreadableInputException when the file cannot be had
   */
  public ReadResult read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new UnreadableInputException(file.toString(), e);
    }
  }

  /**
   * Reads a report or lines. All observations are kept in memory; for an input of any size take
   * {@link #read(String, InputStream, Format, ReadHandler)}.
   *
   * @param name stands in the places of findings, for example the name of the file; may be empty
   * @param in is read to its end and not closed
   * @return everything that was read and found
   * @throws UnreadableInputException when the stream fails
   */
  public ReadResult read(String name, InputStream in) {
    Collector all = new Collector(limits().findingsKept());
    ReadSummary summary = read(name, in, Format.DETECT, all);
    return all.result(summary);
  }

  /** In UTF-8; half a character becomes what no UTF-8 is, and not the question mark that Java would write. */
  private static byte[] utf8(String text) {
    int half = halfIn(text, 0);
    if (half < 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
    int from = 0;
    while (half >= 0) {
      bytes.writeBytes(text.substring(from, half).getBytes(StandardCharsets.UTF_8));
      char c = text.charAt(half);
      bytes.write(0xE0 | (c >> 12));
      bytes.write(0x80 | ((c >> 6) & 0x3F));
      bytes.write(0x80 | (c & 0x3F));
      from = half + 1;
      half = halfIn(text, from);
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static int halfIn(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean isWhole = Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
        if (!isWhole) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  ReadResult read(String text, Format format) {
    InputStream in = new ByteArrayInputStream(utf8(text));
    Collector all = new Collector(limits().findingsKept());
    return all.result(read("", in, format, all));
  }

  Engine engine() {
    return engine;
  }

  /**
   * Reads an input of any size in constant memory.
   *
   * @param name stands in the places of findings, for example the name of the file; may be empty
   * @param in is read to its end, or to where it breaks off, and not closed
   * @param format the form, or {@link Format#DETECT}
   * @param handler is told what is read, in the order of the input
   * @return numbers and verdict
   * @throws UnreadableInputException when the stream fails
   */
  public ReadSummary read(String name, InputStream in, Format format, ReadHandler handler) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(handler, "handler");
    try {
      Input input = new Input(engine, name, handler);
      if (format != Format.DETECT) {
        return input.read(in, format);
      }
      FormatGuess guess = FormatGuess.of(engine, name, in);
      return input.read(guess.input(), guess.format());
    } catch (IOException e) {
      throw new UnreadableInputException(name, e);
    }
  }

  /**
   * Writes a report as an indented document.
   *
   * @param report the report; that it is sound is not checked
   * @return JSON that ends with a line feed
   */
  public String write(Report report) {
    StringBuilder out = new StringBuilder(4_096);
    engine.writer().document(report, out);
    return out.toString();
  }

  /**
   * Writes a report as an indented document in UTF-8.
   *
   * @param report the report; that it is sound is not checked
   * @param out is flushed and not closed
   * @throws IOException when the stream fails
   */
  public void write(Report report, OutputStream out) throws IOException {
    engine.writer().document(report, out);
  }

  /**
   * Writes one observation as a line of its own.
   *
   * @param observation the observation; that it is sound is not checked
   * @return compact JSON without a line end: reporter, metric, version, context, then the values
   */
  public String writeLine(Observation observation) {
    StringBuilder out = new StringBuilder(1_024);
    engine.writer().line(observation, out);
    return out.toString();
  }

  /** Keeps observations, and as many findings as the limits allow. */
  private static final class Collector implements ReadHandler {
    private final int most;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Reporter reporter;

    Collector(int most) {
      this.most = most;
    }

    @Override
    public void reporter(Reporter who) {
      reporter = who;
    }

    @Override
    public void observation(ReadObservation read) {
      read.observation().ifPresent(observations::add);
      read.findings().forEach(this::add);
    }

    @Override
    public void fileFinding(Finding finding) {
      add(finding);
    }

    @Override
    public void seriesFinding(Finding finding) {
      add(finding);
    }

    private void add(Finding finding) {
      if (findings.size() < most) {
        findings.add(finding);
      }
    }

    ReadResult result(ReadSummary summary) {
      Reporter who = reporter;
      Optional<Report> report = summary.format() == Format.REPORT && who != null
          ? Optional.of(new Report(who, observations))
          : Optional.empty();
      List<NotChecked> notChecked = summary.notChecked();
      return new ReadResult(report, observations, findings, notChecked, summary);
    }
  }
}
