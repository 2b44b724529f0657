// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is either old or new, never half: written under another name in the same folder, and moved to
 * its own when it is complete. Confine to one thread.
 */
final class OutputFile implements Closeable {

  private final Path target;
  private final Path unfinished;
  private final Output output;

  private OutputFile(Path target, Path unfinished, Output output) {
    this.target = target;
    this.unfinished = unfinished;
    this.output = output;
  }

  /**
   * Begins a file.
   *
   * @param target its name
   * @param overwrite whether a file of this name may be replaced
   * @throws UsageException when it exists and may not be replaced, or the folder takes no files
   */
  static OutputFile at(Path target, boolean overwrite) {
    if (Files.exists(target) && !overwrite) {
      throw new UsageException("The file '" + target + "' exists. With --force it is replaced.");
    }
    // Not createTempFile, whose files nobody else may read.
    Path unfinished = target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      return new OutputFile(
          target,
          unfinished,
          new Output(Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)));
    } catch (IOException e) {
      throw new UsageException("The file '" + target + "' cannot be written there.");
    }
  }

  Output output() {
    return output;
  }

  /** Gives the file its name. */
  void complete() {
    output.close();
    try {
      move();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what is left of a file that was not completed. */
  @Override
  public void close() {
    try {
      output.close();
    } catch (OutputClosedException e) {
      // The file is thrown away in any case.
    }
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }
}
