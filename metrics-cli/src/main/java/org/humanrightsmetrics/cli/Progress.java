// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Says on a terminal how far reading a long input has come. Silent in the first second, and always when
 * nobody watches. Confine to one thread.
 */
final class Progress {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long STEP = 250_000_000L;

  private final Output err;
  private final boolean watched;
  private final long start = System.nanoTime();
  private long shown = start + PATIENCE - STEP;
  private int width;

  Progress(Output err, boolean watched) {
    this.err = err;
    this.watched = watched;
  }

  /**
   * Watches an input.
   *
   * @param in the input
   * @param size how many bytes it has; 0 when unknown
   * @return the same bytes
   */
  InputStream watch(InputStream in, long size) {
    return watched ? new Watched(in, size) : in;
  }

  /** Removes what was shown. */
  void clear() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }

  private void show(long bytes, long size) {
    long now = System.nanoTime();
    if (now - shown < STEP) {
      return;
    }
    shown = now;
    String text = bytes / 1_000_000 + " MB";
    if (size > 0 && bytes > 0) {
      long left = (long) ((double) (now - start) * (size - bytes) / bytes / 1e9);
      text = String.format(
          Locale.ROOT, "%3d %%   %s   %d s left", 100 * bytes / size, text, Math.max(0, left));
    }
    err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
    err.flush();
    width = Math.max(width, text.length());
  }

  private final class Watched extends FilterInputStream {
    private final long size;
    private long bytes;

    Watched(InputStream in, long size) {
      super(in);
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      if (next >= 0) {
        bytes++;
      }
      return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      bytes += Math.max(0, read);
      show(bytes, size);
      return read;
    }
  }
}
