// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Women who save, and what they have, by form. */
final class PersonalSavingsSample implements MetricSample {

  private static final List<String> FORMS =
      List.of("FORMAL_ACCOUNT", "MOBILE_MONEY", "GROUP", "CASH");

  // An outcome without a baseline is suspicious, so the observations are baselines themselves.
  private static final ContextSample.Contract BASELINE =
      new ContextSample.Contract("BASELINE", true, 1, "SURVEY", "T2", true);

  @Override
  public String metric() {
    return "personal-savings";
  }

  @Override
  public void write(JsonText json, long number, Draw draw, Slip slip, Organisation by) {
    long asked = draw.people(120, 900);
    long savers = asked * draw.between(40, 80) / 100;
    long total = asked * draw.between(400, 2_000);
    ContextSample.write(json, number, draw, slip, by, BASELINE, asked + 40);
    json.begin("saversCount")
        .member("total", slip == Slip.NEGATIVE_NUMBER ? -savers : savers)
        .begin("by")
        .begin("form");
    for (String form : FORMS) {
      json.member(form, savers * draw.between(10, 60) / 100);
    }
    json.end().end().end();
    balance(json, draw, by.currency(), slip == Slip.NUMBERS_AT_ODDS ? savers / 2 : asked, total);
    json.proportion("savedInLast12Months", savers, asked)
        .member("stipendIncluded", draw.chance(70) ? "NO" : "YES");
  }

  private static void balance(JsonText json, Draw draw, String currency, long n, long total) {
    BigDecimal mean =
        BigDecimal.valueOf(total).divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_EVEN);
    BigDecimal median = mean.multiply(draw.decimal(50, 90, 2)).setScale(2, RoundingMode.HALF_EVEN);
    json.begin("balance")
        .begin("total")
        .member("n", n)
        .member("currency", currency)
        .member("total", total)
        .member("mean", mean)
        .member("median", median)
        .end()
        .begin("by")
        .begin("form");
    Map<String, Long> parts = draw.split(total, FORMS);
    parts.forEach((form, part) ->
        json.begin(form).member("currency", currency).member("total", part).end());
    json.end().end().end();
  }
}
