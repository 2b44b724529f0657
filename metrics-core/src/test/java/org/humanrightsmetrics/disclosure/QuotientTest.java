// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rates and means are numbers like the others: nothing hidden follows from them. */
class QuotientTest {

  private static final int RANDOM = Integer.getInteger("hrm.disclosure.quotients", 60);
  private static final Dimension NONE = Dimension.exclusive("sex", "ALL", "F", "M");

  private final Publisher publisher = Publisher.of(RandomTables.POLICY, RandomTables.SECRET);

  private static Table persons(String subject, long women, long men) {
    return Table.builder(subject, Table.Kind.PERSONS, NONE)
        .cell(women, "F")
        .cell(men, "M")
        .build();
  }

  private static CellKey women(String subject) {
    return CellKey.of(subject, Map.of("sex", "F"));
  }

  /** How many numerators are printed as the numerator given is, found from the printed value alone. */
  private static long candidates(long numerator, long denominator, int decimals) {
    long steps = Quotient.steps(Quotient.Kind.RATE, decimals);
    long printed = (2 * steps * numerator + denominator) / (2 * denominator);
    long low = Math.max(0, -Math.floorDiv(-(2 * printed - 1) * denominator, 2 * steps));
    long high =
        Math.min(denominator, Math.floorDiv((2 * printed + 1) * denominator - 1, 2 * steps));
    return high - low + 1;
  }

  @Test
  void aRateOfFewPersonsGivesItsNumeratorAway() {
    for (int decimals = 0; decimals <= 2; decimals++) {
      long limit = Quotient.steps(Quotient.Kind.RATE, decimals);
      // With two decimals every denominator is too many; the last ones and a spread are tried.
      long stride = decimals < 2 ? 1 : 97;
      for (long n = 1; n <= limit; n += n + stride > limit && n < limit ? limit - n : stride) {
        for (long x = 0; x <= n; x++) {
          assertThat(candidates(x, n, decimals)).as("%d of %d", x, n).isEqualTo(1);
        }
      }
      boolean ambiguous = false;
      for (long x = 0; x <= limit + 1; x++) {
        ambiguous |= candidates(x, limit + 1, decimals) > 1;
      }
      assertThat(ambiguous).as("first ambiguity with %d decimals", decimals).isTrue();
    }
  }

  @Test
  void theAttackerReadsRates() {
    for (int decimals = 0; decimals <= 1; decimals++) {
      for (long n = 11; n <= 120; n += 7) {
        for (long x = 1; x < n; x += 3) {
          Table started = persons("started", n, 40);
          PublishedTable shown = AttackerTest.hiding(started, false, Set.of());
          Quotient rate = Quotient.rate(women("completed"), women("started"), decimals);
          Attack attack = Attacker.knowing(11)
              .attack(
                  List.of(shown),
                  List.of(new PublishedQuotient(
                      rate, Optional.of(rate.print(x, n)), Optional.empty())));
          CellBounds bounds = attack.of(women("completed")).orElseThrow();
          long range = bounds.high().orElseThrow() - bounds.low() + 1;
          assertThat(range).as("%d of %d", x, n).isEqualTo(candidates(x, n, decimals));
          assertThat(bounds.low()).isLessThanOrEqualTo(x);
        }
      }
    }
  }

  @Test
  void showsARateWhoseBothSidesAreLargeEnough() {
    Quotient rate = Quotient.rate(women("completed"), women("started"), 1);
    Publication publication = publisher.publish(
        List.of(persons("completed", 40, 50), persons("started", 60, 80)), List.of(rate));
    assertThat(publication.quotients().get(0).value()).contains(new BigDecimal("66.7"));
    assertThat(publication.tables()).allMatch(table -> table.hiddenCells() == 0);
  }

  @Test
  void protectsThoseWhomARateLeavesOver() {
    // 5 of 60 did not complete: nobody prints them, and 55 beside 60 would tell.
    Quotient rate = Quotient.rate(women("completed"), women("started"), 1);
    Publication publication = publisher.publish(
        List.of(persons("completed", 55, 50), persons("started", 60, 80)), List.of(rate));
    assertThat(publication.quotients().get(0).isHidden()).isTrue();
    assertThat(publication.tables()).anyMatch(table -> table.hiddenCells() > 0);
    assertThat(Attacker.knowing(11)
            .attack(publication.tables(), publication.quotients())
            .isHarmless())
        .isTrue();
  }

