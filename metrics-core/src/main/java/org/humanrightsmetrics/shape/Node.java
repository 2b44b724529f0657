// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * What a component is made of.
 *
 * <p>Closed: reader, writer, schema and template treat each kind. Immutable and thread-safe.
 */
public sealed interface Node
    permits Node.Text,
        Node.Date,
        Node.Whole,
        Node.Decimal,
        Node.Sequence,
        Node.OfMeasure,
        Node.OfDisaggregated,
        CodeNode,
        RecordNode {

  /**
   * A text.
   *
   * @param maxLength the longest that is taken, in code points
   * @param notBlank whether something other than white space must stand in it
   * @param pattern the form, matched as a whole; empty for free text
   */
  record Text(int maxLength, boolean notBlank, Optional<String> pattern) implements Node {}

  /** A calendar day, {@code 2025-12-31}. */
  record Date() implements Node {}

  /**
   * A whole number that is not a measure: a year, an age, a number of days.
   *
   * @param min the smallest that is taken
   * @param max the largest that is taken
   * @param isInt whether the record holds it as {@code Integer} rather than {@code Long}
   */
  record Whole(long min, long max, boolean isInt) implements Node {}

  /**
   * A decimal that is not a measure: a threshold, a share.
   *
   * @param min the smallest that is taken
   * @param max the largest that is taken
   */
  record Decimal(BigDecimal min, BigDecimal max) implements Node {}

  /**
   * Several of one kind, in order.
   *
   * @param element what each is
   * @param minSize the fewest that are taken
   * @param maxSize the most that are taken
   */
  record Sequence(Node element, int minSize, int maxSize) implements Node {}

  /**
   * A measure.
   *
   * @param kind which of the six
   * @param unit what one piece is
   * @param period how the value belongs to time
   * @param atStart whether a stock is of the first day of the observation's period, not of the last
   * @param signed whether it may be below zero
   * @param aggregation how it is pooled
   */
  record OfMeasure(
      Class<? extends Measure> kind,
      CountingUnit unit,
      PeriodKind period,
      boolean atStart,
      boolean signed,
      AggregationClass aggregation)
      implements Node {}

  /**
   * A measure with its parts along dimensions.
   *
   * @param measure what the total and each part are
   * @param dimensions the splits that are taken, by name, in the order of the file
   */
  record OfDisaggregated(OfMeasure measure, Map<String, Dimension> dimensions) implements Node {}

  /**
   * One split.
   *
   * @param name in files, for example {@code "age"}
   * @param codes the code list of the parts
   * @param required whether the observation is incomplete without it
   * @param overlapping whether the parts may add up to more than the total
   */
  record Dimension(String name, CodeNode codes, boolean required, boolean overlapping) {}

  /**
   * The dimensions as a list.
   *
   * @param node a disaggregated measure
   * @return in the order of the file
   */
  static List<Dimension> dimensions(OfDisaggregated node) {
    return List.copyOf(node.dimensions().values());
  }
}
