// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.humanrightsmetrics.text.PersonalData.Detected;
import org.humanrightsmetrics.text.PersonalData.Level;
import org.junit.jupiter.api.Test;

/** How much is recognised and how much is taken for what it is not, on texts that are made up. */
class PersonalDataRecallTest {

  private static final Map<String, Double> LEAST =
      Map.of("checksum", 0.995, "email", 0.995, "phone", 0.98, "other", 0.98);
  private static final double MOST_FALSE_ERRORS = 0.001;

  @Test
  void recognisesWhatLeadsToAPerson() {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<PersonalDataCorpora.Positive> positives = PersonalDataCorpora.positives(400);
    for (PersonalDataCorpora.Positive each : positives) {
      int[] count = counts.computeIfAbsent(each.family(), any -> new int[2]);
      count[1]++;
      if (PersonalData.allInText(each.text()).contains(new Detected(each.code(), Level.ERROR))) {
        count[0]++;
      } else {
        missed.add(each.toString());
      }
    }
    assertThat(positives).hasSizeGreaterThanOrEqualTo(2_000);
    counts.forEach((family, count) -> {
      print("recall of %-8s %5d of %5d%n", family, count[0], count[1]);
      assertThat((double) count[0] / count[1])
          .as("%s, for example %s", family, missed.subList(0, Math.min(8, missed.size())))
          .isGreaterThanOrEqualTo(LEAST.get(family));
    });
  }

  @Test
  void letsReportsPass() {
    List<String> negatives = PersonalDataCorpora.negatives(3_000);
    List<String> errors = new ArrayList<>();
    int warnings = 0;
    for (String text : negatives) {
      Level level = PersonalData.inText(text).map(Detected::level).orElse(null);
      if (level == Level.ERROR) {
        errors.add(text);
      }
      warnings += level == Level.WARNING ? 1 : 0;
    }
    print(
        "false errors   %5d of %5d, false warnings %d%n",
        errors.size(), negatives.size(), warnings);
    assertThat(negatives).hasSizeGreaterThanOrEqualTo(20_000);
    assertThat((double) errors.size() / negatives.size())
        .as("for example %s", errors.subList(0, Math.min(8, errors.size())))
        .isLessThanOrEqualTo(MOST_FALSE_ERRORS);
  }

  private static void print(String format, Object... values) {
    System.out.print("personal data: " + String.format(Locale.ROOT, format, values));
  }
}
