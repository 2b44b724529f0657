// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;

/** Says what the members of one pool add up to, or why they do not. */
final class PoolJudge {

  private static final String PERIOD = "/context/period";

  private final Pool pool;
  private final Pooling pooling;
  private final String component;
  private final SortedMap<UnitKey, Tally> all;
  private final SortedMap<UnitKey, Tally> counted;
  private final Set<UnitKey> gaps;
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Refusal> caveats = new ArrayList<>();

  PoolJudge(Pool pool, String component, Set<UnitKey> gaps) {
    this.pool = pool;
    this.pooling = pool.pooling();
    this.component = component;
    this.all = pool.units();
    this.counted = new TreeMap<>(all);
    this.gaps = gaps;
  }

  ComparableSet set(
      List<ComparableSet.Trait> differing, AggregationPlan plan, boolean overlapping) {
    Outcome outcome = outcome();
    caveats(plan, overlapping);
    TreeSet<String> reporters = new TreeSet<>();
    all.keySet().forEach(unit -> reporters.add(unit.reporter()));
    return new ComparableSet(
        differing,
        outcome,
        observations(),
        reporters,
        tiers(),
        caveats,
        provenance(),
        plan.contributions() ? byReporter(Tally::value) : Map.of(),
        plan.contributions() && pooling.hasBase() ? byReporter(Tally::base) : Map.of());
  }

  private long observations() {
    return all.values().stream().mapToLong(Tally::observations).sum();
  }

  private Outcome outcome() {
    if (observations() == 1) {
      // One observation needs no adding, of whatever class it is.
      return new Outcome.Value(all.values().iterator().next().last().measure());
    }
    if (pooling.aggregation() == AggregationClass.NONE) {
      refusals.add(Refusal.of(
          pooling.period() == PeriodKind.CUMULATIVE
              ? "aggregation/cumulative-not-added"
              : "aggregation/not-added",
          component));
      return new Outcome.Refused(refusals);
    }
    if (pooling.aggregation() == AggregationClass.SET_UNION) {
      identifiers();
    } else {
      all.forEach(this::judgeTime);
      WholesAndParts parts = new WholesAndParts(pooling, counted, gaps);
      parts.judge();
      refusals.addAll(parts.refusals());
      caveats.addAll(parts.caveats());
      if (!pooling.mayCountTwice()) {
        // Of people there are bounds, and the lower one holds whoever is counted twice.
        SharedSubjects shared = new SharedSubjects(pooling, all);
        shared.judge();
        refusals.addAll(shared.refusals());
        caveats.addAll(shared.caveats());
      }
      judgeParts();
    }
    return refusals.isEmpty()
        ? new PooledValue(pooling, counted.values()).outcome()
        : new Outcome.Refused(refusals);
  }

  private void identifiers() {
    all.forEach((unit, tally) -> {
      if (tally.hasAnonymous()) {
        refusals.add(
            Refusal.of("aggregation/identifiers-missing", component, "reporter", unit.reporter()));
      }
    });
  }

  private void judgeTime(UnitKey unit, Tally tally) {
    if (pooling.lastOfUnit()) {
      tally
          .contradiction()
          .ifPresent(other -> refusals.add(Refusal.of(
              "aggregation/two-readings-of-one-day",
              PERIOD,
              "reporter",
              unit.reporter(),
              "day",
              LocalDate.ofEpochDay(tally.lastDay()).toString(),
              "left",
              tally.last().measure().toString(),
              "right",
              other.measure().toString())));
      if (pooling.period() == PeriodKind.COHORT
          && !tally.firstWindow().equals(tally.lastWindow())) {
        refusals.add(Refusal.of(
            "aggregation/cohorts-not-added",
            PERIOD,
            "reporter",
            unit.reporter(),
            "left",
            tally.firstWindow(),
            "right",
            tally.lastWindow()));
      }
      return;
    }
    tally
        .days()
        .repeated()
        .first()
        .ifPresent(span -> refusals.add(Refusal.of(
            "period/flows-overlap",
            PERIOD,
            "reporter",
            unit.reporter(),
            "from",
            LocalDate.ofEpochDay(span.first()).toString(),
            "to",
            LocalDate.ofEpochDay(span.last()).toString())));
    if (pooling.mayCountTwice()
        && tally.observations() > 1
        && tally.days().repeated().isEmpty()) {
      refusals.add(
          Refusal.of("aggregation/persons-added-over-time", PERIOD, "reporter", unit.reporter()));
    }
  }

