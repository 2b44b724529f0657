// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names of cells and dimensions, on which linked tables find each other. */
class DimensionTest {

  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M");

  @Test
  void isEqualWhenEveryPartIs() {
    Dimension partial = Dimension.partial("sex", "ALL", "F");
    Dimension shown = Dimension.of("sex", "ALL", partial.splits(), Set.of());
    assertThat(SEX)
        .isEqualTo(Dimension.exclusive("sex", "ALL", "F", "M"))
        .hasSameHashCodeAs(Dimension.exclusive("sex", "ALL", "F", "M"))
        .isNotEqualTo(Dimension.exclusive("gender", "ALL", "F", "M"))
        .isNotEqualTo(Dimension.exclusive("sex", "_T", "F", "M"))
        .isNotEqualTo(Dimension.exclusive("sex", "ALL", "M", "F"))
        .isNotEqualTo("sex");
    assertThat(SEX.hashCode())
        .isNotEqualTo(Dimension.exclusive("sex", "_T", "F", "M").hashCode());
    assertThat(partial).isNotEqualTo(shown);
  }

  @Test
  void mergesOnlyPrintedPartsOfOneParent() {
    Dimension ages = Dimension.exclusive("age", "ALL", "A", "B", "C");
    assertThat(ages.merged(List.of("C", "A"), "AC").splits())
        .containsExactly(new Split("ALL", List.of("B", "AC")));
    assertThatThrownBy(() -> ages.merged(List.of("A"), "A1"))
        .hasMessageStartingWith("Only two or more printed categories");
    assertThatThrownBy(() -> ages.merged(List.of("A", "ALL"), "X"))
        .hasMessageStartingWith("Only two or more printed categories");
    Dimension partial = Dimension.partial("age", "ALL", "A");
    assertThatThrownBy(() -> partial.merged(List.of("A", "rest of ALL"), "X"))
        .hasMessageStartingWith("Only two or more printed categories");
  }

  @Test
  void refusesCategoriesThatHaveNoPlace() {
    assertThatThrownBy(() -> Dimension.builder("area", "IN").split("BR", "GAYA").build())
        .hasMessageContaining("'BR' is split before");
    assertThatThrownBy(() ->
            Dimension.builder("area", "IN").split("IN", "BR").split("BR", "IN").build())
        .hasMessageContaining("'IN' is a part twice");
    assertThatThrownBy(() -> Dimension.of("sex", "ALL", SEX.splits(), Set.of("X")))
        .hasMessageContaining("An implied category of 'sex'");
    assertThat(Dimension.of("sex", "ALL", SEX.splits(), Set.of("M")).isImplied("M"))
        .isTrue();
  }

  @Test
  void aCellIsItsSubjectAndItsCoordinates() {
    CellKey women = CellKey.of("persons", Map.of("sex", "F"));
    assertThat(women.subject()).isEqualTo("persons");
    assertThat(women.coordinates()).containsExactly(Map.entry("sex", "F"));
    assertThat(women)
        .isEqualTo(CellKey.of("persons", Map.of("sex", "F")))
        .hasSameHashCodeAs(CellKey.of("persons", Map.of("sex", "F")))
        .isNotEqualTo(CellKey.of("cases", Map.of("sex", "F")))
        .isNotEqualTo(CellKey.of("persons", Map.of("sex", "M")))
        .isNotEqualTo("persons");
    assertThat(women.hashCode())
        .isNotEqualTo(CellKey.of("persons", Map.of("sex", "M")).hashCode());
    assertThat(women)
        .isGreaterThan(CellKey.of("cases", Map.of("sex", "M")))
        .isLessThan(CellKey.of("persons", Map.of("sex", "M")));
  }

  @Test
  void aMergeAppliesWhereItsDimensionAndAllItsPartsAre() {
    Table table = Table.builder("persons", Table.Kind.PERSONS, SEX)
        .cell(1, "F")
        .cell(2, "M")
        .build();
    assertThat(new Merge("sex", List.of("F", "M"), "X").appliesTo(table)).isTrue();
    assertThat(new Merge("age", List.of("F", "M"), "X").appliesTo(table)).isFalse();
    assertThat(new Merge("sex", List.of("F", "O"), "X").appliesTo(table)).isFalse();
  }

  @Test
  void namesWhatIsLeftOver() {
    assertThat(Dimension.restOf("ALL")).isEqualTo("rest of ALL");
    Dimension partial = Dimension.partial("sex", "ALL", "F");
    assertThat(partial.categories()).containsExactly("ALL", "F", "rest of ALL");
    assertThat(partial.isImplied("rest of ALL")).isTrue();
    assertThat(partial.isImplied("F")).isFalse();
  }
}
