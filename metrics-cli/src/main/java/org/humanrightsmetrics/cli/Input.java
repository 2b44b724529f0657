// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.nio.file.Path;
import java.util.Optional;

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

  /** Whether the name says that each line is an observation of its own. */
  boolean isLines() {
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }
}
