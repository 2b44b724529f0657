// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import java.util.Locale;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.json.InvalidReportException;
import org.humanrightsmetrics.json.MetricsModule;
import org.humanrightsmetrics.rule.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes reports inside an object of one's own, with the mapper that a service already has. */
public final class InsideAJacksonService {

  /**
   * What the service receives.
   *
   * @param ticket of the service
   * @param report of the standard
   */
  public record Submission(String ticket, Report report) {}

  private static final String SUBMITTED = """
      {"ticket": "T-1", "report": {"standard": "human-rights-metrics/1",
        "reporter": {"id": "IN-MHA-0001", "name": "Example Training Trust", "country": "IN", "type": "NATIONAL_NGO"},
        "observations": [{"metric": "women-trained", "version": 1,
          "context": {"period": {"kind": "FLOW", "start": "2025-01-01", "end": "2025-12-31"}, "area": "IN-BR",
            "population": {"description": "Women in the 2025 courses", "sizeKind": "KNOWN", "size": 455, "selection": "CENSUS"},
            "source": {"method": "REGISTER", "tier": "T2"}, "role": "ACTUAL"},
          "audience": "CLIENT", "minHours": 8, "completionRule": 0.80,
          "uniqueCompleters": {"total": %s, "by": {"trainingType": {"LEGAL_RIGHTS": 388}}}}]}}
      """;

  private InsideAJacksonService() {}

  /**
   * Reads a sound submission and a faulty one.
   *
   * @param args none
   */
  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().addModule(new MetricsModule()).build();
    Submission sound = mapper.readValue(SUBMITTED.formatted("388"), Submission.class);
    System.out.println(
        sound.ticket() + ": " + sound.report().observations().get(0).metric().type());
    System.out.println(mapper.writeValueAsString(sound));
    try {
      mapper.readValue(SUBMITTED.formatted("\"about 388\""), Submission.class);
    } catch (JacksonException e) {
      if (!(e.getCause() instanceof InvalidReportException invalid)) {
        throw e;
      }
      for (Finding finding : invalid.findings()) {
        System.out.println(finding.pointer() + " " + finding.what(Locale.ENGLISH));
      }
    }
  }
}
