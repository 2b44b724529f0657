// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether values may be read beside each other, and why.
 *
 * <p>A verdict without a place speaks of the headline values. A reason that touches only other values does not
 * change it and stands under {@link #elsewhere()}; {@link #at} asks for such a value. Immutable and thread-safe.
 */
public final class Verdict {

  /** The four answers, from the best. */
  public enum Kind {
    /** Nothing speaks against it. */
    COMPARABLE,
    /** Yes, and the differences are told beside the values. */
    WITH_CARE,
    /** Not as they stand; after the adjustments that the reasons name. */
    AFTER_ADJUSTMENT,
    /** No. */
    NOT
  }

  private final List<Reason> all;
  private final List<String> places;
  private final List<Reason> reasons;
  private final Kind kind;

  private Verdict(List<Reason> all, List<String> places) {
    this.all = List.copyOf(all);
    this.places = List.copyOf(places);
    this.reasons = this.all.stream()
        .filter(reason -> places.stream().anyMatch(reason::touches))
        .toList();
    this.kind = kind(reasons);
  }

  static Verdict of(List<Reason> reasons, List<String> places) {
    return new Verdict(reasons, places);
  }

  private static Kind kind(List<Reason> reasons) {
    Kind worst = Kind.COMPARABLE;
    for (Reason reason : reasons) {
      Kind kind = switch (reason.demand()) {
        case MUST_AGREE -> Kind.NOT;
        case ADJUSTABLE -> Kind.AFTER_ADJUSTMENT;
        case CARE -> Kind.WITH_CARE;
        case NONE -> Kind.COMPARABLE;
      };
      worst = kind.compareTo(worst) > 0 ? kind : worst;
    }
    return worst;
  }

  /**
   * The answer.
   *
   * @return the strictest that the reasons give
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Why it is not simply a yes.
   *
   * @return what blocks first, then what can be adjusted, then what needs care; empty when comparable
   */
  public List<Reason> reasons() {
    return reasons;
  }

  /**
   * What touches only values of which this verdict does not speak.
   *
   * @return in the order of the reasons; never part of {@link #reasons()}
   */
  public List<Reason> elsewhere() {
    return all.stream().filter(reason -> !reasons.contains(reason)).toList();
  }

  /**
   * What would mend the reasons, as far as anything does.
   *
   * @return each kind once; also where a reason remains that nothing mends
   */
  public Set<AdjustmentKind> adjustments() {
    Set<AdjustmentKind> kinds = EnumSet.noneOf(AdjustmentKind.class);
    reasons.forEach(reason -> kinds.addAll(reason.adjustments()));
    return kinds;
  }

  /**
   * The verdict on one value.
   *
   * @param place a JSON Pointer to a value, a split or a part, for example {@code "/jobs/net"}
   * @return the verdict from the reasons that touch it
   */
  public Verdict at(String place) {
    return new Verdict(all, List.of(place));
  }

  /**
   * Whether the values may be read beside each other as they stand.
   *
   * @return true when comparable, with care or without
   */
  public boolean allows() {
    return kind == Kind.COMPARABLE || kind == Kind.WITH_CARE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Verdict that && all.equals(that.all) && places.equals(that.places);
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, places);
  }

  @Override
  public String toString() {
    return kind + " " + reasons.stream().map(Reason::code).toList();
  }
}
