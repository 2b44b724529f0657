// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.json.write.ReportText;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a Jackson 3 mapper read and write {@link Report}, {@link Observation}, {@link Reporter}, {@link Metric} and
 * the records of the metrics, inside the caller's own objects.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new MetricsModule()).build();
 * }</pre>
 *
 * <p>The JSON is the same as that of {@link MetricsJson}: a report is a document, an observation is what stands on
 * a line, and a bare metric is an observation without reporter and extensions. It is read as strictly, rules
 * included: numbers, texts, unknown and repeated members are judged by this library whatever the mapper allows.
 * How bytes become characters, how deep and how long a document may be, is the mapper's own matter.
 *
 * <p>A mapper has no place for findings, so what is unusable throws a {@link DatabindException} whose cause is an
 * {@link InvalidReportException} with all of them; findings that are no errors are not told.
 *
 * <p>Found by {@code findAndAddModules()}, with the metrics of the standard as of today. Thread-safe after
 * construction.
 */
public final class MetricsModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Knows the metrics of the standard, judged as of today. */
  public MetricsModule() {
    this(MetricsJson.of(StandardMetrics.CATALOGUE));
  }

  /**
   * Reads and writes as a reader and writer does that the caller made.
   *
   * @param json knows the metrics, the policy and the limits
   */
  public MetricsModule(MetricsJson json) {
    super(MetricsModule.class.getName());
    Engine engine = json.engine();
    addDeserializer(Report.class, new Reads<>((text, places) -> report(json, text, places)));
    addDeserializer(
        Observation.class, new Reads<>((text, places) -> observation(json, text, places)));
    addDeserializer(Reporter.class, new Reads<>((text, places) -> reporter(engine, text, places)));
    addDeserializer(Metric.class, new Reads<>((text, places) -> metric(engine, text, places)));
    json.catalogue().types().forEach(type -> addRecord(type, engine));
    ReportText writer = engine.writer();
    addSerializer(
        Report.class, new Writes<>(engine, (report, out) -> writer.document(report, out)));
    addSerializer(Observation.class, new Writes<>(engine, (one, out) -> writer.line(one, out)));
    addSerializer(
        Reporter.class, new Writes<>(engine, (reporter, out) -> writer.reporter(reporter, out)));
    addSerializer(Metric.class, new Writes<>(engine, (metric, out) -> writer.bare(metric, out)));
  }

  private <M extends Metric> void addRecord(MetricType<M> type, Engine engine) {
    addDeserializer(
        type.recordClass(), new Reads<>((text, places) -> type.cast(metric(engine, text, places))));
  }

  private static Report report(MetricsJson json, String text, PlaceIndex places) {
    ReadResult result = json.read(text, Format.REPORT);
    refuseErrors(result.findings(), places);
    return result.orThrow();
  }

  private static Observation observation(MetricsJson json, String text, PlaceIndex places) {
    ReadResult result = json.read(text, Format.LINES);
    refuseErrors(result.findings(), places);
    return result.observations().get(0);
  }

  private static Reporter reporter(Engine engine, String text, PlaceIndex places) {
    Bare bare = new Bare(engine, text);
    Optional<Reporter> reporter = bare.reporter();
    refuseErrors(bare.findings(), places);
    return reporter.orElseThrow();
  }

  private static Metric metric(Engine engine, String text, PlaceIndex places) {
    Bare bare = new Bare(engine, text);
    Optional<Metric> metric = bare.metric();
    refuseErrors(bare.findings(), places);
    return metric.orElseThrow();
  }

  private static void refuseErrors(List<Finding> findings, PlaceIndex places) {
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      return;
    }
    throw new InvalidReportException(findings.stream()
        .map(finding -> finding.toBuilder().location(place(finding, places)).build())
        .toList());
  }

  /** The place in the host's document rather than in our copy of the value. */
  private static @Nullable Location place(Finding finding, PlaceIndex places) {
    PlaceIndex.Place place = places.nearest(finding.pointer()).orElseThrow();
    return place.line() < 1 ? null : new Location("", place.line(), place.column());
  }

  /** Makes a value of its text, which breaks off nowhere. */
  @FunctionalInterface
  private interface Maker<T> {
    T make(String text, PlaceIndex places);
  }

  /** Reads one value from whatever parser the host has. */
  private static final class Reads<T> extends ValueDeserializer<T> {
    private final Maker<T> maker;

    Reads(Maker<T> maker) {
      this.maker = maker;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      StringBuilder text = new StringBuilder();
      PlaceIndex places = PlaceIndex.copying(parser, text);
      try {
        return maker.make(text.toString(), places);
      } catch (InvalidReportException e) {
        throw DatabindException.from(parser, e.getMessage(), e);
      }
    }

    // The metric names itself; a host's type ids have no business here.
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
      return deserialize(parser, context);
    }
  }

  /** Makes the compact or indented text of a value. */
  @FunctionalInterface
  private interface Writer<T> {
    void write(T value, StringBuilder out);
  }

  /** Writes one value to whatever generator the host has, which may build a tree or another format. */
  private static final class Writes<T> extends ValueSerializer<T> {
    private final Engine engine;
    private final Writer<T> writer;

    Writes(Engine engine, Writer<T> writer) {
      this.engine = engine;
      this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      StringBuilder text = new StringBuilder();
      writer.write(value, text);
      try (JsonParser parser = engine.parserOfOwn(text.toString())) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            decimal(parser.getString(), generator);
          } else {
            generator.copyCurrentEventExact(parser);
          }
        }
      }
    }

    private static void decimal(String digits, JsonGenerator generator) {
      BigDecimal number = new BigDecimal(digits);
      boolean isTree = generator.streamWriteOutputTarget() == null;
      if (isTree || number.toString().equals(digits)) {
        generator.writeNumber(number);
      } else {
        // Left to itself, a mapper may write a small number with an exponent, which no reader here
        // takes.
        generator.writeNumber(digits);
      }
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer ignored) {
      serialize(value, generator, context);
    }
  }
}
