// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table held in memory, such as the list of reporters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name of the file without its ending, for example {@code "reporters"}
 * @param title for people
 * @param columns in order
 * @param key the columns that tell the rows apart
 * @param rows the cells as plain text, sorted
 */
public record TextTable(
    String name, String title, List<Column> columns, List<String> key, List<List<String>> rows) {

  /** Copies the lists and refuses a row of another width. */
  public TextTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row of the table " + name + " has " + row.size()
            + " cells and not " + columns.size());
      }
    }
  }

  /**
   * Writes it as CSV, in the form of every table of this module.
   *
   * @param out is flushed and not closed
   * @param byteOrderMark whether the file begins with the mark by which some spreadsheets know UTF-8
   * @throws IOException when the stream fails
   */
  public void write(OutputStream out, boolean byteOrderMark) throws IOException {
    try (CsvFile csv = new CsvFile(out, byteOrderMark)) {
      csv.line(columns.stream().map(Column::name).toList());
      for (List<String> row : rows) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          line.add(CsvFile.cell(columns.get(i).kind(), row.get(i)));
        }
        csv.line(line);
      }
    }
    out.flush();
  }
}
