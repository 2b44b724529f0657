// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.Locale;

/** Describes a fault of the program without its messages, which may hold what stands in a file. */
final class Failure {

  private static final int FRAMES = 30;

  private Failure() {}

  /** The same fault has the same identifier, on every machine: {@code "E-09c1f3a7"}. */
  static String identifier(Throwable failure) {
    int hash = failure.getClass().getName().hashCode();
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("org.humanrightsmetrics.")) {
        hash = 31 * hash + frame.getClassName().hashCode();
        hash = 31 * hash + frame.getMethodName().hashCode();
      }
    }
    return String.format(Locale.ROOT, "E-%08x", hash);
  }

  /** Classes and methods on the way to the fault. */
  static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 5; depth++) {
      trace
          .append(depth == 0 ? "" : "caused by ")
          .append(cause.getClass().getName())
          .append('\n');
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        trace.append("  at ").append(frames[i]).append('\n');
      }
      cause = cause.getCause();
    }
    return trace.toString();
  }
}
