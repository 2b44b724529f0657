// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Path;

/**
 * Judges whether a value is one that its component can take: the range that the schema states too.
 *
 * <p>Found as a service; not for use by hand. Thread-safe after initialisation.
 */
public final class MeasuredValidator implements ConstraintValidator<Measured, Object> {

  static final long LARGEST = 999_999_999_999_999_999L;
  private static final Path TOTAL = Path.ROOT.member("total");
  private static final Path BY = Path.ROOT.member("by");
  static final BigDecimal LARGEST_DECIMAL = new BigDecimal("999999999999999999.999999999");

  private CountingUnit unit = CountingUnit.UNIT;
  private boolean signed;

  /** For the service loader. */
  public MeasuredValidator() {}

  @Override
  public void initialize(Measured measured) {
    unit = measured.unit();
    signed = measured.signed();
  }

  @Override
  public boolean isValid(Object value, ConstraintValidatorContext context) {
    Object inner = value instanceof Optional<?> wrapped ? wrapped.orElse(null) : value;
    if (inner instanceof Disaggregated<?> disaggregated) {
      boolean sound = isSound(disaggregated.total(), TOTAL, context);
      for (Map.Entry<String, ? extends Map<?, ? extends Measure>> by :
          disaggregated.by().entrySet()) {
        Path dimension = BY.member(by.getKey());
        for (Map.Entry<?, ? extends Measure> part : by.getValue().entrySet()) {
          Path place = dimension.member(CodeNode.text(part.getKey()));
          sound &= isSound(part.getValue(), place, context);
        }
      }
      return sound;
    }
    return !(inner instanceof Measure measure) || isSound(measure, Path.ROOT, context);
  }

  private boolean isSound(Measure measure, Path place, ConstraintValidatorContext context) {
    if (!measure.isReported()) {
      return true;
    }
    if (measure instanceof Count count) {
      return inRange(count.value(), "count/negative", place, context);
    }
    if (measure instanceof Proportion proportion) {
      boolean sound = inRange(
          proportion.numerator(), "ratio/negative-part", place.member("numerator"), context);
      return sound
          && inRange(
              proportion.denominator(),
              "ratio/negative-part",
              place.member("denominator"),
              context);
    }
    if (measure instanceof Ratio ratio) {
      boolean sound =
          inRange(ratio.numerator(), "ratio/negative-part", place.member("numerator"), context);
      return sound
          && inRange(
              ratio.denominator(), "ratio/negative-part", place.member("denominator"), context);
    }
    if (measure instanceof Amount amount) {
      return inRange(amount.value(), "number/below-minimum", place.member("value"), context);
    }
    if (measure instanceof Quantity quantity) {
      return isOfUnit(quantity, place, context)
          && inRange(quantity.value(), "number/below-minimum", place, context);
    }
    if (measure instanceof Distribution distribution) {
      return isSound(distribution, place, context);
    }
    throw new AssertionError("unhandled measure " + measure.getClass());
  }

  private boolean isSound(
      Distribution distribution, Path place, ConstraintValidatorContext context) {
    boolean sound = isOfUnit(distribution, place, context);
    if (distribution.n().isPresent()) {
      sound &= isNumberOf(distribution.n().get(), place.member("n"), context);
    }
    sound &= inRange(distribution.total(), place.member("total"), context);
    sound &= inRange(distribution.mean(), place.member("mean"), context);
    sound &= inRange(distribution.median(), place.member("median"), context);
    if (distribution.standardDeviation().isPresent()
        && distribution.standardDeviation().get().signum() < 0) {
      sound = refuse("number/below-minimum", place.member("standardDeviation"), "0", context);
    }
    for (Map.Entry<Integer, BigDecimal> each : distribution.percentiles().entrySet()) {
      sound &= inRange(
          Optional.of(each.getValue()),
          place.member("percentiles").member("p" + each.getKey()),
          context);
    }
    int i = 0;
    for (Distribution.Bin bin : distribution.bins()) {
      sound &= isNumberOf(bin.count(), place.member("bins").element(i++).member("count"), context);
    }
    return sound;
  }

  /** A file that lacks the currency is refused by the reader; a distribution built in Java here. */
  private boolean isOfUnit(
      Distribution distribution, Path place, ConstraintValidatorContext context) {
    if (unit == CountingUnit.MONEY) {
      return distribution.currency().isPresent()
          || refuse("money/currency-missing", place, unit.name(), context);
    }
    return distribution.currency().isEmpty()
        || refuse(
            "distribution/currency-not-expected", place.member("currency"), unit.name(), context);
  }

  /** Values may lie below zero where the component is signed; how many there are never does. */
  private static boolean isNumberOf(long count, Path place, ConstraintValidatorContext context) {
    if (count < 0) {
      return refuse("count/negative", place, Long.toString(count), context);
    }
    return count <= LARGEST
        || refuse("number/above-maximum", place, Long.toString(LARGEST), context);
  }

  private boolean isOfUnit(Quantity quantity, Path place, ConstraintValidatorContext context) {
    return quantity.unit() == unit
        || refuse("quantity/other-unit", place, quantity.unit().name(), context);
  }

  private boolean inRange(
      Optional<BigDecimal> value, Path place, ConstraintValidatorContext context) {
    return value.isEmpty() || inRange(value.get(), "number/below-minimum", place, context);
  }

  private boolean inRange(
      BigDecimal value, String below, Path place, ConstraintValidatorContext context) {
    if (value.signum() < 0 && !signed) {
      return refuse(below, place, value.toString(), context);
    }
    return value.abs().compareTo(LARGEST_DECIMAL) <= 0
        || refuse("number/above-maximum", place, LARGEST_DECIMAL.toPlainString(), context);
  }

  private boolean inRange(
      long value, String below, Path place, ConstraintValidatorContext context) {
    if (value < 0 && !signed) {
      return refuse(below, place, Long.toString(value), context);
    }
    return (value <= LARGEST && value >= -LARGEST)
        || refuse("number/above-maximum", place, Long.toString(LARGEST), context);
  }

  private static boolean refuse(
      String code, Path place, String limit, ConstraintValidatorContext context) {
    Violations.add(
        context,
        new Violations.Fault(
            code, place.pointer(), Map.of("max", limit, "min", "0", "value", limit)));
    return false;
  }
}
