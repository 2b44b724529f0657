// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The thresholds that one rule runs with: its own defaults, or what the caller put in their place.
 *
 * <p>Immutable and thread-safe.
 */
public final class Settings {

  private final String code;
  private final Map<String, BigDecimal> values;

  Settings(String code, Map<String, BigDecimal> values) {
    this.code = code;
    this.values = Map.copyOf(values);
  }

  /**
   * The thresholds of a rule with those of the caller in their place.
   *
   * @param rule the rule
   * @param overrides thresholds that replace the defaults, by name
   * @return what the rule runs with
   */
  public static Settings of(RuleDescription rule, Map<String, BigDecimal> overrides) {
    Map<String, BigDecimal> values = new HashMap<>(rule.thresholds());
    values.putAll(overrides);
    return new Settings(rule.code(), values);
  }

  /**
   * One threshold.
   *
   * @param name its name, for example {@code "limit"}
   * @return the number in force
   * @throws IllegalArgumentException when the rule has no threshold of that name
   */
  public BigDecimal number(String name) {
    BigDecimal value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Rule " + code + " has no threshold '" + name + "'");
    }
    return value;
  }

  /**
   * Whether a whole number is above a threshold.
   *
   * @param value the number
   * @param name the name of the threshold
   * @return true when strictly above
   */
  public boolean exceeds(long value, String name) {
    return BigDecimal.valueOf(value).compareTo(number(name)) > 0;
  }

  /**
   * Whether a number is above a threshold.
   *
   * @param value the number
   * @param name the name of the threshold
   * @return true when strictly above
   */
  public boolean exceeds(BigDecimal value, String name) {
    return value.compareTo(number(name)) > 0;
  }
}
