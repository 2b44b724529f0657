// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Scope;
import org.humanrightsmetrics.rule.Settings;
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

  /**
   * A search with thresholds that may report several breaches, each at its own place.
   *
   * @param <M> the metric
   */
  @FunctionalInterface
  public interface Search<M> {
    /**
     * Looks for breaches.
     *
     * @param metric the observation that is judged
     * @param others all observations of the same reporter, this one included
     * @param settings the thresholds in force
     * @param faults where to report them
     */
    void search(M metric, List<? extends Metric> others, Settings settings, Faults faults);
  }

  /** A condition with one place. */
  private interface One<M> {
    Optional<Map<String, Object>> breach(
        M metric, Reporter reporter, List<? extends Metric> others);
  }

  /** All kinds of condition in one. */
  private interface Any<M> {
    void search(
        M metric,
        Reporter reporter,
        List<? extends Metric> others,
        Settings settings,
        Faults faults);
  }

  private final RuleDescription description;
  private final Any<? super M> condition;

  private ReportRule(RuleDescription description, Any<? super M> condition) {
    this.description = description;
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

  /**
   * A rule that may be breached at several places, with configurable numbers.
   *
   * @param code the written-out code
   * @param severity how grave
   * @param search finds the places
   * @param <M> the metric
   * @return the rule, which needs nothing until {@link #needs(String...)} says so
   */
  public static <M> ReportRule<M> searching(
      String code, Severity severity, Search<? super M> search) {
    return new ReportRule<>(
        RuleDescription.of(code, "", severity, Scope.REPORT),
        (m, reporter, others, settings, faults) -> search.search(m, others, settings, faults));
  }

  private static <M> ReportRule<M> of(
      String code, String id, Severity severity, String pointer, One<? super M> condition) {
    ReportRule<M> rule = new ReportRule<>(
        RuleDescription.of(code, id, severity, Scope.REPORT),
        (m, reporter, others, settings, faults) -> condition
            .breach(m, reporter, others)
            .ifPresent(arguments -> faults.at(pointer, arguments)));
    return rule.needs(pointer);
  }

  /**
   * The short id.
   *
   * @param id for example {@code "BS-6"}
   * @return a copy with that id
   */
  public ReportRule<M> id(String id) {
    return new ReportRule<>(description.toBuilder().id(id).build(), condition);
  }

  /**
   * The components of the observation that must have a value.
   *
   * @param pointers from the observation, for example {@code "/births"}
   * @return a copy that needs exactly these
   */
  public ReportRule<M> needs(String... pointers) {
    return new ReportRule<>(description.toBuilder().needs(List.of(pointers)).build(), condition);
  }

  /**
   * A configurable number, which the message prints.
   *
   * @param name for example {@code "points"}
   * @param value the default, as a decimal
   * @return a copy with that threshold
   */
  public ReportRule<M> threshold(String name, String value) {
    return new ReportRule<>(description.plusThreshold(name, value).build(), condition);
  }

  /**
   * What a list of rules says of this one.
   *
   * @return code, id, severity, needs and thresholds
   */
  public RuleDescription description() {
    return description;
  }

  /**
   * Runs the rule. The caller has seen to it that everything it needs has a value.
   *
   * @param metric the observation that is judged
   * @param reporter who states it
   * @param others all observations of the same reporter
   * @param overrides thresholds that replace the defaults, by name
   * @return the breaches in the order found; empty when all is well
   */
  public List<Rule.Breach> run(
      M metric,
      Reporter reporter,
      List<? extends Metric> others,
      Map<String, BigDecimal> overrides) {
    List<Rule.Breach> breaches = new ArrayList<>();
    condition.search(
        metric,
        reporter,
        others,
        Settings.of(description, overrides),
        (pointer, arguments) ->
            breaches.add(new Rule.Breach(pointer, new LinkedHashMap<>(arguments))));
    return breaches;
  }
}
