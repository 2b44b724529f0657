// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a publisher promises of one table. */
class PublisherTest {

  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M");
  private static final Dimension AGE =
      Dimension.exclusive("age", "ALL", "Y18T24", "Y25T34", "Y35T44", "Y_GE45");

  private final Publisher publisher = Publisher.of(RandomTables.POLICY, RandomTables.SECRET);

  private static Table ages(long... counts) {
    Table.Builder builder = Table.builder("women", Table.Kind.PERSONS, AGE);
    List<String> bands = AGE.leaves();
    for (int i = 0; i < counts.length; i++) {
      builder.cell(counts[i], bands.get(i));
    }
    return builder.build();
  }

  private static Set<CellKey> hidden(Publication publication) {
    return publication.certificate().orElseThrow().hidden();
  }

  @Test
  void showsWhatHarmsNobody() {
    Publication publication = publisher.publish(List.of(ages(40, 0, 11, 90)));
    assertThat(hidden(publication)).isEmpty();
    assertThat(publication.rungs()).isEmpty();
    assertThat(publication.reasons()).isEmpty();
  }

  @Test
  void neverHidesOneCellAlone() {
    Table table = ages(40, 5, 30, 90);
    Publication publication = publisher.publish(List.of(table));
    assertThat(hidden(publication)).hasSize(2).contains(table.key("Y25T34"));
    assertThat(publication.exposed()).isEqualTo(1);
    assertThat(publication.reasons()).containsExactly(Reason.TOO_FEW_PEOPLE);
  }

  @Test
  void givesTheSameResultForTheSameSecretAlone() {
    List<Table> tables = List.of(ages(40, 5, 40, 40));
    Publication first = publisher.publish(tables);
    assertThat(publisher.publish(tables)).isEqualTo(first);
    Set<Set<CellKey>> patterns = new LinkedHashSet<>();
    for (byte secret = 0; secret < 20; secret++) {
      patterns.add(hidden(Publisher.of(RandomTables.POLICY, new byte[] {secret}).publish(tables)));
    }
    assertThat(patterns).as("partners of equal cost").hasSizeGreaterThan(1);
  }

  @Test
  void protectsRemaindersThatNobodyPrints() {
    Table table = Table.builder(
            "persons", Table.Kind.PERSONS, AGE, Dimension.partial("sex", "ALL", "F"))
        .cell(50, "Y18T24", "ALL")
        .cell(46, "Y18T24", "F")
        .cell(80, "Y25T34", "ALL")
        .cell(50, "Y25T34", "F")
        .cell(60, "Y35T44", "ALL")
        .cell(30, "Y35T44", "F")
        .cell(70, "Y_GE45", "ALL")
        .cell(40, "Y_GE45", "F")
        .build();
    Publication publication = publisher.publish(List.of(table));
    assertThat(hidden(publication))
        .containsAnyOf(table.key("Y18T24", "ALL"), table.key("Y18T24", "F"));
    assertThat(Attacker.knowing(11).attack(publication.tables()).isHarmless()).isTrue();
  }

  @Test
  void saysWhenTheStructureLimitsWhatCanBeHidden() {
    Table table = Table.builder("women", Table.Kind.PERSONS, AGE, SEX)
        .cell(2, "Y18T24", "F")
        .cell(3, "Y18T24", "M")
        .cell(40, "Y25T34", "F")
        .cell(50, "Y25T34", "M")
        .cell(30, "Y35T44", "F")
        .cell(60, "Y35T44", "M")
        .cell(20, "Y_GE45", "F")
        .cell(70, "Y_GE45", "M")
        .build();
    Publication publication = publisher.publish(List.of(table));
    // Two cells of at least one each: their sum cannot look like one.
    assertThat(publication.rungs()).containsExactly(Rung.LOWER_END);
    assertThat(Attacker.knowing(11)
            .attack(publication.tables())
            .of(table.key("Y18T24", "ALL"))
            .orElseThrow()
            .low())
        .isEqualTo(2);
    DisclosurePolicy strict = DisclosurePolicy.builder("strict", 1, Profile.PUBLISH)
        .ladder(List.of(Rung.WITHHOLD))
        .build();
    Publication refused = Publisher.of(strict, RandomTables.SECRET).publish(List.of(table));
    assertThat(refused.isWithheld()).isTrue();
    assertThat(refused.reasons()).contains(Reason.WITHHELD, Reason.RECOVERABLE);
  }

