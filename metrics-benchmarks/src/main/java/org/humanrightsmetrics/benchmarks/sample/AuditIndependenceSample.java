// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.util.List;

/** Audits by what makes them independent, with the facts of one of them in half of the observations. */
final class AuditIndependenceSample implements MetricSample {

  private static final ContextSample.Contract DOCUMENTS =
      new ContextSample.Contract("ACTUAL", false, 4, "DOCUMENTS", "T3", false);

  @Override
  public String metric() {
    return "audit-independence";
  }

  @Override
  public void write(JsonText json, long number, Draw draw, Slip slip, Organisation by) {
    long audits = draw.between(40, 200);
    ContextSample.write(json, number, draw, slip, by, DOCUMENTS, audits + 20);
    long announced = slip == Slip.NUMBERS_AT_ODDS ? audits + 6 : audits;
    json.begin("audits")
        .member("total", slip == Slip.NEGATIVE_NUMBER ? -audits : audits)
        .begin("by")
        .parts(
            "announcement",
            draw.split(announced, List.of("UNANNOUNCED", "SEMI_ANNOUNCED", "ANNOUNCED")))
        .parts("paidBy", draw.split(audits, List.of("BUYER", "SUPPLIER", "SHARED")))
        .parts("tier", draw.split(audits, List.of("TIER_1", "TIER_2", "UNKNOWN")))
        .parts("scheme", draw.split(audits, List.of("SMETA", "SLCP", "OWN_CODE")))
        .end()
        .end();
    json.beginList("details");
    int listed = draw.between(0, 1);
    for (int i = 0; i < listed; i++) {
      audit(json, number, i, draw);
    }
    json.endList();
  }

  private static void audit(JsonText json, long number, int position, Draw draw) {
    long workers = draw.people(110, 900);
    long heard = draw.between(12, 40);
    json.begin()
        .member("auditId", "A-" + number + "-" + position)
        .member("paidBy", "BUYER")
        .member("selectedBy", draw.chance(50) ? "BUYER" : "SCHEME")
        .member("party", "THIRD")
        .member("announcement", "SEMI_ANNOUNCED")
        .member("windowDays", 21)
        .member("auditorDays", draw.decimal(20, 60, 1))
        .member("workers", workers)
        .member("womenWorkers", workers * draw.between(40, 80) / 100)
        .begin("interviews")
        .member("total", heard)
        .member("offSite", heard / 3)
        .member("individual", heard / 2)
        .end()
        .begin("findings")
        .member("critical", 0)
        .member("major", draw.between(0, 3))
        .member("minor", draw.between(1, 9))
        .end()
        .end();
  }
}
