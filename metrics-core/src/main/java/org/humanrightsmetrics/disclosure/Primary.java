// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A cell that may not be published for its own sake. Confidential: to know which of the hidden cells are
 * these gives their size away.
 *
 * @param cell which
 * @param reasons why, at least one
 */
public record Primary(CellKey cell, Set<Reason> reasons) {

  /** Copies the reasons. */
  public Primary {
    reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
  }

  boolean concernsContributors() {
    return reasons.contains(Reason.TOO_FEW_CONTRIBUTORS)
        || reasons.contains(Reason.DOMINANT_CONTRIBUTOR)
        || reasons.contains(Reason.P_PERCENT_RULE);
  }
}
