// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.humanrightsmetrics.disclosure.CellBounds.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an attacker may learn, and what is a breach. */
class AttackVerdictTest {

  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M", "O");

  private static CellKey key(String category) {
    return CellKey.of("persons", category.equals("ALL") ? Map.of() : Map.of("sex", category));
  }

  private static Table table(Table.Kind kind, long women, long men, long others) {
    return Table.builder("persons", kind, SEX)
        .cell(women, "F")
        .cell(men, "M")
        .cell(others, "O")
        .build();
  }

  private static PublishedTable hiding(Table.Kind kind, long women, long men, String... cells) {
    Table table = table(kind, women, men, 40);
    return AttackerTest.hiding(
        table, false, Set.of(List.of(cells).stream().map(table::key).toArray(CellKey[]::new)));
  }

  private static Verdict verdict(Attack attack, String category) {
    return attack.of(key(category)).orElseThrow().verdict();
  }

  /** How somebody whose own part is given judges a cell that follows exactly. */
  @ParameterizedTest
  @CsvSource({
    "9, 5, EXACT",
    "14, 5, EXACT",
    "15, 5, EXACT",
    "16, 5, NARROW",
    "30, 5, NARROW",
    "9, 9, SAFE"
  })
  void aContributorTakesItsOwnPartAway(long women, long own, Verdict verdict) {
    Attack attack = Attacker.knowing(11)
        .attackAs(
            Map.of(key("F"), own), Set.of(), List.of(hiding(Table.Kind.PERSONS, women, 20, "F")));
    assertThat(verdict(attack, "F")).isEqualTo(verdict);
    assertThat(attack.of(key("F")).orElseThrow().low()).isEqualTo(women);
    assertThat(attack.of(key("F")).orElseThrow().implied()).isFalse();
  }

  @Test
  void thePublicMayFindNoHiddenNumberHoweverLarge() {
    for (Table.Kind kind : Table.Kind.values()) {
      Attack attack = Attacker.knowing(11).attack(List.of(hiding(kind, 500, 20, "F")));
      assertThat(attack.exact()).hasSize(1);
      assertThat(attack.provedSmall()).isEmpty();
      assertThat(attack.narrow()).isEmpty();
      assertThat(attack.isHarmless()).isFalse();
    }
  }

  @Test
  void twoSmallOnesProveEachOtherSmall() {
    Attack attack =
        Attacker.knowing(11).attack(List.of(hiding(Table.Kind.PERSONS, 4, 7, "F", "M")));
    assertThat(attack.provedSmall())
        .extracting(CellBounds::cell)
        .containsExactly(key("F"), key("M"));
    assertThat(attack.of(key("F")).orElseThrow().low()).isEqualTo(1);
    assertThat(attack.of(key("F")).orElseThrow().high()).hasValue(10);
    assertThat(attack.isHarmless()).isFalse();
    Attack large = Attacker.knowing(11).attack(List.of(hiding(Table.Kind.PERSONS, 5, 7, "F", "M")));
    assertThat(verdict(large, "F")).isEqualTo(Verdict.SAFE);
    assertThat(large.isHarmless()).isTrue();
    Attack amounts =
        Attacker.knowing(11).attack(List.of(hiding(Table.Kind.AMOUNT, 4, 7, "F", "M")));
    assertThat(verdict(amounts, "F")).isEqualTo(Verdict.SAFE);
  }

  @Test
  void aRangeThatBeginsAboveItsFloorIsNarrow() {
    Table table = Table.builder(
            "geurts",
            Table.Kind.PERSONS,
            Dimension.exclusive("row", "Total", "1", "2"),
            Dimension.exclusive("column", "Total", "1", "2"))
        .cell(50, "1", "1")
        .cell(20, "1", "2")
        .cell(10, "2", "1")
        .cell(20, "2", "2")
        .build();
    Set<CellKey> inside =
        Set.of(table.key("1", "1"), table.key("1", "2"), table.key("2", "1"), table.key("2", "2"));
    Attack attack = Attacker.knowing(11).attack(List.of(AttackerTest.hiding(table, false, inside)));
    assertThat(attack.narrow())
        .containsExactly(
            new CellBounds(table.key("1", "1"), 31, OptionalLong.of(59), false, Verdict.NARROW),
            new CellBounds(table.key("1", "2"), 11, OptionalLong.of(39), false, Verdict.NARROW));
    assertThat(attack.of(table.key("2", "1")).orElseThrow().high()).hasValue(29);
    assertThat(attack.isHarmless()).isTrue();
  }

  @Test
  void whoIsAloneInACellKnowsIt() {
    PublishedTable table = hiding(Table.Kind.PERSONS, 5, 30, "F", "M");
    Map<CellKey, Long> own = Map.of(key("F"), 5L);
    Attacker attacker = Attacker.knowing(11);
    assertThat(attacker.attackAs(own, Set.of(), List.of(table)).of(key("F"))).isPresent();
    Attack alone = attacker.attackAs(own, Set.of(key("F")), List.of(table));
    assertThat(alone.of(key("F"))).isEmpty();
    assertThat(alone.of(key("M")).orElseThrow().high()).hasValue(30);
    CellKey elsewhere = CellKey.of("cases", Map.of());
    assertThat(attacker.attackAs(own, Set.of(elsewhere), List.of(table)).bounds())
        .isEqualTo(attacker.attackAs(own, Set.of(), List.of(table)).bounds());
  }

  @Test
  void refusesNumbersThatDoNotAddUp() {
    Map<CellKey, OptionalLong> cells = new LinkedHashMap<>();
    cells.put(key("ALL"), OptionalLong.of(10));
    cells.put(key("F"), OptionalLong.of(4));
    cells.put(key("M"), OptionalLong.of(4));
    cells.put(key("O"), OptionalLong.of(4));
    PublishedTable wrong =
        new PublishedTable("persons", Table.Kind.PERSONS, List.of(SEX), cells, false);
    assertThatThrownBy(() -> Attacker.knowing(11).attack(List.of(wrong)))
        .hasMessage("The published parts of persons{} do not add up");
    Table other = table(Table.Kind.PERSONS, 50, 20, 30);
    assertThatThrownBy(() -> Attacker.knowing(11)
            .attack(List.of(
                AttackerTest.hiding(other, false, Set.of()), hiding(Table.Kind.PERSONS, 51, 20))))
        .hasMessageStartingWith("Two published tables contradict each other at persons{");
  }

  @Test
  void refusesARateThatDoesNotFollowFromItsParts() {
    Quotient rate = Quotient.rate(key("F"), key("ALL"), 0);
    PublishedTable table = hiding(Table.Kind.PERSONS, 50, 10);
    for (String printed : List.of("50", "49", "51")) {
      List<PublishedQuotient> beside = List.of(
          new PublishedQuotient(rate, Optional.of(new BigDecimal(printed)), Optional.empty()));
      if (printed.equals("50")) {
        assertThat(Attacker.knowing(11).attack(List.of(table), beside).exact()).isEmpty();
      } else {
        assertThatThrownBy(() -> Attacker.knowing(11).attack(List.of(table), beside))
            .hasMessage("A rate or mean does not follow from its parts");
      }
    }
  }
}
