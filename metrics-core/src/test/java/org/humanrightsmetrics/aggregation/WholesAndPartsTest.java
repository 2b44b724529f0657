// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wholes and parts are found by looking up, and are those that looking at every pair would find. */
class WholesAndPartsTest {

  private static final int ROUNDS = Integer.getInteger("hrm.aggregation.wholes", 4_000);
  private static final List<String> AREAS = List.of("IN", "IN-BR", "IN-UP", "KH", "KH-12");
  private static final List<String> SUBJECTS =
      List.of("", "PROGRAMME Weaving", "PROGRAMME Tailoring");

  private static Pooling pooling(boolean last) {
    return new Pooling(
        Count.class,
        CountingUnit.EVENT,
        last ? PeriodKind.STOCK : PeriodKind.FLOW,
        last ? AggregationClass.LAST_SUM : AggregationClass.SUM,
        last,
        false);
  }

  private static UnitKey unit(String reporter, int subject, int area) {
    return new UnitKey(reporter, SUBJECTS.get(subject), false, ReferenceArea.of(AREAS.get(area)));
  }

  private static Tally tally(Pooling pooling, int firstMonth, int lastMonth, long value) {
    Context context = Samples.context(Samples.months(2025, firstMonth, lastMonth), "IN-BR");
    Tally tally = new Tally(pooling);
    tally.add(
        Contribution.of(Count.of(value), pooling.aggregation()),
        Samples.by("A", Samples.trained(context, Count.of(1)).build()));
    return tally;
  }

  private static UnitKey any(Random random) {
    return unit(Character.toString('A' + random.nextInt(2)), random.nextInt(3), random.nextInt(5));
  }

  /** What looking at every pair finds: the units that count, and the wholes that were judged. */
  private record Plain(Set<UnitKey> counted, List<String> codes) {}

  private static Plain plain(Pooling pooling, Map<UnitKey, Tally> units, Set<UnitKey> gaps) {
    TreeMap<UnitKey, Tally> counted = new TreeMap<>(units);
    List<String> codes = new ArrayList<>();
    for (UnitKey whole : units.keySet()) {
      if (!counted.containsKey(whole)
          || counted.keySet().stream()
              .anyMatch(other ->
                  partOf(whole, other) && meet(pooling, counted.get(whole), counted.get(other)))) {
        continue;
      }
      List<UnitKey> inside = counted.keySet().stream()
          .filter(
              part -> partOf(part, whole) && meet(pooling, counted.get(whole), counted.get(part)))
          .toList();
      if (inside.isEmpty()) {
        continue;
      }
      if (inside.stream()
          .anyMatch(part -> !sameTime(pooling, counted.get(whole), counted.get(part)))) {
        codes.add("aggregation/whole-and-part");
        continue;
      }
      Map<String, Optional<BigDecimal>> parts = new TreeMap<>();
      gaps.stream()
          .filter(gap -> partOf(gap, whole) && !units.containsKey(gap))
          .forEach(gap -> parts.put("gap " + gap, Optional.empty()));
      inside.stream()
          .filter(part -> inside.stream().noneMatch(other -> partOf(part, other)))
          .forEach(
              part -> parts.put(part.toString(), Optional.of(counted.get(part).value())));
      codes.add(
          switch (TotalCheck.of(counted.get(whole).value(), parts).verdict()) {
            case AGREES -> "aggregation/parts-left-out";
            case OFF -> "aggregation/total-off-parts";
            case PARTS_MISSING -> "aggregation/parts-missing";
            case ZEROS_FOR_MISSING -> "aggregation/zeros-for-missing";
          });
      inside.forEach(counted::remove);
    }
    return new Plain(counted.keySet(), codes);
  }

  private static boolean partOf(UnitKey part, UnitKey whole) {
    return !part.equals(whole)
        && part.reporter().equals(whole.reporter())
        && (whole.subject().isEmpty() || whole.subject().equals(part.subject()))
        && (whole.area().equals(part.area())
            || part.area().code().startsWith(whole.area().code() + "-"));
  }

  private static boolean meet(Pooling pooling, Tally one, Tally two) {
    return pooling.lastOfUnit() || !one.days().all().within(two.days().all()).isEmpty();
  }

  private static boolean sameTime(Pooling pooling, Tally one, Tally two) {
    return pooling.lastOfUnit()
        ? one.lastDay() == two.lastDay()
        : one.days().all().first().equals(two.days().all().first());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theSameAsLookingAtEveryPair(boolean last) {
    Random random = new Random(17);
    Pooling pooling = pooling(last);
    Set<String> seen = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      TreeMap<UnitKey, Tally> units = new TreeMap<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        boolean half = random.nextInt(8) == 0;
        units.put(
            any(random),
            tally(pooling, half ? 1 + random.nextInt(6) : 1, half ? 6 : 12, random.nextInt(3)));
      }
      Set<UnitKey> gaps = random.nextBoolean() ? Set.of() : Set.of(any(random));
      Plain plain = plain(pooling, units, gaps);
      TreeMap<UnitKey, Tally> counted = new TreeMap<>(units);
      WholesAndParts parts = new WholesAndParts(pooling, counted, gaps);
      parts.judge();
      List<String> codes = new ArrayList<>();
      parts.refusals().forEach(refusal -> codes.add(refusal.code()));
      parts.caveats().forEach(caveat -> codes.add(caveat.code()));
      assertThat(counted.keySet())
          .as("round %s: %s", round, units.keySet())
          .isEqualTo(plain.counted());
      assertThat(codes).containsExactlyInAnyOrderElementsOf(plain.codes());
      seen.addAll(codes);
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
  }

  /** Counts how often it is asked. */
  private static final class Asked extends TreeMap<UnitKey, Tally> {

    private static final long serialVersionUID = 1L;
    private long questions;

    @Override
    public boolean containsKey(Object key) {
      questions++;
      return super.containsKey(key);
    }

    @Override
    public Tally get(Object key) {
      questions++;
      return super.get(key);
    }

    @Override
    public NavigableSet<UnitKey> navigableKeySet() {
      questions += size();
      return super.navigableKeySet();
    }

    @Override
    public Set<UnitKey> keySet() {
      questions += size();
      return super.keySet();
    }
  }

  private static long questions(int reporters) {
    Pooling pooling = pooling(false);
    Asked units = new Asked();
    Set<UnitKey> gaps = new HashSet<>();
    Tally whole = tally(pooling, 1, 12, 5);
    Tally part = tally(pooling, 1, 12, 4);
    for (int i = 0; i < reporters; i++) {
      units.put(unit("R" + i, 0, 0), whole);
      units.put(unit("R" + i, 1, 1), part);
      gaps.add(unit("R" + i, 1, 2));
    }
    WholesAndParts parts = new WholesAndParts(pooling, units, gaps);
    parts.judge();
    assertThat(parts.refusals()).isEmpty();
    assertThat(parts.caveats()).hasSize(reporters);
    assertThat(new TreeSet<>(units.keySet())).hasSize(reporters);
    return units.questions;
  }

  @Test
  void twiceTheReportersTakeTwiceTheWork() {
    long once = questions(500);
    assertThat(questions(1_000)).isLessThanOrEqualTo(2 * once);
    assertThat(once).isLessThan(500 * 60L);
  }
}
