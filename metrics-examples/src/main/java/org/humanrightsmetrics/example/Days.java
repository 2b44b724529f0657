// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import java.time.LocalDate;

/** The day that counts as today in all examples, so that their output stays the same. */
final class Days {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private Days() {}
}
