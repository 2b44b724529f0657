// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table as everybody sees it: for each printed cell a number or the one flag that says "hidden".
 *
 * <p>The flag is the same for every hidden cell: to tell small cells from those that were hidden to protect
 * them would give the small ones away. Immutable and thread-safe.
 *
 * @param subject what is counted
 * @param kind persons or amounts
 * @param dimensions the breakdowns, in order
 * @param cells the printed cells; empty means hidden. Cells that are not printed are absent
 * @param hiddenMayBeZero whether a hidden cell may be 0; false says that every 0 is shown
 */
public record PublishedTable(
    String subject,
    Table.Kind kind,
    List<Dimension> dimensions,
    Map<CellKey, OptionalLong> cells,
    boolean hiddenMayBeZero) {

  /** Copies the collections. */
  public PublishedTable {
    dimensions = List.copyOf(dimensions);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /**
   * Whether a cell is printed as hidden.
   *
   * @param key the cell
   * @return false for numbers and for cells not printed
   */
  public boolean isHidden(CellKey key) {
    return Optional.ofNullable(cells.get(key)).map(OptionalLong::isEmpty).orElse(false);
  }

  /**
   * How many printed cells are hidden.
   *
   * @return the number
   */
  public long hiddenCells() {
    return cells.values().stream().filter(OptionalLong::isEmpty).count();
  }

  /**
   * Starts a table from what somebody read in a file.
   *
   * @param subject what is counted
   * @param kind persons or amounts
   * @param dimensions the breakdowns, as the codebook of the file gives them; {@link
   *     Dimension#exclusive} where it says nothing else
   * @return a builder
   */
  public static Builder builder(String subject, Table.Kind kind, List<Dimension> dimensions) {
    return new Builder(subject, kind, dimensions);
  }

  /**
   * Puts a table together from the rows of a tidy file, one row per cell.
   *
   * <pre>{@code
   * PublishedTable.builder("women-trained/completed 2025", Table.Kind.PERSONS, List.of(sex))
   *     .row(List.of("_T"), OptionalLong.of(405))
   *     .row(List.of("F"), OptionalLong.empty())        // obs_status Q
   *     .build();
   * }</pre>
   */
  public static final class Builder {

    /** The code that a tidy file writes for "all categories", whatever the dimension calls its root. */
    public static final String TOTAL = "_T";

    private final String subject;
    private final Table.Kind kind;
    private final List<Dimension> dimensions;
    private final Grid grid;
    private final Map<CellKey, OptionalLong> cells = new LinkedHashMap<>();
    private boolean hiddenMayBeZero;

    private Builder(String subject, Table.Kind kind, List<Dimension> dimensions) {
      this.subject = subject;
      this.kind = kind;
      this.dimensions = List.copyOf(dimensions);
      this.grid = new Grid(subject, this.dimensions);
    }

    /**
     * One row of the file.
     *
     * @param codes one per dimension, in order; {@value #TOTAL} or the root for all categories
     * @param value the number; empty for a hidden cell, whatever it was hidden for
     * @return this builder
     * @throws IllegalArgumentException when a code is no category, the cell was given before, or the
     *     number is negative
     */
    public Builder row(List<String> codes, OptionalLong value) {
      if (codes.size() != dimensions.size()) {
        throw new IllegalArgumentException(
            "A row of this table names " + dimensions.size() + " categories, not " + codes.size());
      }
      if (value.isPresent() && value.getAsLong() < 0) {
        throw new IllegalArgumentException("A cell cannot be below zero: " + codes);
      }
      List<String> categories = new ArrayList<>();
      for (int d = 0; d < codes.size(); d++) {
        categories.add(codes.get(d).equals(TOTAL) ? dimensions.get(d).root() : codes.get(d));
      }
      CellKey key = grid.key(categories);
      if (cells.put(key, value) != null) {
        throw new IllegalArgumentException("Two rows give the cell " + key);
      }
      return this;
    }

    /**
     * Says that a hidden cell of the file may be 0.
     *
     * @return this builder
     */
    public Builder hiddenMayBeZero() {
      this.hiddenMayBeZero = true;
      return this;
    }

    /**
     * Builds it. Cells without a row are taken for not printed, not for zero.
     *
     * @return the table
     */
    public PublishedTable build() {
      return new PublishedTable(subject, kind, dimensions, cells, hiddenMayBeZero);
    }
  }
}
