// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

/** How a run ended, from harmless to grave: of several inputs the gravest wins. */
enum ExitCode {
  /** Everything was checked, and nothing reaches the level that fails. */
  CLEAN(0),
  /** Everything was checked, and something reaches the level that fails. */
  FINDINGS(1),
  /** The command line could not be followed; nothing was checked. */
  USAGE(2),
  /** An input could not be read, or not to its end. */
  UNREADABLE(3),
  /** The program itself failed. */
  INTERNAL(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process returns: 0 to 4. */
  int number() {
    return number;
  }

  /** The graver of two. */
  ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
