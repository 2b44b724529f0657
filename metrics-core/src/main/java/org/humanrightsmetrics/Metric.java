// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.rule.FollowsRules;
import org.humanrightsmetrics.rule.Rules;

/**
 * What the record of every metric is: values with the context that they share.
 *
 * <p>Open: a metric written outside this library is an equal citizen. Its record has a component
 * {@code context}, and a constant {@code TYPE} that {@link #type()} returns. It has no methods or
 * components whose names begin with {@code get} or {@code is}, which JSON and validation libraries take
 * for properties.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@FollowsRules(groups = Rules.class)
public interface Metric {

  /**
   * What a program must know of this metric.
   *
   * @return the constant {@code TYPE} of the record
   */
  MetricType<?> type();

  /**
   * When, where, of whom, from what source.
   *
   * @return the context that all values share
   */
  Context context();
}
