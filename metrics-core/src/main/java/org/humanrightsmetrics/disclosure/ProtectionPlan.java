// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What must be possible for whom, worked out from the system and the policy alone: the suppressor fulfils it
 * and the checker, which trusts nobody, works it out again.
 */
final class ProtectionPlan {

  private static final long UNKNOWN = -1;

  private final CellSystem system;
  private final DisclosurePolicy policy;
  private final PrimaryRules rules;
  private final List<Primary> primaries;
  private final boolean hiddenZeros;
  private final Set<CellKey> extra;
  private final List<View> views = new ArrayList<>();
  private boolean raisedLowerEnd;

  private ProtectionPlan(
      CellSystem system, DisclosurePolicy policy, boolean hiddenZeros, Set<CellKey> extra) {
    this.system = system;
    this.policy = policy;
    this.rules = PrimaryRules.of(policy);
    this.primaries = rules.primaries(system);
    this.hiddenZeros = hiddenZeros;
    this.extra = extra;
  }

  /**
   * The plan.
   *
   * @param hiddenZeros whether zeros may be hidden too
   * @param extra cells that an audit found unsafe though they are not primary, such as hidden zeros
   */
  static ProtectionPlan of(
      CellSystem system, DisclosurePolicy policy, boolean hiddenZeros, Set<CellKey> extra) {
    ProtectionPlan plan = new ProtectionPlan(system, policy, hiddenZeros, extra);
    plan.views.add(plan.view(View.PUBLIC));
    for (String contributor : system.contributors()) {
      plan.views.add(plan.view(contributor));
    }
    return plan;
  }

  CellSystem system() {
    return system;
  }

  List<Primary> primaries() {
    return primaries;
  }

  boolean hiddenZeros() {
    return hiddenZeros;
  }

  /** The public first, then every contributor. */
  List<View> views() {
    return views;
  }

  /** Whether the structure forces some cell above the lowest value of a hidden cell. */
  boolean raisedLowerEnd() {
    return raisedLowerEnd;
  }

  private View view(String onlooker) {
    long[] minimum = new long[system.size()];
    boolean[] fixed = new boolean[system.size()];
    for (int cell = 0; cell < system.size(); cell++) {
      long value = system.value(cell);
      long own = onlooker.equals(View.PUBLIC) ? 0 : system.contribution(onlooker, cell);
      boolean shownZero = value == 0 && system.isPrinted(cell) && !hiddenZeros;
      // Whoever is the only contributor is assumed to know that, and so to know the cell.
      boolean alone = own > 0 && own == value;
      fixed[cell] = system.isFrozen(cell) || system.isImpossible(cell) || shownZero || alone;
      long least = system.isPrinted(cell) && !hiddenZeros ? 1 : 0;
      minimum[cell] = fixed[cell] ? value : Math.max(own, least);
    }
    long[] lowest = lowest(minimum, fixed);
    List<View.Need> needs = new ArrayList<>();
    for (Primary primary : primaries) {
      need(primary, onlooker, lowest, fixed, needs);
    }
    if (onlooker.equals(View.PUBLIC)) {
      Set<CellKey> known = new LinkedHashSet<>();
      primaries.forEach(primary -> known.add(primary.cell()));
      for (CellKey key : extra) {
        int cell = system.find(key).orElseThrow();
        if (!known.contains(key)) {
          long value = system.value(cell);
          needs.add(
              system.countsPersons(cell)
                  ? new View.Need(cell, lowest[cell], Math.max(policy.k(), value))
                  : new View.Need(cell, value, Math.addExact(value, 1)));
        }
      }
      raisedLowerEnd = needs.stream().anyMatch(need -> lowest[need.cell()] > 1);
    }
    return new View(onlooker, system, minimum, fixed, needs);
  }

  private void need(
      Primary primary, String onlooker, long[] lowest, boolean[] fixed, List<View.Need> needs) {
    int cell = system.find(primary.cell()).orElseThrow();
    long value = system.value(cell);
    boolean isPublic = onlooker.equals(View.PUBLIC);
    long own = isPublic ? 0 : system.contribution(onlooker, cell);
    if (!isPublic && fixed[cell]) {
      return;
    }
    long low = value;
    long high = value;
    int threshold = isPublic ? policy.k() : policy.insiderK();
    if (system.countsPersons(cell) && value - own < threshold) {
      low = lowest[cell];
      high = Math.addExact(own, threshold);
    }
    if (primary.reasons().contains(Reason.HOMOGENEOUS_GROUP)) {
      low = Math.min(low, Math.max(lowest[cell], value - policy.k()));
    }
    if (primary.concernsContributors()) {
      long distance = rules.protection(system, cell);
      low = Math.min(low, Math.max(lowest[cell], value - distance));
      high = Math.max(high, Math.addExact(value, distance));
    }
    if (primary.reasons().contains(Reason.TOO_FEW_VALUES)) {
      // Nobody's part exceeds the sum, so a percentage of the sum is at least one of the largest
      // part.
      long distance = rules.protectionOfSum(value);
      low = Math.min(low, Math.max(lowest[cell], value - distance));
      high = Math.max(high, Math.addExact(value, distance));
    }
    if (isPublic && low == value && high == value) {
      // Small only for a contributor: for everybody else it is enough that it is not known.
      high = value + 1;
    }
    needs.add(new View.Need(cell, low, high));
  }

  /**
   * The lowest value of each cell if every other hideable cell were hidden: its own minimum, or the sum of
   * the lowest values of its parts. By addition alone, so that it can be checked by hand.
   */
  private long[] lowest(long[] minimum, boolean[] fixed) {
    List<List<Relation>> sums = new ArrayList<>();
    for (int cell = 0; cell < system.size(); cell++) {
      sums.add(new ArrayList<>());
    }
    for (Relation relation : system.relations()) {
      int total = relation.total();
      if (total >= 0) {
        sums.get(relation.cell(total)).add(relation);
      }
    }
    long[] lowest = new long[system.size()];
    Arrays.fill(lowest, UNKNOWN);
    for (int cell = 0; cell < system.size(); cell++) {
      lowest(cell, minimum, fixed, sums, lowest);
    }
    return lowest;
  }

  private static long lowest(
      int cell, long[] minimum, boolean[] fixed, List<List<Relation>> sums, long[] lowest) {
    if (lowest[cell] != UNKNOWN) {
      return lowest[cell];
    }
    long least = minimum[cell];
    // Two rates of equal groups can be parts of each other; the cell's own minimum ends the circle.
    lowest[cell] = least;
    if (!fixed[cell]) {
      for (Relation relation : sums.get(cell)) {
        long parts = 0;
        for (int i = 0; i < relation.size(); i++) {
          if (relation.cell(i) != cell) {
            parts = Math.addExact(parts, lowest(relation.cell(i), minimum, fixed, sums, lowest));
          }
        }
        least = Math.max(least, parts);
      }
    }
    lowest[cell] = least;
    return least;
  }
}
