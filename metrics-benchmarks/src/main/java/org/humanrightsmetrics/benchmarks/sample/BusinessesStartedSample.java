// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.time.LocalDate;
import java.util.List;

/** Businesses that began to trade, and in half of the observations how many of an earlier year live on. */
final class BusinessesStartedSample implements MetricSample {

  private static final LocalDate COHORT = LocalDate.of(2022, 1, 1);

  private static final ContextSample.Contract BASELINE =
      new ContextSample.Contract("BASELINE", false, 2, "REGISTER", "T2", false);

  @Override
  public String metric() {
    return "businesses-started";
  }

  @Override
  public void write(JsonText json, long number, Draw draw, Slip slip, Organisation by) {
    long births = draw.between(12, 40);
    long womenOwned = births * draw.between(50, 90) / 100;
    ContextSample.write(json, number, draw, slip, by, BASELINE, births * 10);
    json.begin("births")
        .member("total", slip == Slip.NEGATIVE_NUMBER ? -births : births)
        .begin("by")
        .parts("formality", draw.split(births, List.of("REGISTERED", "INFORMAL", "UNKNOWN")))
        .parts("ownerSex", draw.split(births, List.of("FEMALE", "MALE", "UNKNOWN")))
        .end()
        .end();
    json.member("womenOwned", slip == Slip.NUMBERS_AT_ODDS ? births + 3 : womenOwned)
        .member("ownershipThreshold", draw.decimal(50, 51, 2));
    json.begin("jobs")
        .member("net", draw.decimal(births * 10, births * 25, 1))
        .member("headcountBasis", "FTE")
        .member("ownerIncluded", "NO")
        .end();
    if (draw.chance(50)) {
      survival(json, draw);
    }
  }

  private static void survival(JsonText json, Draw draw) {
    long births = draw.between(25, 60);
    long survivors = births * draw.between(60, 85) / 100;
    json.begin("survival")
        .member("cohortStart", COHORT.toString())
        .member("cohortEnd", COHORT.plusYears(1).minusDays(1).toString())
        .member("observedAt", COHORT.plusYears(2).minusDays(1).toString())
        .member("cohortBirths", births)
        .member("notYetObservable", 0)
        .member("survivors", survivors)
        .member("lostToFollowUp", births / 10)
        .end();
  }
}
