// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far each onlooker must find every protected cell to lie, on tables small enough to work out by hand. */
class ProtectionPlanTest {

  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M");

  private static Table table(Table.Kind kind, long women, long men) {
    return Table.builder("persons", kind, SEX).cell(women, "F").cell(men, "M").build();
  }

  private static Table persons(long women, long men) {
    return table(Table.Kind.PERSONS, women, men);
  }

  private static ProtectionPlan plan(Table table, boolean hiddenZeros, CellKey... extra) {
    return ProtectionPlan.of(
        CellSystem.of(List.of(table)),
        RandomTables.POLICY,
        hiddenZeros,
        new HashSet<>(List.of(extra)));
  }

  /** The needs of an onlooker, for example {@code persons{sex=F} 1..11}. */
  private static List<String> needs(ProtectionPlan plan, String onlooker) {
    return plan.views().stream()
        .filter(view -> view.onlooker().equals(onlooker))
        .flatMap(view -> view.needs().stream())
        .map(need -> plan.system().key(need.cell()) + " " + need.low() + ".." + need.high())
        .toList();
  }

  private static List<String> needs(ProtectionPlan plan) {
    return needs(plan, View.PUBLIC);
  }

  @Test
  void aSmallCountMayBeAnythingFromOneToTheThreshold() {
    ProtectionPlan plan = plan(persons(5, 40), false);
    assertThat(needs(plan)).containsExactly("persons{sex=F} 1..11");
    assertThat(plan.raisedLowerEnd()).isFalse();
    assertThat(plan.hiddenZeros()).isFalse();
    ProtectionPlan zeros = plan(persons(5, 40), true);
    assertThat(needs(zeros)).containsExactly("persons{sex=F} 0..11");
    assertThat(zeros.hiddenZeros()).isTrue();
  }

  @Test
  void aTotalIsAtLeastOneForEveryPart() {
    ProtectionPlan plan = plan(persons(2, 3), false);
    assertThat(needs(plan))
        .containsExactly("persons{sex=F} 1..11", "persons{sex=M} 1..11", "persons{} 2..11");
    assertThat(plan.raisedLowerEnd()).isTrue();
    assertThat(needs(plan(persons(0, 3), false)))
        .containsExactlyInAnyOrder("persons{sex=M} 1..11", "persons{} 1..11");
    assertThat(needs(plan(persons(2, 3), true))).contains("persons{} 0..11");
  }

  @Test
  void thePublicNeedsOnlyDoubtWhereAContributorIsTheDanger() {
    Map<String, Table> parts = new LinkedHashMap<>();
    parts.put("A", persons(100, 30));
    parts.put("B", persons(5, 30));
    parts.put("C", persons(4, 30));
    ProtectionPlan plan = plan(Table.pool(parts), false);
    assertThat(plan.views()).extracting(View::onlooker).containsExactly("", "A", "B", "C");
    assertThat(needs(plan)).containsExactly("persons{sex=F} 109..110");
    // A sees its own 100 and must find up to ten others possible, and the threshold.
    assertThat(needs(plan, "A")).containsExactly("persons{sex=F} 100..111");
    assertThat(needs(plan, "B")).containsExactly("persons{sex=F} 109..109");
  }

  @Test
  void whoIsAloneInACellIsNotDeceivedAboutIt() {
    Map<String, Table> parts = new LinkedHashMap<>();
    parts.put("A", persons(5, 30));
    parts.put("B", persons(0, 30));
    parts.put("C", persons(0, 30));
    ProtectionPlan plan = plan(Table.pool(parts), false);
    // Fewer than three have women at all, so that the public may not come near 5 either.
    assertThat(needs(plan)).containsExactly("persons{sex=F} 1..16");
    assertThat(needs(plan, "A")).isEmpty();
    assertThat(needs(plan, "B")).containsExactly("persons{sex=F} 1..16");
    int women = plan.system().find(CellKey.of("persons", Map.of("sex", "F"))).orElseThrow();
    assertThat(plan.views())
        .extracting(view -> view.isFixed(women))
        .containsExactly(false, true, false, false);
    assertThat(plan.views())
        .extracting(view -> view.minimum(women))
        .containsExactly(1L, 5L, 1L, 1L);
  }

