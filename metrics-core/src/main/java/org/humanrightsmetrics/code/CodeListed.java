// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says to which code list the values of a type belong, and how the list may split a measure.
 *
 * <p>Stands on every type that implements {@link Code}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CodeListed {

  /** The list's own name in kebab-case, for example {@code "training-type"}; it never changes. */
  String id();

  /**
   * The JSON name under which the list splits a measure, for example {@code "trainingType"}.
   *
   * <p>Empty when the list is not a dimension.
   */
  String dimension() default "";

  /**
   * Whether one unit may fall under several codes, so that the parts may exceed the total.
   *
   * <p>A woman may take two kinds of training; she is in one age band only.
   */
  boolean overlapping() default false;

  /**
   * The form of every code of a {@link ListedCode} type, as a regular expression without anchors.
   *
   * <p>The whole code must match. At most 200 characters, matched in linear time, and written in the
   * part of the syntax that Java and JSON Schema share. Empty for enums.
   */
  String pattern() default "";

  /** One code of the list that may stand in documentation, for example {@code "IN-BR"}. */
  String example();
}
