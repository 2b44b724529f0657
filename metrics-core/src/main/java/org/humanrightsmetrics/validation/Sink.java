// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.util.Map;
import org.humanrightsmetrics.rule.RuleDescription;

/** Where the base rules report what they found, and learn their thresholds. Confine to one thread. */
interface Sink {

  /** Reports one breach at a JSON Pointer from the observation. */
  void fault(RuleDescription rule, String pointer, Map<String, ?> arguments);

  /** The threshold in force. */
  BigDecimal threshold(RuleDescription rule, String name);
}
