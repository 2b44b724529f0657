// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.Access;
import org.humanrightsmetrics.context.Confidentiality;
import org.humanrightsmetrics.context.ConfidentialityBuilder;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ObservationStatus;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.SubjectBuilder;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.standard.WomenTrained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationTableTest {

  @Test
  void eachNumberIsARowAndTotalsStandBesideTheirParts() throws IOException {
    byte[] table = Sample.write(
        Sample.table(), Sample.by(Sample.training(2025).started(Count.of(430)).build()));
    assertThat(Sample.rows(table))
        .extracting(row -> row.key().component())
        .containsExactly(
            "completionRule",
            "context.population.size",
            "minHours",
            "started",
            "uniqueCompleters",
            "uniqueCompleters",
            "uniqueCompleters");
    Map<String, String> total = Sample.row(table, "uniqueCompleters", "training_type=_T");
    assertThat(total)
        .containsEntry("value", "405")
        .containsEntry("metric_id", "women-trained")
        .containsEntry("reporter_id", "IN-MHA-0001")
        .containsEntry("ref_area", "IN-BR")
        .containsEntry("period_start", "2025-01-01")
        .containsEntry("period_end", "2025-12-31")
        .containsEntry("as_of", "")
        .containsEntry("time_period", "2025")
        .containsEntry("freq", "A")
        .containsEntry("period_kind", "FLOW")
        .containsEntry("value_role", "ACTUAL")
        .containsEntry("age_band", "_T")
        .containsEntry("audience", "CLIENT")
        .containsEntry("counting_unit", "PERSON_UNIQUE")
        .containsEntry("unit", "NUMBER")
        .containsEntry("unit_mult", "0")
        .containsEntry("obs_status", "A")
        .containsEntry("method", "REGISTER")
        .containsEntry("assurance", "T2")
        .containsEntry("comparable", "")
        .containsEntry("source_file", "report.json")
        .containsEntry("source_sha256", "ab12")
        .containsEntry("source_cell", "/observations/0/uniqueCompleters/total")
        .containsEntry("standard", "human-rights-metrics/1")
        .containsEntry("tool_version", "hrm 1.0.0");
    assertThat(Sample.row(table, "uniqueCompleters", "training_type=LEGAL_RIGHTS"))
        .containsEntry("value", "302")
        .containsEntry("age_band", "_T")
        .containsEntry(
            "source_cell", "/observations/0/uniqueCompleters/by/trainingType/LEGAL_RIGHTS");
    assertThat(Sample.row(table, "started"))
        .containsEntry("training_type", "_Z")
        .containsEntry("audience", "CLIENT");
    assertThat(Sample.row(table, "minHours"))
        .containsEntry("value", "8")
        .containsEntry("unit", "HOUR");
  }

  @Test
  void missingIsNotZeroAndAbsentIsNoRow() throws IOException {
    byte[] table = Sample.write(
        Sample.table(),
        Sample.by(Sample.training(2025)
            .started(Count.of(0))
            .completed(Count.missing(Missing.UNKNOWN))
            .droppedOut(Count.missing(Missing.WITHHELD))
            .inProgress(Count.missing(Missing.NOT_APPLICABLE))
            .build()));
    assertThat(Sample.row(table, "started"))
        .containsEntry("value", "0")
        .containsEntry("obs_status", "A")
        .containsEntry("missing_reason", "");
    assertThat(Sample.row(table, "completed"))
        .containsEntry("value", "")
        .containsEntry("obs_status", "O")
        .containsEntry("missing_reason", "unknown");
    assertThat(Sample.row(table, "droppedOut"))
        .containsEntry("value", "")
        .containsEntry("obs_status", "Q")
        .containsEntry("missing_reason", "withheld");
    assertThat(Sample.row(table, "inProgress"))
        .containsEntry("value", "")
        .containsEntry("obs_status", "M")
        .containsEntry("missing_reason", "not-applicable");
    assertThat(Sample.rows(table)).noneMatch(row -> row.key().component().equals("hours"));
  }

  @Test
  void theRemainderHasACodeOfItsOwn() throws IOException {
    byte[] table = Sample.write(
        Sample.table(),
        Sample.by(Sample.training(2025)
            .uniqueCompleters(Disaggregated.of(10)
                .by("disability", Map.of(Disability.valueOf("UNKNOWN"), Count.of(3))))
            .build()));
    assertThat(Sample.row(table, "uniqueCompleters", "disability=_U")).containsEntry("value", "3");
  }

  @Test
  void estimatesAndProvisionalNumbersSayWhatTheyAre() throws IOException {
    for (Map.Entry<ObservationStatus, String> each : Map.of(
            ObservationStatus.FINAL, "A",
            ObservationStatus.REVISED, "A",
            ObservationStatus.ESTIMATED, "E",
            ObservationStatus.PROVISIONAL, "P")
        .entrySet()) {
      Context context = Sample.context(ReferencePeriod.year(2025));
      Context stated = new Context(
          context.period(),
          context.area(),
          context.population(),
          context.source(),
          ValueRole.ACTUAL,
          Optional.of(new Status(each.getKey(), Optional.empty(), Optional.empty())),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
      byte[] table = Sample.write(
          Sample.table(), Sample.by(Sample.training(2025).context(stated).build()));
      assertThat(Sample.row(table, "minHours")).containsEntry("obs_status", each.getValue());
    }
    Context estimate = Context.of(
        ReferencePeriod.year(2025),
        "IN-BR",
        Population.census("Women", 9),
        Source.of(SourceMethod.ESTIMATE, QualityTier.T0));
    assertThat(Sample.row(
            Sample.write(
                Sample.table(),
                Sample.by(Sample.training(2025).context(estimate).build())),
            "minHours"))
        .containsEntry("obs_status", "E");
  }

  @Test
  void aStockBesideAFlowHasADayAndNoSpan() throws IOException {
    byte[] table = Sample.write(
        Sample.table(), Sample.by(Sample.training(2025).inProgress(Count.of(19)).build()));
    assertThat(Sample.row(table, "inProgress"))
        .containsEntry("period_kind", "STOCK")
        .containsEntry("period_start", "")
        .containsEntry("as_of", "2025-12-31")
        .containsEntry("time_period", "2025-12-31")
        .containsEntry("freq", "_Z");
  }

  @Test
  void neitherOrderNorMemoryChangesTheBytes() throws IOException {
    List<Observation> observations = new ArrayList<>();
    for (int year = 1950; year < 2025; year++) {
      observations.add(Sample.by(Sample.training(year).started(Count.of(year)).build()));
    }
    byte[] usual = Sample.write(Sample.table(), observations.toArray(Observation[]::new));
    // Places in the file are part of a row, so the observations keep them and only the order of
    // adding changes.
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < observations.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(7));
    for (int charactersHeld : new int[] {1, 5_000, 1_000_000}) {
      try (ObservationTable table =
          Sample.table().charactersHeld(charactersHeld).build()) {
        ObservationTable.Source source = table.source("report.json");
        for (int i : order) {
          source.add(i, "/observations/" + i, observations.get(i));
        }
        source.sha256("ab12");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(table.write(out).rows()).isEqualTo(75 * 7);
        assertThat(out.toByteArray()).isEqualTo(usual);
      }
    }
  }

  @Test
  void temporaryFilesAreRemoved(@TempDir Path elsewhere) throws IOException {
    long before = temporaryFiles();
    try (ObservationTable table = Sample.table().charactersHeld(1).build()) {
      table.source("a").add(0, "", Sample.by(Sample.training(2025).build()));
      assertThat(temporaryFiles()).isGreaterThan(before);
      table.write(Files.newOutputStream(elsewhere.resolve("out.csv")));
    }
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static long temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("hrm-rows"))
          .count();
    }
  }

  @Test
  void noTextBecomesAFormulaAndNoNumberBecomesAText() throws IOException {
    List<String> risky = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "\uFF1D1");
    for (String text : risky) {
      Context context = Context.of(
          ReferencePeriod.year(2025),
          "IN-BR",
          Population.census(text, 9),
          Source.of(SourceMethod.REGISTER, QualityTier.T2));
      byte[] table = Sample.write(
          Sample.table(), Sample.by(Sample.training(2025).context(context).build()));
      assertThat(new String(table, StandardCharsets.UTF_8)).contains("'" + text);
      assertThat(Sample.rows(table))
          .allSatisfy(row -> assertThat(row.key().population()).isEqualTo(text));
    }
    ObservationRow negative = aggregate(new BigDecimal("-5"));
    try (ObservationTable table = Sample.table().build()) {
      table.add(negative);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      table.write(out);
      assertThat(Sample.row(out.toByteArray(), "netDeposits")).containsEntry("value", "-5");
      assertThat(Sample.rows(out.toByteArray())).containsExactly(negative);
    }
  }

  @Test
  void everyTextColumnIsGuarded() throws IOException {
    for (String text : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", "\tx", "\rx", "\uFF20x")) {
      ObservationRow plain = aggregate(BigDecimal.ONE);
      ObservationRow row = new ObservationRow(
          new ObservationRow.Key(
              text,
              1,
              text,
              text,
              text,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              text,
              text,
              PeriodKind.FLOW,
              ValueRole.ACTUAL,
              text,
              text),
          new TreeMap<>(Map.of("provider", text)),
          ObservationRowFigureBuilder.builder(plain.figure())
              .unit(text)
              .currency(text)
              .build(),
          plain.quality(),
          plain.comparison(),
          new ObservationRow.Provenance(text, text, text, text, Optional.empty(), 1, text, text));
      try (ObservationTable table = Sample.table().build()) {
        table.add(row);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(out);
        String written = out.toString(StandardCharsets.UTF_8);
        int guarded =
            (written.length() - written.replace("'" + text, "").length()) / (text.length() + 1);
        assertThat(guarded).isEqualTo(17);
        assertThat(Sample.rows(out.toByteArray())).containsExactly(row);
      }
    }
  }

  private static ObservationRow aggregate(BigDecimal value) {
    return new ObservationRow(
        new ObservationRow.Key(
            "personal-savings",
            1,
            "netDeposits",
            "IN-MHA-0001",
            "IN",
            Optional.of(LocalDate.of(2025, 1, 1)),
            Optional.of(LocalDate.of(2025, 12, 31)),
            Optional.empty(),
            "2025",
            "A",
            PeriodKind.FLOW,
            ValueRole.ACTUAL,
            "",
            ""),
        new TreeMap<>(Map.of("savings_form", "_T")),
        ObservationRowFigureBuilder.builder()
            .value(value)
            .lowerBound(value)
            .upperBound(value)
            .countingUnit(CountingUnit.MONEY)
            .unit("MONEY")
            .currency("INR")
            .status(ObservationStatusFlag.A)
            .build(),
        new ObservationRow.Quality(Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.of(new Comparison(Comparison.Answer.WITH_CARE, List.of("COVERAGE", "TIER"))),
        new ObservationRow.Provenance(
            "", "", "", "", Optional.empty(), 1, "human-rights-metrics/1", ""));
  }

  @Test
  void theIdOfARowDoesNotDependOnWhatElseIsInTheTable() throws IOException {
    Observation training = Sample.by(Sample.training(2025).build());
    String alone =
        Sample.row(Sample.write(Sample.table(), training), "minHours").get("obs_id");
    try (ObservationTable table = Sample.table().build()) {
      table.add(aggregate(BigDecimal.ONE));
      table.source("other.json").add(5, "line 6", training);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      table.write(out);
      assertThat(Sample.row(out.toByteArray(), "minHours"))
          .containsEntry("obs_id", alone)
          .containsEntry("savings_form", "_Z")
          .containsEntry("source_cell", "line 6: /minHours");
    }
  }

  @Test
  void theSameKeyTwiceIsCountedAndKeepsBothRows() throws IOException {
    WomenTrained metric = Sample.training(2025).build();
    try (ObservationTable table = Sample.table().build()) {
      ObservationTable.Source source = table.source("report.json");
      source.add(0, "/observations/0", Sample.by(metric));
      source.add(1, "/observations/1", Sample.by(metric));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TableSummary summary = table.write(out);
      assertThat(summary.repeatedKeys()).isEqualTo(summary.rows() / 2);
      assertThat(Sample.rows(out.toByteArray())).hasSize((int) summary.rows());
      assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.substring(0, 32)))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void twoProgrammesAndTwoAudiencesHaveDifferentKeys() throws IOException {
    Context context = Sample.context(ReferencePeriod.year(2025));
    List<Observation> observations = new ArrayList<>();
    for (String programme : List.of("Programme A", "Programme B")) {
      Subject subject =
          SubjectBuilder.builder().kind(SubjectKind.PROGRAMME).name(programme).build();
      for (Audience audience : Audience.values()) {
        observations.add(Sample.by(Sample.training(2025)
            .audience(audience)
            .context(new Context(
                context.period(),
                context.area(),
                context.population(),
                context.source(),
                context.role(),
                Optional.empty(),
                Optional.of(subject),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
            .build()));
      }
    }
    try (ObservationTable table = Sample.table().build()) {
      ObservationTable.Source source = table.source("report.json");
      for (int i = 0; i < observations.size(); i++) {
        source.add(i, "/observations/" + i, observations.get(i));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThat(table.write(out).repeatedKeys()).isZero();
      assertThat(Sample.row(out.toByteArray(), "minHours", "subject=PROGRAMME Programme B"))
          .isNotEmpty();
    }
  }

  @Test
  void whatIsExcludedLeavesNoRow() throws IOException {
    try (ObservationTable table = Sample.table().charactersHeld(1).build()) {
      ObservationTable.Source source = table.source("report.json");
      source.add(0, "", Sample.by(Sample.training(2024).build()));
      source.add(1, "", Sample.by(Sample.training(2025).build()));
      source.exclude(0);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TableSummary summary = table.write(out);
      assertThat(summary.observations()).isEqualTo(1);
      assertThat(Sample.rows(out.toByteArray()))
          .hasSize((int) summary.rows())
          .allSatisfy(row -> assertThat(row.key().timePeriod()).isEqualTo("2025"));
    }
  }

  @Test
  void whatIsNotPublicIsCounted() throws IOException {
    Context open = Sample.context(ReferencePeriod.year(2025));
    List<Observation> observations = new ArrayList<>();
    for (Access access : List.of(Access.PUBLIC, Access.POOL, Access.PRIVATE)) {
      Confidentiality confidentiality =
          ConfidentialityBuilder.builder().access(access).build();
      observations.add(Sample.by(Sample.training(2025)
          .context(new Context(
              open.period(),
              open.area(),
              open.population(),
              open.source(),
              open.role(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(confidentiality),
              Optional.empty()))
          .build()));
    }
    try (ObservationTable table = Sample.table().build()) {
      ObservationTable.Source source = table.source("report.json");
      for (int i = 0; i < observations.size(); i++) {
        source.add(i, "", observations.get(i));
      }
      source.exclude(2);
      source.exclude(7);
      TableSummary summary = table.write(new ByteArrayOutputStream());
      assertThat(summary.observations()).isEqualTo(2);
      assertThat(summary.notPublic()).isEqualTo(1);
    }
  }

  @Test
  void aTableForPublicationNamesNoSource() throws IOException {
    byte[] table = Sample.write(
        Sample.table().withoutSources(), Sample.by(Sample.training(2025).build()));
    assertThat(Sample.row(table, "minHours"))
        .containsEntry("source_file", "")
        .containsEntry("source_sha256", "")
        .containsEntry("source_sheet", "")
        .containsEntry("source_cell", "");
    assertThat(new String(table, StandardCharsets.UTF_8)).doesNotContain("report.json", "ab12");
  }

  @Test
  void theByteOrderMarkIsThereOnlyWhenAskedFor() throws IOException {
    Observation training = Sample.by(Sample.training(2025).build());
    byte[] plain = Sample.write(Sample.table(), training);
    byte[] marked = Sample.write(Sample.table().byteOrderMark(), training);
    assertThat(new String(plain, StandardCharsets.UTF_8))
        .startsWith("obs_id,")
        .doesNotContain("\r");
    assertThat(new String(marked, StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF" + new String(plain, StandardCharsets.UTF_8));
    assertThat(Sample.rows(marked)).isEqualTo(Sample.rows(plain));
  }

  @Test
  void comparisonsFillTheirColumns() throws IOException {
    byte[] table = Sample.write(
        Sample.table()
            .comparisons((observation, component) -> component.equals("minHours")
                ? Optional.of(new Comparison(Comparison.Answer.NO, List.of("THRESHOLD", "UNIT")))
                : Optional.empty()),
        Sample.by(Sample.training(2025).build()));
    assertThat(Sample.row(table, "minHours"))
        .containsEntry("comparable", "no")
        .containsEntry("comparability_reason", "THRESHOLD;UNIT");
    assertThat(Sample.row(table, "completionRule")).containsEntry("comparable", "");
  }

  @Test
  void theCompanionTablesExplainEveryCodeAndEveryReporter() throws IOException {
    Reporter other = Reporter.of("IN-MHA-0001", "Another Name", "IN", ReporterType.NATIONAL_NGO);
    try (ObservationTable table = Sample.table().build()) {
      ObservationTable.Source source = table.source("report.json");
      source.add(
          0,
          "",
          Sample.by(Sample.training(2025)
              .uniqueCompleters(Disaggregated.of(9)
                  .by("trainingType", Map.of(TrainingType.of("X-SEWING"), Count.of(9))))
              .build()));
      source.add(1, "", Observation.of(other, Sample.training(2024).build()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TableSummary summary = table.write(out);
      assertThat(summary.ambiguousReporters()).containsExactly("IN-MHA-0001");
      assertThat(CompanionTables.reporters(summary, Locale.ENGLISH).rows())
          .singleElement()
          .satisfies(row -> assertThat(row)
              .startsWith("IN-MHA-0001", "Another Name", "IN", "India", "NATIONAL_NGO"));
      assertThat(CompanionTables.metrics(summary, Locale.ENGLISH).rows())
          .singleElement()
          .satisfies(row -> assertThat(row).startsWith("women-trained", "1", "Women trained"));
      List<List<String>> codes = CompanionTables.codes(summary, Locale.ENGLISH).rows();
      assertThat(codes).anySatisfy(row -> assertThat(row).startsWith("training_type", "X-SEWING"));
      assertThat(codes).anySatisfy(row -> assertThat(row).startsWith("obs_status", "Q"));
      assertThat(codes).anySatisfy(row -> assertThat(row).startsWith("age_band", "_T", "Total"));
      assertThat(codes.stream().map(row -> row.get(0) + " " + row.get(1))).doesNotHaveDuplicates();
      assertThat(TableColumns.of(summary, Locale.ENGLISH).stream().map(Column::name))
          .containsExactlyElementsOf(List.of(new String(out.toByteArray(), StandardCharsets.UTF_8)
              .lines()
              .findFirst()
              .orElseThrow()
              .split(",")));
    }
  }

  @Test
  void aTableIsWrittenOnce() throws IOException {
    try (ObservationTable table = Sample.table().build()) {
      table.write(new ByteArrayOutputStream());
      assertThatThrownBy(() -> table.write(new ByteArrayOutputStream()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("once");
    }
  }
}