  @Test
  void aGroupThatIsAllTheSameMustBeAbleToHoldOthers() {
    Table table = Table.builder("persons", Table.Kind.PERSONS, SEX)
        .cell(40, "F")
        .cell(0, "M")
        .sensitive("sex")
        .build();
    assertThat(needs(plan(table, true))).containsExactly("persons{sex=F} 29..40");
    Table few = Table.builder("persons", Table.Kind.PERSONS, SEX)
        .cell(6, "F")
        .cell(0, "M")
        .sensitive("sex")
        .build();
    assertThat(needs(plan(few, true))).contains("persons{sex=F} 0..11");
  }

  @Test
  void anAmountLiesAsFarAwayAsThePercentRuleAsks() {
    Map<String, Table> parts = new LinkedHashMap<>();
    long[] amounts = {800, 150, 30, 20};
    for (int i = 0; i < amounts.length; i++) {
      parts.put("firm " + i, table(Table.Kind.AMOUNT, amounts[i], 250));
    }
    DisclosurePolicy policy =
        DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK).pPercent(10).build();
    ProtectionPlan plan =
        ProtectionPlan.of(CellSystem.of(List.of(Table.pool(parts))), policy, false, Set.of());
    // 10 % of 800 are 80, of which the small ones bring 50; four are too few for any amount.
    assertThat(needs(plan)).contains("persons{sex=F} 970..1030", "persons{sex=M} 975..1025");
  }

  @Test
  void theAmountOfAFewLiesAFractionOfItselfAway() {
    Table count = Table.builder("savers", Table.Kind.PERSONS, SEX)
        .cell(7, "F")
        .cell(60, "M")
        .build();
    Table amount = Table.builder("savings", Table.Kind.AMOUNT, SEX)
        .cell(700, "F")
        .cell(90_000, "M")
        .build();
    Quotient mean = Quotient.mean(amount.key("F"), count.key("F"), 2);
    ProtectionPlan plan = ProtectionPlan.of(
        CellSystem.of(List.of(count, amount), Set.of(), List.of(mean)),
        RandomTables.POLICY,
        false,
        Set.of());
    assertThat(needs(plan)).containsExactly("savers{sex=F} 1..11", "savings{sex=F} 595..805");
  }

  @Test
  void whatTheAttackerFoundBesidesIsProtectedToo() {
    Table table = persons(50, 40);
    assertThat(needs(plan(table, false, table.key("F")))).containsExactly("persons{sex=F} 1..50");
    Table little = persons(50, 5);
    assertThat(needs(plan(little, false, little.key("M"), little.key("ALL"))))
        .containsExactly("persons{sex=M} 1..11", "persons{} 2..55");
    Table amounts = table(Table.Kind.AMOUNT, 50, 40);
    assertThat(needs(plan(amounts, false, amounts.key("F"))))
        .containsExactly("persons{sex=F} 50..51");
  }

  @Test
  void whatEverybodyKnowsStaysAsItIs() {
    Dimension age = Dimension.exclusive("age", "ALL", "A", "B", "C", "D");
    Table table = Table.builder("persons", Table.Kind.PERSONS, age)
        .cell(5, "A")
        .cell(0, "B")
        .impossible("C")
        .cell(30, "D")
        .build();
    CellSystem system = CellSystem.of(List.of(table), Set.of(table.key("D")));
    for (boolean zeros : new boolean[] {false, true}) {
      View view = ProtectionPlan.of(system, RandomTables.POLICY, zeros, Set.of())
          .views()
          .get(0);
      assertThat(view.isFixed(system.find(table.key("A")).orElseThrow())).isFalse();
      assertThat(view.isFixed(system.find(table.key("B")).orElseThrow())).isEqualTo(!zeros);
      assertThat(view.isFixed(system.find(table.key("C")).orElseThrow())).isTrue();
      assertThat(view.isFixed(system.find(table.key("D")).orElseThrow())).isTrue();
      assertThat(view.minimum(system.find(table.key("D")).orElseThrow())).isEqualTo(30);
      assertThat(view.minimum(system.find(table.key("A")).orElseThrow())).isEqualTo(zeros ? 0 : 1);
    }
  }
}
