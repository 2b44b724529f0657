// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.humanrightsmetrics.json.datapackage.WrittenFile;

/**
 * Several files that belong together, published by a manifest: all are written under other names first, then the
 * old manifest goes, the files get their names, and the new manifest gets its own last. A run that is killed leaves
 * the old files, or a folder without a manifest, which says that it is unfinished. Confine to one thread.
 */
final class OutputFolder implements Closeable {

  private final Path folder;
  private final Path manifest;
  private final boolean created;
  private final Map<String, OutputFile> files = new LinkedHashMap<>();

  private OutputFolder(Path folder, Path manifest, boolean created) {
    this.folder = folder;
    this.manifest = manifest;
    this.created = created;
  }

  /**
   * Begins a folder.
   *
   * @param folder is made where it does not exist
   * @param manifest the name of the file that publishes the others
   * @param overwrite whether files that are there may be replaced
   * @throws UsageException when the folder holds something and may not be written over, or cannot be made
   */
  static OutputFolder at(Path folder, String manifest, boolean overwrite) {
    boolean exists = Files.exists(folder);
    if (exists && !Files.isDirectory(folder)) {
      throw new UsageException("'" + folder + "' is a file. Name a folder.");
    }
    if (exists && !overwrite && !isEmpty(folder)) {
      throw new UsageException(
          "The folder '" + folder + "' is not empty. With --force its files are replaced.");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageException("The folder '" + folder + "' cannot be made.");
    }
    return new OutputFolder(folder, folder.resolve(manifest), !exists);
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      throw new UsageException("The folder '" + folder + "' cannot be read.");
    }
  }

  /** Begins a file of the folder. */
  OutputFile file(String name) {
    // What may not be replaced was found out for the folder as a whole.
    OutputFile file = OutputFile.at(folder.resolve(name), true);
    files.put(name, file);
    return file;
  }

  /** Reads a file that was ended, before it has its name. */
  InputStream read(String name) {
    return made(name).read();
  }

  private OutputFile made(String name) {
    OutputFile file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("The folder has no file " + name + " in the making");
    }
    return file;
  }

  /** Ends a file and says what was written. */
  WrittenFile end(String name) {
    OutputFile file = made(name);
    file.makeSafe();
    return file.written();
  }

  /** Gives all files their names, the manifest last. */
  void complete() {
    List<OutputFile> all = List.copyOf(files.values());
    all.forEach(OutputFile::makeSafe);
    try {
      Files.deleteIfExists(manifest);
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
    OutputFile.makeSafe(folder);
    files.forEach((name, file) -> {
      if (!folder.resolve(name).equals(manifest)) {
        file.move();
      }
    });
    OutputFile.makeSafe(folder);
    OutputFile last = files.get(String.valueOf(manifest.getFileName()));
    if (last == null) {
      throw new IllegalStateException("The folder has no manifest that publishes it");
    }
    last.move();
    OutputFile.makeSafe(folder);
  }

  /** Removes what was not completed, and the folder where it was made for nothing. */
  @Override
  public void close() {
    files.values().forEach(OutputFile::close);
    try {
      if (created && isEmpty(folder)) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }
}
