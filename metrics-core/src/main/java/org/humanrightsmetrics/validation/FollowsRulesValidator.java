// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.time.Clock;
import java.util.Set;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.FollowsRules;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules for any Jakarta {@code Validator}; each violation carries its {@link Finding} as dynamic
 * payload.
 *
 * <p>Found as a service; not for use by hand. Thread-safe.
 */
public final class FollowsRulesValidator implements ConstraintValidator<FollowsRules, Metric> {

  /** For the service loader. */
  public FollowsRulesValidator() {}

  @Override
  public boolean isValid(@Nullable Metric metric, ConstraintValidatorContext context) {
    if (metric == null) {
      return true;
    }
    ResultCollector result = new ResultCollector(ValidationPolicy.standard().clock(clock(context)));
    ObservationRules.of(metric.type()).run(metric, Set.of(), result);
    for (Finding finding : result.findings()) {
      Violations.add(context, finding);
    }
    return result.findings().isEmpty();
  }

  private static Clock clock(ConstraintValidatorContext context) {
    try {
      return context.getClockProvider().getClock();
    } catch (ValidationException e) {
      return Clock.systemUTC();
    }
  }
}
