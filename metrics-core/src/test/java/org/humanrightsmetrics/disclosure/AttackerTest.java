// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttackerTest {

  private static final int TINY = Integer.getInteger("hrm.disclosure.tiny", 500);
  private static final int SECOND_OPINIONS =
      Integer.getInteger("hrm.disclosure.secondOpinions", 200);

  /** Hides the cells named; every other cell is shown. */
  static PublishedTable hiding(Table table, boolean maybeZero, Set<CellKey> hidden) {
    Map<CellKey, OptionalLong> cells = new LinkedHashMap<>();
    table.values().forEach((key, value) -> {
      if (!table.implied().contains(key)) {
        cells.put(key, hidden.contains(key) ? OptionalLong.empty() : OptionalLong.of(value));
      }
    });
    return new PublishedTable(table.subject(), table.kind(), table.dimensions(), cells, maybeZero);
  }

  /** The same table with one hidden cell shown. */
  static PublishedTable showing(PublishedTable table, CellKey key, long value) {
    Map<CellKey, OptionalLong> cells = new LinkedHashMap<>(table.cells());
    cells.put(key, OptionalLong.of(value));
    return new PublishedTable(
        table.subject(), table.kind(), table.dimensions(), cells, table.hiddenMayBeZero());
  }

  /** Geurts (1992), table 10, as printed in the Handbook on Statistical Disclosure Control, example 3. */
  @Test
  void findsTheIntervalOfTheHandbook() {
    Table table = Table.builder(
            "geurts",
            Table.Kind.PERSONS,
            Dimension.exclusive("row", "Total", "1", "2", "3"),
            Dimension.exclusive("column", "Total", "1", "2"))
        .cell(5, "1", "1")
        .cell(2, "1", "2")
        .cell(1, "2", "1")
        .cell(2, "2", "2")
        .cell(3, "3", "1")
        .cell(3, "3", "2")
        .build();
    Set<CellKey> hidden =
        Set.of(table.key("1", "1"), table.key("1", "2"), table.key("2", "1"), table.key("2", "2"));
    Attack attack = Attacker.knowing(3).attack(List.of(hiding(table, true, hidden)));
    CellBounds bounds = attack.of(table.key("1", "1")).orElseThrow();
    assertThat(bounds.low()).isEqualTo(3);
    assertThat(bounds.high()).hasValue(6);
  }

  /** United Kingdom, SDG indicator 8.7.1 for 2020: boys 18 and 22 in all, girls hidden. */
  @Test
  void subtractsWhatIsShownFromTheTotal() {
    Table table = Table.builder(
            "sdg-8.7.1", Table.Kind.PERSONS, Dimension.exclusive("sex", "ALL", "BOYS", "GIRLS"))
        .cell(22, "ALL")
        .cell(18, "BOYS")
        .build();
    Attack attack =
        Attacker.knowing(11).attack(List.of(hiding(table, false, Set.of(table.key("GIRLS")))));
    assertThat(attack.exact()).singleElement().satisfies(girls -> {
      assertThat(girls.cell()).isEqualTo(table.key("GIRLS"));
      assertThat(girls.low()).isEqualTo(4);
    });
    assertThat(attack.isHarmless()).isFalse();
  }

  @Test
  void findsRemaindersThatNobodyPrints() {
    Table table = Table.builder("women", Table.Kind.PERSONS, Dimension.partial("sex", "ALL", "F"))
        .cell(50, "ALL")
        .cell(42, "F")
        .build();
    Attack attack = Attacker.knowing(11).attack(List.of(hiding(table, false, Set.of())));
    assertThat(attack.exact()).singleElement().satisfies(rest -> {
      assertThat(rest.implied()).isTrue();
      assertThat(rest.low()).isEqualTo(8);
    });
  }

  @Test
  void linksTablesByWhatTheyCount() {
    Table bySex = Table.builder(
            "women", Table.Kind.PERSONS, RandomTables.flat("area", 2), RandomTables.flat("sex", 2))
        .cell(4, "area0", "sex0")
        .cell(9, "area0", "sex1")
        .cell(20, "area1", "sex0")
        .cell(30, "area1", "sex1")
        .build();
    Table byArea = Table.builder("women", Table.Kind.PERSONS, RandomTables.flat("area", 2))
        .cell(13, "area0")
        .cell(50, "area1")
        .build();
    Set<CellKey> hidden = Set.of(
        bySex.key("area0", "sex0"),
        bySex.key("area0", "sex1"),
        bySex.key("area0", "ALL"),
        bySex.key("ALL", "ALL"),
        bySex.key("ALL", "sex0"),
        bySex.key("ALL", "sex1"));
    PublishedTable alone = hiding(bySex, false, hidden);
    assertThat(Attacker.knowing(11).attack(List.of(alone)).isHarmless()).isTrue();
    Attack both = Attacker.knowing(11).attack(List.of(alone, hiding(byArea, false, Set.of())));
    assertThat(both.of(bySex.key("area0", "ALL")).orElseThrow().verdict())
        .isEqualTo(CellBounds.Verdict.EXACT);
  }

  @Test
  void refusesTablesThatContradictThemselves() {
    Table table = new RandomTables(1).table(9, RandomTables.flat("a", 2));
    PublishedTable hidden = hiding(table, false, Set.of(table.key("a0"), table.key("a1")));
    PublishedTable wrong = showing(hidden, table.key("ALL"), 1);
    assertThatThrownBy(() -> Attacker.knowing(11).attack(List.of(wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contradict");
  }

  @Test
  void staysExactBeyondSixtyFourBits() {
    long unit = 100_000_000_000_000_000L;
    Dimension rows = RandomTables.flat("a", 4);
    Dimension columns = RandomTables.flat("b", 4);
    Table.Builder builder = Table.builder("money", Table.Kind.AMOUNT, rows, columns);
    for (int r = 0; r < 4; r++) {
      for (int c = 0; c < 4; c++) {
        builder.cell(unit + 7L * r + 11L * c, "a" + r, "b" + c);
      }
    }
    Table table = builder.build();
    Set<CellKey> hidden = Set.of(
        table.key("a0", "b0"), table.key("a0", "b1"), table.key("a1", "b0"), table.key("a1", "b1"));
    Attack attack = Attacker.knowing(11).attack(List.of(hiding(table, true, hidden)));
    // The least of a0b1 and a1b0 limits how far a0b0 can rise.
    assertThat(attack.of(table.key("a0", "b0")).orElseThrow().high()).hasValue(unit + unit + 7);
    assertThat(attack.of(table.key("a0", "b0")).orElseThrow().low()).isZero();
  }

  @Test
  void agreesWithTryingEveryTable() {
    for (int seed = 0; seed < TINY; seed++) {
      Random random = new Random(seed);
      int rows = 2 + random.nextInt(2);
      int columns = 2 + random.nextInt(2);
      Table.Builder builder = Table.builder(
          "tiny",
          Table.Kind.PERSONS,
          RandomTables.flat("a", rows),
          RandomTables.flat("b", columns));
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          builder.cell(random.nextInt(5), "a" + r, "b" + c);
        }
      }
      Table table = builder.build();
      Set<CellKey> hidden = new LinkedHashSet<>();
      table.values().forEach((key, value) -> {
        if (value > 0 && !key.coordinates().isEmpty() && random.nextInt(100) < 55) {
          hidden.add(key);
        }
      });
      PublishedTable published = hiding(table, false, hidden);
      Map<CellKey, long[]> expected = BruteForce.ranges(published);
      Attack attack = Attacker.knowing(11).attack(List.of(published));
      assertThat(attack.bounds()).as("seed %d", seed).hasSize(hidden.size());
      for (CellBounds bounds : attack.bounds()) {
        long[] range = expected.get(bounds.cell());
        assertThat(bounds.low()).as("seed %d, %s", seed, bounds.cell()).isEqualTo(range[0]);
        assertThat(bounds.high()).as("seed %d, %s", seed, bounds.cell()).hasValue(range[1]);
      }
    }
  }

  @Test
  void agreesWithAnotherSolver() {
    for (int number = 0; number < SECOND_OPINIONS; number++) {
      List<Table> tables = RandomTables.mixed(number);
      List<PublishedTable> published;
      if (number % 2 == 0) {
        published = Publisher.of(RandomTables.POLICY, RandomTables.SECRET)
            .publish(tables)
            .tables();
      } else {
        Set<CellKey> small = new LinkedHashSet<>();
        PrimaryRules.of(RandomTables.POLICY)
            .primaries(CellSystem.of(tables))
            .forEach(primary -> small.add(primary.cell()));
        published = tables.stream().map(table -> hiding(table, false, small)).toList();
      }
      Map<CellKey, long[]> expected = SecondSolver.ranges(published);
      for (CellBounds bounds : Attacker.knowing(11).attack(published).bounds()) {
        long[] range = expected.get(bounds.cell());
        assertThat(bounds.low()).as("table %d, %s", number, bounds.cell()).isEqualTo(range[0]);
        assertThat(bounds.high().orElse(-1))
            .as("table %d, %s", number, bounds.cell())
            .isEqualTo(range[1]);
      }
    }
  }
}
