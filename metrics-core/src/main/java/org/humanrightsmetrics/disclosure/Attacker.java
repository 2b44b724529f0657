// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Tries to work out hidden cells from published tables, knowing all that an outsider may know: what adds up to
 * what, that cells are whole numbers and not negative, that zeros are shown unless said otherwise, the
 * threshold, and the method.
 *
 * <p>It gets only what everybody gets, never the numbers behind it. Bounds are those of linear programming,
 * rounded inwards to whole numbers; in tables of two dimensions they are the best that exist. Immutable and
 * thread-safe.
 */
public final class Attacker {

  private final int k;

  private Attacker(int k) {
    this.k = k;
  }

  /**
   * An attacker.
   *
   * @param k the threshold for persons, which is public
   * @return the attacker
   */
  public static Attacker knowing(int k) {
    return new Attacker(k);
  }

  /**
   * Attacks as an outsider.
   *
   * @param tables everything published, earlier releases included
   * @return what can be said about every cell that is not shown
   * @throws IllegalArgumentException when the tables contradict each other
   */
  public Attack attack(List<PublishedTable> tables) {
    return attack(tables, List.of());
  }

  /**
   * Attacks tables together with the rates and means that stand beside them.
   *
   * @param tables everything published, earlier releases included
   * @param quotients every rate and mean published; each printed value confines its parts to what is rounded
   *     to it
   * @return what can be said about every cell that is not shown, those that a rate leaves over included
   * @throws IllegalArgumentException when the numbers contradict each other
   */
  public Attack attack(List<PublishedTable> tables, List<PublishedQuotient> quotients) {
    return attack(tables, quotients, List.of());
  }

  /**
   * Attacks all that was ever published, running totals of different dates included.
   *
   * @param tables everything published
   * @param quotients every rate and mean published
   * @param accumulations which subjects are running totals
   * @return what can be said about every cell that is not shown, those between two totals included
   * @throws IllegalArgumentException when the numbers contradict each other
   */
  public Attack attack(
      List<PublishedTable> tables,
      List<PublishedQuotient> quotients,
      List<Accumulation> accumulations) {
    return attack(new AttackSystem(tables, quotients, accumulations), Map.of());
  }

  /**
   * Attacks as a contributor who subtracts its own part.
   *
   * @param own what it contributed, by cell
   * @param alone the cells of which it knows that nobody else contributed
   * @param tables everything published
   * @return what can be said about every other cell; a verdict concerns the part of the others
   */
  public Attack attackAs(Map<CellKey, Long> own, Set<CellKey> alone, List<PublishedTable> tables) {
    AttackSystem system = new AttackSystem(tables, List.of(), List.of());
    for (CellKey key : alone) {
      system.learn(key, own.getOrDefault(key, 0L));
    }
    return attack(system, own);
  }

  private Attack attack(AttackSystem system, Map<CellKey, Long> own) {
    try {
      return attack(system, own, false);
    } catch (ArithmeticException tooLarge) {
      return attack(system, own, true);
    }
  }

