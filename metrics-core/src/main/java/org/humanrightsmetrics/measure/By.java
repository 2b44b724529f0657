// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.humanrightsmetrics.code.Code;

/** A dimension along which a {@link Disaggregated} component may, or should, be split. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Repeatable(By.List.class)
public @interface By {
  /**
   * The code list of the parts.
   *
   * @return the type of the codes
   */
  Class<? extends Code> value();

  /**
   * The name of the dimension in files, where one list serves two dimensions (who paid, who selected).
   *
   * @return the name; empty for the name that the code list gives itself
   */
  String name() default "";

  /**
   * Whether the observation is incomplete without this split.
   *
   * @return true when a missing split is worth a finding
   */
  boolean required() default false;

  /**
   * Whether the parts may add up to more than the total here, although the code list is exclusive
   * elsewhere: one woman may save in two ways.
   *
   * @return true when the sum rule does not apply; a list that is overlapping stays so
   */
  boolean overlapping() default false;

  /** Holds several dimensions. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  @interface List {
    /**
     * The dimensions.
     *
     * @return in the order of the file
     */
    By[] value();
  }
}
