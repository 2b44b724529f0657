// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;

/**
 * Why two observations are not comparable, or comparable only with care or after an adjustment: one property with
 * both its values.
 *
 * <p>The texts stand under the code: {@code comparison/other-currency.what} and so on, with the places
 * {@code {field}}, {@code {left}} and {@code {right}}. Immutable and thread-safe.
 *
 * @param code the written-out code, for example {@code "comparison/other-currency"}
 * @param pointer where the property stands, as a JSON Pointer, for example {@code "/balance"}
 * @param demand what the difference means
 * @param left the value of the first observation, for example {@code "INR"}; empty when not stated
 * @param right the value of the second observation
 * @param adjustments what would mend it; none where nothing does
 * @param concerns the places whose values it touches; none when it touches all
 */
public record Reason(
    String code,
    String pointer,
    Demand demand,
    String left,
    String right,
    List<AdjustmentKind> adjustments,
    List<String> concerns) {

  private static final String NOT_STATED = "–";

  /** Copies the lists. */
  public Reason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(demand, "demand");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    adjustments = List.copyOf(adjustments);
    concerns = List.copyOf(concerns);
  }

  /** A difference that is told and blocks nothing. */
  static Reason care(String name, String pointer, String left, String right, String... concerns) {
    return new Reason(
        "comparison/" + name, pointer, Demand.CARE, left, right, List.of(), List.of(concerns));
  }

  /**
   * Whether the value at a place is touched.
   *
   * @param place a JSON Pointer to a value, a split or a part
   * @return true when the reason concerns all values, this one, or one that holds it
   */
  public boolean touches(String place) {
    return Property.touches(concerns, place);
  }

  /**
   * The same reason seen from the other observation.
   *
   * @return a copy with both values exchanged
   */
  public Reason turned() {
    String first = right;
    String second = left;
    return new Reason(code, pointer, demand, first, second, adjustments, concerns);
  }

  Reason concerning(Collection<String> places) {
    return new Reason(code, pointer, demand, left, right, adjustments, List.copyOf(places));
  }

  /**
   * The reason in the words of the reader: title, what, why and how to mend it.
   *
   * @param type the metric, whose names of fields are used
   * @return a finding: ERROR for what blocks, WARNING for what can be adjusted, INFO for what needs care; a value
   *     that was not stated is shown as a dash
   */
  public Finding finding(MetricType<?> type) {
    Severity severity = switch (demand) {
      case MUST_AGREE -> Severity.ERROR;
      case ADJUSTABLE -> Severity.WARNING;
      case CARE, NONE -> Severity.INFO;
    };
    return Finding.of(code, severity)
        .metric(type.id(), type.version())
        .texts(type.texts())
        .pointer(pointer)
        .argument("left", shown(left))
        .argument("right", shown(right))
        .build();
  }

  private static String shown(String value) {
    return value.isEmpty() ? NOT_STATED : value;
  }
}
