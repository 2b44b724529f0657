// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.datapackage.Citation;
import org.humanrightsmetrics.json.datapackage.DataPackage;
import org.humanrightsmetrics.json.datapackage.Field;
import org.humanrightsmetrics.json.datapackage.Manifest;
import org.humanrightsmetrics.json.datapackage.PackageReadme;
import org.humanrightsmetrics.json.datapackage.StataLabels;
import org.humanrightsmetrics.json.datapackage.TableResource;
import org.humanrightsmetrics.json.datapackage.WrittenFile;
import org.humanrightsmetrics.tabular.Codebook;
import org.humanrightsmetrics.tabular.Column;
import org.humanrightsmetrics.tabular.CompanionTables;
import org.humanrightsmetrics.tabular.ObservationTable;
import org.humanrightsmetrics.tabular.TableColumns;
import org.humanrightsmetrics.tabular.TableSummary;
import org.humanrightsmetrics.tabular.TextTable;

/** Writes the files of a package for analysis, in an order in which each can describe those before it. */
final class PackageFiles {

  static final String MANIFEST = "manifest.json";

  private static final String OBSERVATIONS = "observations";
  private static final String REPEATED = "rows-with-a-repeated-key";
  private static final String NOT_PUBLIC = "observations-not-public";
  private static final String AMBIGUOUS = "reporters-described-differently";

  /**
   * What the user chose.
   *
   * @param day as of which the data are judged
   * @param locale of the texts
   * @param title of the package
   * @param licence of the data
   * @param byteOrderMark whether tables begin with it
   */
  record Choices(
      LocalDate day,
      Locale locale,
      Optional<String> title,
      Optional<String> licence,
      boolean byteOrderMark) {}

  private final OutputFolder folder;
  private final Choices choices;
  private final List<WrittenFile> written = new ArrayList<>();
  private final List<TableResource> tables = new ArrayList<>();

  PackageFiles(OutputFolder folder, Choices choices) {
    this.folder = folder;
    this.choices = choices;
  }

  TableSummary write(
      ObservationTable table, List<Manifest.InputFile> inputs, SortedMap<String, Long> cautions)
      throws IOException {
    TableSummary summary = table.write(folder.file(OBSERVATIONS + ".csv").bytes());
    WrittenFile observations = end(OBSERVATIONS + ".csv");
    tables.add(observations(TableColumns.of(summary, choices.locale())).written(observations));
    Codebook codebook = Codebook.of(summary.metrics(), choices.locale());
    for (TextTable each : List.of(
        CompanionTables.metrics(summary, choices.locale()),
        CompanionTables.reporters(summary, choices.locale()),
        CompanionTables.codes(summary, choices.locale()),
        codebook.table(choices.locale()))) {
      String name = each.name() + ".csv";
      each.write(folder.file(name).bytes(), choices.byteOrderMark());
      tables.add(new TableResource(
          each.name(),
          name,
          each.title(),
          fields(each.columns()),
          each.key(),
          List.of(),
          Optional.of(end(name))));
    }
    DataPackage data = describe(summary);
    text("codebook.html", CodebookPage.of(codebook, data.title(), choices.locale()));
    text("datapackage.json", data.toJson());
    text("CITATION.cff", Citation.cff(data));
    text("README.md", PackageReadme.of(data, List.of(word("export.not-controlled"))));
    text("labels.do", StataLabels.of(tables.get(0)));
    text(MANIFEST, manifest(summary, inputs, cautions, data).toJson());
    return summary;
  }

  /** The files of the package, in the order in which they were written. */
  List<String> names() {
    return written.stream().map(WrittenFile::path).toList();
  }

  private void text(String name, String text) {
    folder.file(name).output().print(text);
    end(name);
  }

  private WrittenFile end(String name) {
    WrittenFile file = folder.end(name);
    written.add(file);
    return file;
  }

  private TableResource observations(List<Column> columns) {
    return new TableResource(
        OBSERVATIONS,
        OBSERVATIONS + ".csv",
        word("export.observations"),
        fields(columns),
        List.of("obs_id"),
        List.of(
            new TableResource.ForeignKey(List.of("metric_id"), "metrics", List.of("metric_id")),
            new TableResource.ForeignKey(
                List.of("reporter_id"), "reporters", List.of("reporter_id"))),
        Optional.empty());
  }

  private static List<Field> fields(List<Column> columns) {
    return columns.stream()
        .map(column -> new Field(
            column.name(),
            type(column.kind()),
            column.required(),
            column.title(),
            column.description(),
            column.categories().stream()
                .map(each -> new Field.Category(each.code(), each.label()))
                .toList()))
        .toList();
  }

  private static Field.Type type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> Field.Type.STRING;
      case WHOLE -> Field.Type.INTEGER;
      case DECIMAL -> Field.Type.NUMBER;
      case DATE -> Field.Type.DATE;
    };
  }

  private DataPackage describe(TableSummary summary) {
    List<String> reporters =
        summary.reporters().stream().map(Reporter::name).distinct().toList();
    String metrics = summary.metrics().stream()
        .map(type -> type.texts().find("title", choices.locale()).orElse(type.id()))
        .collect(Collectors.joining(", "));
    return new DataPackage(
        "human-rights-metrics",
        choices.title().orElse(metrics.isEmpty() ? word("export.no-metrics") : metrics),
        word("export.description"),
        choices.day().toString(),
        choices.day(),
        reporters,
        List.of(word("export.source")),
        choices.licence(),
        tables);
  }

  private Manifest manifest(
      TableSummary summary,
      List<Manifest.InputFile> inputs,
      SortedMap<String, Long> cautions,
      DataPackage data) {
    SortedMap<String, String> lists = new TreeMap<>();
    for (CodeList list : MetricGuide.lists(summary.metrics())) {
      lists.put(list.id(), list.version());
    }
    SortedMap<String, String> options = new TreeMap<>();
    options.put("to", "datapackage");
    options.put("excel", Boolean.toString(choices.byteOrderMark()));
    options.put("lang", choices.locale().getLanguage());
    options.put("title", data.title());
    choices.licence().ifPresent(value -> options.put("licence", value));
    return new Manifest(
        choices.day(),
        "hrm " + Version.ofLibrary(),
        Report.STANDARD,
        summary.metrics().stream().map(MetricType::toString).toList(),
        lists,
        options,
        "none",
        0,
        inputs.stream()
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList(),
        summary.rows(),
        cautions(summary, cautions),
        List.copyOf(written));
  }

  /** What a reader of the table must know: of the inputs, and of the table as a whole. */
  static SortedMap<String, Long> cautions(TableSummary summary, SortedMap<String, Long> ofInputs) {
    SortedMap<String, Long> all = new TreeMap<>(ofInputs);
    add(all, NOT_PUBLIC, summary.notPublic());
    add(all, REPEATED, summary.repeatedKeys());
    add(all, AMBIGUOUS, summary.ambiguousReporters().size());
    return Collections.unmodifiableSortedMap(all);
  }

  private static void add(SortedMap<String, Long> all, String code, long count) {
    if (count > 0) {
      all.put(code, count);
    }
  }

  private String word(String key) {
    return Words.of(key, choices.locale());
  }
}
