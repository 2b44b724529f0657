// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one run of the program, in this process, wrote and returned.
 *
 * @param code the exit code
 * @param out findings and data
 * @param err everything else
 */
record Run(int code, String out, String err) {

  /** The sample reports. */
  static final String REPORTS = "src/test/resources/org/humanrightsmetrics/cli/reports/";

  /** The day on which the sample reports are judged. */
  static final String AS_OF = "--as-of=2026-06-30";

  static String report(String name) {
    return REPORTS + name;
  }

  static Path path(String name) {
    return Path.of(report(name));
  }

  static Run of(String... arguments) {
    return new Surroundings().run(arguments);
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** What a run finds around it. */
  static final class Surroundings {
    private InputStream in = new ByteArrayInputStream(new byte[0]);
    private Map<String, String> environment = Map.of();
    private Session.Terminals terminals = Session.Terminals.NONE;

    Surroundings sent(String text) {
      return sent(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Surroundings sent(InputStream stream) {
      this.in = stream;
      return this;
    }

    Surroundings environment(Map<String, String> variables) {
      this.environment = variables;
      return this;
    }

    Surroundings terminals(boolean input, boolean output, boolean error) {
      this.terminals = new Session.Terminals(input, output, error);
      return this;
    }

    Run run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code = Hrm.run(
          arguments, new Session(in, new Output(out), new Output(err), terminals, environment));
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
