// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.Optional;
import org.humanrightsmetrics.Observation;

/**
 * Says for each row whether it may be read beside the others: fills {@code comparable} and {@code
 * comparability_reason}.
 *
 * <p>Asked once for each component of each observation, by one thread.
 */
@FunctionalInterface
public interface ComparisonColumn {

  /** Leaves both columns empty. */
  ComparisonColumn NONE = (observation, component) -> Optional.empty();

  /**
   * The verdict on one component.
   *
   * @param observation the observation
   * @param component its component, as in the column {@code component}
   * @return the verdict; empty when none was asked for
   */
  Optional<Comparison> of(Observation observation, String component);
}
