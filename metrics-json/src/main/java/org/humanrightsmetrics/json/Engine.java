// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.RecordReader;
import org.humanrightsmetrics.json.write.ReportText;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.text.Limits;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * What all readings of one {@link MetricsJson} share: readers made once from the shapes, limits, validator.
 *
 * <p>Immutable and thread-safe.
 */
final class Engine {

  private static final JsonFactory OWN = new JsonFactory();

  static final Texts BASE_TEXTS = Texts.in(MetricType.class, "/spec/base");

  static final String METRIC = "metric";
  static final String VERSION = "version";
  static final String REPORTER = "reporter";
  static final String EXTENSIONS = "extensions";

  private static final List<String> IN_REPORT = List.of(METRIC, VERSION, EXTENSIONS);
  private static final List<String> ON_LINE = List.of(REPORTER, METRIC, VERSION, EXTENSIONS);
  private static final List<String> BARE = List.of(METRIC, VERSION);

  /** Where an observation stands, which decides what it says besides the values of its metric. */
  enum Frame {
    /** In a report, which names the reporter. */
    REPORT,
    /** On a line of its own. */
    LINE,
    /** In an object of a host program, which wants the values and nothing else. */
    BARE;

    /** The names that are not components of the metric. */
    List<String> names() {
      return switch (this) {
        case REPORT -> IN_REPORT;
        case LINE -> ON_LINE;
        case BARE -> Engine.BARE;
      };
    }
  }

  /**
   * The readers of one metric.
   *
   * @param type the metric
   * @param byFrame reads the members of an observation
   * @param places the pointers that rules over several observations may point at
   */
  record TypeReader(MetricType<?> type, Map<Frame, RecordReader> byFrame, List<String> places) {

    /** Reads the members of an observation that stands there. */
    RecordReader in(Frame frame) {
      return Objects.requireNonNull(byFrame.get(frame));
    }
  }

  // Up to this length the parser takes a text whole, beyond it bit by bit.
  private static final int LONGEST_IN_ONE_BUFFER = 0x8000;

  private final MetricCatalogue catalogue;
  private final ValidationPolicy policy;
  private final Limits limits;
  private final MigrationChain migrations;
  private final MetricValidator validator;
  private final JsonFactory factory;
  private final RecordReader reporterReader =
      new RecordReader(Shape.header(Reporter.class), List.of());
  private final ReportText writer = new ReportText();
  private final Map<String, TypeReader> readers = new ConcurrentHashMap<>();

  Engine(
      MetricCatalogue catalogue,
      ValidationPolicy policy,
      Limits limits,
      MigrationChain migrations) {
    this.catalogue = catalogue;
    this.policy = policy;
    this.limits = limits;
    this.migrations = migrations;
    this.validator = MetricValidator.with(policy);
    // A buffer that was used before may be longer than a new one; what breaches a limit would be
    // noticed at another place, or as another breach: one input, two verdicts.
    this.factory = JsonFactory.builder()
        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
        // The same few names come again and again, and are mostly compared with themselves.
        .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.nestingDepth())
            .maxNameLength(limits.nameLength())
            .maxStringLength(limits.stringLength())
            .maxNumberLength(limits.numberLength())
            .build())
        .build();
  }

  MetricCatalogue catalogue() {
    return catalogue;
  }

  ValidationPolicy policy() {
    return policy;
  }

  Limits limits() {
    return limits;
  }

  MetricValidator validator() {
    return validator;
  }

  MigrationChain migrations() {
    return migrations;
  }

  ReportText writer() {
    return writer;
  }

  RecordReader reporterReader() {
    return reporterReader;
  }

  JsonParser parser(String text) {
    if (text.length() > LONGEST_IN_ONE_BUFFER) {
      return factory.createParser(ObjectReadContext.empty(), text);
    }
    // An array of the text's own length; a buffer of the parser's would be several times as long.
    return parser(text.toCharArray(), text.length());
  }

  /** A parser of characters that nobody writes to while it reads. */
  JsonParser parser(char[] characters, int length) {
    return length > LONGEST_IN_ONE_BUFFER
        ? factory.createParser(ObjectReadContext.empty(), new String(characters, 0, length))
        : factory.createParser(ObjectReadContext.empty(), characters, 0, length);
  }

  /** A parser of text that we wrote ourselves, of whatever length. */
  JsonParser parserOfOwn(String text) {
    return OWN.createParser(ObjectReadContext.empty(), text);
  }

  JsonParser parser(java.io.Reader reader) {
    return factory.createParser(ObjectReadContext.empty(), reader);
  }

  Optional<TypeReader> reader(String metricId) {
    TypeReader known = readers.get(metricId);
    if (known != null) {
      return Optional.of(known);
    }
    return catalogue
        .find(metricId)
        .map(type -> readers.computeIfAbsent(metricId, id -> typeReader(type)));
  }

  private static TypeReader typeReader(MetricType<?> type) {
    Shape shape = Shape.of(type);
    List<String> places = new ArrayList<>();
    places.add("");
    shape.root().components().forEach(component -> places.add("/" + component.name()));
    for (Component component : Shape.header(Context.class).components()) {
      places.add("/context/" + component.name());
    }
    Map<Frame, RecordReader> byFrame = new EnumMap<>(Frame.class);
    for (Frame frame : Frame.values()) {
      byFrame.put(frame, new RecordReader(shape.root(), frame.names()));
    }
    return new TypeReader(type, byFrame, List.copyOf(places));
  }

  /**
   * What the caller's policy makes of a finding of the reader. Only what takes no value away is the caller's to
   * decide: a fault that was switched off would leave a hole that nobody sees.
   */
  Optional<Finding> wanted(Finding found) {
    return found.code().startsWith("privacy/") ? policy.applyTo(found) : Optional.of(found);
  }

  List<String> metricIds() {
    return catalogue.types().stream().map(MetricType::id).toList();
  }
}
