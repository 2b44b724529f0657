// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.util.List;

/** Workers who can raise an issue, and the cases they raised. */
final class WorkerVoiceSample implements MetricSample {

  private static final List<String> CRITERIA = List.of(
      "legitimate",
      "accessible",
      "predictable",
      "equitable",
      "transparent",
      "rightsCompatible",
      "continuousLearning",
      "engagementAndDialogue");

  private static final List<String> EVIDENCE = List.of(
      "Rules of procedure on the notice board", "Biên bản họp với công nhân", "सूचना पट्ट पर नियम");

  @Override
  public String metric() {
    return "worker-voice";
  }

  @Override
  public void write(JsonText json, long number, Draw draw, Slip slip, Organisation by) {
    long employees = draw.people(200, 900);
    long agency = draw.people(20, 90);
    long workers = employees + agency;
    long employeesWith = employees * draw.between(60, 95) / 100;
    long agencyWith = agency * draw.between(30, 60) / 100;
    long women = workers * 3 / 5;
    long with = employeesWith + agencyWith;
    ContextSample.write(
        json, number, draw, slip, by, ContextSample.Contract.REGISTER_OF_A_SPAN, workers);
    json.begin("workersWithAccess").proportion("total", with, workers).begin("by");
    json.begin("workerType").proportion("EMPLOYEE", employeesWith, employees);
    json.proportion("AGENCY_WORKER", agencyWith, agency).end();
    json.begin("sex").proportion("FEMALE", with * 3 / 5, women);
    json.proportion("MALE", with - with * 3 / 5, workers - women).end().end().end();
    if (draw.chance(6)) {
      mechanism(json, draw);
    }
    cases(json, draw, slip);
    if (draw.chance(15)) {
      json.begin("representation").proportion("unionDensity", workers / 5, workers);
      json.begin("collectiveBargaining").proportion("total", workers / 4, workers);
      json.begin("by").begin("workerType").proportion("EMPLOYEE", workers / 4, employees);
      json.proportion("AGENCY_WORKER", 0, agency).end().end().end().end();
    }
  }

  private static void mechanism(JsonText json, Draw draw) {
    json.beginList("mechanisms").begin().member("kind", "OPERATIONAL_LEVEL");
    for (String criterion : CRITERIA) {
      json.begin(criterion).member("met", draw.chance(60) ? "YES" : "NO");
      if (draw.chance(30)) {
        json.member("evidence", draw.one(EVIDENCE));
      }
      json.end();
    }
    json.end().endList();
  }

  private static void cases(JsonText json, Draw draw, Slip slip) {
    long before = draw.between(2, 15);
    long raised = draw.between(25, 90);
    long closed = raised - draw.between(1, 9);
    long after = before + raised - closed;
    json.begin("caseFlow")
        .member("openStart", before)
        .begin("raised")
        .member("total", slip == Slip.NEGATIVE_NUMBER ? -raised : raised)
        .begin("by")
        .parts("channel", draw.split(raised, List.of("HOTLINE", "COMMITTEE", "UNION")))
        .parts("issueType", draw.split(raised, List.of("WAGES", "WORKING_HOURS", "OTHER")))
        .parts("workerType", draw.split(raised, List.of("EMPLOYEE", "AGENCY_WORKER")))
        .parts("sex", draw.split(raised, List.of("FEMALE", "MALE", "UNKNOWN")))
        .end()
        .end()
        .member("closed", closed)
        .member("openEnd", slip == Slip.NUMBERS_AT_ODDS ? after + 4 : after)
        .member("resolvedWithRemedy", closed / 2)
        .member("medianDaysToClose", draw.decimal(60, 450, 1))
        .end();
  }
}
