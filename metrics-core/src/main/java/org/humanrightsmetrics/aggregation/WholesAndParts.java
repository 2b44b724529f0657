// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps a total and its parts from being added: a country beside its provinces, an organisation beside its
 * programmes. A total that agrees with its parts counts, and they do not.
 */
final class WholesAndParts {

  private final Pooling pooling;
  private final Map<UnitKey, Tally> units;
  private final Map<UnitKey, List<UnitKey>> partsOf = new HashMap<>();
  private final Map<UnitKey, List<UnitKey>> gapsOf = new HashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Refusal> caveats = new ArrayList<>();

  /**
   * Judges the units of a pool.
   *
   * @param units those with a value, sorted, of which the parts are removed that count in a whole
   * @param gaps those that were asked and brought no value
   */
  WholesAndParts(Pooling pooling, Map<UnitKey, Tally> units, Set<UnitKey> gaps) {
    this.pooling = pooling;
    this.units = units;
    for (UnitKey part : units.keySet()) {
      for (UnitKey whole : part.wholes()) {
        if (units.containsKey(whole) && meet(whole, part)) {
          partsOf.computeIfAbsent(whole, fresh -> new ArrayList<>()).add(part);
        }
      }
    }
    for (UnitKey gap : gaps) {
      for (UnitKey whole : gap.wholes()) {
        if (!units.containsKey(gap) && partsOf.containsKey(whole)) {
          gapsOf.computeIfAbsent(whole, fresh -> new ArrayList<>()).add(gap);
        }
      }
    }
  }

  void judge() {
    for (UnitKey whole : new TreeSet<>(partsOf.keySet())) {
      // A part that an earlier whole has taken in is no longer there.
      if (units.containsKey(whole)
          && whole.wholes().stream()
              .noneMatch(other -> units.containsKey(other) && meet(other, whole))) {
        judge(whole, inside(whole));
      }
    }
  }

  private List<UnitKey> inside(UnitKey whole) {
    return partsOf.getOrDefault(whole, List.of()).stream()
        .filter(units::containsKey)
        .toList();
  }

  private void judge(UnitKey whole, List<UnitKey> inside) {
    if (inside.isEmpty()) {
      return;
    }
    if (!inside.stream().allMatch(part -> sameTime(whole, part))) {
      refusals.add(Refusal.of(
          "aggregation/whole-and-part",
          "/context",
          "whole",
          name(whole),
          "part",
          inside.get(0).nameWithin(whole)));
      return;
    }
    Set<UnitKey> among = new HashSet<>(inside);
    List<UnitKey> direct = inside.stream()
        .filter(part -> part.wholes().stream().noneMatch(among::contains))
        .toList();
    TotalCheck check = worse(
        TotalCheck.of(tally(whole).value(), parts(whole, direct, false)),
        TotalCheck.of(tally(whole).base(), parts(whole, direct, true)));
    tell(whole, check, inside.size());
    inside.forEach(units::remove);
  }

  private Tally tally(UnitKey unit) {
    return Objects.requireNonNull(units.get(unit));
  }

  private Map<String, Optional<BigDecimal>> parts(
      UnitKey whole, List<UnitKey> direct, boolean ofBase) {
    Map<String, Optional<BigDecimal>> parts = new TreeMap<>();
    gapsOf
        .getOrDefault(whole, List.of())
        .forEach(gap -> parts.put(gap.nameWithin(whole), Optional.empty()));
    direct.forEach(part -> parts.put(
        part.nameWithin(whole),
        Optional.of(ofBase ? tally(part).base() : tally(part).value())));
    return parts;
  }

  private static TotalCheck worse(TotalCheck ofValue, TotalCheck ofBase) {
    return ofValue.verdict() == TotalCheck.Verdict.AGREES ? ofBase : ofValue;
  }

  private void tell(UnitKey whole, TotalCheck check, int parts) {
    String[] arguments = {
      "whole", name(whole),
      "total", check.total().toPlainString(),
      "sum", check.sum().toPlainString(),
      "difference", check.difference().toPlainString(),
      "parts", Integer.toString(parts)
    };
    switch (check.verdict()) {
      case AGREES -> caveats.add(Refusal.of("aggregation/parts-left-out", "/context", arguments));
      case PARTS_MISSING ->
        caveats.add(Refusal.of("aggregation/parts-missing", "/context", arguments));
      case ZEROS_FOR_MISSING ->
        refusals.add(Refusal.of("aggregation/zeros-for-missing", "/context", arguments));
      case OFF -> {
        // One person may take part in two programmes, so that parts may exceed the whole.
        boolean mayExceed = pooling.mayCountTwice() && check.difference().signum() < 0;
        (mayExceed ? caveats : refusals)
            .add(Refusal.of(
                mayExceed ? "aggregation/parts-left-out" : "aggregation/total-off-parts",
                "/context",
                arguments));
      }
    }
  }

  private static String name(UnitKey unit) {
    return unit.reporter() + " " + unit.area().code()
        + (unit.subject().isEmpty() ? "" : " " + unit.subject());
  }

  /** Whether both speak of the same time at all; else they are neighbours, not whole and part. */
  private boolean meet(UnitKey one, UnitKey two) {
    return pooling.lastOfUnit()
        || !tally(one).days().all().within(tally(two).days().all()).isEmpty();
  }

  private boolean sameTime(UnitKey one, UnitKey other) {
    if (pooling.lastOfUnit()) {
      return tally(one).lastDay() == tally(other).lastDay();
    }
    DaySpans both = tally(one).days().all().within(tally(other).days().all());
    return both.days() == tally(one).days().all().days()
        && both.days() == tally(other).days().all().days();
  }

  List<Refusal> refusals() {
    return refusals;
  }

  List<Refusal> caveats() {
    return caveats;
  }
}
