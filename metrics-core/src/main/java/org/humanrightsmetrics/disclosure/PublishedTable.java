// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

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
}
