// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

/**
 * A program asked for a sum that has no meaning: two currencies, or hours and days.
 *
 * <p>The message names both. Reason code {@code INCOMPARABLE} of the standard.
 */
public final class IncomparableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  IncomparableException(Object left, Object right) {
    super("INCOMPARABLE: " + left + " and " + right + " cannot be added");
  }
}
