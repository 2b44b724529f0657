// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Observation;
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
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WomenTrainedBuilder;

/** Small observations, and a table as its lines. */
final class Sample {

  static final Reporter TRUST =
      Reporter.of("IN-MHA-0001", "Example Training Trust", "IN", ReporterType.NATIONAL_NGO);

  private Sample() {}

  static Context context(ReferencePeriod period) {
    return Context.of(
        period,
        "IN-BR",
        Population.census("Women in the courses", 455),
        Source.of(SourceMethod.REGISTER, QualityTier.T2));
  }

  static WomenTrainedBuilder training(int year) {
    return WomenTrained.builder()
        .context(context(ReferencePeriod.year(year)))
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(Disaggregated.of(405)
            .by(
                "trainingType",
                Map.of(
                    TrainingType.LEGAL_RIGHTS, Count.of(302),
                    TrainingType.FINANCIAL_LITERACY, Count.of(104))));
  }

  static Observation by(Metric metric) {
    return Observation.of(TRUST, metric);
  }

  static ObservationTable.Builder table() {
    return ObservationTable.builder().toolVersion("hrm 1.0.0");
  }

  static byte[] write(ObservationTable.Builder settings, Observation... observations)
      throws IOException {
    try (ObservationTable table = settings.build()) {
      ObservationTable.Source source = table.source("report.json");
      for (int i = 0; i < observations.length; i++) {
        source.add(i, "/observations/" + i, observations[i]);
      }
      source.sha256("ab12");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      table.write(out);
      return out.toByteArray();
    }
  }

  static List<ObservationRow> rows(byte[] table) throws IOException {
    List<ObservationRow> rows = new ArrayList<>();
    ObservationTableReader.Result result = ObservationTableReader.read(
        new ByteArrayInputStream(table), (line, id, row) -> rows.add(row));
    if (!result.complete() || result.faultsTotal() > 0) {
      throw new AssertionError(result.faults().toString());
    }
    return rows;
  }

  /** The cells of the row with this component and these parts, by column; for tables without quotes. */
  static Map<String, String> row(byte[] table, String component, String... parts) {
    List<String> lines = new String(table, StandardCharsets.UTF_8).lines().toList();
    List<String> header = List.of(lines.get(0).split(",", -1));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      boolean matches = row.get("component").equals(component);
      for (String part : parts) {
        String[] pair = part.split("=");
        matches &= row.get(pair[0]).equals(pair[1]);
      }
      if (matches) {
        return row;
      }
    }
    throw new AssertionError("No row " + component + " " + List.of(parts));
  }
}
