// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "kambodia, cambodia, 1",
    "indai, india, 1",
    "abcd, badc, 2",
    "female, fmale, 1",
    "female, femalee, 1",
    "abc, abc, 0",
    "abc, xyz, 3",
    "abcdef, a, 3"
  })
  void countsSlips(String a, String b, int expected) {
    assertThat(Spelling.distance(a, b, 2)).isEqualTo(expected);
    assertThat(Spelling.distance(b, a, 2)).isEqualTo(expected);
  }

  @Test
  void agreesWithThePlainDefinition() {
    Random random = new Random(20_261_124);
    for (int round = 0; round < 20_000; round++) {
      String a = word(random);
      String b = word(random);
      assertThat(Spelling.distance(a, b, 2))
          .as("seed 20261124: %s %s", a, b)
          .isEqualTo(Math.min(3, plain(a, b)));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(7);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int plain(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        slips[i][j] = Math.min(
            slips[i - 1][j - 1] + exchange, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
      }
    }
    return slips[a.length()][b.length()];
  }

  @Test
  void breaksTiesByCodeThenByOrder() {
    assertThat(Spelling.nearest("abcx", List.of("abcy", "abcz"), code -> code)).contains("abcy");
    assertThat(Spelling.nearest(
            "abcx", List.of("first", "abcz"), code -> code.equals("first") ? "abcy" : code))
        .contains("abcz");
  }
}
