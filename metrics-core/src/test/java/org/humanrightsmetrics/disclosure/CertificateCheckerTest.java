// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A certificate with one fault is refused for that fault. */
class CertificateCheckerTest {

  private static final Dimension AGE = Dimension.exclusive("age", "ALL", "A", "B", "C");

  private final Table table = Table.builder("persons", Table.Kind.PERSONS, AGE)
      .cell(5, "A")
      .cell(30, "B")
      .cell(0, "C")
      .build();
  private final CellKey small = table.key("A");
  private final CellKey partner = table.key("B");

  /** 5 and 30 may be 1 and 34 or 11 and 24. */
  private Certificate certificate(List<Witness> witnesses, CellKey... hidden) {
    return new Certificate("test", 1, Set.of(hidden), false, witnesses);
  }

  private Witness witness(long target, Object... changes) {
    SortedMap<CellKey, Long> all = new TreeMap<>();
    for (int i = 0; i < changes.length; i += 2) {
      all.put((CellKey) changes[i], ((Number) changes[i + 1]).longValue());
    }
    return new Witness(View.PUBLIC, small, target, all);
  }

  private final Witness low = witness(1, small, -4, partner, 4);
  private final Witness high = witness(11, small, 6, partner, -6);

  private String fault(Certificate certificate) {
    return CertificateChecker.of(CellSystem.of(List.of(table)), RandomTables.POLICY)
        .fault(certificate)
        .orElse("none");
  }

  private String faultOf(Witness witness) {
    return fault(certificate(List.of(low, witness, high), small, partner));
  }

  @Test
  void findsNothingWrongWithASoundOne() {
    assertThat(fault(certificate(List.of(low, high), small, partner))).isEqualTo("none");
    assertThat(faultOf(witness(5))).isEqualTo("none");
    assertThat(faultOf(witness(5, partner, 0, table.key("C"), 0))).isEqualTo("none");
  }

  @Test
  void knowsItsPolicy() {
    for (Certificate other : List.of(
        new Certificate("other", 1, Set.of(small, partner), false, List.of(low, high)),
        new Certificate("test", 2, Set.of(small, partner), false, List.of(low, high)))) {
      assertThat(fault(other)).isEqualTo("made under another policy");
    }
  }

  @Test
  void everySmallCellIsHidden() {
    assertThat(fault(certificate(List.of(low, high), partner)))
        .isEqualTo("a primary cell is shown");
  }

  @Test
  void everyEndHasItsWitness() {
    for (List<Witness> one : List.of(List.of(low), List.of(high), List.<Witness>of())) {
      assertThat(fault(certificate(one, small, partner)))
          .isEqualTo("an end of a primary cell has no witness");
    }
  }

  @Test
  void aWitnessBelongsToSomebody() {
    assertThat(faultOf(new Witness("nobody", small, 1, new TreeMap<>(low.changes()))))
        .isEqualTo("a witness for an unknown contributor");
  }

  @Test
  void aWitnessChangesOnlyWhatIsHidden() {
    assertThat(faultOf(witness(1, CellKey.of("cases", Map.of()), 1)))
        .isEqualTo("a witness changes an unknown cell");
    assertThat(faultOf(witness(1, small, -4, table.key("ALL"), -4)))
        .isEqualTo("a witness changes a published cell");
    assertThat(faultOf(witness(1, small, -4, table.key("C"), 4)))
        .isEqualTo("a witness changes a published cell");
    // Hidden or not, a zero is known to everybody here.
    assertThat(fault(certificate(
            List.of(low, high, witness(1, small, -4, table.key("C"), 4)),
            small,
            partner,
            table.key("C"))))
        .isEqualTo("a witness changes a published cell");
  }

  @Test
  void aWitnessIsATableThatCouldBe() {
    assertThat(faultOf(witness(0, small, -5, partner, 5)))
        .isEqualTo("a witness goes below the least possible value");
    assertThat(faultOf(witness(1, small, -4, partner, 3)))
        .isEqualTo("the cells of a witness do not add up");
  }

  @Test
  void aWitnessReachesWhatItSays() {
    assertThat(faultOf(witness(2, small, -4, partner, 4))).isEqualTo("a witness misses its target");
    assertThat(faultOf(new Witness(View.PUBLIC, CellKey.of("cases", Map.of()), 0, new TreeMap<>())))
        .isEqualTo("a witness misses its target");
  }

  @Test
  void aContributorNeedsWitnessesOfItsOwn() {
    Map<String, Table> parts = Map.of("A", like(100, 30), "B", like(5, 30), "C", like(4, 30));
    Table pool = Table.pool(parts);
    Certificate sound = Publisher.of(RandomTables.POLICY, RandomTables.SECRET)
        .publish(List.of(pool))
        .certificate()
        .orElseThrow();
    CertificateChecker checker =
        CertificateChecker.of(CellSystem.of(List.of(pool)), RandomTables.POLICY);
    assertThat(checker.fault(sound)).isEmpty();
    List<Witness> fewer = new ArrayList<>(sound.witnesses());
    assertThat(fewer.removeIf(each -> each.onlooker().equals("A"))).isTrue();
    assertThat(checker.fault(
            new Certificate("test", 1, new HashSet<>(sound.hidden()), sound.hiddenZeros(), fewer)))
        .contains("an end of a primary cell has no witness");
  }

  private static Table like(long women, long men) {
    return Table.builder("persons", Table.Kind.PERSONS, Dimension.exclusive("sex", "ALL", "F", "M"))
        .cell(women, "F")
        .cell(men, "M")
        .build();
  }
}
