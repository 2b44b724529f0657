// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Distribution.Bin;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;

/** The sum over the units of a pool, as a measure of the kind that was reported. */
final class PooledValue {

  private static final Refusal TOO_LARGE = Refusal.of("aggregation/number-too-large", "");

  private final Pooling pooling;
  private final Collection<Tally> units;
  private final BigDecimal value;
  private final BigDecimal base;

  PooledValue(Pooling pooling, Collection<Tally> units) {
    this.pooling = pooling;
    this.units = units;
    this.value = units.stream().map(Tally::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    this.base = units.stream().map(Tally::base).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Outcome outcome() {
    try {
      if (pooling.aggregation() == AggregationClass.SET_UNION) {
        return new Outcome.Value(Count.of(union().size()));
      }
      if (pooling.mayCountTwice() && units.size() > 1) {
        return bounds();
      }
      return new Outcome.Value(measure());
    } catch (ArithmeticException tooLarge) {
      return new Outcome.Refused(List.of(TOO_LARGE));
    }
  }

  private SortedSet<String> union() {
    SortedSet<String> union = new TreeSet<>();
    units.forEach(unit -> union.addAll(unit.identifiers()));
    return union;
  }

  private Outcome bounds() {
    BigDecimal largest = units.stream().map(Tally::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    return new Outcome.Bounds(
        largest.longValueExact(),
        value.longValueExact(),
        pooling.unit() == CountingUnit.HOUSEHOLD
            ? CountingUnit.HOUSEHOLD
            : CountingUnit.PERSON_UPPER_BOUND);
  }

  private Measure measure() {
    if (pooling.kind() == Count.class) {
      return Count.of(value.longValueExact());
    }
    if (pooling.kind() == Proportion.class) {
      return Proportion.of(value.longValueExact(), base.longValueExact());
    }
    if (pooling.kind() == Ratio.class) {
      return Ratio.of(value, base);
    }
    if (pooling.kind() == Quantity.class) {
      return Quantity.of(value, pooling.unit());
    }
    if (pooling.kind() == Amount.class) {
      return Amount.of(value, ((Amount) one()).currency());
    }
    return distribution();
  }

  private Measure one() {
    return units.iterator().next().last().measure();
  }

  private Distribution distribution() {
    Optional<Currency> currency = ((Distribution) one()).currency();
    List<Bin> bins = List.of();
    BigDecimal n = base;
    boolean knownN = units.stream().noneMatch(Tally::lacksBase);
    if (pooling.aggregation() == AggregationClass.DISTRIBUTION_MERGE) {
      BinCounts all = new BinCounts();
      units.forEach(unit -> all.merge(unit.bins()));
      bins = all.bins().orElseThrow(ArithmeticException::new);
      n = bins.stream()
          .map(bin -> BigDecimal.valueOf(bin.count()))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
      knownN = true;
    }
    var builder = Distribution.builder().bins(bins);
    currency.ifPresent(builder::currency);
    if (knownN) {
      builder.n(n.longValueExact());
    }
    if (units.stream().noneMatch(Tally::lacksTotal)) {
      builder.total(value);
      if (knownN && n.signum() > 0) {
        builder.mean(value.divide(n, MathContext.DECIMAL64));
      }
    }
    return builder.build();
  }
}
