// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.PeriodKind;

/** What any two observations of one group would be told, found in one pass over all of them. */
final class GroupCaveats {

  private final List<Observation> members;
  private final Set<Axis> axes;
  private final ContractPlan plan;
  private final List<String> places;
  private final List<Caveat> caveats = new ArrayList<>();

  private GroupCaveats(List<Observation> members, Set<Axis> axes, String place) {
    this.members = members;
    this.axes = axes;
    this.plan = ContractPlan.of(members.get(0).metric().type());
    this.places = place.isEmpty() ? plan.headlines() : List.of(place);
  }

  /** The caveats of a group whose members are in the order of their periods. */
  static List<Caveat> of(List<Observation> members, Set<Axis> axes, String place) {
    return members.size() < 2 ? List.of() : new GroupCaveats(members, axes, place).caveats(place);
  }

  private List<Caveat> caveats(String place) {
    for (ContractPlan.Entry entry : plan.entries(place)) {
      Property property = entry.template();
      if (property.demand() == Demand.CARE && !CountingContract.differs(property, axes)) {
        differing(property.code(), property.pointer(), entry.reader()::read);
      }
    }
    differing(
        "comparison/older-version",
        "/version",
        member -> Integer.toString(member.reportedVersion()));
    samePlace();
    areas();
    periods();
    sizes();
    plan.values().values().stream()
        .filter(value ->
            places.stream().anyMatch(here -> Property.touches(List.of(value.pointer()), here)))
        .forEach(this::value);
    return caveats;
  }

  private static Context context(Observation observation) {
    return observation.metric().context();
  }

  private void differing(String code, String pointer, Function<Observation, String> reader) {
    if (hasTwo(members, reader)) {
      caveats.add(new Caveat(code, pointer, smallest(reader), members.size()));
    }
  }

  private static boolean hasTwo(List<Observation> members, Function<Observation, String> reader) {
    String first = reader.apply(members.get(0));
    return members.stream().anyMatch(member -> !reader.apply(member).equals(first));
  }

  /** The first few in order: kept few while reading, because a million descriptions may differ. */
  private List<String> smallest(Function<Observation, String> reader) {
    TreeSet<String> kept = new TreeSet<>();
    for (Observation member : members) {
      String value = reader.apply(member);
      if (kept.size() < Caveat.SHOWN || value.compareTo(kept.last()) < 0) {
        kept.add(value);
        if (kept.size() > Caveat.SHOWN) {
          kept.pollLast();
        }
      }
    }
    return List.copyOf(kept);
  }

  private void single(String name, String pointer, Collection<String> values, int observations) {
    if (observations > 0) {
      List<String> shown = new TreeSet<>(values).stream().limit(Caveat.SHOWN).toList();
      caveats.add(new Caveat("comparison/" + name, pointer, shown, observations));
    }
  }

  private void samePlace() {
    if (axes.isEmpty()) {
      return;
    }
    Set<List<String>> seen = new HashSet<>();
    Set<String> again = new TreeSet<>();
    int observations = 0;
    for (Observation member : members) {
      List<String> place = AxisPlace.of(member, axes);
      if (!seen.add(place)) {
        observations++;
        again.add(String.join(", ", place));
      }
    }
    single(
        "same-place",
        axes.contains(Axis.TIME) ? "/context/period" : "/context",
        again,
        observations);
  }

  private void areas() {
    if (!axes.contains(Axis.AREA)) {
      return;
    }
    Set<ReferenceArea> areas = new HashSet<>();
    members.forEach(member -> areas.add(context(member).area()));
    List<String> inside = areas.stream()
        .filter(area -> area.isSubdivision()
            && areas.contains(ReferenceArea.of(area.country().code())))
        .map(ReferenceArea::code)
        .toList();
    single("area-inside-area", "/context/area", inside, inside.size());
    boolean countries = areas.stream().anyMatch(area -> !area.isSubdivision());
    boolean otherLevel = areas.stream()
        .filter(ReferenceArea::isSubdivision)
        .anyMatch(area ->
            areas.stream().anyMatch(other -> !other.isSubdivision() && !area.isWithin(other)));
    if (countries && otherLevel) {
      differing(
          "comparison/other-level-of-area",
          "/context/area",
          member -> context(member).area().code());
    }
  }

