// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import tools.jackson.core.JsonGenerator;

/** A measure as reports write it, every number exact and without an exponent. */
final class MeasureJson {

  private MeasureJson() {}

  /** Writes a value that is there. */
  static void write(JsonGenerator json, Measure measure) {
    if (measure instanceof Count count) {
      json.writeNumber(count.value());
    } else if (measure instanceof Quantity quantity) {
      json.writeNumber(quantity.value().toPlainString());
    } else {
      json.writeStartObject();
      members(json, measure);
      json.writeEndObject();
    }
  }

  private static void members(JsonGenerator json, Measure measure) {
    if (measure instanceof Proportion part) {
      json.writeNumberProperty("numerator", part.numerator());
      json.writeNumberProperty("denominator", part.denominator());
    } else if (measure instanceof Ratio ratio) {
      number(json, "numerator", ratio.numerator());
      number(json, "denominator", ratio.denominator());
    } else if (measure instanceof Amount amount) {
      number(json, "value", amount.value());
      json.writeStringProperty("currency", amount.currency().code());
    } else if (measure instanceof Distribution spread) {
      spread(json, spread);
    }
  }

  private static void spread(JsonGenerator json, Distribution spread) {
    spread.n().ifPresent(n -> json.writeNumberProperty("n", n));
    spread.currency().ifPresent(code -> json.writeStringProperty("currency", code.code()));
    number(json, "total", spread.total());
    number(json, "mean", spread.mean());
    number(json, "median", spread.median());
    if (!spread.bins().isEmpty()) {
      json.writeName("bins").writeStartArray();
      for (Distribution.Bin bin : spread.bins()) {
        json.writeStartObject();
        number(json, "from", bin.from());
        number(json, "to", bin.to());
        json.writeNumberProperty("count", bin.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void number(JsonGenerator json, String name, Optional<BigDecimal> number) {
    number.ifPresent(value -> number(json, name, value));
  }

  private static void number(JsonGenerator json, String name, BigDecimal number) {
    json.writeName(name).writeNumber(number.toPlainString());
  }
}
