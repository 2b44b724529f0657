// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import java.nio.file.Path;
import java.util.Locale;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;

/** Reads a report and says what is to be mended, where and how. */
public final class ValidateAFile {

  private ValidateAFile() {}

  /**
   * Prints one line for each finding.
   *
   * @param args the report
   */
  public static void main(String[] args) {
    MetricsJson json = MetricsJson.builder(StandardMetrics.CATALOGUE)
        .policy(ValidationPolicy.standard().asOf(Days.TODAY))
        .build();
    for (Finding finding : json.read(Path.of(args[0])).findings()) {
      System.out.println(
          finding.location().map(place -> place.line() + ":" + place.column()).orElse("")
              + " "
              + finding.severity()
              + " "
              + finding.what(Locale.ENGLISH)
              + " "
              + finding.howToFix(Locale.ENGLISH));
    }
  }
}
