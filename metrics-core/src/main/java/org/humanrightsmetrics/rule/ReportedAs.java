// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a general fault a name of the metric's own on one component, so that one cause makes one finding:
 * a missing {@code audience} is {@code women-trained/audience-missing} and not {@code field/missing}.
 *
 * <p>The metric's {@code text.properties} says what it means there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Repeatable(ReportedAs.List.class)
public @interface ReportedAs {
  /**
   * The general fault.
   *
   * @return its code, for example {@code "field/missing"}
   */
  String fault();

  /**
   * The code under which it is reported here, for this component and everything inside it.
   *
   * @return for example {@code "women-trained/audience-missing"}
   */
  String code();

  /**
   * The short id.
   *
   * @return for example {@code "WT-5"}
   */
  String id() default "";

  /** Holds several. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  @interface List {
    /**
     * The names given.
     *
     * @return in any order
     */
    ReportedAs[] value();
  }
}
