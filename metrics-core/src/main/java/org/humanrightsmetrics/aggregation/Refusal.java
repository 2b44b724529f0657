// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.rule.Texts;

/**
 * Why a value was not added up, or what to bear in mind about one that was.
 *
 * <p>The code is written out and never reused: of the family {@code comparison/} when the members do not
 * agree on what they counted (reason {@code INCOMPARABLE} of the standard, with both values), of the
 * families {@code aggregation/} and {@code period/} when they agree and still cannot be added. Texts for
 * people stand in the bundle that all metrics share; {@link #finding} shows them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code for example {@code "aggregation/cumulative-not-added"}
 * @param property where it lies, as a JSON Pointer into the observation, for example
 *     {@code "/context/period"}; empty for the cell as a whole
 * @param arguments the values for the texts by name, sorted; a difference has {@code left} and {@code right}
 */
public record Refusal(String code, String property, Map<String, String> arguments)
    implements Comparable<Refusal> {

  private static final String COMPARISON = "comparison/";
  private static final Texts TEXTS = Texts.in(MetricType.class, "/spec/base");

  /** Sorts the arguments by name. */
  public Refusal {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(property, "property");
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
  }

  static Refusal of(String code, String property, String... namesAndValues) {
    Map<String, String> arguments = new TreeMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Refusal(code, property, arguments);
  }

  /**
   * Whether the members do not agree on what they counted: reason {@code INCOMPARABLE} of the standard.
   *
   * @return false when they agree and still cannot be added
   */
  public boolean incomparable() {
    return code.startsWith(COMPARISON);
  }

  /**
   * The first of two values that differ.
   *
   * @return the value as text; empty when nothing differs or the property is absent there
   */
  public String left() {
    return arguments.getOrDefault("left", "");
  }

  /**
   * The second of two values that differ.
   *
   * @return the value as text; empty when nothing differs or the property is absent there
   */
  public String right() {
    return arguments.getOrDefault("right", "");
  }

  /**
   * The same for people: what, why and how to mend it, in their language.
   *
   * @return a finding of severity {@code WARNING}, for it does not make an observation unusable
   */
  public Finding finding() {
    Finding.Builder finding = Finding.of(code, Severity.WARNING).texts(TEXTS).pointer(property);
    arguments.forEach(finding::argument);
    return finding.build();
  }

  @Override
  public int compareTo(Refusal other) {
    int order = code.compareTo(other.code);
    if (order == 0) {
      order = property.compareTo(other.property);
    }
    return order == 0 ? arguments.toString().compareTo(other.arguments.toString()) : order;
  }
}
