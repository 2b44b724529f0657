// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.context.Attribution;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ObservationStatus;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Path;

/** Turns one observation into its rows: one for every number that stands in it, whatever the metric. */
final class RowMaker {

  private static final String UNKNOWN = "UNKNOWN";

  private final Observation observation;
  private final String file;
  private final String place;
  private final String toolVersion;
  private final ComparisonColumn comparisons;
  private final Breakdowns breakdowns;
  private final Consumer<ObservationRow> rows;
  private final Context context;
  private final ObservationStatusFlag status;
  private final ObservationRow.Quality quality;
  private final SortedMap<String, String> wholes = new TreeMap<>();

  RowMaker(
      Observation observation,
      Breakdowns breakdowns,
      ComparisonColumn comparisons,
      String file,
      String place,
      String toolVersion,
      Consumer<ObservationRow> rows) {
    this.observation = observation;
    this.file = file;
    this.place = place;
    this.toolVersion = toolVersion;
    this.comparisons = comparisons;
    this.breakdowns = breakdowns;
    this.rows = rows;
    this.context = observation.metric().context();
    this.status = status();
    this.quality = new ObservationRow.Quality(
        Optional.of(context.source().method()),
        Optional.of(context.source().tier()),
        context.attribution().map(Attribution::method));
    for (Breakdowns.Whole whole : breakdowns.wholes()) {
      Object code = whole.component().value(observation.metric());
      if (code != null) {
        wholes.put(whole.column(), part(CodeNode.text(code)));
      }
    }
  }

  void run() {
    breakdowns
        .shape()
        .walk(observation.metric(), (path, component, node, value) -> visit(path, node, value));
  }

  private ObservationStatusFlag status() {
    ObservationStatus stated = context.status().map(Status::status).orElse(ObservationStatus.FINAL);
    if (stated == ObservationStatus.ESTIMATED
        || context.source().method() == SourceMethod.ESTIMATE) {
      return ObservationStatusFlag.E;
    }
    if (stated == ObservationStatus.PROVISIONAL) {
      return ObservationStatusFlag.P;
    }
    MetricType<?> type = observation.metric().type();
    return type.isOneSeries(observation.reportedVersion(), type.version())
        ? ObservationStatusFlag.A
        : ObservationStatusFlag.B;
  }

  private void visit(Path path, Node node, Object value) {
    if (node instanceof Node.OfMeasure measure) {
      add(path, measure, (Measure) value, wholes);
    } else if (node instanceof Node.OfDisaggregated split) {
      split(path, split, (Disaggregated<?>) value);
    } else if (node instanceof Node.Whole) {
      plain(path, BigDecimal.valueOf(((Number) value).longValue()));
    } else if (node instanceof Node.Decimal) {
      plain(path, (BigDecimal) value);
    }
  }

  private void split(Path path, Node.OfDisaggregated node, Disaggregated<?> value) {
    SortedMap<String, String> totals = new TreeMap<>(wholes);
    for (Node.Dimension dimension : Node.dimensions(node)) {
      totals.put(breakdowns.columnOf(dimension), ObservationRow.TOTAL);
    }
    add(path, path.member("total"), node.measure(), value.total(), totals);
    for (Node.Dimension dimension : Node.dimensions(node)) {
      Map<Code, ? extends Measure> parts = value.parts(dimension.name());
      parts.forEach((code, part) -> {
        SortedMap<String, String> here = new TreeMap<>(totals);
        here.put(breakdowns.columnOf(dimension), part(code.code()));
        Path cell = path.member("by").member(dimension.name()).member(code.code());
        add(path, cell, node.measure(), part, here);
      });
    }
  }

  private static String part(String code) {
    return code.equals(UNKNOWN) ? ObservationRow.REMAINDER : code;
  }

  private void add(Path path, Node.OfMeasure node, Measure value, SortedMap<String, String> parts) {
    add(path, path, node, value, parts);
  }

  private void add(
      Path path, Path cell, Node.OfMeasure node, Measure value, SortedMap<String, String> parts) {
    List<Figures.Part> figures = Figures.of(value, node, status);
    for (Figures.Part figure : figures) {
      row(component(path) + figure.suffix(), cell, node.period(), parts, figure.figure());
    }
  }

  private void plain(Path path, BigDecimal number) {
    row(component(path), path, PeriodKind.FLOW, wholes, Figures.plain(number, status));
  }

  private static String component(Path path) {
    return path.pointer().substring(1).replace('/', '.');
  }

  private void row(
      String component,
      Path cell,
      PeriodKind own,
      SortedMap<String, String> parts,
      ObservationRow.Figure figure) {
    RowTime time = RowTime.of(context.period(), own);
    MetricType<?> type = observation.metric().type();
    ObservationRow.Key key = ObservationRowKeyBuilder.builder()
        .metricId(type.id())
        .metricVersion(type.version())
        .component(component)
        .reporterId(observation.reporter().key())
        .refArea(context.area().code())
        .periodStart(time.start())
        .periodEnd(time.end())
        .asOf(time.asOf())
        .timePeriod(time.period())
        .freq(time.freq())
        .periodKind(time.kind())
        .valueRole(context.role())
        .subject(context.subject().map(RowMaker::words).orElse(""))
        .population(context.population().description())
        .build();
    ObservationRow.Provenance provenance = ObservationRowProvenanceBuilder.builder()
        .file(file)
        .sha256("")
        .sheet("")
        .cell(cell(cell))
        .collectedOn(context.source().collectedOn())
        .reportedVersion(observation.reportedVersion())
        .standard(Report.STANDARD)
        .toolVersion(toolVersion)
        .build();
    rows.accept(new ObservationRow(
        key, parts, figure, quality, comparisons.of(observation, component), provenance));
  }

  private String cell(Path path) {
    if (place.isEmpty() || place.startsWith("/")) {
      return place.isEmpty() && file.isEmpty() ? "" : place + path.pointer();
    }
    return place + ": " + path.pointer();
  }

  private static String words(Subject subject) {
    String id = subject
        .openSupplyHubId()
        .map(Code::code)
        .or(() -> subject.organisationId().map(Code::code))
        .or(() -> subject.lei().map(Code::code))
        .orElse(subject.name());
    return subject.kind() + " " + id;
  }
}
