// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A complete table of whole numbers, as its owner knows it: every cell of the cross product of its
 * dimensions, totals and implied remainders included. Never to be published as it stands.
 *
 * <pre>{@code
 * Table table = Table.builder("women-trained/completed 2025", Table.Kind.PERSONS, area, sex)
 *     .cell(40, "IN-BR", "F").cell(7, "IN-BR", "M")
 *     .cell(31, "IN-UP", "F").cell(12, "IN-UP", "M")
 *     .build();                                       // totals are worked out
 * }</pre>
 *
 * <p>Amounts of money are given in the smallest unit of the currency. Immutable and thread-safe.
 */
public final class Table {

  /** What the numbers are, which decides the rules that apply. */
  public enum Kind {
    /** How many persons: small counts are hidden. */
    PERSONS,
    /** Money, hours, volumes: what contributors of business data must not learn of each other is hidden. */
    AMOUNT
  }

  private final String subject;
  private final Kind kind;
  private final List<Dimension> dimensions;
  private final Map<CellKey, Long> values;
  private final Set<CellKey> implied;
  private final Set<CellKey> impossible;
  private final Set<String> sensitive;
  private final SortedMap<String, Table> contributors;

  private Table(Builder builder, Map<CellKey, Long> values, SortedMap<String, Table> contributors) {
    this.subject = builder.subject;
    this.kind = builder.kind;
    this.dimensions = builder.dimensions;
    this.values = Collections.unmodifiableMap(values);
    Set<CellKey> unprinted = new LinkedHashSet<>();
    builder.grid.cells().forEach((key, isImplied) -> {
      if (isImplied) {
        unprinted.add(key);
      }
    });
    this.implied = Collections.unmodifiableSet(unprinted);
    this.impossible = Collections.unmodifiableSet(new LinkedHashSet<>(builder.impossible));
    this.sensitive = Collections.unmodifiableSet(new LinkedHashSet<>(builder.sensitive));
    this.contributors = Collections.unmodifiableSortedMap(contributors);
  }

  /**
   * Starts a table.
   *
   * @param subject what is counted, with all that the dimensions do not say, for example
   *     {@code "women-trained/completed 2025"}; cells of two tables with one subject are linked
   * @param kind persons or amounts
   * @param dimensions in the order in which cells will name their categories; none twice
   * @return a builder
   */
  public static Builder builder(String subject, Kind kind, Dimension... dimensions) {
    return new Builder(subject, kind, List.of(dimensions));
  }

