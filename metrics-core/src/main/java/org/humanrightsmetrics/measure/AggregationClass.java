// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

/**
 * How a component may be pooled over observations: the eight classes of the standard.
 *
 * <p>Nobody chooses it at the call: it follows from the kind of measure, the counting unit and the kind
 * of period ({@link #of}), unless the metric's definition says otherwise ({@link Measured#aggregation()}).
 */
public enum AggregationClass {
  /** Add: same unit, same kind of period, disjoint scope. */
  SUM,
  /** Add, mark the result as an upper bound, and state the largest member as the lower bound. */
  SUM_UPPER_BOUND,
  /** The last reading in time, then the sum over units. */
  LAST_SUM,
  /** The sum of numerators over the sum of denominators. */
  RATIO_OF_SUMS,
  /** The mean of means, each weighted with its n. */
  WEIGHTED_MEAN,
  /** Only from histograms with identical bins. */
  DISTRIBUTION_MERGE,
  /** Union by identifier, then count. */
  SET_UNION,
  /** Not aggregable. */
  NONE,
  /** Not a class of the standard: stands in an annotation for "follows from the kind of measure". */
  DERIVED;

  /**
   * The class that follows from what a component is.
   *
   * @param kind the kind of measure
   * @param unit what is counted
   * @param period how the value belongs to time
   * @return one of the eight classes, never {@link #DERIVED}
   */
  public static AggregationClass of(
      Class<? extends Measure> kind, CountingUnit unit, PeriodKind period) {
    if (kind == Proportion.class || kind == Ratio.class) {
      return RATIO_OF_SUMS;
    }
    if (kind == Distribution.class) {
      return DISTRIBUTION_MERGE;
    }
    return switch (period) {
      case STOCK -> LAST_SUM;
      case CUMULATIVE -> NONE;
      case FLOW, COHORT ->
        switch (unit) {
          case PERSON_UNIQUE, PERSON_UPPER_BOUND, HOUSEHOLD -> SUM_UPPER_BOUND;
          case SITE, ORGANISATION -> SET_UNION;
          default -> SUM;
        };
    };
  }
}
