// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationTest {

  private static int total(int... coefficients) {
    return new Relation(new int[coefficients.length], coefficients, false).total();
  }

  @Test
  void aSumNamesItsTotalFirst() {
    Relation sum = Relation.sum(7, new int[] {3, 5}, true);
    assertThat(sum.size()).isEqualTo(3);
    assertThat(sum.total()).isZero();
    assertThat(new int[] {sum.cell(0), sum.cell(1), sum.cell(2)}).containsExactly(7, 3, 5);
    assertThat(new int[] {sum.coefficient(0), sum.coefficient(1), sum.coefficient(2)})
        .containsExactly(1, -1, -1);
    assertThat(sum.isSensitive()).isTrue();
    assertThat(Relation.sum(7, new int[] {3}, false).isSensitive()).isFalse();
  }

  @Test
  void findsTheTotalWhereverItStands() {
    assertThat(total(-1, 1)).isEqualTo(1);
    assertThat(total(-1, -1, 1, -1)).isEqualTo(2);
  }

  @Test
  void knowsWhenNoCellIsTheSumOfTheOthers() {
    assertThat(total(1, 1, -1)).isEqualTo(-1);
    assertThat(total(-1, 1, 1)).isEqualTo(-1);
    assertThat(total(1, -2)).isEqualTo(-1);
    assertThat(total(2, -1)).isEqualTo(-1);
    assertThat(total(-1, -1)).isEqualTo(-1);
  }
}
