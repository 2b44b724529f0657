// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.Node;

/**
 * Tells quickly that a measure is one that {@link MeasuredValidator} takes; what it does not accept, that one
 * decides.
 */
final class SoundMeasures {

  private SoundMeasures() {}

  static boolean areCertain(Disaggregated<?> split, Node.OfMeasure node) {
    if (!isCertain(split.total(), node)) {
      return false;
    }
    for (Map<?, ? extends Measure> parts : split.by().values()) {
      for (Measure part : parts.values()) {
        if (!isCertain(part, node)) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean isCertain(Measure measure, Node.OfMeasure node) {
    if (!measure.isReported()) {
      return true;
    }
    if (measure instanceof Count count) {
      return isCertain(count.value());
    }
    if (measure instanceof Proportion proportion) {
      return isCertain(proportion.numerator()) && isCertain(proportion.denominator());
    }
    if (measure instanceof Ratio ratio) {
      return isCertain(ratio.numerator()) && isCertain(ratio.denominator());
    }
    if (measure instanceof Amount amount) {
      return isCertain(amount.value());
    }
    if (measure instanceof Quantity quantity) {
      return quantity.unit() == node.unit() && isCertain(quantity.value());
    }
    return measure instanceof Distribution distribution && isCertain(distribution, node);
  }

  private static boolean isCertain(Distribution distribution, Node.OfMeasure node) {
    return distribution.currency().isPresent() == (node.unit() == CountingUnit.MONEY)
        && (distribution.n().isEmpty() || isCertain(distribution.n().get()))
        && isCertain(distribution.total())
        && isCertain(distribution.mean())
        && isCertain(distribution.median())
        && distribution.standardDeviation().isEmpty()
        && distribution.percentiles().isEmpty()
        && distribution.bins().isEmpty();
  }

  private static boolean isCertain(Optional<BigDecimal> value) {
    return value.isEmpty() || isCertain(value.get());
  }

  /** Below zero may be allowed too, but that is rare. */
  private static boolean isCertain(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(MeasuredValidator.LARGEST_DECIMAL) <= 0;
  }

  private static boolean isCertain(long value) {
    return value >= 0 && value <= MeasuredValidator.LARGEST;
  }
}
