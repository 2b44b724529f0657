// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes the reader of each kind of measure. */
final class MeasureReaders {

  private static final CodeReader MISSING = new CodeReader(CodeNode.of(Missing.class));
  private static final CodeReader CURRENCY = new CodeReader(CodeNode.of(Currency.class));
  private static final ValueReader WHOLE = MeasureReaders::wholeNumber;
  private static final ValueReader DECIMAL = ValueReaders::decimal;
  private static final String MISSING_NAME = "missing";
  private static final List<String> PERCENTILES =
      IntStream.rangeClosed(1, 99).mapToObj(percent -> "p" + percent).toList();

  private MeasureReaders() {}

  static ValueReader of(Node.OfMeasure node) {
    Class<? extends Measure> kind = node.kind();
    if (kind == Count.class) {
      return MeasureReaders::count;
    }
    if (kind == Quantity.class) {
      return reading -> quantity(reading, node.unit());
    }
    if (kind == Proportion.class) {
      return proportion();
    }
    if (kind == Ratio.class) {
      return ratio();
    }
    if (kind == Amount.class) {
      return amount();
    }
    if (kind == Distribution.class) {
      return distribution(node.unit() == CountingUnit.MONEY);
    }
    throw new AssertionError("unhandled measure " + kind.getName());
  }

  private static @Nullable Object wholeNumber(Reading reading) {
    return reading.readWhole("count/not-a-whole-number") ? reading.whole() : null;
  }

  private static @Nullable Object count(Reading reading) {
    if (reading.parser().currentToken() == JsonToken.START_OBJECT) {
      Missing reason = onlyMissing(reading, "whole-number");
      return reason == null ? null : Count.missing(reason);
    }
    return reading.readWhole("count/not-a-whole-number") ? Count.of(reading.whole()) : null;
  }

  private static @Nullable Object quantity(Reading reading, CountingUnit unit) {
    if (reading.parser().currentToken() == JsonToken.START_OBJECT) {
      Missing reason = onlyMissing(reading, "number");
      return reason == null ? null : Quantity.missing(reason, unit);
    }
    BigDecimal value = ValueReaders.decimal(reading);
    return value == null ? null : Quantity.of(value, unit);
  }

