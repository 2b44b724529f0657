// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.json.Completeness;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.json.UnreadableInputException;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.text.Echo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hrm convert}: from a report document to one observation a line, and back, without loss. */
@Command(
    name = "convert",
    sortOptions = false,
    header = {
      "Writes a report as one observation a line (NDJSON), or such lines as a report. Nothing is lost:",
      "observations of unknown metrics and unsound ones are written as they are.",
      "",
      "Examples:",
      "  hrm convert report.json > report.ndjson",
      "  hrm convert report.ndjson --to report --out report.json",
      "  other-program | hrm convert - --to lines",
      ""
    },
    footer = {
      "",
      "Exit code: 0 converted; 1 not converted, because something would be lost; 2 wrong command line;",
      "3 the input could not be read, or not to its end; 4 the program failed."
    })
final class ConvertCommand implements Callable<Integer> {

  /** The form that is written. */
  enum Form {
    REPORT,
    LINES
  }

  private final Session session;

  @Parameters(paramLabel = "FILE", description = "A file, or - for standard input.")
  private String argument = "";

  @Option(
      names = "--to",
      paramLabel = "FORM",
      description = "report or lines. Default: the form that the input does not have.")
  private @Nullable Form form;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private @Nullable String out;

  @Option(names = "--force", description = "Replace the file if it exists.")
  private boolean force;

  @Mixin
  private CommonOptions common = new CommonOptions();

  ConvertCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Input> inputs = Inputs.of(List.of(argument));
    if (inputs.size() != 1) {
      throw new UsageException("One input is converted at a time, and '" + argument + "' is "
          + inputs.size() + " files.");
    }
    Input input = inputs.get(0);
    if (input.fault().isPresent()) {
      return refuse(input, Words.of(input.fault().get() + ".what", common.locale(session)))
          .or(ExitCode.UNREADABLE)
          .number();
    }
    if (out == null) {
      return convert(input, session.out()).number();
    }
    try (OutputFile file = OutputFile.at(OutputFile.named(out), force)) {
      ExitCode code = convert(input, file.output());
      if (code == ExitCode.CLEAN) {
        file.complete();
      }
      return code.number();
    }
  }

  private ExitCode convert(Input input, Output output) {
    MetricsJson json = MetricsJson.builder(StandardMetrics.CATALOGUE).build();
    Conversion conversion = new Conversion(json, form, output);
    Progress progress = common.progress(session);
    ReadSummary summary;
    try (InputStream in = progress.watch(input.open(session), input.size())) {
      summary = json.read(input.name(), in, input.format(), conversion);
      progress.clear();
      if (summary.completeness() == Completeness.COMPLETE) {
        conversion.end(summary.format());
      }
    } catch (Conversion.RefusedException e) {
      progress.clear();
      return refuse(input, String.valueOf(e.getMessage()));
    } catch (IOException | UnreadableInputException e) {
      progress.clear();
      return refuse(input, "it could not be read to its end.").or(ExitCode.UNREADABLE);
    }
    if (summary.completeness() != Completeness.COMPLETE) {
      return refuse(input, "reading stopped before its end. See: hrm validate")
          .or(ExitCode.UNREADABLE);
    }
    long faulty = summary.observationsRead() - summary.observationsAccepted();
    if (faulty > 0 && !common.quiet()) {
      session
          .err()
          .line("hrm: converted as they are, with something to fix: " + faulty
              + " observations. See: hrm validate");
    }
    return ExitCode.CLEAN;
  }

  private ExitCode refuse(Input input, String reason) {
    session.err().line("hrm: " + Echo.visible(input.name()) + " was not converted: " + reason);
    return ExitCode.FINDINGS;
  }
}
