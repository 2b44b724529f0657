// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.util.Locale;

/** The reader of our output is gone, or the disk is full. */
final class OutputClosedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  OutputClosedException(IOException cause) {
    super(cause);
    this.reason = String.valueOf(cause.getMessage());
  }

  /** Whether the other end of a pipe went away, as {@code head} does: nobody is left to be told. */
  boolean isBrokenPipe() {
    return reason.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