  @Test
  void ratesOfUnprintedCountsAreHiddenWhereTheirDifferenceTells() {
    List<Quotient> rates = new ArrayList<>();
    for (String sex : List.of("ALL", "F", "M")) {
      Map<String, String> at = sex.equals("ALL") ? Map.of() : Map.of("sex", sex);
      rates.add(Quotient.rate(CellKey.of("completed", at), CellKey.of("started", at), 1));
    }
    Publication publication = publisher.publish(
        List.of(persons("completed", 40, 4).unprinted(), persons("started", 60, 80)), rates);
    assertThat(publication.isWithheld()).isFalse();
    assertThat(publication.quotients().get(2).isHidden()).isTrue();
    assertThat(publication.quotients())
        .as("the rate of all and that of women give the men away")
        .filteredOn(each -> !each.isHidden())
        .hasSizeLessThan(2);
    assertThat(publication.tables().get(0).cells()).isEmpty();
  }

  @Test
  void aHiddenCountHidesItsMeanAndItsSum() {
    Table savings = Table.builder("savings", Table.Kind.AMOUNT, NONE)
        .cell(700, "F")
        .cell(90_000, "M")
        .build();
    Publication publication = publisher.publish(
        List.of(persons("savers", 7, 60), savings),
        List.of(Quotient.mean(women("savings"), women("savers"), 2)));
    assertThat(publication.quotients().get(0).isHidden()).isTrue();
    assertThat(publication.tables().get(0).isHidden(women("savers"))).isTrue();
    assertThat(publication.tables().get(1).isHidden(women("savings"))).isTrue();
  }

  @Test
  void aBandIsShownOnlyWhereItLeavesEnoughOpen() {
    Quotient rate = Quotient.rate(women("completed"), women("started"), 0);
    Publication wide = publisher
        .withBands()
        .publish(List.of(persons("completed", 6, 50), persons("started", 60, 80)), List.of(rate));
    assertThat(wide.quotients().get(0).value()).isEmpty();
    assertThat(wide.quotients().get(0).band()).contains(Band.UP_TO_25);
    // 9 of 12: from one to eleven no longer fits between 75 and 100 percent.
    Publication narrow = publisher
        .withBands()
        .publish(List.of(persons("completed", 9, 50), persons("started", 12, 80)), List.of(rate));
    assertThat(narrow.quotients().get(0).isHidden()).isTrue();
  }

  @Test
  void nothingFollowsFromRandomRates() {
    int shown = 0;
    for (int seed = 0; seed < RANDOM; seed++) {
      Dimension area = RandomTables.flat("a", 4);
      Table inside = new RandomTables(seed).table(14, area, NONE);
      Table.Builder all = Table.builder("whole", Table.Kind.PERSONS, area, NONE);
      Table more = new RandomTables(seed + 1_000).table(14, area, NONE);
      List<Quotient> rates = new ArrayList<>();
      for (String part : area.leaves()) {
        for (String sex : NONE.leaves()) {
          all.cell(inside.value(part, sex) + more.value(part, sex), part, sex);
        }
      }
      Table whole = all.build();
      for (CellKey key : inside.values().keySet()) {
        rates.add(Quotient.rate(key, CellKey.of("whole", key.coordinates()), seed % 3));
      }
      List<Table> tables = List.of(seed % 2 == 0 ? inside : inside.unprinted(), whole);
      Publication publication = publisher.withBands().publish(tables, rates);
      Attack attack = Attacker.knowing(11).attack(publication.tables(), publication.quotients());
      assertThat(attack.isHarmless()).as("seed %d", seed).isTrue();
      for (PublishedQuotient each : publication.quotients()) {
        shown += each.isHidden() ? 0 : 1;
        boolean partHidden = publication.tables().stream()
            .anyMatch(table -> table.isHidden(each.quotient().numerator())
                || table.isHidden(each.quotient().denominator()));
        assertThat(partHidden && each.value().isPresent()).as("seed %d", seed).isFalse();
      }
    }
    assertThat(shown).isPositive();
  }

  @Test
  void refusesWhatIsNoRate() {
    assertThatThrownBy(() -> Quotient.rate(women("a"), women("a"), 1))
        .hasMessageContaining("by itself");
    assertThatThrownBy(() -> Quotient.rate(women("a"), women("b"), 7))
        .hasMessageContaining("Decimals");
    Quotient rate = Quotient.rate(women("completed"), women("started"), 0);
    assertThatThrownBy(() -> publisher.publish(
            List.of(persons("completed", 70, 50), persons("started", 60, 80)), List.of(rate)))
        .hasMessageContaining("belong to those below");
    PublishedQuotient contrary =
        new PublishedQuotient(rate, Optional.of(new BigDecimal("50")), Optional.empty());
    PublishedTable table = new PublishedTable(
        "started",
        Table.Kind.PERSONS,
        List.of(NONE),
        Map.of(women("started"), OptionalLong.of(3)),
        false);
    assertThatThrownBy(() -> Attacker.knowing(11)
            .attack(
                List.of(table, AttackerTest.hiding(persons("completed", 3, 1), false, Set.of())),
                List.of(contrary)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
