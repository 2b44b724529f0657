// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A file of bytes that only the owner of the data has. */
final class SecretFile {

  private static final int FEWEST_BYTES = 16;
  private static final int MOST_BYTES = 4_096;
  private static final int NEW_BYTES = 32;

  private SecretFile() {}

  /**
   * Reads the secret, and makes one by chance where there is none.
   *
   * @throws UsageException when it is shorter than 16 bytes or longer than 4,096, or cannot be read or made
   */
  static byte[] read(Path file) {
    try {
      if (!Files.exists(file)) {
        return make(file);
      }
      if (!Files.isRegularFile(file)
          || Files.size(file) < FEWEST_BYTES
          || Files.size(file) > MOST_BYTES) {
        throw new UsageException("--secret takes a file of " + FEWEST_BYTES + " to " + MOST_BYTES
            + " bytes, or a name where a new one is made; '" + file + "' is neither.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UsageException("The secret '" + file + "' can neither be read nor made.");
    }
  }

  private static byte[] make(Path file) throws IOException {
    byte[] secret = new byte[NEW_BYTES];
    new SecureRandom().nextBytes(secret);
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
      Files.write(file, secret, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException | NoSuchFileException e) {
      throw new UsageException("The secret '" + file + "' cannot be made there.");
    }
    return secret;
  }
}
