// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which cells are hidden, what proves it, and when nothing helps. */
class SuppressorTest {

  private static final Dimension AGE = Dimension.exclusive("age", "ALL", "A", "B", "C");

  private final Table table = Table.builder("persons", Table.Kind.PERSONS, AGE)
      .cell(5, "A")
      .cell(30, "B")
      .cell(90, "C")
      .build();

  private Suppressor.Outcome run(Set<CellKey> frozen) {
    CellSystem system = CellSystem.of(List.of(table), frozen);
    return Suppressor.run(
        ProtectionPlan.of(system, RandomTables.POLICY, false, Set.of()),
        Costs.of(system, RandomTables.SECRET));
  }

  @Test
  void hidesTheCheapestPartnerAndProvesBothEnds() {
    Suppressor.Outcome outcome = run(Set.of());
    CellSystem system = CellSystem.of(List.of(table));
    assertThat(outcome.unreachable()).isEmpty();
    assertThat(outcome.hidden().stream().mapToObj(system::key))
        .containsExactlyInAnyOrder(table.key("A"), table.key("B"));
    assertThat(outcome.witnesses())
        .extracting(each -> each.cell() + " " + each.target() + " " + each.changes())
        .containsExactly(
            "persons{age=A} 11 {persons{age=A}=6, persons{age=B}=-6}",
            "persons{age=A} 1 {persons{age=A}=-4, persons{age=B}=4}");
    assertThat(outcome.witnesses()).extracting(Witness::onlooker).containsOnly(View.PUBLIC);
  }

  @Test
  void namesTheCellThatNothingCanProtect() {
    Set<CellKey> others = new LinkedHashSet<>(table.values().keySet());
    others.remove(table.key("A"));
    Suppressor.Outcome outcome = run(others);
    assertThat(outcome.unreachable()).contains(table.key("A"));
    assertThat(outcome.witnesses()).isEmpty();
  }
}
