// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;

/**
 * One property of an observation on which comparability hangs, for example its currency.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what a difference is called, for example {@code "comparison/other-currency"}
 * @param pointer where it stands in the observation, as a JSON Pointer, for example {@code "/balance"}
 * @param demand what a difference means; never {@code NONE}
 * @param value as text in one canonical form, for example {@code "INR"}; empty when not stated
 * @param concerns the places whose values it touches; none when it touches all
 * @param varies the axes along which it is meant to differ
 */
public record Property(
    String code,
    String pointer,
    Demand demand,
    String value,
    List<String> concerns,
    Set<Axis> varies) {

  /** Copies the collections. */
  public Property {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(demand, "demand");
    Objects.requireNonNull(value, "value");
    concerns = List.copyOf(concerns);
    varies = Set.copyOf(varies);
  }

  /**
   * Whether the value at a place is touched.
   *
   * @param place a JSON Pointer to a component, a split or a part, for example {@code "/jobs/net"}
   * @return true when the property concerns all values, this one, or one that holds it
   */
  public boolean touches(String place) {
    return touches(concerns, place);
  }

  static boolean touches(List<String> concerns, String place) {
    if (concerns.isEmpty()) {
      return true;
    }
    for (String concern : concerns) {
      if (place.startsWith(concern)
          && (place.length() == concern.length() || place.charAt(concern.length()) == '/')) {
        return true;
      }
    }
    return false;
  }
}
