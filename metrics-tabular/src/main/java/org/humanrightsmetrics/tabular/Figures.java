// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.Node;

/** Turns a measure into the numbers that it holds. */
final class Figures {

  static final String NUMBER = "NUMBER";
  static final String SHARE = "SHARE";
  static final String RATIO = "RATIO";
  static final String MONEY = "MONEY";

  /** What a distribution adds to the name of its component, with the key of its text; {@code *} varies. */
  static final Map<String, String> PARTS_OF_DISTRIBUTION = partsOfDistribution();

  private static Map<String, String> partsOfDistribution() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : List.of("n", "total", "mean", "median", "standardDeviation")) {
      parts.put("." + part, "distribution." + part);
    }
    parts.put(".p*", "distribution.percentile");
    parts.put(".from *", "distribution.group");
    return Collections.unmodifiableMap(parts);
  }

  /**
   * One number.
   *
   * @param suffix what it adds to the name of the component, for example {@code ".median"}; mostly empty
   */
  record Part(String suffix, ObservationRow.Figure figure) {}

  private Figures() {}

  static List<Part> of(Measure measure, Node.OfMeasure node, ObservationStatusFlag status) {
    Optional<CountingUnit> counted = Optional.of(node.unit());
    if (!measure.isReported()) {
      MissingReason reason = MissingReason.of(measure.missing().orElseThrow());
      ObservationRow.Figure none =
          figure(unit(node), counted, reason.flag()).missing(reason).build();
      return List.of(new Part("", none));
    }
    if (measure instanceof Count count) {
      return one(figure(NUMBER, counted, status).value(decimal(count.value())));
    }
    if (measure instanceof Quantity quantity) {
      return one(figure(quantity.unit().name(), counted, status).value(quantity.value()));
    }
    if (measure instanceof Amount amount) {
      return one(
          figure(MONEY, counted, status).currency(amount.currency().code()).value(amount.value()));
    }
    if (measure instanceof Proportion share) {
      return one(fraction(
          figure(SHARE, counted, status),
          decimal(share.numerator()),
          decimal(share.denominator())));
    }
    if (measure instanceof Ratio ratio) {
      return one(fraction(figure(RATIO, counted, status), ratio.numerator(), ratio.denominator()));
    }
    return distribution((Distribution) measure, node, status);
  }

  /** A number that is no measure: a threshold, an age, the size of the population. */
  static ObservationRow.Figure plain(BigDecimal number, ObservationStatusFlag status) {
    return figure(NUMBER, Optional.empty(), status).value(number).build();
  }

  private static String unit(Node.OfMeasure node) {
    if (node.kind() == Proportion.class) {
      return SHARE;
    }
    if (node.kind() == Ratio.class) {
      return RATIO;
    }
    if (node.kind() == Quantity.class || node.kind() == Distribution.class) {
      return node.unit().name();
    }
    return node.kind() == Amount.class ? MONEY : NUMBER;
  }

  private static ObservationRowFigureBuilder figure(
      String unit, Optional<CountingUnit> counted, ObservationStatusFlag status) {
    return ObservationRowFigureBuilder.builder()
        .countingUnit(counted)
        .unit(unit)
        .currency("")
        .status(status);
  }

  private static List<Part> one(ObservationRowFigureBuilder figure) {
    return List.of(new Part("", figure.build()));
  }

  /** Nothing of nothing has its two numbers and no quotient. */
  private static ObservationRowFigureBuilder fraction(
      ObservationRowFigureBuilder figure, BigDecimal numerator, BigDecimal denominator) {
    figure.numerator(numerator).denominator(denominator);
    return denominator.signum() == 0 ? figure : figure.value(quotient(numerator, denominator));
  }

  private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal quotient = numerator.divide(denominator, MathContext.DECIMAL64).stripTrailingZeros();
    return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
  }

  private static List<Part> distribution(
      Distribution spread, Node.OfMeasure node, ObservationStatusFlag status) {
    List<Part> parts = new ArrayList<>();
    Optional<CountingUnit> counted = Optional.of(node.unit());
    String unit = node.unit().name();
    String currency = spread.currency().map(code -> code.code()).orElse("");
    spread.n().ifPresent(n -> parts.add(new Part(".n", plain(decimal(n), status))));
    class Adder {
      void add(String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> parts.add(new Part(
            "." + name,
            figure(unit, counted, status).currency(currency).value(number).build())));
      }
    }
    Adder adder = new Adder();
    adder.add("total", spread.total());
    adder.add("mean", spread.mean());
    adder.add("median", spread.median());
    adder.add("standardDeviation", spread.standardDeviation());
    spread.percentiles().forEach((percent, value) -> adder.add("p" + percent, Optional.of(value)));
    for (Distribution.Bin bin : spread.bins()) {
      String name = ".from " + bin.from().toPlainString()
          + bin.to().map(to -> " to below " + to.toPlainString()).orElse("");
      parts.add(new Part(name, plain(decimal(bin.count()), status)));
    }
    return parts;
  }

  private static BigDecimal decimal(long number) {
    return BigDecimal.valueOf(number);
  }
}
