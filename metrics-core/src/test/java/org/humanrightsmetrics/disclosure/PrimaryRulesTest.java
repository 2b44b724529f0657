// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimaryRulesTest {

  private final PrimaryRules rules = PrimaryRules.of(RandomTables.POLICY);

  private static Table sexes(long women, long men) {
    return Table.builder("persons", Table.Kind.PERSONS, Dimension.exclusive("sex", "ALL", "F", "M"))
        .cell(women, "F")
        .cell(men, "M")
        .build();
  }

  private Map<CellKey, Set<Reason>> primaries(Table table) {
    return rules.primaries(CellSystem.of(List.of(table))).stream()
        .collect(Collectors.toMap(Primary::cell, Primary::reasons));
  }

  @Test
  void hidesFromOneToOneBelowTheThreshold() {
    Table table = sexes(11, 10);
    assertThat(primaries(table)).containsOnlyKeys(table.key("M"));
    assertThat(primaries(sexes(11, 0))).isEmpty();
    Table one = sexes(11, 1);
    assertThat(primaries(one))
        .containsExactly(Map.entry(one.key("M"), Set.of(Reason.TOO_FEW_PEOPLE)));
  }

  @Test
  void hidesWhatTheLargestContributorWouldSee() {
    Table pool = Table.pool(Map.of("A", sexes(100, 30), "B", sexes(5, 30), "C", sexes(4, 30)));
    assertThat(primaries(pool))
        .containsExactly(Map.entry(pool.key("F"), Set.of(Reason.SMALL_REMAINDER)));
  }

  @Test
  void asksForSeveralContributors() {
    Table pool = Table.pool(Map.of("A", sexes(100, 30), "B", sexes(50, 30), "C", sexes(0, 30)));
    assertThat(primaries(pool))
        .containsExactly(Map.entry(pool.key("F"), Set.of(Reason.TOO_FEW_CONTRIBUTORS)));
  }

  @Test
  void hidesThatAllOfAGroupAreTheSame() {
    Table table = Table.builder(
            "persons", Table.Kind.PERSONS, Dimension.exclusive("migrant", "ALL", "YES", "NO"))
        .cell(40, "YES")
        .cell(0, "NO")
        .sensitive("migrant")
        .build();
    assertThat(primaries(table))
        .containsExactly(Map.entry(table.key("YES"), Set.of(Reason.HOMOGENEOUS_GROUP)));
    Table natural = Table.builder(
            "persons", Table.Kind.PERSONS, Dimension.exclusive("migrant", "ALL", "YES", "NO"))
        .cell(40, "YES")
        .impossible("NO")
        .sensitive("migrant")
        .build();
    assertThat(primaries(natural)).isEmpty();
  }

  @Test
  void judgesRatesByBothSides() {
    assertThat(rules.judgeRate(11, 22, false)).isEmpty();
    assertThat(rules.judgeRate(10, 100, false)).contains(Reason.RATE);
    assertThat(rules.judgeRate(90, 100, false)).contains(Reason.RATE);
    assertThat(rules.judgeRate(0, 100, false)).isEmpty();
    assertThat(rules.judgeRate(100, 100, false)).isEmpty();
    assertThat(rules.judgeRate(100, 100, true)).contains(Reason.HOMOGENEOUS_GROUP);
    assertThat(rules.judgeRate(0, 10, false)).contains(Reason.RATE);
    assertThatThrownBy(() -> rules.judgeRate(11, 10, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void judgesMeansAndMedians() {
    assertThat(rules.judgeMean(11)).isEmpty();
    assertThat(rules.judgeMean(10)).contains(Reason.TOO_FEW_VALUES);
    assertThat(rules.judgeMedian(11, 3)).isEmpty();
    assertThat(rules.judgeMedian(11, 1)).contains(Reason.TOO_FEW_VALUES);
    assertThat(rules.judgeMedian(10, 3)).contains(Reason.TOO_FEW_VALUES);
  }

  private static List<Reason> reasonsOf(DisclosurePolicy policy, Table table, String cell) {
    return PrimaryRules.of(policy).primaries(CellSystem.of(List.of(table))).stream()
        .filter(primary -> primary.cell().equals(table.key(cell)))
        .flatMap(primary -> primary.reasons().stream())
        .toList();
  }

  @Test
  void namesTheSmallestFirst() {
    Table table = Table.builder(
            "persons", Table.Kind.PERSONS, Dimension.exclusive("age", "ALL", "A", "B", "C", "D"))
        .cell(7, "A")
        .cell(3, "B")
        .cell(9, "C")
        .cell(50, "D")
        .build();
    assertThat(rules.primaries(CellSystem.of(List.of(table))))
        .extracting(Primary::cell)
        .containsExactly(table.key("B"), table.key("A"), table.key("C"));
  }

  @ParameterizedTest
  @CsvSource({"11, false", "10, true", "1, true", "0, false"})
  void asksHowManyRemainWithoutTheLargest(long others, boolean small) {
    long one = others / 2;
    Table pool = Table.pool(Map.of(
        "A", sexes(100, 30), "B", sexes(others - one, 30), "C", sexes(one, 30), "D", sexes(0, 9)));
    assertThat(reasonsOf(RandomTables.POLICY, pool, "F").contains(Reason.SMALL_REMAINDER))
        .isEqualTo(small);
  }

  @Test
  void sharesOfAHeadCountMatterOnlyBetweenCompetitors() {
    Map<String, Table> parts = new LinkedHashMap<>();
    for (int i = 0; i < 5; i++) {
      parts.put("firm " + i, sexes(i == 0 ? 900 : 20, 100));
    }
    Table pool = Table.pool(parts);
    DisclosurePolicy peers =
        DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK).build();
    assertThat(reasonsOf(peers, pool, "F"))
        .containsExactly(Reason.DOMINANT_CONTRIBUTOR, Reason.P_PERCENT_RULE);
    assertThat(reasonsOf(RandomTables.POLICY, pool, "F")).isEmpty();
  }

  @Test
  void aGroupIsTheSameOnlyWhereItCouldHaveDiffered() {
    Dimension migrant = Dimension.exclusive("migrant", "ALL", "YES", "NO", "UNKNOWN");
    Table.Builder one = Table.builder("persons", Table.Kind.PERSONS, migrant)
        .cell(40, "YES")
        .impossible("NO")
        .sensitive("migrant");
    assertThat(primaries(one.cell(0, "UNKNOWN").build())).hasSize(1);
    assertThat(primaries(one.impossible("UNKNOWN").build())).isEmpty();
    Table nobody = Table.builder("persons", Table.Kind.PERSONS, migrant)
        .cell(0, "YES")
        .cell(0, "NO")
        .cell(0, "UNKNOWN")
        .sensitive("migrant")
        .build();
    assertThat(primaries(nobody)).isEmpty();
    Table money = Table.builder("money", Table.Kind.AMOUNT, migrant)
        .cell(40, "YES")
        .cell(0, "NO")
        .cell(0, "UNKNOWN")
        .sensitive("migrant")
        .build();
    assertThat(primaries(money)).isEmpty();
    DisclosurePolicy open =
        DisclosurePolicy.builder("open", 1, Profile.PUBLISH).homogeneity(false).build();
    assertThat(reasonsOf(open, one.cell(0, "UNKNOWN").build(), "YES")).isEmpty();
  }

  @Test
  void hidesTheAmountOfAMeanOfFew() {
    for (long savers : new long[] {0, 1, 10, 11}) {
      for (long saved : new long[] {0, 700}) {
        Table count = sexes(savers, 60);
        Table amount = Table.builder(
                "savings", Table.Kind.AMOUNT, Dimension.exclusive("sex", "ALL", "F", "M"))
            .cell(saved, "F")
            .cell(900, "M")
            .build();
        CellSystem system = CellSystem.of(
            List.of(count, amount),
            Set.of(),
            List.of(Quotient.mean(amount.key("F"), count.key("F"), 0)));
        assertThat(rules.primaries(system).stream()
                .anyMatch(primary -> primary.reasons().contains(Reason.TOO_FEW_VALUES)))
            .as("%d savers, %d saved", savers, saved)
            .isEqualTo(saved > 0 && savers > 0 && savers < 11);
      }
    }
  }

  @Test
  void protectsPersonsOfContributorsByTheThresholdAtLeast() {
    CellSystem system =
        CellSystem.of(List.of(Table.pool(Map.of("A", sexes(800, 30), "B", sexes(10, 30)))));
    int women = system.find(CellKey.of("persons", Map.of("sex", "F"))).orElseThrow();
    int men = system.find(CellKey.of("persons", Map.of("sex", "M"))).orElseThrow();
    // 15 % of 800 and 15 % of 30.
    assertThat(rules.protection(system, women)).isEqualTo(120);
    assertThat(rules.protection(system, men)).isEqualTo(11);
    assertThat(rules.protectionOfSum(700)).isEqualTo(105);
  }

  @Test
  void judgesRatesAtTheirBoundaries() {
    assertThat(rules.judgeRate(0, 11, true)).contains(Reason.HOMOGENEOUS_GROUP);
    assertThat(rules.judgeRate(11, 11, false)).isEmpty();
    assertThat(rules.judgeRate(0, 0, false)).contains(Reason.RATE);
    assertThat(rules.judgeRate(11, 21, false)).contains(Reason.RATE);
    assertThatThrownBy(() -> rules.judgeRate(-1, 10, false))
        .hasMessage("A rate of persons lies between none and all of the group");
    assertThat(rules.judgeMedian(11, 2)).contains(Reason.TOO_FEW_VALUES);
  }
}
