// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

/** A form in which the result of {@code hrm validate} is told. Confine to one thread. */
interface Rendering {

  /** Tells what was found in one input. */
  void input(CheckedInput input);

  /** Tells what all inputs together come to. */
  void end();
}
