// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.Node;

/**
 * How the values of one component in observations of one kind of period are pooled.
 *
 * @param kind which of the six measures
 * @param unit what is counted
 * @param period how the values belong to time
 * @param aggregation the class
 * @param lastOfUnit whether of several values of one unit only one counts, the last unless it is an opening
 *     stock, rather than their sum
 * @param atStart whether it is an opening stock, of which the first reading counts
 */
record Pooling(
    Class<? extends Measure> kind,
    CountingUnit unit,
    PeriodKind period,
    AggregationClass aggregation,
    boolean lastOfUnit,
    boolean atStart) {

  static Pooling of(Node.OfMeasure node, PeriodKind ofObservation) {
    // What flows within an observation is a running total in the observation of one. A rate over
    // the time
    // before a stock stays a flow, but of unknown length: it cannot be added to the next.
    PeriodKind period = node.period() != PeriodKind.FLOW || ofObservation == PeriodKind.STOCK
        ? node.period()
        : ofObservation;
    AggregationClass implied = AggregationClass.of(node.kind(), node.unit(), node.period());
    AggregationClass aggregation = node.aggregation() == implied
        ? AggregationClass.of(node.kind(), node.unit(), period)
        : node.aggregation();
    return new Pooling(
        node.kind(),
        node.unit(),
        period,
        aggregation,
        period != PeriodKind.FLOW
            || ofObservation == PeriodKind.STOCK
            || aggregation == AggregationClass.LAST_SUM,
        node.atStart());
  }

  /** Whether people or households are counted. */
  boolean ofPersons() {
    return unit == CountingUnit.PERSON_UNIQUE
        || unit == CountingUnit.PERSON_UPPER_BOUND
        || unit == CountingUnit.HOUSEHOLD;
  }

  /** Whether a value is a part of something that is counted too. */
  boolean hasBase() {
    return kind == Proportion.class || kind == Ratio.class || kind == Distribution.class;
  }

  /** Whether one person or household may stand in the numbers of two units. */
  boolean mayCountTwice() {
    return kind == Count.class && ofPersons();
  }
}
