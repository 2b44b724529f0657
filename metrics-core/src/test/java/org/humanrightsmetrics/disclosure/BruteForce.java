// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Tries every whole-number table that agrees with a tiny published one whose grand total is shown. Slow and
 * simple, and therefore the judge.
 */
final class BruteForce {

  private final PublishedTable table;
  private final List<String> rows;
  private final List<String> columns;
  private final long grandTotal;
  private final long[][] cells;
  private final Map<CellKey, long[]> ranges = new LinkedHashMap<>();

  private BruteForce(PublishedTable table) {
    this.table = table;
    this.rows = table.dimensions().get(0).leaves();
    this.columns = table.dimensions().get(1).leaves();
    this.grandTotal = table.cells().get(CellKey.of(table.subject(), Map.of())).getAsLong();
    this.cells = new long[rows.size()][columns.size()];
  }

  /** The least and greatest value of each hidden cell. */
  static Map<CellKey, long[]> ranges(PublishedTable table) {
    BruteForce search = new BruteForce(table);
    search.fill(0, search.grandTotal);
    return search.ranges;
  }

  private void fill(int position, long left) {
    int row = position / columns.size();
    int column = position % columns.size();
    if (column == 0 && row > 0 && !agrees(key(rows.get(row - 1), null), sumOfRow(row - 1))) {
      return;
    }
    if (row == rows.size()) {
      if (left == 0) {
        record();
      }
      return;
    }
    OptionalLong shown = table.cells().get(key(rows.get(row), columns.get(column)));
    OptionalLong rowTotal = table.cells().get(key(rows.get(row), null));
    long least = table.hiddenMayBeZero() ? 0 : 1;
    long most = left;
    if (shown.isPresent()) {
      least = shown.getAsLong();
      most = Math.min(most, least);
    } else if (rowTotal.isPresent()) {
      long before = 0;
      for (int c = 0; c < column; c++) {
        before += cells[row][c];
      }
      most = Math.min(most, rowTotal.getAsLong() - before);
    }
    for (long value = least; value <= most; value++) {
      cells[row][column] = value;
      fill(position + 1, left - value);
    }
  }

  private void record() {
    for (int c = 0; c < columns.size(); c++) {
      if (!agrees(key(null, columns.get(c)), sumOfColumn(c))) {
        return;
      }
    }
    List<Map.Entry<CellKey, Long>> values = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      values.add(Map.entry(key(rows.get(r), null), sumOfRow(r)));
      for (int c = 0; c < columns.size(); c++) {
        values.add(Map.entry(key(rows.get(r), columns.get(c)), cells[r][c]));
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      values.add(Map.entry(key(null, columns.get(c)), sumOfColumn(c)));
    }
    for (Map.Entry<CellKey, Long> each : values) {
      if (table.isHidden(each.getKey())) {
        long[] range =
            ranges.computeIfAbsent(each.getKey(), key -> new long[] {Long.MAX_VALUE, -1});
        range[0] = Math.min(range[0], each.getValue());
        range[1] = Math.max(range[1], each.getValue());
      }
    }
  }

  private boolean agrees(CellKey key, long value) {
    OptionalLong shown = table.cells().get(key);
    return shown.isPresent()
        ? shown.getAsLong() == value
        : value >= (table.hiddenMayBeZero() ? 0 : 1);
  }

  private long sumOfRow(int row) {
    long sum = 0;
    for (long value : cells[row]) {
      sum += value;
    }
    return sum;
  }

  private long sumOfColumn(int column) {
    long sum = 0;
    for (long[] row : cells) {
      sum += row[column];
    }
    return sum;
  }

  private CellKey key(String row, String column) {
    Map<String, String> coordinates = new LinkedHashMap<>();
    if (row != null) {
      coordinates.put(table.dimensions().get(0).name(), row);
    }
    if (column != null) {
      coordinates.put(table.dimensions().get(1).name(), column);
    }
    return CellKey.of(table.subject(), coordinates);
  }
}
