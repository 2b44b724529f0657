// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;

/** Small reports to read, and short ways to say what was found. */
final class Sample {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  static final MetricsJson JSON = MetricsJson.builder(StandardMetrics.CATALOGUE)
      .policy(ValidationPolicy.standard().asOf(TODAY))
      .build();

  static final String REPORTER =
      "{\"id\":\"IN-MHA-0001\",\"name\":\"Example Training Trust\",\"country\":\"IN\",\"type\":\"NATIONAL_NGO\"}";

  static final String CONTEXT =
      "{\"period\":{\"kind\":\"FLOW\",\"start\":\"2025-01-01\",\"end\":\"2025-12-31\"},"
          + "\"area\":\"IN-BR\",\"population\":{\"description\":\"Women in the courses in Bihar\","
          + "\"sizeKind\":\"KNOWN\",\"size\":455,\"selection\":\"CENSUS\"},"
          + "\"source\":{\"method\":\"REGISTER\",\"tier\":\"T2\"},\"role\":\"ACTUAL\"}";

  /** The members of a sound observation behind its context. */
  static final String VALUES = "\"audience\":\"CLIENT\",\"minHours\":8,\"completionRule\":0.8,"
      + "\"uniqueCompleters\":{\"total\":406,\"by\":{\"trainingType\":{\"FINANCIAL_LITERACY\":104,\"LEGAL_RIGHTS\":302}}}";

  private Sample() {}

  /** The members of a sound observation, without braces. */
  static String members() {
    return "\"metric\":\"women-trained\",\"version\":1,\"context\":" + CONTEXT + "," + VALUES;
  }

  static String line() {
    return line(members());
  }

  static String line(String members) {
    return "{\"reporter\":" + REPORTER + "," + members + "}";
  }

  static String report(String... observations) {
    return "{\"standard\":\"human-rights-metrics/1\",\"reporter\":" + REPORTER
        + ",\"observations\":[" + String.join(",", observations) + "]}";
  }

  /** Findings as {@code code at pointer (line:column)}. */
  static List<String> places(List<Finding> findings) {
    List<String> places = new ArrayList<>();
    for (Finding finding : findings) {
      Location at = finding.location().orElseThrow();
      places.add(
          finding.code() + " at " + finding.pointer() + " (" + at.line() + ":" + at.column() + ")");
    }
    return places;
  }

  /** Findings as {@code code at pointer: the text that stands at their place}. */
  static List<String> seen(List<Finding> findings, String text) {
    String[] lines = text.split("\n", -1);
    List<String> seen = new ArrayList<>();
    for (Finding finding : findings) {
      Location at = finding.location().orElseThrow();
      String rest = lines[at.line() - 1].substring(at.column() - 1);
      seen.add(finding.code() + " at " + finding.pointer() + ": "
          + rest.substring(0, Math.min(6, rest.length())));
    }
    return seen;
  }

  /** Findings as {@code code at pointer}. */
  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(f -> f.code() + " at " + f.pointer()).toList();
  }

  static List<String> codes(String json) {
    return codes(JSON.read(json).findings());
  }
}
