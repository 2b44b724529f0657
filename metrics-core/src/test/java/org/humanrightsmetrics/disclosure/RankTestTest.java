// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows by adding and subtracting, and what does not. */
class RankTestTest {

  private static final Dimension ROW = Dimension.exclusive("row", "ALL", "1", "2", "3");
  private static final Dimension COLUMN = Dimension.exclusive("column", "ALL", "a", "b");

  private static Table table(long scale) {
    Table.Builder builder = Table.builder("t", Table.Kind.AMOUNT, ROW, COLUMN);
    long value = 1;
    for (String row : ROW.leaves()) {
      for (String column : COLUMN.leaves()) {
        builder.cell(scale * value++, row, column);
      }
    }
    return builder.build();
  }

  /** Unseen cells as "row column"; gives back those that follow. */
  private static Set<String> determined(Table table, String... unseen) {
    CellSystem system = CellSystem.of(List.of(table));
    BitSet cells = new BitSet();
    for (String each : unseen) {
      cells.set(system.find(table.key(each.split(" "))).orElseThrow());
    }
    BitSet found = RankTest.determined(system, cells);
    Set<String> names = new LinkedHashSet<>();
    for (String each : unseen) {
      if (found.get(system.find(table.key(each.split(" "))).orElseThrow())) {
        names.add(each);
      }
    }
    assertThat(names).hasSize(found.cardinality());
    return names;
  }

  @Test
  void oneUnseenCellAlwaysFollows() {
    for (String cell : List.of("1 a", "3 b", "ALL a", "2 ALL", "ALL ALL")) {
      assertThat(determined(table(1), cell)).containsExactly(cell);
    }
    assertThat(determined(table(1))).isEmpty();
  }

  @Test
  void twoInDifferentRowsAndColumnsFollow() {
    assertThat(determined(table(1), "1 a", "2 b")).containsExactly("1 a", "2 b");
    assertThat(determined(table(1), "1 a", "1 b")).containsExactly("1 a", "1 b");
    assertThat(determined(table(1), "1 a", "1 ALL")).containsExactly("1 a", "1 ALL");
  }

  @Test
  void aRectangleProtectsItself() {
    assertThat(determined(table(1), "1 a", "1 b", "2 a", "2 b")).isEmpty();
    assertThat(determined(table(1), "1 a", "1 ALL", "2 a", "2 ALL")).isEmpty();
  }

  @Test
  void whatHangsOnARectangleFollowsAllTheSame() {
    assertThat(determined(table(1), "1 a", "1 b", "2 a", "2 b", "3 ALL")).containsExactly("3 ALL");
    assertThat(determined(table(1), "ALL a", "1 a", "1 b", "2 a", "2 b", "ALL ALL"))
        .containsExactly("ALL a", "ALL ALL");
  }

  @Test
  void aRectangleWithOneRowMoreIsStillOpen() {
    assertThat(determined(table(1), "1 a", "1 b", "2 a", "2 b", "3 a", "3 b")).isEmpty();
    assertThat(determined(table(1), "1 a", "1 b", "2 a", "2 b", "3 a")).containsExactly("3 a");
  }
}
