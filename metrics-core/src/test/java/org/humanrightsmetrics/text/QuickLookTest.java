// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick look never passes what the detectors would have found. */
class QuickLookTest {

  private static final List<String> PIECES = List.of(
      "asha",
      "@",
      "\uFF20",
      "\uFE6B",
      "example.org",
      "[at]",
      "(At)",
      " at example dot org",
      " D\u200Bot ",
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
      "Mrs",
      "Mrs Asha",
      "d/o Asha",
      "survivor \u00C9lodie",
      "M\u00ADr Asha",
      "श्रीमती उषा",
      "बिहार",
      "///filled.paper.bridge",
      "w3w filled.paper.bridge",
      "WVXG+CV",
      "25\u00B035'38\"N",
      "PAN ABCPE1234F",
      "passport",
      "K1234567",
      "AB 12 34 56 C",
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
      Sightings sightings = PersonalData.closerLook(text, "", true);
      if (sightings.gravest().isPresent()) {
        found++;
        assertThat(QuickLook.mayHold(text)).as(text.toString()).isTrue();
      }
    }
    assertThat(found).isGreaterThan(5_000);
  }

  @Test
  void mostSentencesNeedNoCloserLook() {
    assertThat(QuickLook.mayHold("Women in the courses in Bihar, बिहार")).isFalse();
    assertThat(QuickLook.mayHold("Training (held by partners) in Patna and Gaya"))
        .isFalse();
  }
}
