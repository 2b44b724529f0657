// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one class-level constraint: the observation follows the rules of its metric and those of every
 * metric. It stands on the interface that all metrics implement and nowhere else.
 *
 * <p>It stands there with the group {@link Rules}. The validator is found as a service, so that any Jakarta
 * {@code Validator} gives the same answers as this library's own: validate with {@link Complete}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = {})
public @interface FollowsRules {
  /**
   * Key of the text for hosts that print violations themselves; each violation carries the code of the
   * rule instead.
   *
   * @return a message key
   */
  String message() default "{metric/follows-rules}";

  /**
   * Jakarta groups.
   *
   * @return the groups; where it stands it names {@link Rules}
   */
  Class<?>[] groups() default {};

  /**
   * Jakarta payload.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};
}
