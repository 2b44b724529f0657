// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import java.util.Locale;
import org.humanrightsmetrics.json.MetricSchema;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadResult;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;

/** Reads, checks, writes and describes a metric that the library has never heard of. */
public final class AMetricOfYourOwn {

  private static final String REPORT = """
      {
        "standard": "human-rights-metrics/1",
        "reporter": {"id": "BD-NAB-0001", "name": "Example Knitwear Ltd", "country": "BD", "type": "PRIVATE_SECTOR"},
        "observations": [
          {
            "metric": "night-shift-transport",
            "version": 1,
            "context": {
              "period": {"kind": "STOCK", "asOf": "2026-03-31"},
              "area": "BD",
              "population": {"description": "Workers on night shifts", "sizeKind": "KNOWN", "size": 240, "selection": "CENSUS"},
              "source": {"method": "REGISTER", "tier": "T2"},
              "role": "ACTUAL"
            },
            "broughtHome": {
              "total": {"numerator": 180, "denominator": 240},
              "by": {"sex": {"FEMALE": {"numerator": 150, "denominator": 190}, "MALE": {"numerator": 30, "denominator": 50}}}
            },
            "vehicles": 3,
            "drivers": 3
          }
        ]
      }
      """;

  private AMetricOfYourOwn() {}

  /**
   * Prints the findings, the report without the field that nobody knows, and the schema.
   *
   * @param args none
   */
  public static void main(String[] args) {
    MetricsJson json = MetricsJson.builder(StandardMetrics.CATALOGUE.plus(NightShiftTransport.TYPE))
        .policy(ValidationPolicy.standard().asOf(Days.TODAY))
        .build();
    for (Finding finding : json.read(REPORT).findings()) {
      System.out.println(finding.severity() + " " + finding.code() + ": "
          + finding.what(Locale.ENGLISH) + " " + finding.howToFix(Locale.ENGLISH));
    }
    ReadResult sound = json.read(REPORT
        .replace(",\n      \"drivers\": 3", "")
        .replace("\"vehicles\": 3", "\"vehicles\": 4"));
    System.out.println(json.write(sound.orThrow()));
    System.out.println(MetricSchema.of(NightShiftTransport.TYPE));
  }
}
