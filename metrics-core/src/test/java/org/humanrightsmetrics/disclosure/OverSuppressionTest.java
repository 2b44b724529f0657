// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Safety must not be bought with ever more hidden cells: the part of the cells that is hidden, on a fixed set
 * of tables, stays within two points of the committed figure ({@code disclosure/hidden-permille.properties}).
 * Lower the figure when a change hides less.
 */
class OverSuppressionTest {

  private static final int MOST_RISE_PERMILLE = 20;

  @ParameterizedTest
  @CsvSource({"5x4, 60", "8x6, 30", "12x10, 6", "6x4x3, 12"})
  void hidesHardlyMoreThanBefore(String size, int tables) throws IOException {
    int[] parts = Arrays.stream(size.split("x")).mapToInt(Integer::parseInt).toArray();
    Dimension[] dimensions = new Dimension[parts.length];
    for (int d = 0; d < parts.length; d++) {
      dimensions[d] = RandomTables.flat(String.valueOf((char) ('a' + d)), parts[d]);
    }
    long hidden = 0;
    long visible = 0;
    for (int seed = 0; seed < tables; seed++) {
      Table table = new RandomTables(seed).table(RandomTables.MEAN, dimensions);
      Publication publication =
          Publisher.of(RandomTables.POLICY, RandomTables.SECRET).publish(List.of(table));
      hidden += publication.tables().get(0).hiddenCells();
      visible += table.values().values().stream().filter(value -> value > 0).count();
    }
    long permille = 1_000 * hidden / visible;
    System.out.printf("%s: %d of 1,000 cells hidden%n", size, permille);
    assertThat(permille).isLessThanOrEqualTo(committed(size) + MOST_RISE_PERMILLE);
  }

  private static long committed(String size) throws IOException {
    Properties figures = new Properties();
    try (InputStream in = Objects.requireNonNull(
        OverSuppressionTest.class.getResourceAsStream("/disclosure/hidden-permille.properties"))) {
      figures.load(in);
    }
    return Long.parseLong(figures.getProperty(size));
  }
}
