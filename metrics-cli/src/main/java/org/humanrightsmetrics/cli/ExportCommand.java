// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.json.Completeness;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.json.UnreadableInputException;
import org.humanrightsmetrics.json.datapackage.Manifest;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.tabular.ComparisonColumn;
import org.humanrightsmetrics.tabular.LargestSets;
import org.humanrightsmetrics.tabular.ObservationTable;
import org.humanrightsmetrics.tabular.TableSummary;
import org.humanrightsmetrics.text.Echo;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hrm export}: reports as one table with a row for every number, alone or as a described package. */
@Command(
    name = "export",
    sortOptions = false,
    header = {
      "Writes reports as one table, a row for every number, for R, Python, DuckDB, Stata and spreadsheets.",
      "For analysis: small numbers are not hidden. Do not publish what it writes.",
      "",
      "Examples:",
      "  hrm export reports/ --to datapackage --out pkg",
      "  hrm export reports/ --to csv --out observations.csv",
      "  hrm export report.json --to csv --excel --out observations.csv",
      ""
    },
    footer = {
      "",
      "Exit code: 0 all is exported; 1 exported, and something with faults was left out; 2 wrong command",
      "line; 3 an input could not be read to its end, and nothing was written; 4 the program failed."
    })
final class ExportCommand implements Callable<Integer> {

  /** What is written. */
  enum Target {
    DATAPACKAGE,
    CSV
  }

