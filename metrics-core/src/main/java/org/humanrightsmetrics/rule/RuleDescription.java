// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a list of rules says of one of them, without the condition itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the written-out code, for example {@code "women-trained/completed-exceeds-started"}
 * @param id the short id for talking about it, for example {@code "WT-1"}; empty when it has none
 * @param severity how grave a breach is
 * @param scope what must be at hand to decide it
 * @param needs the pointers of the components it reads; it does not apply where one of them has no value
 * @param reads the pointers of further components, which it reads where they have a value
 * @param thresholds its configurable numbers with their defaults
 * @param bias whether an unresolved breach lowers the data-quality tier by one step
 * @param supersedes the codes of general rules that are not reported at a place where this one is
 */
@RecordBuilder
public record RuleDescription(
    String code,
    String id,
    Severity severity,
    Scope scope,
    List<String> needs,
    List<String> reads,
    Map<String, BigDecimal> thresholds,
    boolean bias,
    List<String> supersedes) {

  /** Copies the collections and refuses a code that is not of the written-out form. */
  public RuleDescription {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(scope, "scope");
    if (!isCode(code)) {
      throw new IllegalArgumentException("Not a finding code (family/what-is-wrong): " + code);
    }
    needs = List.copyOf(needs);
    reads = List.copyOf(reads);
    thresholds = Map.copyOf(thresholds);
    supersedes = List.copyOf(supersedes);
  }

  /**
   * A rule without thresholds and without needs of its own.
   *
   * @param code the written-out code
   * @param id the short id, or empty
   * @param severity how grave
   * @param scope what it is decided from
   * @return the description
   */
  public static RuleDescription of(String code, String id, Severity severity, Scope scope) {
    return new RuleDescription(
        code, id, severity, scope, List.of(), List.of(), Map.of(), false, List.of());
  }

  /**
   * A rule that differs from this one in what is set on the builder.
   *
   * @return a builder that holds all of this description
   */
  public RuleDescriptionBuilder toBuilder() {
    return RuleDescriptionBuilder.builder(this);
  }

  /**
   * The thresholds with one more.
   *
   * @param name for example {@code "limit"}
   * @param value the default, as a decimal
   * @return a builder that holds all of this description and the threshold
   */
  public RuleDescriptionBuilder plusThreshold(String name, String value) {
    Map<String, BigDecimal> more = new HashMap<>(thresholds);
    more.put(name, new BigDecimal(value));
    return toBuilder().thresholds(more);
  }

  private static boolean isCode(String code) {
    int slash = code.indexOf('/');
    return slash > 0
        && slash < code.length() - 1
        && code.indexOf('/', slash + 1) < 0
        && code.chars()
            .allMatch(
                c -> c == '/' || c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }
}
