// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that will be published together, as one set of cells and the relations between them: linked
 * tables meet in the cells they share.
 *
 * <p>Cells are whole numbers from 0. Cells that were printed before and cannot be taken back are
 * <em>frozen</em>. Confidential: it holds every hidden number. Immutable and thread-safe.
 */
public final class CellSystem {

  private final List<CellKey> keys;
  private final Map<CellKey, Integer> index;
  private final long[] values;
  private final boolean[] printed;
  private final boolean[] impossible;
  private final boolean[] frozen;
  private final boolean[] persons;
  private final int[] level;
  private final List<Relation> relations;
  private final SortedMap<String, long[]> contributions;

  private final List<Quotient> quotients;

  private CellSystem(
      Collection<Table> tables, Set<CellKey> frozenKeys, Collection<Quotient> asked) {
    Map<CellKey, Integer> found = new LinkedHashMap<>();
    for (Table table : tables) {
      table.values().keySet().forEach(key -> found.putIfAbsent(key, found.size()));
    }
    this.quotients = asked.stream()
        .filter(
            each -> found.containsKey(each.numerator()) && found.containsKey(each.denominator()))
        .toList();
    int printable = found.size();
    for (Quotient each : quotients) {
      if (each.kind() == Quotient.Kind.RATE) {
        found.putIfAbsent(each.rest(), found.size());
      }
    }
    this.index = found;
    this.keys = List.copyOf(found.keySet());
    int size = keys.size();
    this.values = new long[size];
    this.printed = new boolean[size];
    this.impossible = new boolean[size];
    this.frozen = new boolean[size];
    this.persons = new boolean[size];
    this.level = new int[size];
    this.contributions = new TreeMap<>();
    boolean[] filled = new boolean[size];
    int widest =
        tables.stream().mapToInt(table -> table.dimensions().size()).max().orElse(0);
    Set<Grid.Sum> sums = new LinkedHashSet<>();
    Set<Grid.Sum> sensitiveSums = new LinkedHashSet<>();
    for (Table table : tables) {
      table.values().forEach((key, value) -> {
        int cell = at(key);
        if (filled[cell] && values[cell] != value) {
          throw new IllegalArgumentException("Two tables give different numbers for " + key);
        }
        filled[cell] = true;
        values[cell] = value;
        printed[cell] |= !table.implied().contains(key);
        impossible[cell] |= table.impossible().contains(key);
        frozen[cell] = frozenKeys.contains(key);
        persons[cell] = table.kind() == Table.Kind.PERSONS;
        level[cell] = widest - key.coordinates().size();
      });
      table.contributors().forEach((name, part) -> {
        long[] parts = contributions.computeIfAbsent(name, unused -> new long[size]);
        part.values().forEach((key, value) -> parts[at(key)] = value);
      });
      for (Grid.Sum sum : table.sums()) {
        sums.add(sum);
        if (table.sensitive().contains(sum.dimension())) {
          sensitiveSums.add(sum);
        }
      }
    }
    List<Relation> rows = new ArrayList<>();
    for (Grid.Sum sum : sums) {
      int[] parts = sum.parts().stream().mapToInt(this::at).toArray();
      rows.add(Relation.sum(at(sum.total()), parts, sensitiveSums.contains(sum)));
    }
    for (Quotient each : quotients) {
      if (each.kind() == Quotient.Kind.RATE && at(each.rest()) >= printable) {
        rows.add(split(each));
      }
    }
    this.relations = List.copyOf(rows);
  }

  /** Those counted in a rate and those left over are all of whom it is a rate. */
  private Relation split(Quotient rate) {
    int whole = at(rate.denominator());
    int part = at(rate.numerator());
    int rest = at(rate.rest());
    values[rest] = Math.subtractExact(values[whole], values[part]);
    if (values[rest] < 0 || !persons[whole] || !persons[part]) {
      throw new IllegalArgumentException(
          "A rate counts persons who belong to those below the line: " + rate.numerator());
    }
    persons[rest] = true;
    level[rest] = level[part];
    for (long[] parts : contributions.values()) {
      parts[rest] = Math.subtractExact(parts[whole], parts[part]);
    }
    return Relation.sum(whole, new int[] {part, rest}, rate.sensitive());
  }

  /**
   * The system of some tables that are published together.
   *
   * @param tables at least one
   * @return the system
   * @throws IllegalArgumentException when two tables give different numbers for one cell
   */
  public static CellSystem of(Collection<Table> tables) {
    return new CellSystem(tables, Set.of(), List.of());
  }

  /**
   * The system of some tables of which part is already known to the public.
   *
   * @param tables at least one
   * @param frozen cells printed before, which stay visible whatever happens
   * @return the system
   */
  public static CellSystem of(Collection<Table> tables, Set<CellKey> frozen) {
    return new CellSystem(tables, frozen, List.of());
  }

  /**
   * The system of tables, rates and means of which part is already known to the public.
   *
   * @param tables at least one
   * @param frozen cells printed before, which stay visible whatever happens
   * @param quotients what is meant to be published of them; those of other cells are left out
   * @return the system, those left over by each rate included
   * @throws IllegalArgumentException when the part of a rate exceeds the whole
   */
  public static CellSystem of(
      Collection<Table> tables, Set<CellKey> frozen, Collection<Quotient> quotients) {
    return new CellSystem(tables, frozen, quotients);
  }

  /**
   * How many cells.
   *
   * @return the number, implied cells included
   */
  public int size() {
    return keys.size();
  }

  /**
   * All cells.
   *
   * @return their keys
   */
  public List<CellKey> keys() {
    return keys;
  }

  CellKey key(int cell) {
    return keys.get(cell);
  }

  /** The position of a cell, if it is one of the system. */
  OptionalInt find(CellKey key) {
    Integer cell = index.get(key);
    return cell == null ? OptionalInt.empty() : OptionalInt.of(cell);
  }

  private int at(CellKey key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown cell " + key));
  }

  long value(int cell) {
    return values[cell];
  }

  boolean isPrinted(int cell) {
    return printed[cell];
  }

  boolean isImpossible(int cell) {
    return impossible[cell];
  }

  boolean isFrozen(int cell) {
    return frozen[cell];
  }

  boolean countsPersons(int cell) {
    return persons[cell];
  }

  /** How many dimensions stand at their root: 0 inside the table, most for the grand total. */
  int level(int cell) {
    return level[cell];
  }

  List<Quotient> quotients() {
    return quotients;
  }

  List<Relation> relations() {
    return relations;
  }

  Set<String> contributors() {
    return contributions.keySet();
  }

  /** What a contributor put into a cell. */
  long contribution(String contributor, int cell) {
    long[] parts = contributions.get(contributor);
    return parts == null ? 0 : parts[cell];
  }

  /** Sizes only: the numbers are confidential. */
  @Override
  public String toString() {
    return keys.size() + " cells, " + relations.size() + " relations";
  }
}
