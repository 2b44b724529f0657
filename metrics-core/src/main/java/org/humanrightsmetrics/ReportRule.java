// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Scope;
import org.humanrightsmetrics.rule.Severity;

/**
 * A condition on one observation among all others of the same reporter.
 *
 * <p>Immutable and thread-safe, provided that the condition is.
 *
 * @param <M> the record of a metric
 */
public final class ReportRule<M> {

  /**
   * The condition.
   *
   * @param <M> the metric
   */
  @FunctionalInterface
  public interface Condition<M> {
    /**
     * Looks for a breach.
     *
     * @param metric the observation that is judged
     * @param others all observations of the same reporter, this one included
     * @return the values for the message when the rule is breached; empty when all is well
     */
    Optional<Map<String, Object>> breach(M metric, List<? extends Metric> others);
  }

  /**
   * A condition over an observation and the organisation that reports it.
   *
   * @param <M> the metric
   */
  @FunctionalInterface
  public interface OfReporter<M> {
    /**
     * Looks for a breach.
     *
     * @param metric the observation that is judged
     * @param reporter who states it
     * @return the values for the message when the rule is breached; empty when all is well
     */
    Optional<Map<String, Object>> breach(M metric, Reporter reporter);
  }

  /** Both kinds of condition in one. */
  private interface Both<M> {
    Optional<Map<String, Object>> breach(
        M metric, Reporter reporter, List<? extends Metric> others);
  }

  private final RuleDescription description;
  private final String pointer;
  private final Both<? super M> condition;

  private ReportRule(RuleDescription description, String pointer, Both<? super M> condition) {
    this.description = description;
    this.pointer = pointer;
    this.condition = condition;
  }

  /**
   * A rule whose breach is plausible but suspicious.
   *
   * @param code the written-out code
   * @param id the short id, or empty
   * @param pointer where it points in the observation; also what it needs
   * @param condition the condition
   * @param <M> the metric
   * @return the rule
   */
  public static <M> ReportRule<M> warning(
      String code, String id, String pointer, Condition<? super M> condition) {
    return of(
        code, id, Severity.WARNING, pointer, (m, reporter, others) -> condition.breach(m, others));
  }

  /**
   * A rule whose breach makes the observation unusable.
   *
   * @param code the written-out code
   * @param id the short id, or empty
   * @param pointer where it points in the observation; also what it needs
   * @param condition the condition
   * @param <M> the metric
   * @return the rule
   */
  public static <M> ReportRule<M> error(
      String code, String id, String pointer, Condition<? super M> condition) {
    return of(
        code, id, Severity.ERROR, pointer, (m, reporter, others) -> condition.breach(m, others));
  }

  /**
   * A rule that asks who reports: something may be reported by anybody but the reporter itself. A breach makes
   * the observation unusable.
   *
   * @param code the written-out code
   * @param id the short id; empty when it has none
   * @param pointer where it points; the component there must have a value
   * @param condition the condition
   * @param <M> the metric
   * @return the rule
   */
  public static <M> ReportRule<M> errorOfReporter(
      String code, String id, String pointer, OfReporter<? super M> condition) {
    return of(
        code, id, Severity.ERROR, pointer, (m, reporter, others) -> condition.breach(m, reporter));
  }

  private static <M> ReportRule<M> of(
      String code, String id, Severity severity, String pointer, Both<? super M> condition) {
    return new ReportRule<>(
        RuleDescription.of(code, id, severity, Scope.REPORT).toBuilder()
            .needs(List.of(pointer))
            .build(),
        pointer,
        condition);
  }

  /**
   * What a list of rules says of this one.
   *
   * @return code, id, severity and needs
   */
  public RuleDescription description() {
    return description;
  }

  /**
   * Where it points in the observation.
   *
   * @return a JSON Pointer from the observation
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Asks the condition.
   *
   * @param metric the observation that is judged
   * @param reporter who states it
   * @param others all observations of the same reporter
   * @return the values for the message when the rule is breached; empty when all is well
   */
  public Optional<Map<String, Object>> breach(
      M metric, Reporter reporter, List<? extends Metric> others) {
    return condition.breach(metric, reporter, others);
  }
}
