// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Women who completed a training, by type and age. */
final class WomenTrainedSample implements MetricSample {

  private static final List<String> AGES = List.of("Y18T25", "Y25T35", "Y35PLUS", "UNKNOWN");

  @Override
  public String metric() {
    return "women-trained";
  }

  @Override
  public void write(JsonText json, long number, Draw draw, Slip slip, Organisation by) {
    long completed = draw.people(60, 900);
    long left = completed * draw.between(4, 12) / 100;
    long still = completed * draw.between(1, 10) / 100;
    if ((completed + left + still) % 1_000 == 0) {
      still++;
    }
    long started = completed + left + still;
    long unique = completed - completed * draw.between(0, 5) / 100;
    ContextSample.write(
        json, number, draw, slip, by, ContextSample.Contract.REGISTER_OF_A_SPAN, started + 11);
    json.member("audience", draw.chance(80) ? "CLIENT" : "WORKER")
        .member("minHours", 8)
        .member("completionRule", draw.decimal(70, 90, 2));
    json.begin("uniqueCompleters")
        .member("total", slip == Slip.NEGATIVE_NUMBER ? -unique : unique)
        .begin("by")
        .parts("trainingType", types(unique, draw))
        .parts("age", draw.split(unique, AGES))
        .end()
        .end();
    json.begin("enrolments")
        .member("total", Draw.notRound(started + draw.between(1, 200)))
        .end();
    json.member("started", started)
        .member("completed", slip == Slip.NUMBERS_AT_ODDS ? started + 7 : completed)
        .member("droppedOut", left)
        .member("inProgress", still)
        .member("hours", draw.decimal(unique * 90, unique * 400, 1));
  }

  /** A woman may take several trainings, so the parts reach the total and more. */
  private static Map<String, Long> types(long unique, Draw draw) {
    Map<String, Long> types = new LinkedHashMap<>();
    long vocational = unique * draw.between(55, 80) / 100;
    types.put("VOCATIONAL_TECHNICAL", vocational);
    types.put("LEGAL_RIGHTS", unique - vocational + unique * draw.between(1, 20) / 100);
    types.put("FINANCIAL_LITERACY", unique * draw.between(10, 40) / 100);
    return types;
  }
}
