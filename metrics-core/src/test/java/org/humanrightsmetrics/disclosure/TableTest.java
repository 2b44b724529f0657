// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Dimension AREA = Dimension.builder("area", "IN")
      .split("IN", "BR", "UP")
      .split("BR", "PATNA", "GAYA")
      .build();
  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M");

  private static Table table(long gaya) {
    return Table.builder("women", Table.Kind.PERSONS, AREA, SEX)
        .cell(40, "PATNA", "F")
        .cell(7, "PATNA", "M")
        .cell(gaya, "GAYA", "F")
        .cell(9, "GAYA", "M")
        .cell(31, "UP", "F")
        .cell(12, "UP", "M")
        .build();
  }

  @Test
  void worksOutTotals() {
    Table table = table(5);
    assertThat(table.value("BR", "F")).isEqualTo(45);
    assertThat(table.value("IN", "ALL")).isEqualTo(104);
    assertThat(table.value("IN", "M")).isEqualTo(28);
  }

  @Test
  void worksOutRemainders() {
    Table table = Table.builder(
            "women", Table.Kind.PERSONS, Dimension.overlapping("training", "ALL", "A", "B"))
        .cell(50, "ALL")
        .cell(42, "A")
        .cell(30, "B")
        .build();
    assertThat(table.value("not A")).isEqualTo(8);
    assertThat(table.implied()).containsExactlyInAnyOrder(table.key("not A"), table.key("not B"));
  }

  @Test
  void refusesWhatDoesNotAddUp() {
    Table.Builder builder = Table.builder("women", Table.Kind.PERSONS, SEX)
        .cell(5, "F")
        .cell(6, "M")
        .cell(12, "ALL");
    assertThatThrownBy(builder::build).hasMessageContaining("do not add up");
    Table.Builder open = Table.builder("women", Table.Kind.PERSONS, SEX).cell(5, "F");
    assertThatThrownBy(open::build).hasMessageContaining("neither given");
    assertThatThrownBy(() -> open.cell(-1, "M")).hasMessageContaining("below zero");
    assertThatThrownBy(() -> open.cell(1, "X")).hasMessageContaining("no category");
  }

  @Test
  void poolsWhatContributorsReport() {
    Table pool = Table.pool(Map.of("A", table(5), "B", table(2)));
    assertThat(pool.value("GAYA", "F")).isEqualTo(7);
    CellSystem system = CellSystem.of(List.of(pool));
    int gaya = system.find(pool.key("GAYA", "F")).orElseThrow();
    assertThat(system.contribution("B", gaya)).isEqualTo(2);
    assertThatThrownBy(() -> Table.pool(Map.of())).hasMessageContaining("at least one");
  }

  @Test
  void mergesCategoriesAndDropsDimensions() {
    Table merged = Table.pool(Map.of("A", table(5))).merged("area", List.of("PATNA", "GAYA"), "PG");
    assertThat(merged.value("PG", "F")).isEqualTo(45);
    assertThat(merged.contributors().get("A").value("PG", "M")).isEqualTo(16);
    Table dropped = table(5).without("area");
    assertThat(dropped.value("F")).isEqualTo(76);
    assertThat(dropped.dimensions()).containsExactly(SEX);
    assertThatThrownBy(() -> table(5).merged("area", List.of("PATNA", "UP"), "X"))
        .hasMessageContaining("one parent");
  }

  @Test
  void givesOneKeyToOneNumber() {
    Table table = table(5);
    assertThat(table.key("BR", "ALL"))
        .isEqualTo(table.without("sex").key("BR"))
        .isNotEqualTo(table.key("IN", "F"));
    assertThat(table.toString()).doesNotContain("104");
  }

  @Test
  void refusesTwoNumbersForOneCell() {
    assertThatThrownBy(() -> CellSystem.of(List.of(table(5), table(6).without("sex"))))
        .hasMessageContaining("different numbers");
  }

  @Test
  void aSystemKnowsEveryCellOnce() {
    Table table = table(5);
    CellSystem system = CellSystem.of(List.of(table, table.without("sex")));
    assertThat(system.keys()).containsExactlyElementsOf(table.values().keySet());
    assertThat(system.size()).isEqualTo(15);
    int patna = system.find(table.key("PATNA", "F")).orElseThrow();
    assertThat(system.key(patna)).isEqualTo(table.key("PATNA", "F"));
    assertThat(system.value(patna)).isEqualTo(40);
    assertThat(system.level(patna)).isZero();
    assertThat(system.level(system.find(table.key("BR", "ALL")).orElseThrow())).isEqualTo(1);
    assertThat(system.level(system.find(table.key("IN", "ALL")).orElseThrow())).isEqualTo(2);
    assertThat(system.find(CellKey.of("men", Map.of()))).isEmpty();
    assertThat(system.contribution("nobody", patna)).isZero();
    assertThat(CellSystem.of(List.of()).size()).isZero();
  }

  @Test
  void whatOneContributorThinksPossibleIsPossible() {
    Dimension sex = SEX;
    Table one = Table.builder("women", Table.Kind.PERSONS, sex)
        .cell(4, "F")
        .impossible("M")
        .build();
    Table two = Table.builder("women", Table.Kind.PERSONS, sex)
        .cell(5, "F")
        .cell(0, "M")
        .build();
    assertThat(Table.pool(Map.of("A", one, "B", one)).impossible()).containsExactly(one.key("M"));
    assertThat(Table.pool(Map.of("A", one, "B", two)).impossible()).isEmpty();
    assertThat(Table.pool(Map.of("A", two, "B", one)).impossible()).isEmpty();
    Table merged = table(5).merged("area", List.of("PATNA", "GAYA"), "PG");
    assertThat(merged.impossible()).isEmpty();
    assertThat(one.unprinted().implied()).hasSize(3);
    assertThat(one.unprinted().without("sex").implied()).hasSize(1);
  }
}
