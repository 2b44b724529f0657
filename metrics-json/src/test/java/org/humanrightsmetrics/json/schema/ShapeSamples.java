// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import static org.humanrightsmetrics.json.schema.SchemaJudge.EXACT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.CodeListed;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes documents whose structure is sound, whatever the metric: the corpus shows what people write, these
 * show every component that there is. Rules may object to them.
 */
final class ShapeSamples {

  private static final List<String> TEXTS = List.of(
      "2025",
      "garment-2026",
      "Women",
      "ab",
      "a",
      "7",
      "A1",
      "\uD83D\uDE00",
      "\u092E\u0939\u093F\u0932\u093E");

  private final Random random;
  private final double optional;

  /** Each optional part is there with this chance. */
  ShapeSamples(Random random, double optional) {
    this.random = random;
    this.optional = optional;
  }

  ObjectNode report(MetricType<?> type) {
    ObjectNode report = EXACT.createObjectNode();
    report.put("standard", Report.STANDARD);
    report.set("reporter", record(Shape.header(Reporter.class), EXACT.createObjectNode()));
    report.putArray("observations").add(observation(type));
    return report;
  }

  private ObjectNode observation(MetricType<?> type) {
    ObjectNode observation = EXACT.createObjectNode();
    observation.put("metric", type.id());
    observation.put("version", type.version());
    record(Shape.of(type).root(), observation);
    if (chance()) {
      observation.putObject("extensions").putObject("x-own-id").put("a", 1);
    }
    return observation;
  }

  private ObjectNode record(RecordNode node, ObjectNode object) {
    for (Component component : node.components()) {
      if (component.required() || chance()) {
        object.set(component.name(), node(component.node()));
      }
    }
    return object;
  }

  private JsonNode node(Node node) {
    JsonNodeFactory make = EXACT.getNodeFactory();
    if (node instanceof Node.Text text) {
      return make.stringNode(text(text));
    }
    if (node instanceof Node.Date) {
      return make.stringNode(
          "20" + (10 + random.nextInt(16)) + "-0" + (1 + random.nextInt(9)) + "-28");
    }
    if (node instanceof Node.Whole whole) {
      return make.numberNode(chance() ? whole.min() : whole.max());
    }
    if (node instanceof Node.Decimal decimal) {
      BigDecimal middle = decimal.min().add(decimal.max()).divide(BigDecimal.valueOf(2));
      return make.numberNode(chance() ? middle : decimal.max());
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = EXACT.createArrayNode();
      int size = Math.min(sequence.maxSize(), sequence.minSize() + random.nextInt(3));
      for (int i = 0; i < size; i++) {
        array.add(node(sequence.element()));
      }
      return array;
    }
    if (node instanceof Node.OfMeasure measure) {
      return measure(measure);
    }
    if (node instanceof Node.OfDisaggregated disaggregated) {
      return disaggregated(disaggregated);
    }
    if (node instanceof CodeNode code) {
      return make.stringNode(code(code));
    }
    return record((RecordNode) node, EXACT.createObjectNode());
  }

  private String text(Node.Text text) {
    List<String> fitting = TEXTS.stream()
        .filter(each -> each.codePointCount(0, each.length()) <= text.maxLength())
        .filter(each -> text.pattern().map(each::matches).orElse(true))
        .toList();
    if (fitting.isEmpty()) {
      throw new AssertionError("Add a text that fits " + text + " to TEXTS");
    }
    return fitting.get(random.nextInt(fitting.size()));
  }

  private String code(CodeNode node) {
    List<String> codes = node.codes();
    return node.isClosed()
        ? codes.get(random.nextInt(codes.size()))
        : node.type().getAnnotation(CodeListed.class).example();
  }

  private JsonNode disaggregated(Node.OfDisaggregated node) {
    ObjectNode object = EXACT.createObjectNode();
    object.set("total", measure(node.measure()));
    if (chance()) {
      ObjectNode by = object.putObject("by");
      for (Node.Dimension dimension : Node.dimensions(node)) {
        if (chance()) {
          ObjectNode parts = by.putObject(dimension.name());
          for (int i = random.nextInt(4); i > 0; i--) {
            parts.set(code(dimension.codes()), measure(node.measure()));
          }
        }
      }
    }
    return object;
  }

  private JsonNode measure(Node.OfMeasure node) {
    if (random.nextInt(12) == 0) {
      return EXACT.createObjectNode().put("missing", "WITHHELD");
    }
    if (node.kind() == Count.class) {
      return whole(node.signed());
    }
    if (node.kind() == Quantity.class) {
      return decimal(node.signed());
    }
    ObjectNode object = EXACT.createObjectNode();
    if (node.kind() == Amount.class) {
      object.set("value", decimal(node.signed()));
      object.put("currency", "INR");
    } else if (node.kind() == Distribution.class) {
      distribution(node, object);
    } else {
      object.set("numerator", whole(node.signed()));
      object.set("denominator", whole(node.signed()));
    }
    return object;
  }

  private void distribution(Node.OfMeasure node, ObjectNode object) {
    if (node.unit() == CountingUnit.MONEY) {
      object.put("currency", "INR");
    }
    if (chance()) {
      object.set("n", whole(false));
    }
    for (String name : List.of("total", "mean", "median")) {
      if (chance()) {
        object.set(name, decimal(node.signed()));
      }
    }
    if (chance()) {
      object.set("standardDeviation", decimal(false));
    }
    if (chance()) {
      ObjectNode percentiles = object.putObject("percentiles");
      percentiles.set("p1", decimal(node.signed()));
      percentiles.set("p99", decimal(node.signed()));
    }
    if (chance()) {
      ArrayNode bins = object.putArray("bins");
      ObjectNode first = bins.addObject();
      first.put("from", 0);
      first.put("to", 10);
      first.set("count", whole(false));
      ObjectNode last = bins.addObject();
      last.put("from", 10);
      last.set("count", whole(false));
    }
  }

  private JsonNode whole(boolean signed) {
    long value = random.nextInt(4) == 0 ? 0 : random.nextInt(5_000);
    return EXACT.getNodeFactory().numberNode(signed && chance() ? -value : value);
  }

  private JsonNode decimal(boolean signed) {
    BigDecimal value = BigDecimal.valueOf(random.nextInt(500_000), random.nextInt(4));
    return EXACT
        .getNodeFactory()
        .numberNode(
            (signed && chance() ? value.negate() : value).setScale(3, RoundingMode.UNNECESSARY));
  }

  private boolean chance() {
    return random.nextDouble() < optional;
  }
}
