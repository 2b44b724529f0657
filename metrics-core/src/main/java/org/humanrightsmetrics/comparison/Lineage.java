// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a number came about: where it was reported, and every step from there, in order. It travels with the number to
 * the last output.
 *
 * <p>Immutable and thread-safe.
 *
 * @param origins who reported it and where it stands, for example {@code "IN-MHA-0001 /balance/mean 2025-12-31"};
 *     one for a reported number, more for what was made of several
 * @param steps what was done since; empty for a number as it was reported
 */
public record Lineage(List<String> origins, List<Step> steps) {

  /** Copies the lists. */
  public Lineage {
    origins = List.copyOf(origins);
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param kind what was done
   * @param from what the number was before, for example {@code "INR"}
   * @param to what it was after, for example {@code "USD"}
   * @param factor by what it was multiplied; 1 where nothing was multiplied
   * @param source where the factor comes from, in the caller's words; empty for arithmetic
   * @param date the day or span for which the factor holds, for example {@code "2025-12-31"}
   */
  public record Step(
      AdjustmentKind kind, String from, String to, Fraction factor, String source, String date) {

    /** Refuses what is not there. */
    public Step {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(factor, "factor");
    }
  }

  /**
   * A number as it was reported.
   *
   * @param origin who reported it, where it stands, and when
   * @return the lineage without steps
   */
  public static Lineage reported(String origin) {
    return new Lineage(List.of(origin), List.of());
  }

  /**
   * One more step.
   *
   * @param step what was done
   * @return a copy that ends with it
   */
  public Lineage then(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Lineage(origins, more);
  }

  /**
   * The lineage of what is made of two numbers.
   *
   * @param other that of the second
   * @return origins and steps of both, those of this first
   */
  public Lineage with(Lineage other) {
    List<String> allOrigins = new ArrayList<>(origins);
    allOrigins.addAll(other.origins);
    List<Step> allSteps = new ArrayList<>(steps);
    allSteps.addAll(other.steps);
    return new Lineage(allOrigins, allSteps);
  }
}
