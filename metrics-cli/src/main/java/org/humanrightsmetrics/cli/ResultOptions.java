// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In what form a result is told, and where it goes. */
final class ResultOptions {

  /** The forms of a result. */
  enum Form {
    TEXT,
    JSON
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "text or json. Default: text.")
  private Form form = Form.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private @Nullable String out;

  @Option(names = "--force", description = "Replace the file if it exists.")
  private boolean force;

  Form form() {
    return form;
  }

  /** Whether the result goes into a file. */
  boolean toFile() {
    return out != null;
  }

  /**
   * Writes a result to where it was asked to go; a file is old or new, never half.
   *
   * @param render writes it
   */
  void write(Session session, Consumer<Output> render) {
    if (out == null) {
      render.accept(session.out());
      return;
    }
    try (OutputFile file = OutputFile.at(OutputFile.named(out), force)) {
      render.accept(file.output());
      file.complete();
    }
  }
}