  private void judgeParts() {
    BinCounts bins = new BinCounts();
    counted.forEach((unit, tally) -> {
      if (tally.lacksParts()) {
        refusals.add(Refusal.of(
            "aggregation/part-of-value-missing",
            component,
            "reporter",
            unit.reporter(),
            "needs",
            pooling.aggregation() == AggregationClass.DISTRIBUTION_MERGE ? "bins" : "n"));
      }
      bins.merge(tally.bins());
    });
    if (!bins.lowest().equals(bins.highest())) {
      refusals.add(Refusal.of(
          "aggregation/bins-differ",
          component + "/bins",
          "left",
          bins.lowest().orElse(""),
          "right",
          bins.highest().orElse("")));
    }
  }

  private void caveats(AggregationPlan plan, boolean overlapping) {
    caveats.addAll(pool.differences());
    if (overlapping) {
      caveats.add(Refusal.of("aggregation/parts-overlap", component));
    }
    boolean share = pooling.kind() == Proportion.class || pooling.kind() == Ratio.class;
    if (share && pooling.ofPersons() && counted.size() > 1) {
      caveats.add(Refusal.of("aggregation/persons-may-be-counted-twice", component));
    }
    if (pooling.lastOfUnit()) {
      caveatOfSpread("aggregation/readings-of-different-days", Tally::lastDay, true);
    } else {
      caveatOfSpread(
          "aggregation/periods-of-different-length", tally -> tally.days().all().days(), false);
      LocalDate first = LocalDate.ofEpochDay(pool.firstDay());
      LocalDate last = LocalDate.ofEpochDay(pool.lastDay());
      if (plan.groups().contains(GroupBy.YEAR) && first.getYear() != last.getYear()) {
        caveats.add(Refusal.of(
            "aggregation/period-crosses-years",
            PERIOD,
            "left",
            first.toString(),
            "right",
            last.toString()));
      }
    }
  }

  private void caveatOfSpread(String code, ToLongFunction<Tally> number, boolean days) {
    long low = counted.values().stream().mapToLong(number).min().orElse(0);
    long high = counted.values().stream().mapToLong(number).max().orElse(0);
    if (low != high) {
      caveats.add(Refusal.of(
          code,
          PERIOD,
          "left",
          days ? LocalDate.ofEpochDay(low).toString() : Long.toString(low),
          "right",
          days ? LocalDate.ofEpochDay(high).toString() : Long.toString(high)));
    }
  }

  private Tiers tiers() {
    BigDecimal whole = BigDecimal.ZERO;
    Map<QualityTier, Long> members = new EnumMap<>(QualityTier.class);
    Map<QualityTier, BigDecimal> weights = new EnumMap<>(QualityTier.class);
    for (Tally tally : counted.values()) {
      for (QualityTier tier : QualityTier.values()) {
        if (tally.members(tier) > 0) {
          members.merge(tier, tally.members(tier), Long::sum);
          weights.merge(tier, tally.weight(tier), BigDecimal::add);
          whole = whole.add(tally.weight(tier));
        }
      }
    }
    Map<QualityTier, Tiers.Share> shares = new EnumMap<>(QualityTier.class);
    for (Map.Entry<QualityTier, Long> each : members.entrySet()) {
      BigDecimal weight = weights.getOrDefault(each.getKey(), BigDecimal.ZERO);
      shares.put(each.getKey(), new Tiers.Share(each.getValue(), Ratio.of(weight, whole)));
    }
    return new Tiers(members.keySet().iterator().next(), shares);
  }

  private Provenance provenance() {
    TreeSet<String> areas = new TreeSet<>();
    all.keySet().forEach(unit -> areas.add(unit.area().code()));
    long members = all.values().stream().mapToLong(Tally::members).sum();
    return new Provenance(
        pooling.aggregation(),
        pooling.period(),
        pool.versions(),
        areas,
        LocalDate.ofEpochDay(pool.firstDay()),
        LocalDate.ofEpochDay(pool.lastDay()),
        observations() - members);
  }

  private Map<String, BigDecimal> byReporter(Function<Tally, BigDecimal> number) {
    Map<String, BigDecimal> byReporter = new TreeMap<>();
    counted.forEach(
        (unit, tally) -> byReporter.merge(unit.reporter(), number.apply(tally), BigDecimal::add));
    return byReporter;
  }
}
