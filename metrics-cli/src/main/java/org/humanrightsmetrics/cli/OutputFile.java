// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.humanrightsmetrics.json.datapackage.WrittenFile;

/**
 * A file that is either old or new, never half: written under another name in the same folder, put safely on the
 * disk, and moved to its own name when it is complete. A run that is killed leaves the old file as it was. Confine
 * to one thread.
 */
final class OutputFile implements Closeable {

  private final Path target;
  private final Path unfinished;
  private final FileChannel channel;
  private final DigestOutputStream bytes;
  private final Output output;
  private boolean safe;
  private long size;

  private OutputFile(Path target, Path unfinished, FileChannel channel) {
    this.target = target;
    this.unfinished = unfinished;
    this.channel = channel;
    this.bytes = new DigestOutputStream(Channels.newOutputStream(channel), sha256());
    this.output = new Output(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * A file that the user named.
   *
   * @throws UsageException when it cannot be the name of a file
   */
  static Path named(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' cannot be the name of a file.");
    }
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
          FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new UsageException("The file '" + target + "' cannot be written there.");
    }
  }

  /** Takes text. */
  Output output() {
    return output;
  }

  /** Takes bytes, in place of {@link #output}. */
  OutputStream bytes() {
    return bytes;
  }

  /** Gives the file its name. */
  void complete() {
    makeSafe();
    move();
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      makeSafe(folder);
    }
  }

  /** Puts everything on the disk: a name that is moved before its bytes are there can outlive a power cut. */
  void makeSafe() {
    if (safe) {
      return;
    }
    output.flush();
    try {
      bytes.flush();
      channel.force(true);
      size = channel.size();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
    output.close();
    safe = true;
  }

  /** Gives a file that is safe its name. */
  void move() {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      replace();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  private void replace() {
    try {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  /** Puts the names in a folder on the disk, where the system can do so. */
  static void makeSafe(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and keeps their names by itself.
      return;
    }
  }

  /** Reads what was written, before the file has its name. The file must be safe. */
  InputStream read() {
    try {
      return Files.newInputStream(unfinished);
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  /** Size and checksum of a file that is safe. */
  WrittenFile written() {
    if (!safe) {
      throw new IllegalStateException("Ask for size and checksum of a file when it is safe");
    }
    return new WrittenFile(
        String.valueOf(target.getFileName()),
        size,
        HexFormat.of().formatHex(bytes.getMessageDigest().digest()));
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
