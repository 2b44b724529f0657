// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The other table that changes least of worth. */
class WitnessSearchTest {

  private static final long[] ORDINARY = {1, 9, 10, 30};

  private final Table table = Table.builder(
          "persons",
          Table.Kind.PERSONS,
          Dimension.exclusive("row", "ALL", "1", "2"),
          Dimension.exclusive("column", "ALL", "a", "b"))
      .cell(5, "1", "a")
      .cell(20, "1", "b")
      .cell(30, "2", "a")
      .cell(40, "2", "b")
      .build();
  private final CellSystem system = CellSystem.of(List.of(table));

  private int at(String row, String column) {
    return system.find(table.key(row, column)).orElseThrow();
  }

  private View view(Set<CellKey> frozen) {
    return ProtectionPlan.of(
            CellSystem.of(List.of(table), frozen), RandomTables.POLICY, false, Set.of())
        .views()
        .get(0);
  }

  /** Costs of an inner cell, a total of a column, a total of a row, and the grand total. */
  private long[] costs(long... by) {
    long[] costs = new long[system.size()];
    for (int cell = 0; cell < costs.length; cell++) {
      String coordinates = system.key(cell).coordinates().keySet().toString();
      costs[cell] = switch (coordinates) {
        case "[column, row]" -> by[0];
        case "[column]" -> by[1];
        case "[row]" -> by[2];
        default -> by[3];
      };
    }
    return costs;
  }

  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, system.size());
    return all;
  }

  private static BitSet none() {
    return new BitSet();
  }

  private String changes(Optional<long[]> found) {
    TreeMap<CellKey, Long> changes = new TreeMap<>();
    long[] all = found.orElseThrow();
    for (int cell = 0; cell < all.length; cell++) {
      if (all[cell] != 0) {
        changes.put(system.key(cell), all[cell]);
      }
    }
    return changes.toString().replace("persons", "").replace("column=", "").replace("row=", "");
  }

  @Test
  void goesRoundARectangleWhereThatIsCheapest() {
    WitnessSearch search = new WitnessSearch(view(Set.of()), all());
    assertThat(changes(search.find(at("1", "a"), 11, costs(ORDINARY), none(), 200)))
        .isEqualTo("{{a, 1}=6, {a, 2}=-6, {b, 1}=-6, {b, 2}=6}");
    assertThat(changes(search.find(at("1", "a"), 1, costs(ORDINARY), none(), 200)))
        .isEqualTo("{{a, 1}=-4, {a, 2}=4, {b, 1}=4, {b, 2}=-4}");
  }

  @Test
  void goesUpToTheTotalsWhereThoseAreCheap() {
    WitnessSearch search = new WitnessSearch(view(Set.of()), all());
    assertThat(changes(search.find(at("1", "a"), 11, costs(30, 2, 1, 1), none(), 200)))
        .isEqualTo("{{a, 1}=6, {a}=6, {1}=6, {}=6}");
  }

  @Test
  void goesAroundWhatIsBarredOrKnown() {
    String around = "{{a, 1}=6, {a}=6, {b, 1}=-6, {b}=-6}";
    BitSet barred = none();
    barred.set(at("2", "b"));
    WitnessSearch search = new WitnessSearch(view(Set.of()), all());
    assertThat(changes(search.find(at("1", "a"), 11, costs(ORDINARY), barred, 200)))
        .isEqualTo(around);
    WitnessSearch known = new WitnessSearch(view(Set.of(table.key("2", "b"))), all());
    assertThat(changes(known.find(at("1", "a"), 11, costs(ORDINARY), none(), 200)))
        .isEqualTo(around);
    BitSet without = all();
    without.clear(at("2", "b"));
    WitnessSearch fewer = new WitnessSearch(view(Set.of()), without);
    assertThat(changes(fewer.find(at("1", "a"), 11, costs(ORDINARY), none(), 200)))
        .isEqualTo(around);
  }

  @Test
  void neverGoesBelowTheLeastPossibleValue() {
    WitnessSearch search = new WitnessSearch(view(Set.of()), all());
    // 20 can give 19 and 30 can give 29: nineteen go round the rectangle, the rest elsewhere.
    long[] found =
        search.find(at("1", "a"), 30, costs(1, 100, 100, 100), none(), 200).orElseThrow();
    assertThat(found[at("1", "a")]).isEqualTo(25);
    assertThat(found[at("1", "b")]).isEqualTo(-19);
    assertThat(found[at("1", "ALL")]).isEqualTo(6);
    assertThat(search.find(at("1", "a"), 0, costs(ORDINARY), none(), 200)).isEmpty();
    assertThat(search.find(at("1", "a"), 1, costs(ORDINARY), none(), 200)).isPresent();
  }

  @Test
  void findsNothingWhereEverybodyKnowsTheCellOrAllTheOthers() {
    WitnessSearch known = new WitnessSearch(view(Set.of(table.key("1", "a"))), all());
    assertThat(known.find(at("1", "a"), 11, costs(ORDINARY), none(), 200)).isEmpty();
    BitSet alone = none();
    alone.set(at("1", "a"));
    WitnessSearch single = new WitnessSearch(view(Set.of()), alone);
    assertThat(single.find(at("1", "a"), 11, costs(ORDINARY), none(), 200)).isEmpty();
    WitnessSearch search = new WitnessSearch(view(Set.of()), all());
    assertThat(search.find(at("1", "a"), 11, costs(ORDINARY), all(), 200)).isEmpty();
  }

  @Test
  void costsOfAnySizeGiveTheSame() {
    WitnessSearch search = new WitnessSearch(view(Set.of()), all());
    long unit = Long.MAX_VALUE / 31;
    assertThat(changes(search.find(
            at("1", "a"), 11, costs(unit, 9 * unit, 10 * unit, 30 * unit), none(), 200)))
        .isEqualTo("{{a, 1}=6, {a, 2}=-6, {b, 1}=-6, {b, 2}=6}");
  }

  /** Whether the changes add up, keep to what is possible and bring the cell where it should be. */
  private static boolean isAnotherTable(
      View view, BitSet barred, int cell, long target, long[] changes) {
    CellSystem cells = view.system();
    boolean sound = cells.value(cell) + changes[cell] == target;
    for (int each = 0; each < changes.length; each++) {
      sound &= cells.value(each) + changes[each] >= view.minimum(each);
      sound &= changes[each] == 0 || each == cell || !(barred.get(each) || view.isFixed(each));
    }
    for (Relation relation : cells.relations()) {
      long sum = 0;
      for (int i = 0; i < relation.size(); i++) {
        sum += relation.coefficient(i) * changes[relation.cell(i)];
      }
      sound &= sum == 0;
    }
    return sound;
  }

  @Test
  void splitsFractionsUntilAllIsWhole() {
    int split = 0;
    for (int seed : new int[] {23, 33, 47, 51, 56, 58, 93}) {
      CellSystem cells = CellSystem.of(List.of(new RandomTables(seed)
          .table(
              seed % 2 == 0 ? 6 : 9,
              RandomTables.flat("a", 3),
              RandomTables.flat("b", 3),
              RandomTables.flat("c", 3))));
      View view =
          ProtectionPlan.of(cells, RandomTables.POLICY, false, Set.of()).views().get(0);
      Random random = new Random(seed);
      long[] costs = new long[cells.size()];
      BitSet everything = new BitSet();
      BitSet barred = new BitSet();
      for (int cell = 0; cell < costs.length; cell++) {
        everything.set(cell);
        costs[cell] = random.nextInt(3) == 0 ? 1 : 500 + random.nextInt(500);
      }
      for (int cell = 0; cell < costs.length; cell++) {
        barred.set(cell, cells.key(cell).coordinates().size() < 3 && random.nextInt(4) > 0);
      }
      WitnessSearch search = new WitnessSearch(view, everything);
      for (View.Need need : view.needs()) {
        for (long target : new long[] {need.low(), need.high()}) {
          Optional<long[]> found = search.find(need.cell(), target, costs, barred, 12);
          found.ifPresent(
              changes -> assertThat(isAnotherTable(view, barred, need.cell(), target, changes))
                  .as("seed %d, cell %d", seed, need.cell())
                  .isTrue());
          Optional<long[]> atOnce = search.find(need.cell(), target, costs, barred, 0);
          split += found.isPresent() && atOnce.isEmpty() ? 1 : 0;
        }
      }
    }
    assertThat(split).as("some answers take more than one step").isGreaterThan(3);
  }
}
