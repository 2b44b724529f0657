// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.time.LocalDate;
import java.util.List;

/** The parts that all observations share: who reports, and the counting contract. */
final class ContextSample {

  private static final List<String> WHO = List.of(
      "Women in the courses of the district centre",
      "महिला प्रशिक्षण शिविर में शामिल महिलाएँ",
      "Phụ nữ tham gia lớp học nghề buổi tối",
      "Women of the savings groups along the river",
      "ग्रामीण स्वयं सहायता समूह की सदस्य",
      "Lao động nữ tại xưởng may");

  private static final List<String> NOTES = List.of(
      "Counted from the signed register, each woman once by her programme number.",
      "गिनती केंद्र के रजिस्टर से, हर महिला एक बार।",
      "Số liệu lấy từ sổ đăng ký của trung tâm, mỗi người một lần.",
      "Two centres were closed for the monsoon; their courses moved to the next quarter.");

  private ContextSample() {}

  static void reporter(JsonText json, Organisation organisation) {
    json.begin("reporter")
        .member("id", organisation.id())
        .member("name", organisation.name())
        .member("country", organisation.country())
        .member("type", organisation.type())
        .end();
  }

  /** What a metric says of its own counting contract. */
  record Contract(
      String role, boolean stock, int quarters, String method, String tier, boolean survey) {

    static final Contract REGISTER_OF_A_SPAN =
        new Contract("ACTUAL", false, 2, "REGISTER", "T2", false);
  }

  static void write(
      JsonText json,
      long number,
      Draw draw,
      Slip slip,
      Organisation organisation,
      Contract contract,
      long size) {
    LocalDate start = draw.quarter();
    LocalDate end = start.plusMonths(3L * contract.quarters()).minusDays(1);
    json.begin("context");
    period(json, slip, contract, start, end);
    if (slip != Slip.MEMBER_LEFT_OUT) {
      json.member("area", slip == Slip.CODE_NOT_ON_LIST ? "QZ-9" : draw.one(organisation.areas()));
    }
    json.begin(slip == Slip.MISSPELT_MEMBER ? "popualtion" : "population")
        .member("description", draw.one(WHO) + ", " + (number + 1))
        .member("sizeKind", "KNOWN");
    if (slip == Slip.NUMBER_AS_TEXT) {
      json.member("size", Long.toString(size));
    } else {
      json.member("size", size);
    }
    json.member("selection", contract.survey() ? "PROBABILITY" : "CENSUS").end();
    source(json, draw, contract, end, size);
    json.member("role", slip == Slip.WORD_NOT_ON_LIST ? "ACHIEVED" : contract.role());
    if (draw.chance(30)) {
      json.begin("status")
          .member("status", "FINAL")
          .member("reportedOn", end.plusDays(draw.between(20, 40)).toString())
          .end();
    }
    if (draw.chance(20)) {
      json.member("note", draw.one(NOTES));
    }
    json.end();
  }

  private static void period(
      JsonText json, Slip slip, Contract contract, LocalDate start, LocalDate end) {
    json.begin("period");
    boolean exchanged = slip == Slip.DATES_EXCHANGED;
    if (contract.stock()) {
      json.member("kind", "STOCK").member("asOf", end.toString());
      if (exchanged) {
        json.member("start", end.plusDays(1).toString());
      }
    } else {
      json.member("kind", "FLOW")
          .member("start", (exchanged ? end : start).toString())
          .member("end", (exchanged ? start : end).toString());
    }
    json.end();
  }

  private static void source(
      JsonText json, Draw draw, Contract contract, LocalDate end, long size) {
    json.begin("source").member("method", contract.method()).member("tier", contract.tier());
    if (contract.survey()) {
      json.member("reportedBy", "AFFECTED_PEOPLE");
      long asked = Math.max(60, size / 2);
      json.proportion("responses", asked * draw.between(70, 95) / 100, asked);
    }
    if (draw.chance(40)) {
      json.member("collectedOn", end.plusDays(draw.between(1, 15)).toString());
    }
    json.end();
  }
}
