// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.code.ReferenceArea;

/**
 * Finds what two reporters count for the same time and place: the businesses of one centre in the reports of
 * both its funders. The same id is the same thing; the same name may be.
 */
final class SharedSubjects {

  private final Pooling pooling;
  private final SortedMap<UnitKey, Tally> units;
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Refusal> caveats = new ArrayList<>();

  /**
   * Judges the units of a pool.
   *
   * @param units those with a value, parts as well: what a whole holds unnamed is named by its part
   */
  SharedSubjects(Pooling pooling, SortedMap<UnitKey, Tally> units) {
    this.pooling = pooling;
    this.units = units;
  }

  void judge() {
    Map<String, List<UnitKey>> byIdentity = new TreeMap<>();
    Map<String, List<UnitKey>> byName = new TreeMap<>();
    Set<String> subjects = new HashSet<>();
    units.keySet().stream()
        .filter(UnitKey::identified)
        .forEach(unit -> unit.identity().ifPresent(subjects::add));
    for (UnitKey unit : units.keySet()) {
      String country = unit.area().country().code() + " ";
      Optional<String> identity = unit.identity();
      if (identity.isPresent()) {
        // A reporter of whom nobody else speaks needs no entry; there may be a million.
        if (subjects.contains(identity.get())) {
          add(byIdentity, country + identity.get(), unit);
        }
      } else {
        add(byName, country + plain(unit.subject()), unit);
      }
    }
    byIdentity.values().forEach(same -> tell("aggregation/same-subject-twice", same, refusals));
    byName.values().forEach(same -> tell("aggregation/same-name-twice", same, caveats));
  }

  private static void add(Map<String, List<UnitKey>> groups, String key, UnitKey unit) {
    groups.computeIfAbsent(key, fresh -> new ArrayList<>(1)).add(unit);
  }

  private static String plain(String name) {
    return String.join(" ", name.toLowerCase(Locale.ROOT).trim().split("\\s+", -1));
  }

  /** One clash is told of each subject: the first in the order of the reporters. */
  private void tell(String code, List<UnitKey> same, List<Refusal> told) {
    Map<ReferenceArea, List<UnitKey>> before = new HashMap<>();
    Map<ReferenceArea, DaySpans> daysBefore = new HashMap<>();
    int from = 0;
    while (from < same.size()) {
      int to = from + 1;
      while (to < same.size() && same.get(to).reporter().equals(same.get(from).reporter())) {
        to++;
      }
      // Whoever reports is set against those before, never against himself.
      List<UnitKey> own = same.subList(from, to);
      for (UnitKey unit : own) {
        for (ReferenceArea area : meeting(unit, before)) {
          if (!daysBefore.getOrDefault(area, new DaySpans()).within(days(unit)).isEmpty()) {
            told.add(refusal(code, other(before.getOrDefault(area, List.of()), unit), unit));
            return;
          }
        }
      }
      for (UnitKey unit : own) {
        before.computeIfAbsent(unit.area(), fresh -> new ArrayList<>()).add(unit);
        daysBefore.computeIfAbsent(unit.area(), fresh -> new DaySpans()).addAll(days(unit));
      }
      from = to;
    }
  }

  /** The areas of the same country, few in number, that share ground with that of the unit. */
  private static List<ReferenceArea> meeting(
      UnitKey unit, Map<ReferenceArea, List<UnitKey>> before) {
    if (!unit.area().isSubdivision()) {
      return before.keySet().stream().sorted().toList();
    }
    ReferenceArea country = ReferenceArea.of(unit.area().country().code());
    return List.of(country, unit.area());
  }

  private UnitKey other(List<UnitKey> before, UnitKey unit) {
    return before.stream()
        .filter(each -> !days(each).within(days(unit)).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** All readings of a thing are of one moment: the same thing stands in two of them. */
  private DaySpans days(UnitKey unit) {
    if (!pooling.lastOfUnit()) {
      return Objects.requireNonNull(units.get(unit)).days().all();
    }
    DaySpans always = new DaySpans();
    always.add(0, 0);
    return always;
  }

  private static Refusal refusal(String code, UnitKey one, UnitKey other) {
    return Refusal.of(
        code,
        "/context/subject",
        "left",
        one.reporter(),
        "right",
        other.reporter(),
        "subject",
        one.subject().isEmpty() ? other.subject() : one.subject());
  }

  List<Refusal> refusals() {
    return refusals;
  }

  List<Refusal> caveats() {
    return caveats;
  }
}
