// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A condition between two successive observations of one series: same metric, reporter, subject, area and
 * population, in order of time.
 *
 * <p>The breach is reported at the later one. Immutable and thread-safe, provided that the condition is.
 *
 * @param <M> the record of a metric
 */
public final class SeriesRule<M> {

  /**
   * The condition.
   *
   * @param <M> the metric
   */
  @FunctionalInterface
  public interface Condition<M> {
    /**
     * Whether all is well.
     *
     * @param earlier the observation before
     * @param later the observation that is judged
     * @param settings the thresholds in force
     * @return false when the rule is breached
     */
    boolean holds(M earlier, M later, Settings settings);
  }

  private final RuleDescription description;
  private final String pointer;
  private final Condition<? super M> condition;

  private SeriesRule(RuleDescription description, String pointer, Condition<? super M> condition) {
    this.description = description;
    this.pointer = pointer;
    this.condition = condition;
  }

  /**
   * A rule whose breach is plausible but suspicious.
   *
   * @param code the written-out code
   * @param pointer where it points in the later observation
   * @param condition the condition
   * @param <M> the metric
   * @return the rule
   */
  public static <M> SeriesRule<M> warning(
      String code, String pointer, Condition<? super M> condition) {
    return of(code, Severity.WARNING, pointer, condition);
  }

  /**
   * A rule whose breach makes the later observation unusable.
   *
   * @param code the written-out code
   * @param pointer where it points in the later observation
   * @param condition the condition
   * @param <M> the metric
   * @return the rule
   */
  public static <M> SeriesRule<M> error(
      String code, String pointer, Condition<? super M> condition) {
    return of(code, Severity.ERROR, pointer, condition);
  }

  private static <M> SeriesRule<M> of(
      String code, Severity severity, String pointer, Condition<? super M> condition) {
    return new SeriesRule<>(
        RuleDescription.of(code, "", severity, Scope.SERIES).toBuilder()
            .needs(List.of(pointer))
            .build(),
        pointer,
        condition);
  }

  /**
   * The short id.
   *
   * @param id for example {@code "WT-9"}
   * @return a copy with that id
   */
  public SeriesRule<M> id(String id) {
    return with(description.toBuilder().id(id));
  }

  /**
   * The components that must have a value in both observations.
   *
   * @param pointers from the observation
   * @return a copy that needs exactly these
   */
  public SeriesRule<M> needs(String... pointers) {
    return with(description.toBuilder().needs(List.of(pointers)));
  }

  /**
   * A configurable number, which the message prints.
   *
   * @param name for example {@code "limit"}
   * @param value the default, as a decimal
   * @return a copy with that threshold
   */
  public SeriesRule<M> threshold(String name, String value) {
    return with(description.plusThreshold(name, value));
  }

  private SeriesRule<M> with(RuleDescriptionBuilder changed) {
    return new SeriesRule<>(changed.build(), pointer, condition);
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
   * Where it points in the later observation.
   *
   * @return a JSON Pointer from the observation
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Asks the condition. The caller has seen to it that everything it needs has a value in both.
   *
   * @param earlier the observation before
   * @param later the observation that is judged
   * @param overrides thresholds that replace the defaults, by name
   * @return false when the rule is breached
   */
  public boolean holds(M earlier, M later, Map<String, BigDecimal> overrides) {
    return condition.holds(earlier, later, Settings.of(description, overrides));
  }
}
