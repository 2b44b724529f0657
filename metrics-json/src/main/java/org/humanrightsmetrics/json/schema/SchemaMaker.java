// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.code.CodeListed;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.text.Limits;

/**
 * Makes one schema. Confine to one thread, and use once.
 *
 * <p>One fault in a file is to make one error in a validator. That is why alternatives are told apart by
 * {@code if}, never by {@code oneOf}, and why a closed list is an {@code enum} without a {@code type}.
 */
public final class SchemaMaker {

  private static final String BASE_ID = "https://humanrightsmetrics.org/schema/";
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final String BEYOND =
      "What a schema cannot say is not in it: how fields must agree with each other and with other"
          + " observations, that no member is written twice, how many digits a number has and that it"
          + " has no exponent, which characters a text may hold, and which codes an open list has.";

  private static final BigDecimal LARGEST_WHOLE = new BigDecimal("9".repeat(Limits.INTEGER_DIGITS));
  private static final BigDecimal LARGEST_DECIMAL =
      new BigDecimal("9".repeat(Limits.INTEGER_DIGITS) + "." + "9".repeat(Limits.DECIMALS));

  // Every day of the calendar and no other, because many validators take a format for a remark.
  private static final String DAY =
      anchored("[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29");

  // The white space of Character.isWhitespace, written out: \S means other things to other engines.
  private static final String WHITE = "\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006"
      + "\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
  private static final String NOT_BLANK = "^[" + WHITE + "]*[^" + WHITE + "][\\s\\S]*$";

  private final Map<String, Object> definitions = new TreeMap<>();

  private SchemaMaker() {}

  /** The address that names a metric's schema; nothing is ever fetched from it. */
  private static String id(MetricType<?> type) {
    return BASE_ID + type.id() + "/v" + type.version();
  }

  /**
   * The schema of one observation.
   *
   * @param type the metric
   * @return JSON text
   */
  public static String metric(MetricType<?> type) {
    SchemaMaker maker = new SchemaMaker();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", id(type));
    schema.put("title", type.id());
    schema.put("description", BEYOND);
    Map<String, Object> observation = maker.observation(type);
    observation.computeIfPresent("description", (key, about) -> about + " " + BEYOND);
    schema.putAll(observation);
    schema.put("$defs", maker.definitions);
    return SchemaText.of(schema);
  }

  /**
   * The schema of a report document, with that of a line of NDJSON among its definitions.
   *
   * @param catalogue the metrics that a report may hold
   * @return JSON text
   */
  public static String report(MetricCatalogue catalogue) {
    SchemaMaker maker = new SchemaMaker();
    Texts texts = Texts.in(MetricType.class, "/spec/base");
    Map<String, Object> properties = new LinkedHashMap<>();
    member(properties, "standard", Map.of("const", Report.STANDARD), texts);
    member(properties, "reporter", maker.reporter(texts), texts);
    Map<String, Object> observations = new LinkedHashMap<>();
    observations.put("type", "array");
    observations.put("items", ref("observation"));
    member(properties, "observations", observations, texts);

    maker.definitions.put("byMetric", maker.byMetric(catalogue));
    Map<String, Object> observation = ref("byMetric");
    observation.put("properties", Map.of("reporter", false));
    maker.definitions.put("observation", observation);
    Map<String, Object> line = ref("byMetric");
    line.put("required", List.of("reporter"));
    maker.definitions.put("line", line);

    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", BASE_ID + "report");
    schema.put("title", "Human Rights Metrics: a report");
    schema.put(
        "description",
        "What one organisation reports, as one document; a line of NDJSON follows $defs/line. "
            + BEYOND);
    schema.putAll(object(properties, List.copyOf(properties.keySet())));
    schema.put("$defs", maker.definitions);
    return SchemaText.of(schema);
  }

