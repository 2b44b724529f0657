// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
}
