// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Random;
import java.util.stream.Stream;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.junit.jupiter.api.Test;

/**
 * The state of one unit: associative, commutative, and right by another arithmetic: {@link BigInteger} for the
 * sums, one bit a day for the overlaps. A million cases, or as many as {@code hrm.aggregation.cases} says.
 */
class TallyLawsTest {

  private static final int CASES = Integer.getInteger("hrm.aggregation.cases", 1_000_000);
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 60;
  private static final Pooling SUMS = new Pooling(
      Proportion.class,
      CountingUnit.EVENT,
      PeriodKind.FLOW,
      AggregationClass.RATIO_OF_SUMS,
      false,
      false);
  private static final Pooling LAST = new Pooling(
      Count.class, CountingUnit.EVENT, PeriodKind.STOCK, AggregationClass.LAST_SUM, true, false);
  private static final Pooling OPENING = new Pooling(
      Count.class, CountingUnit.CASE, PeriodKind.STOCK, AggregationClass.LAST_SUM, true, true);

  /** One reported value: its observation, and the same as plain numbers. */
  private record Item(Observation observation, int first, int last, long value, long base) {
    private long bits() {
      return (-1L >>> (63 - (last - first))) << first;
    }
  }

  private static final Item[] ITEMS = items(new Random(2026));

  private static Item[] items(Random random) {
    Item[] items = new Item[4_096];
    for (int i = 0; i < items.length; i++) {
      int first = random.nextInt(DAYS);
      int last = Math.min(DAYS - 1, first + random.nextInt(12));
      ReferencePeriod period = ReferencePeriod.flow(FIRST.plusDays(first), FIRST.plusDays(last));
      long value =
          random.nextInt(10) == 0 ? Long.MAX_VALUE - random.nextInt(9) : random.nextInt(900);
      items[i] = new Item(
          Samples.by(
              "A",
              Samples.trained(Samples.context(period, "IN-BR"), Count.of(1)).build()),
          first,
          last,
          value,
          value / 2 + random.nextInt(5));
    }
    return items;
  }

  private static Tally tally(Pooling pooling, List<Item> items) {
    Tally tally = new Tally(pooling);
    for (Item item : items) {
      tally.add(
          pooling == SUMS
              ? Contribution.of(Proportion.of(item.value(), item.base()), pooling.aggregation())
              : Contribution.of(Count.of(item.value()), pooling.aggregation()),
          item.observation());
    }
    return tally;
  }

  private static Tally merged(Tally into, Tally from) {
    into.merge(from);
    return into;
  }

  @Test
  void sumsAndOverlapsAreTheSameInAnyOrderAndRight() {
    Random random = new Random(7);
    for (int i = 0; i < CASES; i++) {
      List<Item> a = draw(random);
      List<Item> b = draw(random);
      List<Item> c = draw(random);
      Tally left = merged(merged(tally(SUMS, a), tally(SUMS, b)), tally(SUMS, c));
      Tally right = merged(tally(SUMS, c), merged(tally(SUMS, b), tally(SUMS, a)));
      BigInteger value = BigInteger.ZERO;
      BigInteger base = BigInteger.ZERO;
      long once = 0;
      long twice = 0;
      for (List<Item> items : List.of(a, b, c)) {
        for (Item item : items) {
          value = value.add(BigInteger.valueOf(item.value()));
          base = base.add(BigInteger.valueOf(item.base()));
          twice |= once & item.bits();
          once |= item.bits();
        }
      }
      check(left, value, base, once, twice, i);
      check(right, value, base, once, twice, i);
    }
  }

  private static void check(
      Tally tally, BigInteger value, BigInteger base, long once, long twice, int number) {
    long firstTwice = twice == 0 ? -1 : FIRST.toEpochDay() + Long.numberOfTrailingZeros(twice);
    boolean right = tally.value().compareTo(new BigDecimal(value)) == 0
        && tally.base().compareTo(new BigDecimal(base)) == 0
        && tally.days().all().days() == Long.bitCount(once)
        && tally.days().repeated().days() == Long.bitCount(twice)
        && tally.days().repeated().first().map(DaySpans.Span::first).orElse(-1L) == firstTwice;
    if (!right) {
      throw new AssertionError("Case " + number + ": " + tally.value() + "/" + tally.base()
          + " instead of " + value + "/" + base);
    }
  }

  @Test
  void theLastReadingIsTheSameInAnyOrderAndRight() {
    Random random = new Random(11);
    for (int i = 0; i < CASES / 4; i++) {
      List<Item> a = draw(random);
      List<Item> b = draw(random);
      Tally left = merged(tally(LAST, a), tally(LAST, b));
      Tally right = merged(tally(LAST, b), tally(LAST, a));
      int last = -1;
      long low = 0;
      long high = 0;
      for (List<Item> items : List.of(a, b)) {
        for (Item item : items) {
          boolean later = item.last() > last;
          boolean same = item.last() == last;
          low = later || (same && item.value() < low) ? item.value() : low;
          high = later || (same && item.value() > high) ? item.value() : high;
          last = Math.max(last, item.last());
        }
      }
      for (Tally tally : List.of(left, right)) {
        if (tally.value().longValueExact() != low
            || tally.lastDay() != FIRST.toEpochDay() + last
            || tally.contradiction().isPresent() != (low != high)) {
          throw new AssertionError("Case " + i + ": " + tally.value() + " instead of " + low);
        }
      }
    }
  }

  @Test
  void theFirstOpeningStockIsTheSameInAnyOrderAndRight() {
    Random random = new Random(13);
    for (int i = 0; i < CASES / 4; i++) {
      List<Item> a = draw(random);
      List<Item> b = draw(random);
      List<Item> all = Stream.concat(a.stream(), b.stream()).toList();
      int first = all.stream().mapToInt(Item::first).min().orElseThrow();
      LongSummaryStatistics ofFirst = all.stream()
          .filter(item -> item.first() == first)
          .mapToLong(Item::value)
          .summaryStatistics();
      for (Tally tally : List.of(
          merged(tally(OPENING, a), tally(OPENING, b)),
          merged(tally(OPENING, b), tally(OPENING, a)))) {
        if (tally.value().longValueExact() != ofFirst.getMin()
            || tally.lastDay() != FIRST.toEpochDay() + first
            || tally.contradiction().isPresent() != (ofFirst.getMin() != ofFirst.getMax())) {
          throw new AssertionError("Case " + i + ": " + tally.value() + " instead of " + ofFirst);
        }
      }
    }
  }

  private static List<Item> draw(Random random) {
    Item one = ITEMS[random.nextInt(ITEMS.length)];
    return random.nextBoolean() ? List.of(one) : List.of(one, ITEMS[random.nextInt(ITEMS.length)]);
  }

  @Test
  void aYearOfMonthsTakesOneSpan() {
    DaySpans spans = new DaySpans();
    List.of(3, 1, 2, 5, 4).forEach(week -> spans.add(week * 7L, week * 7L + 6));
    assertThat(spans.first()).contains(new DaySpans.Span(7, 41));
    assertThat(spans.days()).isEqualTo(35);
    assertThat(spans.within(0, 6).isEmpty()).isTrue();
    assertThat(spans.within(41, 99).days()).isEqualTo(1);
  }
}