  /**
   * The sum of what several contributors report, which remembers each one's part.
   *
   * @param parts table by contributor (one legal group each), all of one subject, kind and breakdown
   * @return the pooled table
   * @throws IllegalArgumentException when there are none, or they differ in subject, kind or dimensions
   */
  public static Table pool(Map<String, Table> parts) {
    SortedMap<String, Table> sorted = new TreeMap<>(parts);
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("A pool needs at least one contributor");
    }
    if (sorted.keySet().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("Every contributor of a pool has a name");
    }
    Table first = sorted.get(sorted.firstKey());
    Objects.requireNonNull(first, "table of " + sorted.firstKey());
    Map<CellKey, Long> sums = new LinkedHashMap<>();
    first.values.keySet().forEach(key -> sums.put(key, 0L));
    for (Table part : sorted.values()) {
      if (!part.subject.equals(first.subject)
          || part.kind != first.kind
          || !part.dimensions.equals(first.dimensions)) {
        throw new IllegalArgumentException(
            "Only tables of one subject, kind and breakdown can be pooled: " + first + ", " + part);
      }
      part.values.forEach((key, value) -> sums.merge(key, value, Math::addExact));
    }
    Builder like = first.toBuilder();
    for (Table part : sorted.values()) {
      like.impossible.retainAll(part.impossible);
    }
    return new Table(like, sums, sorted);
  }

  /**
   * The same numbers, of which none is printed: they are protected where something else that is printed, such
   * as a rate, would give them away.
   *
   * @return the table, every cell implied
   */
  public Table unprinted() {
    return new Table(this);
  }

  private Table(Table like) {
    this.subject = like.subject;
    this.kind = like.kind;
    this.dimensions = like.dimensions;
    this.values = like.values;
    this.implied = like.values.keySet();
    this.impossible = like.impossible;
    this.sensitive = like.sensitive;
    this.contributors = like.contributors;
  }

  private Builder toBuilder() {
    Builder copy = new Builder(subject, kind, dimensions);
    copy.impossible.addAll(impossible);
    copy.sensitive.addAll(sensitive);
    return copy;
  }

  /**
   * What is counted.
   *
   * @return for example {@code "women-trained/completed 2025"}
   */
  public String subject() {
    return subject;
  }

  /**
   * Persons or amounts.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The breakdowns.
   *
   * @return in order
   */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /**
   * All numbers.
   *
   * @return by cell, implied cells included
   */
  public Map<CellKey, Long> values() {
    return values;
  }

  /**
   * The cells that nobody prints and everybody can subtract.
   *
   * @return their keys
   */
  public Set<CellKey> implied() {
    return implied;
  }

  /**
   * The combinations that cannot occur.
   *
   * @return their keys; the values are 0
   */
  public Set<CellKey> impossible() {
    return impossible;
  }

  /**
   * The dimensions that say something sensitive of a person.
   *
   * @return their names
   */
  public Set<String> sensitive() {
    return sensitive;
  }

  /**
   * Who contributed what.
   *
   * @return by contributor; empty when one organisation reports of itself
   */
  public SortedMap<String, Table> contributors() {
    return contributors;
  }

  /**
   * The key of a cell.
   *
   * @param categories one per dimension, in order
   * @return the key
   */
  public CellKey key(String... categories) {
    return new Grid(subject, dimensions).key(List.of(categories));
  }

  /**
   * A number.
   *
   * @param categories one per dimension, in order
   * @return the value
   */
  public long value(String... categories) {
    return Objects.requireNonNull(values.get(key(categories)), "value");
  }

  List<Grid.Sum> sums() {
    return new Grid(subject, dimensions).sums();
  }

  /**
   * A coarser table: some categories of a dimension become one.
   *
   * @param dimension its name
   * @param parts the categories
   * @param into the new code
   * @return the coarser table, contributors included
   */
  public Table merged(String dimension, Collection<String> parts, String into) {
    List<Dimension> coarser = dimensions.stream()
        .map(each -> each.name().equals(dimension) ? each.merged(parts, into) : each)
        .toList();
    return coarsened(coarser, key -> {
      String category = key.coordinates().get(dimension);
      if (category == null || !parts.contains(category)) {
        return key;
      }
      Map<String, String> moved = new TreeMap<>(key.coordinates());
      moved.put(dimension, into);
      return CellKey.of(subject, moved);
    });
  }

  /**
   * A table with one breakdown less.
   *
   * @param dimension its name
   * @return the table of the totals over that dimension, contributors included
   */
  public Table without(String dimension) {
    List<Dimension> fewer =
        dimensions.stream().filter(each -> !each.name().equals(dimension)).toList();
    Set<CellKey> kept = new Grid(subject, fewer).cells().keySet();
    return coarsened(fewer, key -> kept.contains(key) ? key : CellKey.of("", Map.of()));
  }

  private Table coarsened(List<Dimension> coarser, UnaryOperator<CellKey> destination) {
    Builder like = new Builder(subject, kind, coarser);
    Map<CellKey, Long> moved = new LinkedHashMap<>();
    like.grid.cells().keySet().forEach(key -> moved.put(key, 0L));
    Set<CellKey> possible = new LinkedHashSet<>();
    values.forEach((key, value) -> {
      CellKey to = destination.apply(key);
      moved.computeIfPresent(to, (same, sum) -> Math.addExact(sum, value));
      if (!impossible.contains(key)) {
        possible.add(to);
      }
    });
    for (CellKey key : moved.keySet()) {
      if (!possible.contains(key)) {
        like.impossible.add(key);
      }
    }
    for (Dimension dimension : coarser) {
      if (sensitive.contains(dimension.name())) {
        like.sensitive.add(dimension.name());
      }
    }
    SortedMap<String, Table> parts = new TreeMap<>();
    contributors.forEach((name, part) -> parts.put(name, part.coarsened(coarser, destination)));
    Table coarse = new Table(like, moved, parts);
    return implied.size() == values.size() ? coarse.unprinted() : coarse;
  }

  /** Names and sizes only: the numbers are confidential. */
  @Override
  public String toString() {
    return subject + " by " + dimensions.stream().map(Dimension::name).toList();
  }

  /** Collects the numbers of a {@link Table}. */
  public static final class Builder {

    private final String subject;
    private final Kind kind;
    private final List<Dimension> dimensions;
    private final Grid grid;
    private final Map<CellKey, Long> given = new LinkedHashMap<>();
    private final Set<CellKey> impossible = new LinkedHashSet<>();
    private final Set<String> sensitive = new LinkedHashSet<>();

    private Builder(String subject, Kind kind, List<Dimension> dimensions) {
      this.subject = Objects.requireNonNull(subject, "subject");
      this.kind = Objects.requireNonNull(kind, "kind");
      this.dimensions = List.copyOf(dimensions);
      this.grid = new Grid(subject, this.dimensions);
      if (this.dimensions.stream().map(Dimension::name).distinct().count()
          < this.dimensions.size()) {
        throw new IllegalArgumentException("A table names each dimension once: " + dimensions);
      }
    }

    /**
     * One number.
     *
     * @param value 0 or more
     * @param categories one per dimension, in order; roots and implied categories are allowed
     * @return this builder
     * @throws IllegalArgumentException when the value is negative or a category unknown
     */
    public Builder cell(long value, String... categories) {
      if (value < 0) {
        throw new IllegalArgumentException("A cell cannot be below zero: " + List.of(categories));
      }
      given.put(grid.key(List.of(categories)), value);
      return this;
    }

    /**
     * A combination that cannot occur, such as a child who is retired; its 0 says nothing about anybody.
     *
     * @param categories one per dimension, in order
     * @return this builder
     */
    public Builder impossible(String... categories) {
      CellKey key = grid.key(List.of(categories));
      given.put(key, 0L);
      impossible.add(key);
      return this;
    }

    /**
     * A dimension that says something sensitive of a person, for example migrant status: that all of a group
     * fall into one category is then hidden too.
     *
     * @param dimension its name
     * @return this builder
     */
    public Builder sensitive(String dimension) {
      if (dimensions.stream().noneMatch(each -> each.name().equals(dimension))) {
        throw new IllegalArgumentException("'" + dimension + "' is no dimension of " + dimensions);
      }
      sensitive.add(dimension);
      return this;
    }

    /**
     * Works out the cells not given and checks that everything adds up.
     *
     * @return the table
     * @throws IllegalArgumentException when a cell can neither be found nor worked out, when numbers
     *     contradict each other, or when a remainder would be negative
     */
    public Table build() {
      Map<CellKey, Long> known = new LinkedHashMap<>(given);
      List<Grid.Sum> sums = grid.sums();
      List<Grid.Sum> open = new ArrayList<>(sums);
      boolean progress = true;
      while (progress) {
        progress = open.removeIf(sum -> complete(sum, known));
      }
      Map<CellKey, Long> ordered = new LinkedHashMap<>();
      for (CellKey key : grid.cells().keySet()) {
        Long value = known.get(key);
        if (value == null) {
          throw new IllegalArgumentException(
              "The cell " + key + " is neither given nor can it be worked out");
        }
        ordered.put(key, value);
      }
      return new Table(this, ordered, new TreeMap<>());
    }

    /** Fills the one unknown of a sum, or checks it; false while two or more are unknown. */
    private static boolean complete(Grid.Sum sum, Map<CellKey, Long> known) {
      CellKey unknown = known.containsKey(sum.total()) ? null : sum.total();
      long parts = 0;
      for (CellKey part : sum.parts()) {
        Long value = known.get(part);
        if (value != null) {
          parts = Math.addExact(parts, value);
        } else if (unknown == null) {
          unknown = part;
        } else {
          return false;
        }
      }
      Long total = known.get(sum.total());
      if (total == null) {
        known.put(sum.total(), parts);
        return true;
      }
      long rest = Math.subtractExact(total, parts);
      if (unknown == null ? rest != 0 : rest < 0) {
        throw new IllegalArgumentException(
            "The parts of " + sum.total() + " along '" + sum.dimension() + "' do not add up to it");
      }
      if (unknown != null) {
        known.put(unknown, rest);
      }
      return true;
    }
  }
}
