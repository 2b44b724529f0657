// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a component of a metric measures; stands on every {@link Measure} and {@link Disaggregated}.
 *
 * <p>As a Jakarta constraint it refuses a value that the component cannot take: a negative count
 * ({@code count/negative}), a negative part of a proportion ({@code ratio/negative-part}), a negative
 * amount or quantity ({@code number/below-minimum}), a quantity of another unit
 * ({@code quantity/other-unit}). An empty {@code Optional} is sound.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Constraint(validatedBy = {})
public @interface Measured {
  /**
   * What one piece is.
   *
   * @return the counting unit
   */
  CountingUnit unit();

  /**
   * How the value belongs to time, which may differ from the observation's period: the balance at the
   * end of the year in which deposits flowed.
   *
   * @return the kind of period of this component
   */
  PeriodKind period() default PeriodKind.FLOW;

  /**
   * Whether a stock is of the first day of the observation's period rather than of the last: the cases
   * that were open when the year began. Over several periods the first reading counts, not the last.
   *
   * @return true for an opening stock; only together with {@link PeriodKind#STOCK}
   */
  boolean atStart() default false;

  /**
   * Whether the value may be below zero, as net flows are.
   *
   * @return true for a signed component
   */
  boolean signed() default false;

  /**
   * How the component is pooled, where the definition departs from what its kind implies.
   *
   * @return a class of aggregation
   */
  AggregationClass aggregation() default AggregationClass.DERIVED;

  /**
   * Key of the text for hosts that print violations themselves.
   *
   * @return a message key
   */
  String message() default "{measure/not-sound}";

  /**
   * Jakarta groups.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * Jakarta payload.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};
}
