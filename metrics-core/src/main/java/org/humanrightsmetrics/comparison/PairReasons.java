// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What only two observations together show: periods that overlap, one area inside another, the same people in
 * both. All of it needs care and none of it blocks, so that groups of comparable observations stay well defined.
 */
final class PairReasons {

  /** From this factor on, two sizes of one population call for a look at who is in it. */
  private static final long JUMP = 2;

  static final Set<CountingUnit> PEOPLE =
      Set.of(CountingUnit.PERSON_UNIQUE, CountingUnit.PERSON_UPPER_BOUND, CountingUnit.HOUSEHOLD);

  private final Set<Axis> axes;
  private final Observation left;
  private final Observation right;
  private final ContractPlan plan;
  private final List<Reason> reasons;

  private PairReasons(
      Set<Axis> axes,
      Observation left,
      Observation right,
      ContractPlan plan,
      List<Reason> reasons) {
    this.axes = axes;
    this.left = left;
    this.right = right;
    this.plan = plan;
    this.reasons = reasons;
  }

  static void add(
      Set<Axis> axes,
      Observation left,
      Observation right,
      ContractPlan plan,
      List<Reason> reasons) {
    new PairReasons(axes, left, right, plan, reasons).add();
  }

  private void add() {
    if (left.reportedVersion() != right.reportedVersion()) {
      reasons.add(new Reason(
          "comparison/older-version",
          "/version",
          Demand.CARE,
          Integer.toString(left.reportedVersion()),
          Integer.toString(right.reportedVersion()),
          List.of(AdjustmentKind.MIGRATE_VERSION),
          List.of()));
    }
    samePlace();
    areas();
    periods();
    populations();
    plan.values().values().forEach(this::value);
  }

  private Context one() {
    return left.metric().context();
  }

  private Context other() {
    return right.metric().context();
  }

  /** Two observations at one place of the axis: the same thing reported twice, or restated. */
  private void samePlace() {
    if (!axes.isEmpty() && AxisPlace.of(left, axes).equals(AxisPlace.of(right, axes))) {
      reasons.add(Reason.care(
          "same-place",
          axes.contains(Axis.TIME) ? "/context/period" : "/context",
          AxisPlace.shown(left, axes),
          AxisPlace.shown(right, axes)));
    }
  }

  private void areas() {
    ReferenceArea a = one().area();
    ReferenceArea b = other().area();
    if (!axes.contains(Axis.AREA) || a.equals(b)) {
      return;
    }
    if (a.isWithin(b) || b.isWithin(a)) {
      care("area-inside-area", "/context/area", a.code(), b.code());
    } else if (a.isSubdivision() != b.isSubdivision()) {
      care("other-level-of-area", "/context/area", a.code(), b.code());
    }
  }

  private void periods() {
    ReferencePeriod a = one().period();
    ReferencePeriod b = other().period();
    String first = shown(a);
    String second = shown(b);
    if (first.equals(second)) {
      return;
    }
    if (axes.contains(Axis.TIME) && overlap(a, b)) {
      care("periods-overlap", "/context/period", first, second);
    }
    boolean sameMonths = PeriodTexts.months(a.kind(), a).equals(PeriodTexts.months(b.kind(), b));
    if (!axes.contains(Axis.TIME) && sameMonths && a.kind() == b.kind()) {
      care("other-days", "/context/period", first, second);
    }
    boolean baseline = one().role() == ValueRole.BASELINE || other().role() == ValueRole.BASELINE;
    if (axes.contains(Axis.ROLE) && !axes.contains(Axis.TIME) && !sameMonths && !baseline) {
      care("aimed-at-another-period", "/context/period", first, second);
    }
  }

  static boolean overlap(ReferencePeriod a, ReferencePeriod b) {
    if (a.kind() != PeriodKind.FLOW || b.kind() != PeriodKind.FLOW) {
      return false;
    }
    Optional<LocalDate> from = a.start();
    Optional<LocalDate> to = a.end();
    return from.isPresent()
        && to.isPresent()
        && b.start().filter(start -> !start.isAfter(to.get())).isPresent()
        && b.end().filter(end -> !end.isBefore(from.get())).isPresent();
  }

  static String shown(ReferencePeriod period) {
    String first = period.firstDay().map(LocalDate::toString).orElse("");
    String last = period.lastDay().map(LocalDate::toString).orElse("");
    return first.equals(last) ? last : first + "/" + last;
  }

  private void populations() {
    boolean meantToBeOne =
        !axes.contains(Axis.AREA) && !axes.contains(Axis.REPORTER) && !axes.contains(Axis.GROUP);
    Optional<Long> a = one().population().size();
    Optional<Long> b = other().population().size();
    if (meantToBeOne && a.isPresent() && b.isPresent()) {
      if (jumps(Math.min(a.get(), b.get()), Math.max(a.get(), b.get()))) {
        care(
            "size-jumps",
            "/context/population/size",
            a.get().toString(),
            b.get().toString());
      }
    }
  }

  static boolean jumps(long small, long large) {
    return large > small && large / JUMP >= small;
  }

  private void value(ContractPlan.Value value) {
    Object a = value.of(left.metric());
    Object b = value.of(right.metric());
    if (a == null && b == null) {
      return;
    }
    String place = value.pointer();
    String one = state(a);
    String other = state(b);
    if (!one.isEmpty() || !other.isEmpty()) {
      reasons.add(Reason.care("no-value", place, one, other, place));
      return;
    }
    if (isOfNothing(a) || isOfNothing(b)) {
      reasons.add(Reason.care("of-nothing", place, text(a), text(b), place));
    }
    if (PEOPLE.contains(value.measure().unit()) && mayShareItsPeople(value)) {
      reasons.add(Reason.care("same-people", place, text(a), text(b), place));
    }
  }

  private boolean mayShareItsPeople(ContractPlan.Value value) {
    boolean flow = PeriodTexts.kind(value.measure(), one().period()) == PeriodKind.FLOW
        && PeriodTexts.kind(value.measure(), other().period()) == PeriodKind.FLOW;
    if (axes.contains(Axis.TIME)) {
      return flow && !shown(one().period()).equals(shown(other().period()));
    }
    boolean areasMeet =
        one().area().isWithin(other().area()) || other().area().isWithin(one().area());
    return axes.contains(Axis.REPORTER)
        && areasMeet
        && !left.reporter().key().equals(right.reporter().key());
  }

  /** Empty for a reported value, else why there is none. */
  static String state(@Nullable Object value) {
    if (value == null) {
      return "ABSENT";
    }
    Measure measure = measure(value);
    return measure.missing().map(Enum::name).orElse("");
  }

  static boolean isOfNothing(@Nullable Object value) {
    Object measure = value == null ? null : measure(value);
    return (measure instanceof Proportion share && share.denominator() == 0)
        || (measure instanceof Ratio ratio && ratio.denominator().compareTo(BigDecimal.ZERO) == 0);
  }

  private static Measure measure(Object value) {
    return value instanceof Disaggregated<?> split ? split.total() : (Measure) value;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : Shape.shown(value).toString();
  }

  private void care(String name, String pointer, String one, String other) {
    reasons.add(Reason.care(name, pointer, one, other));
  }
}
