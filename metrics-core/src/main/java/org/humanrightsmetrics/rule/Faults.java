// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import java.util.Map;

/** Where a {@link Rule} reports what it found. Confine to one thread. */
@FunctionalInterface
public interface Faults {

  /**
   * Reports one breach.
   *
   * @param pointer where, as a JSON Pointer from the observation, for example {@code "/audits/3/paidBy"}
   * @param arguments named values for the message, besides those of the components the rule needs
   */
  void at(String pointer, Map<String, ?> arguments);

  /**
   * Reports one breach without further values.
   *
   * @param pointer where, as a JSON Pointer from the observation
   */
  default void at(String pointer) {
    at(pointer, Map.of());
  }
}