  /** Reads the object that stands in place of a bare number. */
  private static @Nullable Missing onlyMissing(Reading reading, String expected) {
    JsonParser parser = reading.parser();
    Object reason = null;
    boolean seen = false;
    boolean others = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      boolean isReason = name.equals(MISSING_NAME);
      if (isReason && seen) {
        reading.duplicate(name);
      }
      parser.nextToken();
      if (isReason && !seen) {
        seen = true;
        reading.enter(name, null);
        reason = MISSING.read(reading);
        reading.leave();
      } else {
        others |= !isReason;
        parser.skipChildren();
      }
    }
    if (!seen) {
      reading.fault("field/wrong-type", Map.of("expected", expected, "found", "group"), null);
    } else if (others) {
      reading.fault("measure/value-with-missing");
    }
    return others ? null : (Missing) reason;
  }

  private static GroupReader proportion() {
    return new GroupReader(
        "proportion",
        List.of(
            GroupReader.must("numerator", WHOLE),
            GroupReader.must("denominator", WHOLE),
            GroupReader.reason(MISSING)),
        (reading, values) -> values[2] != null
            ? Proportion.missing((Missing) values[2])
            : Proportion.of((long) got(values[0]), (long) got(values[1])));
  }

  private static GroupReader ratio() {
    return new GroupReader(
        "ratio",
        List.of(
            GroupReader.must("numerator", DECIMAL),
            GroupReader.must("denominator", DECIMAL),
            GroupReader.reason(MISSING)),
        (reading, values) -> values[2] != null
            ? Ratio.missing((Missing) values[2])
            : Ratio.of((BigDecimal) got(values[0]), (BigDecimal) got(values[1])));
  }

  private static ValueReader amount() {
    GroupReader group = new GroupReader(
        "amount",
        List.of(
            GroupReader.must("value", DECIMAL),
            GroupReader.must("currency", CURRENCY, "money/currency-missing"),
            GroupReader.reason(MISSING)),
        (reading, values) -> values[2] != null
            ? Amount.missing((Missing) values[2])
            : Amount.of((BigDecimal) got(values[0]), (Currency) got(values[1])));
    return reading -> {
      JsonToken token = reading.parser().currentToken();
      if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
        // Whoever writes money as a bare number has left out the currency; that says more than
        // "wrong type".
        reading.fault("money/currency-missing", Map.of(), reading.shownScalar(token));
        return null;
      }
      return group.read(reading);
    };
  }

  private static GroupReader distribution(boolean isMoney) {
    ValueReader percentiles = MeasureReaders::percentiles;
    ValueReader bins = ValueReaders.listOf(new GroupReader(
        "group",
        List.of(
            GroupReader.must("from", DECIMAL),
            GroupReader.may("to", DECIMAL),
            GroupReader.must("count", WHOLE)),
        (reading, values) -> new Distribution.Bin(
            (BigDecimal) got(values[0]), Optional.ofNullable((BigDecimal) values[1]), (long)
                got(values[2]))));
    return new GroupReader(
        "distribution",
        List.of(
            GroupReader.may("n", WHOLE),
            isMoney
                ? GroupReader.must("currency", CURRENCY, "money/currency-missing")
                : GroupReader.may("currency", CURRENCY),
            GroupReader.may("total", DECIMAL),
            GroupReader.may("mean", DECIMAL),
            GroupReader.may("median", DECIMAL),
            GroupReader.may("standardDeviation", DECIMAL),
            GroupReader.may("percentiles", percentiles),
            GroupReader.may("bins", bins),
            GroupReader.reason(MISSING)),
        (reading, values) -> distribution(reading, values, isMoney));
  }

  @SuppressWarnings("unchecked") // The readers above return nothing else.
  private static @Nullable Object distribution(
      Reading reading, @Nullable Object[] values, boolean isMoney) {
    if (values[8] != null) {
      return Distribution.missing((Missing) values[8]);
    }
    if (!isMoney && values[1] != null) {
      reading.enter("currency", null);
      reading.fault("distribution/currency-not-expected");
      reading.leave();
      return null;
    }
    SortedMap<Integer, BigDecimal> percentiles =
        values[6] == null ? new TreeMap<>() : (SortedMap<Integer, BigDecimal>) values[6];
    List<Distribution.Bin> bins =
        values[7] == null ? List.of() : (List<Distribution.Bin>) values[7];
    return new Distribution(
        Optional.ofNullable((Long) values[0]),
        Optional.ofNullable((Currency) values[1]),
        Optional.ofNullable((BigDecimal) values[2]),
        Optional.ofNullable((BigDecimal) values[3]),
        Optional.ofNullable((BigDecimal) values[4]),
        Optional.ofNullable((BigDecimal) values[5]),
        percentiles,
        bins,
        Optional.empty());
  }

  private static @Nullable Object percentiles(Reading reading) {
    JsonParser parser = reading.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return reading.wrongType("group");
    }
    SortedMap<Integer, BigDecimal> percentiles = new TreeMap<>();
    boolean[] seen = new boolean[100];
    boolean sound = true;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      int percent = PERCENTILES.indexOf(name) + 1;
      if (percent == 0) {
        Strangers.read(reading, name, PERCENTILES);
        sound = false;
      } else if (seen[percent]) {
        reading.duplicate(name);
        parser.nextToken();
        parser.skipChildren();
      } else {
        seen[percent] = true;
        parser.nextToken();
        reading.enter(name, null);
        BigDecimal value = ValueReaders.decimal(reading);
        reading.leave();
        if (value == null) {
          sound = false;
        } else {
          percentiles.put(percent, value);
        }
      }
    }
    return sound ? percentiles : null;
  }

  private static Object got(@Nullable Object value) {
    if (value == null) {
      throw new AssertionError("a member that must be there was not read");
    }
    return value;
  }
}
