// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a component of a metric takes part in comparison, where that is not what its kind implies.
 *
 * <p>Without this annotation a code and a plain number belong to the definition and must agree (a threshold, a
 * form, a basis of counting); a free text is told and never blocks; a date, a list and a measure are facts
 * that nobody expects to agree. What stands in a record that holds measures concerns these measures only; what
 * stands in any other record concerns what the record concerns. On a record, the annotation speaks for all
 * that is inside, except where that carries its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Compared {
  /**
   * What a difference means.
   *
   * @return {@code MUST_AGREE} unless said otherwise
   */
  Demand value() default Demand.MUST_AGREE;

  /**
   * The axes along which the component is meant to differ: a school year along time.
   *
   * @return none unless said otherwise
   */
  Axis[] varies() default {};

  /**
   * The components of the same record whose values the difference touches: the months that people were asked
   * to look back concern the answers to that question, not the balances beside them.
   *
   * @return names of components; none for all that the place of the component implies
   */
  String[] concerns() default {};
}
