// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What it costs to hide a cell: the more it says, the more. */
class CostsTest {

  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M");
  private static final Table TABLE = Table.builder("persons", Table.Kind.PERSONS, SEX)
      .cell(7, "F")
      .cell(0, "M")
      .build();

  private static long cost(byte[] secret, String category) {
    CellSystem system = CellSystem.of(List.of(TABLE));
    return Costs.of(system, secret).of(system.find(TABLE.key(category)).orElseThrow());
  }

  @Test
  void growsWithTheLogarithmAndTheLevelAndBreaksTiesInSecret() {
    // 1,024 times the logarithm of 7 + 1, and one; a total of one dimension counts four times. The
    // rest are ten bits of the HMAC-SHA-256 of the name, worked out with another library.
    assertThat(cost(RandomTables.SECRET, "F")).isEqualTo((3 * 1024 + 1) * 1024 + 224);
    assertThat(cost(RandomTables.SECRET, "M")).isEqualTo(1024 + 408);
    assertThat(cost(RandomTables.SECRET, "ALL")).isEqualTo((3 * 1024 + 1) * 4 * 1024 + 256);
  }

  @Test
  void anotherSecretBreaksTiesOtherwiseAndNothingElse() {
    byte[] other = {3, 2, 1};
    assertThat(cost(other, "F")).isNotEqualTo(cost(RandomTables.SECRET, "F"));
    assertThat(cost(other, "F") / 1024).isEqualTo(cost(RandomTables.SECRET, "F") / 1024);
  }

  @Test
  void takesTheLogarithmDownToWholeSteps() {
    assertThat(Logarithm.base2(1)).isZero();
    assertThat(Logarithm.base2(2)).isEqualTo(1024);
    assertThat(Logarithm.base2(3)).isEqualTo(1623);
    assertThat(Logarithm.base2(10)).isEqualTo(3401);
    assertThat(Logarithm.base2(1L << 31)).isEqualTo(31 * 1024);
    assertThat(Logarithm.base2((1L << 31) + (1L << 30))).isEqualTo(31 * 1024 + 599);
    assertThat(Logarithm.base2(1L << 62)).isEqualTo(62 * 1024);
    assertThat(Logarithm.base2(Long.MAX_VALUE)).isEqualTo(63 * 1024 - 1);
  }
}
