// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A named condition that one observation must meet.
 *
 * <p>A value: code, severity, where it points, what it needs, and the condition. Its texts (what, why, how
 * to fix) stand in the metric's {@code text.properties} under the part of the code behind the slash. The
 * values of the components that it {@linkplain #needs(String...) needs} become arguments of the message
 * under their own names, so that the text can say {@code {completed}} and {@code {started}}.
 *
 * <pre>{@code
 * Rule.<WomenTrained>error("women-trained/completed-exceeds-started", "/completed",
 *         m -> value(m.completed()) <= value(m.started()))
 *     .id("WT-1")
 *     .needs("/completed", "/started")
 * }</pre>
 *
 * <p>A condition is asked only when every component it needs has a value; so it never meets a missing one.
 * Immutable and thread-safe, provided that the condition is.
 *
 * @param <M> what it is asked of: the record of a metric
 */
public final class Rule<M> {

  /**
   * A condition with thresholds.
   *
   * @param <M> what it is asked of
   */
  @FunctionalInterface
  public interface Condition<M> {
    /**
     * Whether all is well.
     *
     * @param metric the observation
     * @param settings the thresholds in force
     * @return false when the rule is breached
     */
    boolean holds(M metric, Settings settings);
  }

  /**
   * A search that may report several breaches, each at its own place.
   *
   * @param <M> what it is asked of
   */
  @FunctionalInterface
  public interface Search<M> {
    /**
     * Looks for breaches.
     *
     * @param metric the observation
     * @param settings the thresholds in force
     * @param faults where to report them
     */
    void search(M metric, Settings settings, Faults faults);
  }

  private final RuleDescription description;
  private final Search<? super M> search;
  private final Settings standard;

  private Rule(RuleDescription description, Search<? super M> search) {
    this.description = description;
    this.search = search;
    this.standard = new Settings(description.code(), description.thresholds());
  }

  /**
   * A rule whose breach makes the observation unusable.
   *
   * @param code the written-out code
   * @param pointer where it points, for example {@code "/completed"}; also what it needs, until said otherwise
   * @param holds the condition
   * @param <M> the metric
   * @return the rule
   */
  public static <M> Rule<M> error(String code, String pointer, Predicate<? super M> holds) {
    return of(code, Severity.ERROR, pointer, (metric, settings) -> holds.test(metric));
  }

  /**
   * A rule whose breach is plausible but suspicious.
   *
   * @param code the written-out code
   * @param pointer where it points; also what it needs, until said otherwise
   * @param holds the condition
   * @param <M> the metric
   * @return the rule
   */
  public static <M> Rule<M> warning(String code, String pointer, Condition<? super M> holds) {
    return of(code, Severity.WARNING, pointer, holds);
  }

  /**
   * A rule that may be breached at several places, for example once per audit in a list.
   *
   * @param code the written-out code
   * @param severity how grave
   * @param search finds the places
   * @param <M> the metric
   * @return the rule, which needs nothing until {@link #needs(String...)} says so
   */
  public static <M> Rule<M> searching(String code, Severity severity, Search<? super M> search) {
    return new Rule<>(RuleDescription.of(code, "", severity, Scope.ONE), search);
  }

  private static <M> Rule<M> of(
      String code, Severity severity, String pointer, Condition<? super M> holds) {
    Objects.requireNonNull(pointer, "pointer");
    Rule<M> rule = searching(code, severity, (metric, settings, faults) -> {
      if (!holds.holds(metric, settings)) {
        faults.at(pointer);
      }
    });
    return rule.needs(pointer);
  }

  /**
   * The short id.
   *
   * @param id for example {@code "WT-1"}
   * @return a copy with that id
   */
  public Rule<M> id(String id) {
    return with(description.toBuilder().id(id));
  }

  /**
   * The components whose values the condition reads. Their pointers are from the observation; the last
   * names become arguments of the message.
   *
   * @param pointers for example {@code "/completed"}, {@code "/context/period"}
   * @return a copy that needs exactly these
   */
  public Rule<M> needs(String... pointers) {
    return with(description.toBuilder().needs(List.of(pointers)));
  }

  /**
   * Components that the condition reads where they have a value, and does without where they have none. The
   * rule is not asked when one of them could not be read: half of what it looks at would be out of sight.
   *
   * @param pointers for example {@code "/details"}
   * @return a copy that reads exactly these besides what it needs
   */
  public Rule<M> reads(String... pointers) {
    return with(description.toBuilder().reads(List.of(pointers)));
  }

  /**
   * A configurable number, which the message prints.
   *
   * @param name for example {@code "limit"}
   * @param value the default, as a decimal
   * @return a copy with that threshold
   */
  public Rule<M> threshold(String name, String value) {
    return with(description.plusThreshold(name, value));
  }

  /**
   * Says that an unresolved breach lowers the data-quality tier by one step.
   *
   * @return a copy of class bias
   */
  public Rule<M> bias() {
    return with(description.toBuilder().bias(true));
  }

  /**
   * Says that general rules are not reported at a place where this one is, so that one cause makes one
   * finding. Where its breach names a {@code dimension} among its arguments, only what the general rules say
   * of that dimension is silenced.
   *
   * @param general the codes of the general rules, for example {@code "ratio/exactly-none-or-all"}
   * @return a copy that takes its place
   */
  public Rule<M> supersedes(String... general) {
    return with(description.toBuilder().supersedes(List.of(general)));
  }

  private Rule<M> with(RuleDescriptionBuilder changed) {
    return new Rule<>(changed.build(), search);
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
   * The code.
   *
   * @return for example {@code "women-trained/completed-exceeds-started"}
   */
  public String code() {
    return description.code();
  }

  /**
   * Runs the rule. The caller has seen to it that everything it needs has a value.
   *
   * @param metric the observation
   * @param overrides thresholds that replace the defaults, by name
   * @return the breaches in the order found; empty when all is well
   */
  public List<Breach> run(M metric, Map<String, BigDecimal> overrides) {
    Map<String, BigDecimal> thresholds = description.thresholds();
    if (!overrides.isEmpty()) {
      thresholds = new HashMap<>(thresholds);
      thresholds.putAll(overrides);
    }
    Found found = new Found(thresholds);
    search.search(metric, overrides.isEmpty() ? standard : new Settings(code(), thresholds), found);
    return found.breaches;
  }

  /** Nearly always stays empty. */
  private static final class Found implements Faults {
    private final Map<String, BigDecimal> thresholds;
    private List<Breach> breaches = List.of();

    Found(Map<String, BigDecimal> thresholds) {
      this.thresholds = thresholds;
    }

    @Override
    public void at(String pointer, Map<String, ?> arguments) {
      if (breaches.isEmpty()) {
        breaches = new ArrayList<>();
      }
      Map<String, Object> all = new LinkedHashMap<>(thresholds);
      all.putAll(arguments);
      breaches.add(new Breach(pointer, all));
    }
  }

  /**
   * One place where a rule is breached.
   *
   * @param pointer from the observation
   * @param arguments thresholds and computed values, by name
   */
  public record Breach(String pointer, Map<String, Object> arguments) {}

  @Override
  public String toString() {
    return description.severity() + " " + code();
  }
}