  /** In what form the summary is told. */
  enum Form {
    TEXT,
    JSON
  }

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, folders, names with wildcards, or - for standard input.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      required = true,
      description = "datapackage (a folder of tables with their description) or csv (one table).")
  private Target target = Target.DATAPACKAGE;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "PATH",
      description = "The folder or file to write. For csv, - or nothing is standard output.")
  private @Nullable String out;

  @Option(names = "--force", description = "Replace files that exist.")
  private boolean force;

  @Option(
      names = "--excel",
      description = "Begin each table with the mark by which Excel knows UTF-8.")
  private boolean excel;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The title of the package. Default: made from the metrics.")
  private @Nullable String title;

  @Option(
      names = "--licence",
      paramLabel = "NAME",
      description = "The licence of the data, like CC-BY-4.0. Default: none is named.")
  private @Nullable String licence;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that counts as today, like 2026-06-30. Default: today (UTC).")
  private @Nullable String asOf;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "How the summary is told: text or json. Default: text.")
  private Form form = Form.TEXT;

  @Mixin
  private CommonOptions common = new CommonOptions();

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (arguments.contains(Input.STANDARD_INPUT) && session.terminals().in()) {
      throw new UsageException("Nothing is sent to hrm: - stands for what another program sends.");
    }
    boolean toStandardOutput = out == null || out.equals(Input.STANDARD_INPUT);
    if (toStandardOutput && target == Target.DATAPACKAGE) {
      throw new UsageException("--to datapackage needs --out with the folder to write.");
    }
    LocalDate day = today();
    Locale locale = common.locale(session);
    try (ObservationTable table = table(comparisons(day))) {
      if (target == Target.DATAPACKAGE) {
        try (OutputFolder folder =
            OutputFolder.at(OutputFile.named(String.valueOf(out)), PackageFiles.MANIFEST, force)) {
          return export(table, day, locale, folder, null).number();
        }
      }
      if (toStandardOutput) {
        return export(table, day, locale, null, null).number();
      }
      try (OutputFile file = OutputFile.at(OutputFile.named(String.valueOf(out)), force)) {
        return export(table, day, locale, null, file).number();
      }
    } catch (UncheckedIOException e) {
      throw new OutputClosedException(new IOException(e));
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  /** What is comparable with what shows only when all is read; what another program sends is read once. */
  private ComparisonColumn comparisons(LocalDate day) {
    List<Input> inputs = Inputs.of(arguments);
    if (arguments.contains(Input.STANDARD_INPUT)) {
      return ComparisonColumn.NONE;
    }
    LargestSets sets = LargestSets.create();
    for (Input input : inputs) {
      if (input.fault().isPresent()) {
        continue;
      }
      try (InputStream in = input.open(session)) {
        json(day).read(input.name(), in, input.format(), new ReadHandler() {
          @Override
          public void observation(ReadObservation read) {
            if (read.isAccepted()) {
              read.observation().ifPresent(sets::add);
            }
          }
        });
      } catch (IOException | UnreadableInputException e) {
        // It is read once more for the table, and told then.
        return ComparisonColumn.NONE;
      }
    }
    return sets;
  }

  private static MetricsJson json(LocalDate day) {
    return MetricsJson.builder(StandardMetrics.CATALOGUE)
        .policy(ValidationPolicy.standard().asOf(day))
        .build();
  }

  private ObservationTable table(ComparisonColumn comparisons) {
    ObservationTable.Builder builder = ObservationTable.builder()
        .comparisons(comparisons)
        .toolVersion("hrm " + Version.ofLibrary());
    return (excel ? builder.byteOrderMark() : builder).build();
  }

  private ExitCode export(
      ObservationTable table,
      LocalDate day,
      Locale locale,
      @Nullable OutputFolder folder,
      @Nullable OutputFile file)
      throws IOException {
    SortedMap<String, Long> cautions = new TreeMap<>();
    List<Manifest.InputFile> inputs = new ArrayList<>();
    ExitCode code = read(table, day, locale, inputs, cautions);
    if (code == ExitCode.UNREADABLE) {
      session.err().line("hrm: " + Words.of("export.nothing-written", locale));
      return code;
    }
    TableSummary summary;
    List<String> files = List.of();
    if (folder != null) {
      PackageFiles.Choices choices = new PackageFiles.Choices(
          day, locale, Optional.ofNullable(title), Optional.ofNullable(licence), excel);
      PackageFiles parts = new PackageFiles(folder, choices);
      summary = parts.write(table, inputs, cautions);
      files = parts.names();
      folder.complete();
    } else if (file != null) {
      summary = table.write(file.bytes());
      file.complete();
    } else {
      summary = table.write(session.out().bytes());
    }
    ExportSummary told = new ExportSummary(
        target.name().toLowerCase(Locale.ROOT),
        folder == null && file == null ? "-" : String.valueOf(out),
        inputs,
        summary,
        PackageFiles.cautions(summary, cautions),
        files);
    Output to = folder == null && file == null ? session.err() : session.out();
    if (form == Form.JSON) {
      to.print(told.json());
    } else if (!common.quiet()) {
      told.text(locale).forEach(to::line);
    }
    return told.leftOut().isEmpty() && cautions.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private ExitCode read(
      ObservationTable table,
      LocalDate day,
      Locale locale,
      List<Manifest.InputFile> inputs,
      SortedMap<String, Long> cautions) {
    MetricsJson json = json(day);
    ExitCode code = ExitCode.CLEAN;
    for (Input input : Inputs.of(arguments)) {
      if (input.fault().isPresent()) {
        refuse(input, Words.of(input.fault().get() + ".what", locale));
        code = ExitCode.UNREADABLE;
        continue;
      }
      ExportReading reading = new ExportReading(input.name(), table.source(input.name()));
      Progress progress = new Progress(session.err(), session.terminals().err() && !common.quiet());
      try (InputStream in = progress.watch(input.open(session), input.size())) {
        ReadSummary summary = json.read(input.name(), in, input.format(), reading);
        progress.clear();
        if (summary.completeness() == Completeness.COMPLETE) {
          inputs.add(reading.end(summary));
          reading.cautions().forEach((key, count) -> cautions.merge(key, count, Math::addExact));
        } else {
          refuse(input, Words.of("export.stopped", locale));
          code = ExitCode.UNREADABLE;
        }
      } catch (IOException | UnreadableInputException e) {
        progress.clear();
        refuse(input, Words.of("file/not-readable.what", locale));
        code = ExitCode.UNREADABLE;
      }
    }
    return code;
  }

  private void refuse(Input input, String reason) {
    session.err().line("hrm: " + Echo.visible(input.name()) + ": " + reason);
  }

  private LocalDate today() {
    return asOf == null ? ValidationPolicy.standard().asOf() : DataOptions.day(asOf);
  }
}