  private Map<String, Object> byMetric(MetricCatalogue catalogue) {
    List<Object> choices = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (MetricType<?> type : catalogue.types()) {
      ids.add(type.id());
      String name = type.id() + "-v" + type.version();
      definitions.put(name, observation(type));
      Map<String, Object> ofVersion = new LinkedHashMap<>();
      ofVersion.put("properties", Map.of("version", Map.of("enum", List.of(type.version()))));
      ofVersion.put("if", has("version", type.version()));
      ofVersion.put("then", ref(name));
      Map<String, Object> choice = new LinkedHashMap<>();
      choice.put("if", has("metric", type.id()));
      choice.put("then", ofVersion);
      choices.add(choice);
    }
    Map<String, Object> dispatch = new LinkedHashMap<>();
    dispatch.put("type", "object");
    dispatch.put("properties", Map.of("metric", Map.of("enum", ids)));
    dispatch.put("required", List.of("metric", "version"));
    if (!choices.isEmpty()) {
      dispatch.put("allOf", choices);
    }
    return dispatch;
  }

  private static Map<String, Object> has(String name, Object value) {
    Map<String, Object> condition = new LinkedHashMap<>();
    // A condition on properties holds for everything that is no object.
    condition.put("type", "object");
    condition.put("properties", Map.of(name, Map.of("const", value)));
    condition.put("required", List.of(name));
    return condition;
  }

  private Map<String, Object> observation(MetricType<?> type) {
    Texts texts = type.texts();
    Shape shape = Shape.of(type);
    Map<String, Object> properties = new LinkedHashMap<>();
    // Only a line of NDJSON carries it; the report schema forbids it where the document says it
    // once.
    member(properties, "reporter", reporter(texts), texts);
    member(properties, "metric", Map.of("const", type.id()), texts);
    member(properties, "version", Map.of("const", type.version()), texts);
    List<String> required = new ArrayList<>(List.of("metric", "version"));
    components(shape.root(), List.of(), texts, properties, required);
    member(properties, "extensions", extensions(), texts);

    Map<String, Object> schema = new LinkedHashMap<>();
    texts.find("title", Locale.ENGLISH).ifPresent(title -> schema.put("title", title));
    texts.find("short", Locale.ENGLISH).ifPresent(about -> schema.put("description", about));
    schema.putAll(object(properties, required));
    return schema;
  }

  private Map<String, Object> extensions() {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("type", "object");
    extensions.put("patternProperties", Map.of(anchored("x-[a-z0-9-]{1,60}"), true));
    extensions.put("additionalProperties", false);
    return ref(define("extensions", extensions));
  }

  private Map<String, Object> reporter(Texts texts) {
    return record(Shape.header(Reporter.class), List.of("reporter"), texts);
  }

