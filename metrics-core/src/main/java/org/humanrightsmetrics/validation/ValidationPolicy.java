// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Severity;

/**
 * What a caller may change about checking: the day that counts as today, severities, thresholds, and how
 * many observations are compared with each other. Every change is named in the result.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValidationPolicy {

  private static final int SECONDS_OF_A_DAY = 86_400;

  private final Clock clock;
  private final Map<String, Severity> severities;
  private final Set<String> off;
  private final Map<String, Map<String, BigDecimal>> thresholds;
  private final int observationsCompared;

  private ValidationPolicy(
      Clock clock,
      Map<String, Severity> severities,
      Set<String> off,
      Map<String, Map<String, BigDecimal>> thresholds,
      int observationsCompared) {
    this.clock = clock;
    this.severities = severities;
    this.off = off;
    this.thresholds = thresholds;
    this.observationsCompared = observationsCompared;
  }

  /**
   * The standard as it is written, judged today (UTC).
   *
   * @return the policy without any change
   */
  public static ValidationPolicy standard() {
    return new ValidationPolicy(Clock.systemUTC(), Map.of(), Set.of(), Map.of(), 5_000);
  }

  /**
   * Judges as of a fixed day, so that the same input gives the same result for ever.
   *
   * @param day counts as today
   * @return a copy
   */
  public ValidationPolicy asOf(LocalDate day) {
    Clock fixed = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    return new ValidationPolicy(fixed, severities, off, thresholds, observationsCompared);
  }

  /**
   * Judges by this clock.
   *
   * @param other says what today is
   * @return a copy
   */
  public ValidationPolicy clock(Clock other) {
    return new ValidationPolicy(
        Objects.requireNonNull(other, "other"), severities, off, thresholds, observationsCompared);
  }

  /**
   * Raises or lowers a rule.
   *
   * @param code the code of the rule
   * @param severity the severity in its place
   * @return a copy
   */
  public ValidationPolicy severity(String code, Severity severity) {
    Map<String, Severity> more = new TreeMap<>(severities);
    more.put(code, severity);
    return new ValidationPolicy(
        clock, Collections.unmodifiableMap(more), off, thresholds, observationsCompared);
  }

  /**
   * Switches a rule off; the result lists it as not checked.
   *
   * @param code the code of the rule
   * @return a copy
   */
  public ValidationPolicy off(String code) {
    Set<String> more = new TreeSet<>(off);
    more.add(code);
    return new ValidationPolicy(
        clock, severities, Collections.unmodifiableSet(more), thresholds, observationsCompared);
  }

  /**
   * Changes a threshold of a rule.
   *
   * @param code the code of the rule
   * @param name the name of the threshold
   * @param value the number in its place
   * @return a copy
   */
  public ValidationPolicy threshold(String code, String name, BigDecimal value) {
    Map<String, Map<String, BigDecimal>> more = new HashMap<>(thresholds);
    Map<String, BigDecimal> ofRule = new HashMap<>(more.getOrDefault(code, Map.of()));
    ofRule.put(name, value);
    more.put(code, Map.copyOf(ofRule));
    return new ValidationPolicy(clock, severities, off, Map.copyOf(more), observationsCompared);
  }

  /**
   * Bounds how many observations are kept in memory for the rules that look at several; beyond it these
   * rules are listed as not checked.
   *
   * @param most 1 or more
   * @return a copy
   */
  public ValidationPolicy observationsCompared(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("observationsCompared must be 1 or more, not " + most);
    }
    return new ValidationPolicy(clock, severities, off, thresholds, most);
  }

  /**
   * The day that counts as today.
   *
   * @return in UTC
   */
  public LocalDate asOf() {
    // The general way makes new rules of a time zone each time, and this is asked of every
    // observation.
    return clock.getZone().equals(ZoneOffset.UTC)
        ? LocalDate.ofEpochDay(Math.floorDiv(clock.instant().getEpochSecond(), SECONDS_OF_A_DAY))
        : LocalDate.now(clock);
  }

  /**
   * How many observations are kept for the rules that look at several.
   *
   * @return 5,000 unless changed
   */
  public int observationsCompared() {
    return observationsCompared;
  }

  /**
   * The rules that the caller changed.
   *
   * @return from the code to what was done: {@code "OFF"}, a severity, or {@code "limit=0.5"}; sorted
   */
  public Map<String, String> changes() {
    if (thresholds.isEmpty() && severities.isEmpty() && off.isEmpty()) {
      return Map.of();
    }
    Map<String, String> changes = new TreeMap<>();
    thresholds.forEach((code, values) -> changes.put(code, new TreeMap<>(values).toString()));
    severities.forEach(
        (code, severity) -> changes.merge(code, severity.name(), (a, b) -> b + " " + a));
    off.forEach(code -> changes.put(code, "OFF"));
    return Collections.unmodifiableMap(changes);
  }

  /** The threshold in force: the caller's, or the rule's own. */
  BigDecimal threshold(RuleDescription rule, String name) {
    BigDecimal changed = thresholdsOf(rule.code()).get(name);
    BigDecimal value = changed == null ? rule.thresholds().get(name) : changed;
    if (value == null) {
      throw new IllegalArgumentException(
          "Rule " + rule.code() + " has no threshold '" + name + "'");
    }
    return value;
  }

  /**
   * A finding as the caller wants it, for stages that find without being rules of a metric, such as a reader
   * that comes upon personal data.
   *
   * @param finding as the standard has it
   * @return with the caller's severity; empty when the caller switched the code off
   */
  public Optional<Finding> applyTo(Finding finding) {
    if (isOff(finding.code())) {
      return Optional.empty();
    }
    return Optional.of(severityOf(finding.code())
        .map(severity -> finding.toBuilder().severity(severity).build())
        .orElse(finding));
  }

  boolean isOff(String code) {
    return off.contains(code);
  }

  Optional<Severity> severityOf(String code) {
    return Optional.ofNullable(severities.get(code));
  }

  Map<String, BigDecimal> thresholdsOf(String code) {
    return thresholds.getOrDefault(code, Map.of());
  }
}
