// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

/**
 * A program asked a measure for a value that was not reported.
 *
 * <p>Missing is never read as zero, so there is nothing to return: ask {@link Measure#isReported()} first.
 */
public final class MissingValueException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  MissingValueException(Missing reason) {
    super("The value is missing (" + reason + "); ask isReported() before reading it");
  }
}