  @Test
  void hidesZerosWhereAllOfAGroupAreTheSame() {
    Table table = Table.builder(
            "persons", Table.Kind.PERSONS, AGE, Dimension.exclusive("migrant", "ALL", "YES", "NO"))
        .cell(40, "Y18T24", "YES")
        .cell(0, "Y18T24", "NO")
        .cell(20, "Y25T34", "YES")
        .cell(30, "Y25T34", "NO")
        .cell(50, "Y35T44", "YES")
        .cell(20, "Y35T44", "NO")
        .cell(60, "Y_GE45", "YES")
        .cell(70, "Y_GE45", "NO")
        .sensitive("migrant")
        .build();
    Publication publication = publisher.publish(List.of(table));
    assertThat(publication.rungs()).contains(Rung.HIDDEN_ZEROS);
    assertThat(publication.tables().get(0).hiddenMayBeZero()).isTrue();
    assertThat(hidden(publication)).contains(table.key("Y18T24", "YES"), table.key("Y18T24", "NO"));
    CellBounds zero = Attacker.knowing(11)
        .attack(publication.tables())
        .of(table.key("Y18T24", "NO"))
        .orElseThrow();
    assertThat(zero.high().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(11);
  }

  @Test
  void coarsensBeforeItHidesTooMuch() {
    DisclosurePolicy useful = DisclosurePolicy.builder("useful", 1, Profile.PUBLISH)
        .maxHiddenPercent(20)
        .build();
    Merge young = new Merge("age", List.of("Y18T24", "Y25T34"), "Y18T34");
    Publication merged = Publisher.of(useful, RandomTables.SECRET)
        .merging(List.of(young))
        .publish(List.of(ages(8, 9, 40, 30)));
    assertThat(merged.rungs()).containsExactly(Rung.MERGE);
    assertThat(merged.reasons()).contains(Reason.TOO_MUCH_HIDDEN);
    assertThat(merged.tables().get(0).hiddenCells()).isZero();
    assertThat(merged.tables().get(0).dimensions().get(0).categories()).contains("Y18T34");

    Publication dropped =
        Publisher.of(useful, RandomTables.SECRET).publish(List.of(ages(8, 9, 40, 30)));
    assertThat(dropped.rungs()).containsExactly(Rung.DROP_DIMENSION);
    assertThat(dropped.tables().get(0).cells()).hasSize(1);
  }

  @Test
  void withholdsWhatIsTooSmallAltogether() {
    DisclosurePolicy useful = DisclosurePolicy.builder("useful", 1, Profile.PUBLISH)
        .maxHiddenPercent(20)
        .build();
    Publication publication =
        Publisher.of(useful, RandomTables.SECRET).publish(List.of(ages(1, 2, 3, 4)));
    assertThat(publication.isWithheld()).isTrue();
    assertThat(publication.rungs()).last().isEqualTo(Rung.WITHHOLD);
    assertThat(publication.reasons()).contains(Reason.WITHHELD);
    assertThat(publication.certificate()).isEmpty();
  }

  @Test
  void refusesTablesThatWouldTakeTooLong() {
    Table large =
        new RandomTables(3).table(50, RandomTables.flat("a", 60), RandomTables.flat("b", 30));
    Publication publication = publisher.publish(List.of(large));
    assertThat(publication.reasons()).contains(Reason.TOO_LARGE);
    assertThat(publication.rungs()).contains(Rung.DROP_DIMENSION);
  }

  @Test
  void remembersWhatWasPublishedBefore() {
    Table table = ages(40, 5, 30, 90);
    Map<CellKey, OptionalLong> shown = new LinkedHashMap<>();
    shown.put(table.key("ALL"), OptionalLong.of(165));
    shown.put(table.key("Y18T24"), OptionalLong.of(40));
    shown.put(table.key("Y25T34"), OptionalLong.empty());
    shown.put(table.key("Y35T44"), OptionalLong.empty());
    shown.put(table.key("Y_GE45"), OptionalLong.of(90));
    PublishedTable release =
        new PublishedTable("women", Table.Kind.PERSONS, List.of(AGE), shown, false);
    Publication again = publisher.after(List.of(release)).publish(List.of(table));
    assertThat(hidden(again)).containsExactlyInAnyOrder(table.key("Y25T34"), table.key("Y35T44"));

    shown.put(table.key("Y35T44"), OptionalLong.of(30));
    PublishedTable leaky =
        new PublishedTable("women", Table.Kind.PERSONS, List.of(AGE), shown, false);
    Publication tooLate = publisher.after(List.of(leaky)).publish(List.of(table));
    assertThat(tooLate.isWithheld()).isTrue();
    assertThat(tooLate.reasons()).contains(Reason.RECOVERABLE);
  }

  @Test
  void protectsAmountsByTheirContributors() {
    DisclosurePolicy policy =
        DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK).pPercent(20).build();
    Dimension region = Dimension.exclusive("region", "ALL", "N", "S", "W");
    long[][] turnover = {
      {900, 210, 300}, {50, 190, 310}, {30, 200, 290}, {20, 220, 280}, {0, 205, 305}
    };
    Map<String, Table> firms = new LinkedHashMap<>();
    for (int firm = 0; firm < turnover.length; firm++) {
      firms.put(
          "firm " + firm,
          Table.builder("turnover", Table.Kind.AMOUNT, region)
              .cell(turnover[firm][0], "N")
              .cell(turnover[firm][1], "S")
              .cell(turnover[firm][2], "W")
              .build());
    }
    Table pool = Table.pool(firms);
    Publication publication = Publisher.of(policy, RandomTables.SECRET).publish(List.of(pool));
    assertThat(hidden(publication)).hasSizeGreaterThan(1).contains(pool.key("N"));
    CellBounds north =
        Attacker.knowing(11).attack(publication.tables()).of(pool.key("N")).orElseThrow();
    // 20 % of 900 are 180, of which 50 are there: 130 to either side.
    assertThat(north.low()).isLessThanOrEqualTo(1000 - 130);
    assertThat(north.high().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(1000 + 130);
  }

  @Test
  void tellsNoHiddenNumberInPassing() {
    Table table = ages(40_004, 7, 30_003, 90_009);
    Publication publication = publisher.publish(List.of(table));
    List<String> said = new ArrayList<>();
    said.add(publication.toString());
    said.add(publication.certificate().orElseThrow().toString());
    publication.certificate().orElseThrow().witnesses().forEach(each -> said.add(each.toString()));
    said.add(table.toString());
    said.add(CellSystem.of(List.of(table)).toString());
    assertThat(said).noneMatch(text -> text.contains("40004") || text.contains("30003"));
  }

  @Test
  void takingItsTimeChangesNothingForASmallTable() {
    List<Table> tables = List.of(ages(40, 5, 30, 90));
    assertThat(publisher.slow().publish(tables)).isEqualTo(publisher.publish(tables));
  }

  @Test
  void aNumberOnceShownCannotBeHiddenAgain() {
    Table table = ages(40, 5, 30, 90);
    assertThat(hidden(publisher.publish(List.of(table))))
        .containsExactlyInAnyOrder(table.key("Y25T34"), table.key("Y35T44"));
    PublishedTable one = new PublishedTable(
        "women",
        Table.Kind.PERSONS,
        List.of(AGE),
        Map.of(table.key("Y35T44"), OptionalLong.of(30)),
        false);
    assertThat(hidden(publisher.after(List.of(one)).publish(List.of(table))))
        .containsExactlyInAnyOrder(table.key("Y25T34"), table.key("Y18T24"));
    // What was hidden stays hidden, for whoever compares would see what it was.
    PublishedTable others =
        AttackerTest.hiding(table, false, new LinkedHashSet<>(table.values().keySet()));
    PublishedTable shown = AttackerTest.showing(others, table.key("Y35T44"), 30);
    assertThat(hidden(publisher.after(List.of(shown)).publish(List.of(table))))
        .hasSize(4)
        .doesNotContain(table.key("Y35T44"));
  }

  private static Publication atMost(int percent, Table table) {
    DisclosurePolicy useful = DisclosurePolicy.builder("useful", 1, Profile.PUBLISH)
        .maxHiddenPercent(percent)
        .ladder(List.of(Rung.LOWER_END))
        .build();
    return Publisher.of(useful, RandomTables.SECRET).publish(List.of(table));
  }

  @Test
  void countsWhatIsHiddenAmongWhatIsNotZero() {
    // Two of five, and two of four.
    assertThat(atMost(40, ages(40, 5, 30, 90)).isWithheld()).isFalse();
    assertThat(atMost(39, ages(40, 5, 30, 90)).isWithheld()).isTrue();
    assertThat(atMost(50, ages(40, 5, 30, 0)).isWithheld()).isFalse();
    Publication refused = atMost(49, ages(40, 5, 30, 0));
    assertThat(refused.rungs()).containsExactly(Rung.WITHHOLD);
    assertThat(refused.reasons())
        .containsExactlyInAnyOrder(Reason.TOO_MUCH_HIDDEN, Reason.WITHHELD);
  }

  @Test
  void leavesOutTheDimensionWithTheMostCategories() {
    Table table = Table.builder("women", Table.Kind.PERSONS, AGE, SEX)
        .cell(5, "Y18T24", "F")
        .cell(20, "Y18T24", "M")
        .cell(6, "Y25T34", "F")
        .cell(21, "Y25T34", "M")
        .cell(7, "Y35T44", "F")
        .cell(22, "Y35T44", "M")
        .cell(8, "Y_GE45", "F")
        .cell(23, "Y_GE45", "M")
        .build();
    DisclosurePolicy useful = DisclosurePolicy.builder("useful", 1, Profile.PUBLISH)
        .maxHiddenPercent(10)
        .build();
    Publication publication = Publisher.of(useful, RandomTables.SECRET).publish(List.of(table));
    assertThat(publication.rungs()).containsExactly(Rung.DROP_DIMENSION);
    assertThat(publication.tables().get(0).dimensions()).containsExactly(SEX);
    assertThat(publication.tables().get(0).hiddenCells()).isZero();
  }

  @Test
  void mergesOnlyWhatIsThereAndAllowed() {
    Merge young = new Merge("age", List.of("Y18T24", "Y25T34"), "Y18T34");
    Merge none = new Merge("area", List.of("N", "S"), "NS");
    Table table = ages(8, 9, 40, 30);
    for (Rung allowed : List.of(Rung.MERGE, Rung.LOWER_END)) {
      DisclosurePolicy useful = DisclosurePolicy.builder("useful", 1, Profile.PUBLISH)
          .maxHiddenPercent(20)
          .ladder(List.of(allowed))
          .build();
      Publication publication = Publisher.of(useful, RandomTables.SECRET)
          .merging(List.of(none, young))
          .publish(List.of(table));
      assertThat(publication.isWithheld()).isEqualTo(allowed != Rung.MERGE);
      assertThat(publication.rungs())
          .containsExactly(allowed == Rung.MERGE ? Rung.MERGE : Rung.WITHHOLD);
    }
  }

  @Test
  void withoutHiddenZerosAGroupThatIsAllTheSameIsNotShown() {
    Table table = Table.builder(
            "persons", Table.Kind.PERSONS, Dimension.exclusive("migrant", "ALL", "YES", "NO"))
        .cell(40, "YES")
        .cell(0, "NO")
        .sensitive("migrant")
        .build();
    DisclosurePolicy strict = DisclosurePolicy.builder("strict", 1, Profile.PUBLISH)
        .ladder(List.of(Rung.LOWER_END))
        .build();
    Publication publication = Publisher.of(strict, RandomTables.SECRET).publish(List.of(table));
    assertThat(publication.isWithheld()).isTrue();
    assertThat(publication.reasons())
        .containsExactlyInAnyOrder(Reason.HOMOGENEOUS_GROUP, Reason.WITHHELD);
  }
}
