// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.cli.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hrm demo}: writes sample data with known mistakes. */
@Command(
    name = "demo",
    sortOptions = false,
    header = {
      "Writes sample reports of invented organisations, with known mistakes, to try hrm on.",
      "TRAPS.md beside them says where the mistakes are and what hrm answers.",
      "",
      "Examples:",
      "  hrm demo",
      "  hrm demo --out sample --force",
      "  hrm validate demo --fail-on never",
      ""
    },
    footer = {"", "Exit code: 0 written; 2 wrong command line, or files of these names exist."})
final class DemoCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "The folder to write to; made when it does not exist. Default: demo.")
  private String out = "demo";

  @Option(names = "--force", description = "Replace files of the same names.")
  private boolean force;

  @Mixin
  private CommonOptions common = new CommonOptions();

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path folder = folder();
    Map<String, String> files = Demo.files();
    refuseToReplace(folder, files);
    for (Map.Entry<String, String> file : files.entrySet()) {
      try (OutputFile output = OutputFile.at(folder.resolve(file.getKey()), force)) {
        output.output().print(file.getValue());
        output.complete();
      }
    }
    if (!common.quiet()) {
      tell(files.keySet().size());
    }
    return ExitCode.CLEAN.number();
  }

  private Path folder() {
    try {
      return Files.createDirectories(Path.of(out));
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("The folder '" + out + "' cannot be made.");
    }
  }

  /** Asked before anything is written, so that a sample is never half old and half new. */
  private void refuseToReplace(Path folder, Map<String, String> files) {
    List<String> existing = new ArrayList<>();
    for (String name : files.keySet()) {
      if (Files.exists(folder.resolve(name))) {
        existing.add(name);
      }
    }
    if (!existing.isEmpty() && !force) {
      throw new UsageException("In '" + out + "' exist already: " + String.join(", ", existing)
          + ". With --force they are replaced.");
    }
  }

  private void tell(int files) {
    Output text = session.out();
    text.line("Files written to " + out + ": " + files + ". All of it is invented.");
    text.line("");
    text.line("Where the mistakes are:   " + out + "/" + Demo.TRAPS);
    text.line("What validation sees:     hrm validate " + out + " --fail-on never");
    text.line("What may be compared:     hrm compare " + out + " --metric women-trained");
    text.line("A defensible table:       hrm aggregate " + out
        + " --metric women-trained --by area,year");
  }
}
