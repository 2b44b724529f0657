// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * What one unit reported into one pool: sums, the reading that counts, the days spoken of. Grows with none of the
 * observations but by the gaps between their periods.
 */
final class Tally {

  private final boolean lastOnly;
  private final boolean atStart;
  private final boolean ofNames;
  private final boolean ofCohorts;
  private long observations;
  private long unusable;
  private BigDecimal value = BigDecimal.ZERO;
  private BigDecimal base = BigDecimal.ZERO;
  private long withoutBase;
  private long withoutTotal;
  private final BinCounts bins = new BinCounts();
  private final Map<QualityTier, Long> tierMembers = new EnumMap<>(QualityTier.class);
  private final Map<QualityTier, BigDecimal> tierWeights = new EnumMap<>(QualityTier.class);
  private final CoveredDays days = new CoveredDays();
  private @Nullable String firstWindow;
  private @Nullable String lastWindow;
  private final TreeSet<String> identifiers = new TreeSet<>();
  private long anonymous;

  private long lastDay = Long.MIN_VALUE;
  private @Nullable Contribution lowest;
  private @Nullable Contribution highest;
  private @Nullable QualityTier lowestTier;

  Tally(Pooling pooling) {
    this.lastOnly = pooling.lastOfUnit();
    this.atStart = pooling.atStart();
    this.ofNames = pooling.aggregation() == AggregationClass.SET_UNION;
    this.ofCohorts = pooling.period() == PeriodKind.COHORT;
  }

  void add(Contribution contribution, Observation observation) {
    observations++;
    ReferencePeriod period = observation.metric().context().period();
    long first = period.firstDay().orElseThrow().toEpochDay();
    long last = period.lastDay().orElseThrow().toEpochDay();
    QualityTier tier = observation.metric().context().source().tier();
    if (ofCohorts) {
      String window = window(period);
      widen(window, window);
    }
    if (lastOnly) {
      long day = atStart ? first : last;
      days.add(day, day);
      // Seen from the end of time, the first of the opening stocks is the last.
      offer(atStart ? -day : day, contribution, contribution, tier);
      return;
    }
    days.add(first, last);
    offer(last, contribution, contribution, tier);
    unusable += contribution.usable() ? 0 : 1;
    withoutTotal += contribution.totalled() ? 0 : 1;
    value = value.add(contribution.value());
    add(contribution.base());
    if (!contribution.bins().isEmpty()) {
      bins.add(contribution.bins());
    }
    tierMembers.merge(tier, 1L, Long::sum);
    tierWeights.merge(tier, weight(contribution), BigDecimal::add);
    if (ofNames) {
      identify(contribution, observation);
    }
  }

  /** One observation about one named thing says that this thing belongs to the set. */
  private void identify(Contribution contribution, Observation observation) {
    Optional<String> id = observation
        .metric()
        .context()
        .subject()
        .flatMap(UnitKey::identifier)
        .map(code -> code.code());
    if (contribution.value().signum() == 0) {
      return;
    }
    if (id.isPresent() && contribution.value().compareTo(BigDecimal.ONE) == 0) {
      identifiers.add(id.get());
    } else {
      anonymous++;
    }
  }

  private void add(@Nullable BigDecimal more) {
    if (more == null) {
      withoutBase++;
    } else {
      base = base.add(more);
    }
  }

  private static BigDecimal weight(Contribution contribution) {
    BigDecimal of = contribution.base();
    return of == null ? contribution.value().abs() : of;
  }

  private static String window(ReferencePeriod period) {
    return period.start().map(Object::toString).orElse("") + ".."
        + period.end().map(Object::toString).orElse("");
  }

  private void widen(String first, String last) {
    firstWindow = firstWindow == null || first.compareTo(firstWindow) < 0 ? first : firstWindow;
    lastWindow = lastWindow == null || last.compareTo(lastWindow) > 0 ? last : lastWindow;
  }

  private void offer(long day, Contribution low, Contribution high, @Nullable QualityTier tier) {
    if (day < lastDay) {
      return;
    }
    if (day > lastDay || lowest == null || highest == null) {
      lastDay = day;
      lowest = low;
      highest = high;
      lowestTier = tier;
      return;
    }
    lowest = low.compareWith(lowest) < 0 ? low : lowest;
    highest = high.compareWith(highest) > 0 ? high : highest;
    if (tier != null && (lowestTier == null || tier.compareTo(lowestTier) < 0)) {
      lowestTier = tier;
    }
  }

  void merge(Tally other) {
    observations += other.observations;
    unusable += other.unusable;
    value = value.add(other.value);
    base = base.add(other.base);
    withoutBase += other.withoutBase;
    withoutTotal += other.withoutTotal;
    bins.merge(other.bins);
    days.merge(other.days);
    other.tierMembers.forEach((tier, members) -> tierMembers.merge(tier, members, Long::sum));
    other.tierWeights.forEach((tier, weight) -> tierWeights.merge(tier, weight, BigDecimal::add));
    if (other.firstWindow != null && other.lastWindow != null) {
      widen(other.firstWindow, other.lastWindow);
    }
    identifiers.addAll(other.identifiers);
    anonymous += other.anonymous;
    if (other.lowest != null && other.highest != null) {
      offer(other.lastDay, other.lowest, other.highest, other.lowestTier);
    }
  }

  long observations() {
    return observations;
  }

  /** What counts of this unit: everything, or the last reading. */
  long members() {
    return lastOnly ? 1 : observations;
  }

  BigDecimal value() {
    return lastOnly ? last().value() : value;
  }

  BigDecimal base() {
    BigDecimal ofLast = last().base();
    return lastOnly ? (ofLast == null ? BigDecimal.ZERO : ofLast) : base;
  }

  boolean lacksBase() {
    return lastOnly ? last().base() == null : withoutBase > 0;
  }

  boolean lacksTotal() {
    return lastOnly ? !last().totalled() : withoutTotal > 0;
  }

  boolean lacksParts() {
    return lastOnly ? !last().usable() : unusable > 0;
  }

  BinCounts bins() {
    if (!lastOnly) {
      return bins;
    }
    BinCounts ofLast = new BinCounts();
    if (!last().bins().isEmpty()) {
      ofLast.add(last().bins());
    }
    return ofLast;
  }

  long members(QualityTier tier) {
    return lastOnly ? (tier == lowestTier ? 1 : 0) : tierMembers.getOrDefault(tier, 0L);
  }

  BigDecimal weight(QualityTier tier) {
    if (lastOnly) {
      return tier == lowestTier ? weight(last()) : BigDecimal.ZERO;
    }
    return tierWeights.getOrDefault(tier, BigDecimal.ZERO);
  }

  CoveredDays days() {
    return days;
  }

  /** The day of the reading that counts. */
  long lastDay() {
    return atStart ? -lastDay : lastDay;
  }

  Contribution last() {
    if (lowest == null) {
      throw new IllegalStateException("Nothing was added");
    }
    return lowest;
  }

  /** The other of two readings of the last day that do not agree. */
  Optional<Contribution> contradiction() {
    return lowest == null || highest == null || lowest.agrees(highest)
        ? Optional.empty()
        : Optional.of(highest);
  }

  String firstWindow() {
    return firstWindow == null ? "" : firstWindow;
  }

  String lastWindow() {
    return lastWindow == null ? "" : lastWindow;
  }

  SortedSet<String> identifiers() {
    return identifiers;
  }

  boolean hasAnonymous() {
    return anonymous > 0;
  }
}
