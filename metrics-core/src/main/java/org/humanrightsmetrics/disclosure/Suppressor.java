// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Chooses which cells to hide so that every need of a {@link ProtectionPlan} is met, and keeps for each the
 * other table that proves it.
 *
 * <p>One need after the other, small cells first, it looks for the other table that changes least of worth;
 * the cells that it changes are hidden from then on and cost nothing the next time. At the end it tries to
 * show each cell again that was not hidden for its own sake. Deterministic. For one run.
 */
final class Suppressor {

  /** What was chosen; when a need cannot be met, only the cell concerned. */
  record Outcome(BitSet hidden, List<Witness> witnesses, Optional<CellKey> unreachable) {}

  /** A met end of a need, with the other table as changes. */
  private static final class Met {

    private final View view;
    private final int cell;
    private final long target;
    private final long[] changes;

    Met(View view, int cell, long target, long[] changes) {
      this.view = view;
      this.cell = cell;
      this.target = target;
      this.changes = changes;
    }

    boolean changes(int each) {
      return changes[each] != 0;
    }
  }

  private static final BitSet NONE = new BitSet();

  private final ProtectionPlan plan;
  private final CellSystem system;
  private final Costs costs;
  private final BitSet hidden = new BitSet();
  private final BitSet needed = new BitSet();
  private final BitSet unprinted = new BitSet();
  private final long[] cost;
  private final List<Met> met = new ArrayList<>();

  private Suppressor(ProtectionPlan plan, Costs costs) {
    this.plan = plan;
    this.system = plan.system();
    this.costs = costs;
    this.cost = new long[system.size()];
    for (int cell = 0; cell < system.size(); cell++) {
      if (!system.isPrinted(cell)) {
        unprinted.set(cell);
      }
      cost[cell] = system.isPrinted(cell) ? costs.of(cell) : 1;
    }
    for (View view : plan.views()) {
      for (View.Need need : view.needs()) {
        needed.set(need.cell());
        if (system.isPrinted(need.cell())) {
          hide(need.cell());
        }
      }
    }
    for (Primary primary : plan.primaries()) {
      int cell = system.find(primary.cell()).orElseThrow();
      needed.set(cell);
      if (system.isPrinted(cell)) {
        hide(cell);
      }
    }
  }

  static Outcome run(ProtectionPlan plan, Costs costs) {
    return new Suppressor(plan, costs).run();
  }

  private void hide(int cell) {
    hidden.set(cell);
    cost[cell] = 1;
  }

  private Outcome run() {
    BitSet all = new BitSet();
    all.set(0, system.size());
    for (View view : plan.views()) {
      WitnessSearch search = new WitnessSearch(view, all);
      for (View.Need need : view.needs()) {
        if (!meet(view, search, need.cell(), need.high())
            || !meet(view, search, need.cell(), need.low())) {
          return new Outcome(hidden, List.of(), Optional.of(system.key(need.cell())));
        }
      }
    }
    trim();
    return new Outcome(hidden, met.stream().map(this::witness).toList(), Optional.empty());
  }

  private boolean meet(View view, WitnessSearch search, int cell, long target) {
    if (target == system.value(cell)) {
      return true;
    }
    for (Met earlier : met) {
      if (earlier.view == view && earlier.changes[cell] == target - system.value(cell)) {
        met.add(new Met(view, cell, target, earlier.changes));
        return true;
      }
    }
    Optional<long[]> changes = search.find(cell, target, cost, NONE, WitnessSearch.THOROUGH);
    if (changes.isEmpty()) {
      return false;
    }
    for (int each = 0; each < system.size(); each++) {
      if (changes.get()[each] != 0 && system.isPrinted(each)) {
        hide(each);
      }
    }
    met.add(new Met(view, cell, target, changes.get()));
    return true;
  }

  private void trim() {
    BitSet changeable = (BitSet) hidden.clone();
    changeable.or(unprinted);
    Map<View, WitnessSearch> searches = new HashMap<>();
    for (View view : plan.views()) {
      searches.put(view, new WitnessSearch(view, changeable));
    }
    BitSet shown = new BitSet();
    List<Integer> dearestFirst = hidden.stream()
        .filter(cell -> !needed.get(cell))
        .boxed()
        .sorted(Comparator.comparingLong((Integer cell) -> costs.of(cell)).reversed())
        .toList();
    for (int cell : dearestFirst) {
      shown.set(cell);
      if (!replaceWitnessesThatUse(cell, shown, searches)) {
        shown.clear(cell);
      }
    }
    hidden.andNot(shown);
    // A cell that no other table changes is known anyway.
    BitSet used = (BitSet) needed.clone();
    for (Met each : met) {
      for (int cell = hidden.nextSetBit(0); cell >= 0; cell = hidden.nextSetBit(cell + 1)) {
        if (each.changes(cell)) {
          used.set(cell);
        }
      }
    }
    hidden.and(used);
  }

  private boolean replaceWitnessesThatUse(
      int cell, BitSet shown, Map<View, WitnessSearch> searches) {
    List<Met> replaced = new ArrayList<>(met);
    for (int i = 0; i < replaced.size(); i++) {
      Met each = replaced.get(i);
      if (!each.changes(cell)) {
        continue;
      }
      WitnessSearch search = searches.get(each.view);
      Optional<long[]> other = search == null
          ? Optional.empty()
          : search.find(each.cell, each.target, cost, shown, WitnessSearch.QUICK);
      if (other.isEmpty()) {
        return false;
      }
      replaced.set(i, new Met(each.view, each.cell, each.target, other.get()));
    }
    met.clear();
    met.addAll(replaced);
    return true;
  }

  private Witness witness(Met each) {
    SortedMap<CellKey, Long> changes = new TreeMap<>();
    for (int cell = 0; cell < system.size(); cell++) {
      if (each.changes(cell)) {
        changes.put(system.key(cell), each.changes[cell]);
      }
    }
    return new Witness(each.view.onlooker(), system.key(each.cell), each.target, changes);
  }
}
