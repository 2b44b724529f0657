// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.IOException;

/**
 * The bytes could not be had: a file that does not exist, a broken connection. What the bytes say is never a
 * reason to throw this.
 */
public final class UnreadableInputException extends MetricsException {
  private static final long serialVersionUID = 1L;

  UnreadableInputException(String name, IOException cause) {
    super("Cannot read " + (name.isEmpty() ? "the input" : name) + ": " + cause, cause);
  }
}
