// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A rate is shown beside a certificate only where every other table of it prints the same. */
class QuotientGateTest {

  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M");
  private static final Quotient RATE = Quotient.rate(women("done"), women("begun"), 0);
  private static final Quotient MEAN = Quotient.mean(women("money"), women("begun"), 0);

  private static Table table(String subject, Table.Kind kind, long women, long men) {
    return Table.builder(subject, kind, SEX).cell(women, "F").cell(men, "M").build();
  }

  private static CellKey women(String subject) {
    return CellKey.of(subject, Map.of("sex", "F"));
  }

  private static Table done(long women) {
    return table("done", Table.Kind.PERSONS, women, 30);
  }

  private static Table begun(long women) {
    return table("begun", Table.Kind.PERSONS, women, 50);
  }

  private static Table money(long women) {
    return table("money", Table.Kind.AMOUNT, women, 900);
  }

  private static Witness witness(Map<CellKey, Long> changes) {
    return new Witness(View.PUBLIC, women("done"), 0, new TreeMap<>(changes));
  }

  private static QuotientGate gate(List<Table> tables, Set<CellKey> hidden, Witness... witnesses) {
    return new QuotientGate(
        CellSystem.of(tables, Set.of(), List.of(RATE)),
        new Certificate("test", 1, hidden, false, List.of(witnesses)),
        List.of());
  }

  private static PublishedQuotient judged(QuotientGate gate, Quotient quotient, boolean bands) {
    return gate.judge(List.of(quotient), bands, false).get(0);
  }

  private static Optional<BigDecimal> shown(QuotientGate gate) {
    PublishedQuotient judged = judged(gate, RATE, true);
    assertThat(judged.value().isPresent() && judged.band().isPresent()).isFalse();
    return judged.value();
  }

  @Test
  void showsWhatNoWitnessChanges() {
    assertThat(shown(gate(List.of(done(40), begun(60)), Set.of()))).contains(new BigDecimal("67"));
  }

  @Test
  void hidesWhatAPrimaryOrAHiddenCellStandsIn() {
    List<Table> tables = List.of(done(40), begun(60));
    for (CellKey cell : List.of(women("done"), women("begun"), RATE.rest())) {
      assertThat(shown(gate(tables, Set.of(cell)))).as("%s", cell).isEmpty();
      QuotientGate gate = new QuotientGate(
          CellSystem.of(tables, Set.of(), List.of(RATE)),
          new Certificate("test", 1, Set.of(), false, List.of()),
          List.of(new Primary(cell, Set.of(Reason.TOO_FEW_PEOPLE))));
      assertThat(shown(gate)).as("%s", cell).isEmpty();
    }
  }

  @Test
  void hidesWhatCannotBeDivided() {
    assertThat(judged(gate(List.of(done(0), begun(0)), Set.of()), RATE, true).isHidden())
        .isTrue();
    assertThat(judged(gate(List.of(begun(60)), Set.of()), RATE, true).isHidden())
        .isTrue();
    assertThat(judged(gate(List.of(done(60)), Set.of()), RATE, true).isHidden()).isTrue();
  }

  @Test
  void showsARateOfUnprintedPersonsUnlessOnlyPlainOnesAreAskedFor() {
    QuotientGate open = gate(List.of(done(40).unprinted(), begun(60)), Set.of());
    assertThat(open.judge(List.of(RATE), true, false).get(0).value()).isPresent();
    assertThat(open.judge(List.of(RATE), true, true).get(0).isHidden()).isTrue();
    QuotientGate below = gate(List.of(done(40), begun(60).unprinted()), Set.of());
    assertThat(below.judge(List.of(RATE), true, true).get(0).isHidden()).isTrue();
    QuotientGate plain = gate(List.of(done(40), begun(60)), Set.of());
    assertThat(plain.judge(List.of(RATE), true, true).get(0).value()).isPresent();
  }

  @Test
  void asksEveryWitnessForTheSamePrintedValue() {
    List<Table> tables = List.of(done(40), begun(60));
    // 40 of 60 is 66.7, as 42 of 63 is; 40 of 60 and 80 of 120 are the same.
    Witness same = witness(Map.of(women("done"), 2L, women("begun"), 3L));
    Witness twice = witness(Map.of(women("done"), 40L, women("begun"), 60L));
    Witness other = witness(Map.of(women("done"), 5L));
    Witness below = witness(Map.of(women("begun"), 30L));
    assertThat(shown(gate(tables, Set.of(), same, twice))).isPresent();
    assertThat(shown(gate(tables, Set.of(), same, other))).isEmpty();
    assertThat(shown(gate(tables, Set.of(), below))).isEmpty();
  }

  @Test
  void aTableWithNobodyBelowTheLinePrintsNothing() {
    Witness empty = witness(Map.of(women("done"), -40L, women("begun"), -60L));
    PublishedQuotient judged =
        judged(gate(List.of(done(40), begun(60)), Set.of(), empty), RATE, true);
    assertThat(judged.isHidden()).isTrue();
  }

  @Test
  void aBandIsShownWhereEveryWitnessStaysWithin() {
    List<Table> tables = List.of(done(40), begun(60));
    Witness within = witness(Map.of(women("done"), 4L));
    Witness beyond = witness(Map.of(women("done"), 5L));
    assertThat(judged(gate(tables, Set.of(), within), RATE, true).band()).contains(Band.UP_TO_75);
    assertThat(judged(gate(tables, Set.of(), within), RATE, false).isHidden()).isTrue();
    assertThat(judged(gate(tables, Set.of(), within, beyond), RATE, true).isHidden())
        .isTrue();
    QuotientGate gate = gate(tables, Set.of(), within);
    assertThat(gate.judge(List.of(RATE), true, true).get(0).isHidden()).isTrue();
  }

  @Test
  void aMeanHasNoBand() {
    List<Table> tables = List.of(money(700), begun(60));
    Witness other = witness(Map.of(women("money"), 500L));
    assertThat(judged(gate(tables, Set.of()), MEAN, true).value()).contains(new BigDecimal("12"));
    assertThat(judged(gate(tables, Set.of(), other), MEAN, true).isHidden()).isTrue();
  }

  @Test
  void aHiddenCountHidesTheAmountThatWouldTellIt() {
    List<Table> tables = List.of(done(7), begun(7), money(700));
    assertThat(gate(tables, Set.of(women("begun"))).amountsToHide(List.of(MEAN)))
        .containsExactly(women("money"));
    assertThat(gate(tables, Set.of(women("begun"))).amountsToHide(List.of(RATE)))
        .isEmpty();
    assertThat(gate(tables, Set.of()).amountsToHide(List.of(MEAN))).isEmpty();
    assertThat(gate(tables, Set.of(women("begun"), women("money"))).amountsToHide(List.of(MEAN)))
        .isEmpty();
    assertThat(
            gate(List.of(begun(7), money(0)), Set.of(women("begun"))).amountsToHide(List.of(MEAN)))
        .isEmpty();
    assertThat(
            gate(List.of(begun(7), money(1)), Set.of(women("begun"))).amountsToHide(List.of(MEAN)))
        .hasSize(1);
    assertThat(gate(List.of(begun(7), money(700).unprinted()), Set.of(women("begun")))
            .amountsToHide(List.of(MEAN)))
        .isEmpty();
    assertThat(gate(List.of(begun(7)), Set.of(women("begun"))).amountsToHide(List.of(MEAN)))
        .isEmpty();
  }
}
