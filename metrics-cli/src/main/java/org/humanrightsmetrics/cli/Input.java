// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.humanrightsmetrics.json.Format;

/**
 * One thing to read: a file, standard input, or a name under which nothing can be read.
 *
 * @param name as the user is told it: the name given, with slashes
 * @param path the file; empty for standard input and where there is a fault
 * @param fault the code of what keeps it from being read, for example {@code "file/not-found"}
 */
record Input(String name, Optional<Path> path, Optional<String> fault) {

  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  static Input standardInput() {
    return new Input("standard input", Optional.empty(), Optional.empty());
  }

  static Input file(String name, Path path) {
    return new Input(name, Optional.of(path), Optional.empty());
  }

  static Input faulty(String name, String fault) {
    return new Input(name, Optional.empty(), Optional.of(fault));
  }

  /** The bytes. A fault of the input has to be looked at before. */
  InputStream open(Session session) throws IOException {
    return path.isPresent() ? Files.newInputStream(path.get()) : session.in();
  }

  /** How many bytes there are; 0 when that is not known before they are read. */
  long size() throws IOException {
    return path.isPresent() && Files.isRegularFile(path.get()) ? Files.size(path.get()) : 0;
  }

  /** The format that the name says, else that it has to be found out. */
  Format format() {
    return isLines() ? Format.LINES : Format.DETECT;
  }

  /** Whether the name says that each line is an observation of its own. */
  private boolean isLines() {
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }
}
