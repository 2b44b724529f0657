// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Makes the reader of each kind of component, and holds those of the simple kinds. */
final class ValueReaders {

  private ValueReaders() {}

  static ValueReader of(Node node) {
    if (node instanceof Node.Text text) {
      boolean free = text.pattern().isEmpty();
      return reading -> text(reading, free);
    }
    if (node instanceof Node.Date) {
      return ValueReaders::date;
    }
    if (node instanceof Node.Whole whole) {
      return reading -> whole(reading, whole);
    }
    if (node instanceof Node.Decimal) {
      return ValueReaders::decimal;
    }
    if (node instanceof Node.Sequence sequence) {
      return listOf(of(sequence.element()));
    }
    if (node instanceof Node.OfMeasure measure) {
      return MeasureReaders.of(measure);
    }
    if (node instanceof Node.OfDisaggregated disaggregated) {
      return new DisaggregatedReader(disaggregated);
    }
    if (node instanceof CodeNode codes) {
      return new CodeReader(codes);
    }
    return new RecordReader((RecordNode) node, List.of());
  }

  static ValueReader listOf(ValueReader element) {
    return reading -> list(reading, element);
  }

  private static @Nullable Object text(Reading reading, boolean free) {
    if (reading.parser().currentToken() != JsonToken.VALUE_STRING) {
      return reading.wrongType("text");
    }
    String text = reading.parser().getString();
    if (!reading.isCleanText(text, free)) {
      return null;
    }
    if (free) {
      reading.checkPrivacy(text);
    }
    return text;
  }

  private static @Nullable Object whole(Reading reading, Node.Whole node) {
    if (!reading.readWhole("number/not-whole")) {
      return null;
    }
    long value = reading.whole();
    if (!node.isInt()) {
      return value;
    }
    if (value != (int) value) {
      // What no int can hold cannot be left to the constraint.
      reading.fault(
          value < node.min() ? "number/below-minimum" : "number/above-maximum",
          Map.of("min", node.min(), "max", node.max(), "value", value),
          Long.toString(value));
      return null;
    }
    return (int) value;
  }

  static @Nullable BigDecimal decimal(Reading reading) {
    JsonToken token = reading.parser().currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      reading.wrongType("number");
      return null;
    }
    String text = reading.parser().getString();
    return reading.isSoundNumber(text) ? new BigDecimal(text) : null;
  }

  private static @Nullable Object date(Reading reading) {
    if (reading.parser().currentToken() != JsonToken.VALUE_STRING) {
      return reading.wrongType("date");
    }
    String text = reading.parser().getString();
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = digits(text, 0, 4);
      int month = digits(text, 5, 7);
      int day = digits(text, 8, 10);
      if (year >= 0
          && month >= 1
          && month <= 12
          && day >= 1
          && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth())) {
        return LocalDate.of(year, month, day);
      }
    }
    if (reading.isCleanText(text, false)) {
      reading.fault("date/not-a-date", Map.of("value", reading.shown(text)), reading.shown(text));
    }
    return null;
  }

  /** The number that ASCII digits write; below zero when something else stands there. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static @Nullable Object list(Reading reading, ValueReader element) {
    if (reading.parser().currentToken() != JsonToken.START_ARRAY) {
      return reading.wrongType("list");
    }
    List<Object> elements = new ArrayList<>();
    boolean sound = true;
    int position = 0;
    while (reading.parser().nextToken() != JsonToken.END_ARRAY) {
      reading.enter(position++);
      Object value = element.read(reading);
      reading.leave();
      if (value == null || reading.takeIncomplete()) {
        sound = false;
      } else {
        elements.add(value);
      }
    }
    return sound ? elements : null;
  }
}
