// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

/** Children on the register of a school, by sex. */
final class ChildrenSchoolEnrolmentSample implements MetricSample {

  private static final ContextSample.Contract BASELINE =
      new ContextSample.Contract("BASELINE", true, 1, "REGISTER", "T3", false);

  @Override
  public String metric() {
    return "children-school-enrolment";
  }

  @Override
  public void write(JsonText json, long number, Draw draw, Slip slip, Organisation by) {
    long girls = draw.people(60, 400);
    long boys = draw.people(60, 400);
    long girlsIn = girls * draw.between(70, 95) / 100;
    long boysIn = boys * draw.between(70, 95) / 100;
    long unknown = draw.between(0, 3);
    long out = girls + boys - girlsIn - boysIn - unknown;
    ContextSample.write(json, number, draw, slip, by, BASELINE, girls + boys);
    ages(json, "ageRange", 6, 14, by);
    json.member("iscedLevel", "LEVEL_1");
    json.begin("ageSpecific").proportion("total", girlsIn + boysIn, girls + boys);
    json.begin("by").begin("sex").proportion("FEMALE", girlsIn, girls);
    json.proportion("MALE", boysIn, boys).end().end().end();
    if (draw.chance(40)) {
      ages(json, "officialAges", 6, 10, by);
      json.begin("net")
          .proportion("total", girlsIn / 2 + boysIn / 2, girls / 2 + boys / 2)
          .end();
    }
    json.begin("outOfSchool")
        .member("total", slip == Slip.NUMBERS_AT_ODDS ? out + 9 : out)
        .end()
        .member("beyondSchool", 0)
        .member("enrolmentUnknown", unknown);
    long days = (girlsIn + boysIn) * 200;
    json.begin("attendanceRate")
        .proportion("total", days * draw.between(80, 97) / 100, days)
        .end();
    long mothers = (girls + boys) / 2;
    json.member("schoolDays", 200)
        .member("mothers", slip == Slip.NEGATIVE_NUMBER ? -mothers : mothers);
  }

  private static void ages(JsonText json, String name, long from, long to, Organisation by) {
    json.begin(name)
        .member("from", from)
        .member("to", to)
        .member("country", by.country())
        .member("schoolYear", "2025-2026")
        .end();
  }
}
