// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.List;
import org.humanrightsmetrics.Observation;

/**
 * Observations that may be read together, in an order of their own: by period, area, reporter.
 *
 * <p>Immutable and thread-safe.
 *
 * @param observations at least one; the order does not depend on that of the input
 * @param caveats what a reader must know; empty when all agree, or when there is only one
 */
public record ComparisonGroup(List<Observation> observations, List<Caveat> caveats) {

  /** Copies the lists. */
  public ComparisonGroup {
    observations = List.copyOf(observations);
    caveats = List.copyOf(caveats);
  }
}
