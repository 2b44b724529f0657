// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.write;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;

/** Writes values of each kind of component in the one canonical way. Stateless and thread-safe. */
@SuppressWarnings("EnumOrdinal") // The order of the constants is the order of the list.
final class ValueWriter {

  // Bands by age, whoever is of unknown age last; other codes by their text.
  private static final Comparator<Code> ORDER_OF_PARTS = (a, b) -> {
    if (a instanceof AgeBand one && b instanceof AgeBand other) {
      int byAge = Integer.compare(
          one.from().orElse(Integer.MAX_VALUE), other.from().orElse(Integer.MAX_VALUE));
      return byAge != 0
          ? byAge
          : Integer.compare(
              one.toExclusive().orElse(Integer.MAX_VALUE),
              other.toExclusive().orElse(Integer.MAX_VALUE));
    }
    if (a instanceof Enum<?> one && b instanceof Enum<?> other) {
      return Integer.compare(one.ordinal(), other.ordinal());
    }
    return a.code().compareTo(b.code());
  };

  private ValueWriter() {}

  /** Writes the members of a record, without its braces. */
  static void members(RecordNode node, Object record, JsonText json) {
    for (Component component : node.components()) {
      Object value = component.value(record);
      boolean absent = value == null
          || (value instanceof List<?> list && list.isEmpty() && !component.required());
      if (!absent && value != null) {
        json.name(component.name());
        value(component.node(), value, json);
      }
    }
  }

  static void value(Node node, Object value, JsonText json) {
    if (node instanceof RecordNode nested) {
      json.beginObject();
      members(nested, value, json);
      json.endObject();
    } else if (node instanceof CodeNode) {
      json.text(CodeNode.text(value));
    } else if (node instanceof Node.OfMeasure) {
      measure((Measure) value, json);
    } else if (node instanceof Node.OfDisaggregated disaggregated) {
      disaggregated(disaggregated, (Disaggregated<?>) value, json);
    } else if (node instanceof Node.Sequence sequence) {
      json.beginArray();
      for (Object element : (List<?>) value) {
        json.next();
        value(sequence.element(), element, json);
      }
      json.endArray();
    } else if (node instanceof Node.Decimal) {
      json.number((BigDecimal) value);
    } else if (node instanceof Node.Whole) {
      json.number(((Number) value).longValue());
    } else {
      json.text(value.toString());
    }
  }

  private static void disaggregated(
      Node.OfDisaggregated node, Disaggregated<?> value, JsonText json) {
    json.beginObject();
    json.name("total");
    measure(value.total(), json);
    if (!value.by().isEmpty()) {
      json.name("by");
      json.beginObject();
      // A dimension that the component does not take is written too: nothing is dropped in silence.
      Set<String> dimensions = new LinkedHashSet<>(node.dimensions().keySet());
      dimensions.addAll(value.by().keySet());
      for (String dimension : dimensions) {
        Map<Code, ? extends Measure> parts = value.by().get(dimension);
        if (parts != null) {
          json.name(dimension);
          parts(parts, json);
        }
      }
      json.endObject();
    }
    json.endObject();
  }

  private static void parts(Map<Code, ? extends Measure> parts, JsonText json) {
    json.beginObject();
    parts.entrySet().stream().sorted(Map.Entry.comparingByKey(ORDER_OF_PARTS)).forEach(part -> {
      json.name(part.getKey().code());
      measure(part.getValue(), json);
    });
    json.endObject();
  }

  private static void measure(Measure measure, JsonText json) {
    Optional<Missing> missing = measure.missing();
    if (missing.isPresent()) {
      json.beginObject();
      json.name("missing");
      json.text(missing.get().name());
      json.endObject();
    } else if (measure instanceof Count count) {
      json.number(count.value());
    } else if (measure instanceof Quantity quantity) {
      json.number(quantity.value());
    } else if (measure instanceof Proportion proportion) {
      json.beginObject();
      json.name("numerator");
      json.number(proportion.numerator());
      json.name("denominator");
      json.number(proportion.denominator());
      json.endObject();
    } else if (measure instanceof Ratio ratio) {
      json.beginObject();
      decimal("numerator", Optional.of(ratio.numerator()), json);
      decimal("denominator", Optional.of(ratio.denominator()), json);
      json.endObject();
    } else if (measure instanceof Amount amount) {
      json.beginObject();
      decimal("value", Optional.of(amount.value()), json);
      json.name("currency");
      json.text(amount.currency().code());
      json.endObject();
    } else if (measure instanceof Distribution distribution) {
      distribution(distribution, json);
    } else {
      throw new AssertionError("unhandled measure " + measure.getClass());
    }
  }

  private static void distribution(Distribution distribution, JsonText json) {
    json.beginObject();
    distribution.n().ifPresent(n -> {
      json.name("n");
      json.number(n);
    });
    distribution.currency().ifPresent(currency -> {
      json.name("currency");
      json.text(currency.code());
    });
    decimal("total", distribution.total(), json);
    decimal("mean", distribution.mean(), json);
    decimal("median", distribution.median(), json);
    decimal("standardDeviation", distribution.standardDeviation(), json);
    if (!distribution.percentiles().isEmpty()) {
      json.name("percentiles");
      json.beginObject();
      distribution
          .percentiles()
          .forEach((percent, value) -> decimal("p" + percent, Optional.of(value), json));
      json.endObject();
    }
    if (!distribution.bins().isEmpty()) {
      json.name("bins");
      json.beginArray();
      for (Distribution.Bin bin : distribution.bins()) {
        json.next();
        json.beginObject();
        decimal("from", Optional.of(bin.from()), json);
        decimal("to", bin.to(), json);
        json.name("count");
        json.number(bin.count());
        json.endObject();
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void decimal(String name, Optional<BigDecimal> value, JsonText json) {
    value.ifPresent(number -> {
      json.name(name);
      json.number(number);
    });
  }
}
