// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.humanrightsmetrics.text.PersonalData;
import org.junit.jupiter.api.Test;

/** The quick look never passes what the detectors would have found. */
class ProseTest {

  private static final List<String> PIECES = List.of(
      "asha",
      "@",
      "\uFF20",
      "\uFE6B",
      "example.org",
      "98765 43210",
      "\u096F\u096E\u096D\u096C\u096B\u096A\u0969\u0968\u0967\u0966",
      "\uD835\uDFCE",
      "+91",
      " ",
      "born 1999-01-01",
      "born",
      ".",
      "-",
      "\u200B",
      "tel",
      "बिहार",
      "\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19\uFF10",
      "4111 1111 1111 1111",
      "25.5941, 85.1376");

  @Test
  void nothingIsMissed() {
    Random random = new Random(1);
    int found = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      if (PersonalData.inText(text).isPresent()) {
        found++;
        assertThat(Prose.mayHoldPersonalData(text.toString()))
            .as(text.toString())
            .isTrue();
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Test
  void mostSentencesNeedNoCloserLook() {
    assertThat(Prose.mayHoldPersonalData("Women in the courses in Bihar, बिहार"))
        .isFalse();
  }
}