  private Map<String, Object> record(RecordNode node, List<String> path, Texts texts) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    components(node, path, texts, properties, required);
    return ref(define(name(node.recordClass()), object(properties, required)));
  }

  private void components(
      RecordNode node,
      List<String> path,
      Texts texts,
      Map<String, Object> properties,
      List<String> required) {
    for (Component component : node.components()) {
      List<String> inner = new ArrayList<>(path);
      inner.add(component.name());
      properties.put(
          component.name(), described(node(component.node(), inner, texts), inner, texts));
      if (component.required()) {
        required.add(component.name());
      }
    }
  }

  private static void member(
      Map<String, Object> properties, String name, Map<String, Object> schema, Texts texts) {
    properties.put(name, described(schema, List.of(name), texts));
  }

  private static Map<String, Object> described(
      Map<String, Object> schema, List<String> path, Texts texts) {
    Map<String, Object> described = new LinkedHashMap<>();
    text(texts, path, "label").ifPresent(label -> described.put("title", label));
    text(texts, path, "help").ifPresent(help -> described.put("description", help));
    described.putAll(schema);
    return described;
  }

  /** Looked up as findings do: under the whole way to the field first, under its bare name last. */
  private static Optional<String> text(Texts texts, List<String> path, String part) {
    for (int first = 0; first < path.size(); first++) {
      Optional<String> text = texts.find(
          String.join(".", path.subList(first, path.size())) + "." + part, Locale.ENGLISH);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private Map<String, Object> node(Node node, List<String> path, Texts texts) {
    if (node instanceof Node.Text text) {
      return text(text);
    }
    if (node instanceof Node.Date) {
      return date();
    }
    if (node instanceof Node.Whole whole) {
      return number("integer", whole.min(), whole.max());
    }
    if (node instanceof Node.Decimal decimal) {
      return number("number", decimal.min(), decimal.max());
    }
    if (node instanceof Node.Sequence sequence) {
      Map<String, Object> array = new LinkedHashMap<>();
      array.put("type", "array");
      array.put("items", node(sequence.element(), path, texts));
      if (sequence.minSize() > 0) {
        array.put("minItems", sequence.minSize());
      }
      array.put("maxItems", sequence.maxSize());
      return array;
    }
    if (node instanceof Node.OfMeasure measure) {
      return ref(measure(measure));
    }
    if (node instanceof Node.OfDisaggregated disaggregated) {
      return disaggregated(disaggregated);
    }
    if (node instanceof CodeNode code) {
      return code(code);
    }
    if (node instanceof RecordNode nested) {
      return record(nested, path, texts);
    }
    throw new AssertionError("unhandled node " + node);
  }

  private static Map<String, Object> text(Node.Text text) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("maxLength", text.maxLength());
    text.pattern().ifPresent(pattern -> schema.put("pattern", anchored(pattern)));
    if (text.notBlank()) {
      if (text.pattern().isPresent()) {
        schema.put("allOf", List.of(Map.of("pattern", NOT_BLANK)));
      } else {
        schema.put("pattern", NOT_BLANK);
      }
    }
    return schema;
  }

  private Map<String, Object> date() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("format", "date");
    schema.put("pattern", DAY);
    return ref(define("date", schema));
  }

  private Map<String, Object> code(CodeNode node) {
    if (!node.isClosed()) {
      return openList(node.type(), node.pattern());
    }
    Map<String, Object> schema = titled(node.type());
    schema.put("enum", node.codes());
    return ref(define(name(node.type()), schema));
  }

  private Map<String, Object> openList(Class<?> type, String pattern) {
    Map<String, Object> schema = titled(type);
    schema.put("type", "string");
    schema.put("pattern", anchored(pattern));
    return ref(define(name(type), schema));
  }

  private static Map<String, Object> titled(Class<?> codes) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (codes.isAnnotationPresent(CodeListed.class)) {
      schema.put("title", CodeList.of(codes.asSubclass(Code.class)).title(Locale.ENGLISH));
    }
    return schema;
  }

  private Map<String, Object> disaggregated(Node.OfDisaggregated node) {
    String measure = measure(node.measure());
    Map<String, Object> dimensions = new LinkedHashMap<>();
    for (Node.Dimension dimension : Node.dimensions(node)) {
      dimensions.put(dimension.name(), parts(measure, dimension.codes()));
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("total", ref(measure));
    properties.put("by", object(dimensions, List.of()));
    return object(properties, List.of("total"));
  }

  private Map<String, Object> parts(String measure, CodeNode codes) {
    Map<String, Object> schema = titled(codes.type());
    if (codes.isClosed()) {
      Map<String, Object> parts = new LinkedHashMap<>();
      codes.codes().forEach(code -> parts.put(code, ref(measure)));
      schema.putAll(object(parts, List.of()));
    } else {
      schema.put("type", "object");
      schema.put("patternProperties", Map.of(anchored(codes.pattern()), ref(measure)));
      schema.put("additionalProperties", false);
    }
    return ref(define(measure + "By" + codes.type().getSimpleName(), schema));
  }

  /** Defines a measure and returns the name of its definition. */
  private String measure(Node.OfMeasure node) {
    Class<? extends Measure> kind = node.kind();
    BigDecimal leastWhole = node.signed() ? LARGEST_WHOLE.negate() : BigDecimal.ZERO;
    BigDecimal least = node.signed() ? LARGEST_DECIMAL.negate() : BigDecimal.ZERO;
    String name = name(kind);
    if (kind == Distribution.class && node.unit() == CountingUnit.MONEY) {
      name = "moneyDistribution";
    }
    if (node.signed()) {
      name = "signed" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
    Map<String, Object> whole = number("integer", leastWhole, LARGEST_WHOLE);
    Map<String, Object> decimal = number("number", least, LARGEST_DECIMAL);
    if (kind == Count.class) {
      return define(name, orMissing(whole));
    }
    if (kind == Quantity.class) {
      return define(name, orMissing(decimal));
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    List<String> required = List.of();
    if (kind == Proportion.class || kind == Ratio.class) {
      parts.put("numerator", kind == Proportion.class ? whole : decimal);
      parts.put("denominator", kind == Proportion.class ? whole : decimal);
      required = List.of("numerator", "denominator");
    } else if (kind == Amount.class) {
      parts.put("value", decimal);
      parts.put("currency", currency());
      required = List.of("value", "currency");
    } else if (kind == Distribution.class) {
      parts.put("n", count());
      if (node.unit() == CountingUnit.MONEY) {
        parts.put("currency", currency());
        required = List.of("currency");
      }
      spread(parts, decimal);
    } else {
      throw new AssertionError("unhandled measure " + kind);
    }
    return define(name, unlessMissing(parts, required));
  }

  private void spread(Map<String, Object> parts, Map<String, Object> decimal) {
    parts.put("total", decimal);
    parts.put("mean", decimal);
    parts.put("median", decimal);
    parts.put("standardDeviation", number("number", 0, LARGEST_DECIMAL));
    Map<String, Object> percentiles = new LinkedHashMap<>();
    percentiles.put("type", "object");
    percentiles.put("patternProperties", Map.of(anchored("p[1-9][0-9]?"), decimal));
    percentiles.put("additionalProperties", false);
    parts.put("percentiles", percentiles);
    Map<String, Object> bin = new LinkedHashMap<>();
    bin.put("from", number("number", LARGEST_DECIMAL.negate(), LARGEST_DECIMAL));
    bin.put("to", number("number", LARGEST_DECIMAL.negate(), LARGEST_DECIMAL));
    bin.put("count", count());
    Map<String, Object> bins = new LinkedHashMap<>();
    bins.put("type", "array");
    bins.put("items", ref(define("bin", object(bin, List.of("from", "count")))));
    parts.put("bins", bins);
  }

  private static Map<String, Object> count() {
    return number("integer", 0, LARGEST_WHOLE);
  }

  private Map<String, Object> currency() {
    Class<Currency> type = Currency.class;
    return openList(type, type.getAnnotation(CodeListed.class).pattern());
  }

  /** A number, or in its place an object that says why there is none. */
  private Map<String, Object> orMissing(Map<String, Object> number) {
    Map<String, Object> schema = new LinkedHashMap<>(number);
    schema.put("type", List.of(number.get("type"), "object"));
    schema.put("properties", Map.of("missing", missing()));
    schema.put("required", List.of("missing"));
    schema.put("additionalProperties", false);
    return schema;
  }

  /** An object with these parts, or with none of them and the reason why. */
  private Map<String, Object> unlessMissing(Map<String, Object> parts, List<String> required) {
    Map<String, Object> properties = new LinkedHashMap<>(parts);
    properties.put("missing", missing());
    Map<String, Object> schema = object(properties, List.of());
    schema.put("if", Map.of("required", List.of("missing")));
    schema.put("then", Map.of("maxProperties", 1));
    if (!required.isEmpty()) {
      schema.put("else", Map.of("required", required));
    }
    return schema;
  }

  private Map<String, Object> missing() {
    List<String> reasons = Arrays.stream(Missing.values()).map(Missing::name).toList();
    return ref(define("missing", Map.of("enum", reasons)));
  }

  private static Map<String, Object> number(String type, Object minimum, Object maximum) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("minimum", minimum);
    schema.put("maximum", maximum);
    return schema;
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /**
   * Puts a definition under its name. Two types of one simple name are told apart by a number: a metric
   * from outside may have a record of the same name as ours.
   */
  private String define(String wanted, Map<String, Object> definition) {
    String name = wanted;
    for (int i = 2; definitions.containsKey(name); i++) {
      if (definition.equals(definitions.get(name))) {
        return name;
      }
      name = wanted + i;
    }
    definitions.put(name, definition);
    return name;
  }

  private static Map<String, Object> ref(String name) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", "#/$defs/" + name);
    return reference;
  }

  private static String name(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String anchored(String pattern) {
    return "^(?:" + pattern + ")$";
  }
}
