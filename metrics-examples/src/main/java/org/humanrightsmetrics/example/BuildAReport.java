// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;

/** Builds a report in Java, checks it, and writes it as JSON. What is not known is said to be unknown. */
public final class BuildAReport {

  private BuildAReport() {}

  /**
   * Prints the findings, then the report.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Report report = Report.by(
            Reporter.of("IN-MHA-0001", "Example Training Trust", "IN", ReporterType.NATIONAL_NGO))
        .add(WomenTrained.builder()
            .context(Context.of(
                ReferencePeriod.year(2025),
                "IN-BR",
                Population.census("Women in the 2025 courses", 455),
                Source.of(SourceMethod.REGISTER, QualityTier.T2)))
            .audience(Audience.CLIENT)
            .minHours(Quantity.hours("8"))
            .completionRule(new BigDecimal("0.8"))
            .uniqueCompleters(Disaggregated.of(388)
                .by(
                    "trainingType",
                    Map.of(
                        TrainingType.LEGAL_RIGHTS, Count.of(240),
                        TrainingType.VOCATIONAL_TECHNICAL, Count.of(301)))
                .by(
                    "age",
                    Map.of(
                        AgeBand.of("Y18T25"), Count.of(120),
                        AgeBand.of("Y25PLUS"), Count.of(268))))
            .started(Count.of(412))
            .completed(Count.of(388))
            .droppedOut(Count.missing(Missing.UNKNOWN))
            .build());
    MetricValidator validator = MetricValidator.with(ValidationPolicy.standard().asOf(Days.TODAY));
    for (Finding finding : validator.validate(report).findings()) {
      System.out.println(finding.severity() + " " + finding.what(Locale.ENGLISH));
    }
    System.out.println(MetricsJson.of(StandardMetrics.CATALOGUE).write(report));
  }
}
