// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

/**
 * A file as it was written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path in the package, for example {@code "observations.csv"}
 * @param bytes its size
 * @param sha256 its checksum, 64 hexadecimal digits
 */
public record WrittenFile(String path, long bytes, String sha256) {

  private static final int DIGITS = 64;

  /** Refuses a path that leaves the package and what is no checksum. */
  public WrittenFile {
    DataPackage.requireInside(path);
    boolean hexadecimal = sha256.length() == DIGITS
        && sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    if (!hexadecimal || bytes < 0) {
      throw new IllegalArgumentException("No size or SHA-256 of a file: " + bytes + ", " + sha256);
    }
  }
}