  private Attack attack(AttackSystem system, Map<CellKey, Long> own, boolean unlimited) {
    List<CellKey> unknown = system.unknown();
    Map<CellKey, Integer> columns = new HashMap<>();
    long[] minimum = new long[unknown.size()];
    for (int i = 0; i < unknown.size(); i++) {
      CellKey key = unknown.get(i);
      columns.put(key, i);
      minimum[i] = Math.max(system.minimum(key), own.getOrDefault(key, 0L));
    }
    PrimalSimplex simplex = PrimalSimplex.start(rows(system, columns, minimum), unlimited)
        .orElseThrow(
            () -> new IllegalArgumentException("The published numbers contradict each other"));
    Map<CellKey, Long> floors = new HashMap<>();
    List<CellBounds> bounds = new ArrayList<>();
    for (CellKey key : system.targets()) {
      Integer column = columns.get(key);
      long low;
      OptionalLong high;
      if (column == null) {
        low = system.known().getOrDefault(key, 0L);
        high = OptionalLong.of(low);
      } else {
        Optional<BigInteger> greatest = simplex.greatest(column);
        low = Math.addExact(minimum[column], simplex.least(column).longValueExact());
        high = greatest.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Math.addExact(minimum[column], greatest.get().longValueExact()));
      }
      long floor = floor(key, system, columns, minimum, floors);
      bounds.add(judge(system, key, low, high, floor, own));
    }
    return new Attack(bounds);
  }

  /** Equations for what the unknown cells have above their least values. */
  private static long[][] rows(AttackSystem system, Map<CellKey, Integer> columns, long[] minimum) {
    int right = columns.size() + system.limits().size();
    List<long[]> rows = new ArrayList<>();
    system.sums().forEach((total, ways) -> {
      for (List<CellKey> parts : ways) {
        long[] row = new long[right + 1];
        boolean used = put(row, total, 1, system, columns, minimum);
        for (CellKey part : parts) {
          used |= put(row, part, -1, system, columns, minimum);
        }
        if (used) {
          rows.add(row);
        } else if (row[right] != 0) {
          throw new IllegalArgumentException("The published parts of " + total + " do not add up");
        }
      }
    });
    int slack = columns.size();
    for (AttackSystem.Limit limit : system.limits()) {
      long[] row = new long[right + 1];
      boolean used = put(row, limit.x(), limit.a(), system, columns, minimum);
      used |= put(row, limit.y(), limit.b(), system, columns, minimum);
      row[right] = Math.addExact(row[right], limit.least());
      row[slack++] = -1;
      if (used) {
        rows.add(row);
      } else if (row[right] > 0) {
        throw new IllegalArgumentException("A rate or mean does not follow from its parts");
      }
    }
    rows.add(new long[right + 1]);
    return rows.toArray(long[][]::new);
  }

  /** Adds a cell to an equation; false when it is a number. */
  private static boolean put(
      long[] row,
      CellKey key,
      long coefficient,
      AttackSystem system,
      Map<CellKey, Integer> columns,
      long[] minimum) {
    Integer column = columns.get(key);
    int right = row.length - 1;
    long value = column == null ? system.known().getOrDefault(key, 0L) : minimum[column];
    row[right] = Math.subtractExact(row[right], Math.multiplyExact(coefficient, value));
    if (column == null) {
      return false;
    }
    row[column] += coefficient;
    return true;
  }

  /** The least value of a cell if everything that is not shown as zero were hidden. */
  private static long floor(
      CellKey key,
      AttackSystem system,
      Map<CellKey, Integer> columns,
      long[] minimum,
      Map<CellKey, Long> floors) {
    Long before = floors.get(key);
    if (before != null) {
      return before;
    }
    Integer column = columns.get(key);
    long shown = Math.min(1, system.known().getOrDefault(key, 0L));
    long floor = column == null ? shown : minimum[column];
    // Ends the circle of rates that are parts of each other.
    floors.put(key, floor);
    for (List<CellKey> parts : system.sums().getOrDefault(key, List.of())) {
      long sum = 0;
      for (CellKey part : parts) {
        sum = Math.addExact(sum, floor(part, system, columns, minimum, floors));
      }
      floor = Math.max(floor, sum);
    }
    floors.put(key, floor);
    return floor;
  }

  private CellBounds judge(
      AttackSystem system,
      CellKey key,
      long low,
      OptionalLong high,
      long floor,
      Map<CellKey, Long> own) {
    boolean implied = !system.hidden().contains(key);
    boolean persons = system.countsPersons(key);
    long part = own.getOrDefault(key, 0L);
    boolean exact = high.isPresent() && high.getAsLong() == low;
    boolean nobody = exact && low == part;
    boolean small = persons && high.isPresent() && high.getAsLong() - part < k && !nobody;
    // A contributor may work out a large number; the public may not know what was hidden at all.
    boolean exactMatters = small || (!implied && own.isEmpty());
    CellBounds.Verdict verdict = CellBounds.Verdict.SAFE;
    if (exact && exactMatters) {
      verdict = CellBounds.Verdict.EXACT;
    } else if (small) {
      verdict = CellBounds.Verdict.PROVED_SMALL;
    } else if (persons && low > floor) {
      verdict = CellBounds.Verdict.NARROW;
    }
    return new CellBounds(key, low, high, implied, verdict);
  }
}
