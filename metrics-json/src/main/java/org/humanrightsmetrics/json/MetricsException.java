// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

/** The root of everything that this library throws besides complaints about misuse. */
public abstract class MetricsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MetricsException(String message) {
    super(message);
  }

  MetricsException(String message, Throwable cause) {
    super(message, cause);
  }
}
