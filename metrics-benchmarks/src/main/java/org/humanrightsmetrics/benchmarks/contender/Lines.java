// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender;

/** Steps over lines without copying them. Confine to one thread. */
final class Lines {

  private final byte[] bytes;
  private int start;
  private int end = -1;

  Lines(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean next() {
    start = end + 1;
    if (start >= bytes.length) {
      return false;
    }
    end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return true;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }
}