  private void periods() {
    if (axes.contains(Axis.TIME)) {
      overlaps();
      return;
    }
    List<Observation> aimed = members;
    if (axes.contains(Axis.ROLE)) {
      aimed = members.stream()
          .filter(member -> context(member).role() != ValueRole.BASELINE)
          .toList();
      if (!aimed.isEmpty() && hasTwo(aimed, GroupCaveats::months)) {
        differing("comparison/aimed-at-another-period", "/context/period", GroupCaveats::days);
      }
    }
    sameMonthsOtherDays();
  }

  /** Same months and kind, other days: seen between neighbours, since members stand in the order of days. */
  private void sameMonthsOtherDays() {
    Map<String, String> daysByMonths = new HashMap<>();
    Set<String> values = new TreeSet<>();
    int observations = 0;
    for (Observation member : members) {
      String months = context(member).period().kind() + months(member);
      String known = daysByMonths.putIfAbsent(months, days(member));
      if (known != null && !known.equals(days(member))) {
        observations++;
        values.add(known);
        values.add(days(member));
      }
    }
    single("other-days", "/context/period", values, observations);
  }

  private static String months(Observation member) {
    ReferencePeriod period = context(member).period();
    return PeriodTexts.months(period.kind(), period);
  }

  private static String days(Observation member) {
    return PairReasons.shown(context(member).period());
  }

  private void overlaps() {
    Set<String> values = new TreeSet<>();
    int observations = 0;
    LocalDate latest = LocalDate.MIN;
    Set<String> seen = new HashSet<>();
    for (Observation member : members) {
      ReferencePeriod period = context(member).period();
      Optional<LocalDate> end = period.end();
      if (period.kind() != PeriodKind.FLOW || period.start().isEmpty() || end.isEmpty()) {
        continue;
      }
      // The same days twice are a repetition, which is told by a name of its own.
      boolean isNew = seen.add(days(member));
      if (isNew && !period.start().get().isAfter(latest)) {
        observations++;
        values.add(days(member));
      }
      latest = end.get().isAfter(latest) ? end.get() : latest;
    }
    single("periods-overlap", "/context/period", values, observations);
  }

  private void sizes() {
    if (axes.contains(Axis.AREA) || axes.contains(Axis.REPORTER) || axes.contains(Axis.GROUP)) {
      return;
    }
    long small = Long.MAX_VALUE;
    long large = Long.MIN_VALUE;
    for (Observation member : members) {
      Optional<Long> size = context(member).population().size();
      small = size.isPresent() ? Math.min(small, size.get()) : small;
      large = size.isPresent() ? Math.max(large, size.get()) : large;
    }
    if (PairReasons.jumps(small, large)) {
      single(
          "size-jumps",
          "/context/population/size",
          List.of(Long.toString(small), Long.toString(large)),
          members.size());
    }
  }

  private void value(ContractPlan.Value value) {
    Set<String> states = new TreeSet<>();
    int missing = 0;
    int ofNothing = 0;
    for (Observation member : members) {
      Object measured = value.of(member.metric());
      String state = PairReasons.state(measured);
      if (!state.isEmpty()) {
        missing++;
        states.add(state);
      } else if (PairReasons.isOfNothing(measured)) {
        ofNothing++;
      }
    }
    single("no-value", value.pointer(), states, missing);
    single("of-nothing", value.pointer(), List.of(), ofNothing);
    if (PairReasons.PEOPLE.contains(value.measure().unit())) {
      samePeople(value);
    }
  }

  private void samePeople(ContractPlan.Value value) {
    boolean flow =
        PeriodTexts.kind(value.measure(), context(members.get(0)).period()) == PeriodKind.FLOW;
    if (axes.contains(Axis.TIME)) {
      if (flow) {
        differing("comparison/same-people", value.pointer(), GroupCaveats::days);
      }
    } else if (axes.contains(Axis.REPORTER)) {
      differing(
          "comparison/same-people", value.pointer(), member -> member.reporter().key());
    }
  }
}
