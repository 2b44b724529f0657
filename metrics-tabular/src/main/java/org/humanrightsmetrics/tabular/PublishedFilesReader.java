// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.humanrightsmetrics.disclosure.CellKey;
import org.humanrightsmetrics.disclosure.Dimension;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@linkplain PublishedFiles published tables} as anybody can who has the two files.
 *
 * <p>What it gives is made of nothing but what was written, so that an attack on it is an attack on the files.
 */
public final class PublishedFilesReader {

  private PublishedFilesReader() {}

  /** A table in the making. */
  private record Begun(
      String subject, Table.Kind kind, boolean hiddenMayBeZero, Map<CellKey, OptionalLong> cells) {}

  /**
   * Reads both files.
   *
   * @param cells {@code published.csv}; is read to its end and not closed
   * @param layout {@code layout.csv}; is read to its end and not closed
   * @return the tables, in the order of the rows
   * @throws IOException when a stream fails, or a file is none that {@link PublishedFiles} writes; the message
   *     says where
   */
  public static List<PublishedTable> read(InputStream cells, InputStream layout)
      throws IOException {
    Map<String, List<Dimension>> dimensions = dimensions(Rows.of(layout, "layout.csv"));
    Map<String, Begun> begun = new LinkedHashMap<>();
    Rows rows = Rows.of(cells, "published.csv");
    for (Map<String, String> row : rows.all()) {
      String name = rows.text(row, "table");
      Begun table = begun.computeIfAbsent(
          name,
          fresh -> new Begun(
              row.getOrDefault("subject", ""),
              kind(row.getOrDefault("kind", "")),
              "yes".equals(row.get("hidden_may_be_zero")),
              new LinkedHashMap<>()));
      Map<String, String> coordinates = new HashMap<>();
      for (Dimension dimension : dimensions.getOrDefault(name, List.of())) {
        String category = rows.text(row, PublishedFiles.column(dimension));
        if (!category.equals(PublishedFiles.TOTAL)) {
          coordinates.put(dimension.name(), category);
        }
      }
      OptionalLong value = number(rows, row);
      if (table.cells().put(CellKey.of(table.subject(), coordinates), value) != null) {
        throw rows.fault(row, "the cell stands there twice");
      }
    }
    List<PublishedTable> tables = new ArrayList<>();
    begun.forEach((name, table) -> tables.add(new PublishedTable(
        table.subject(),
        table.kind(),
        dimensions.getOrDefault(name, List.of()),
        table.cells(),
        table.hiddenMayBeZero())));
    return tables;
  }

  private static Table.Kind kind(String text) {
    return text.equals(Table.Kind.PERSONS.name()) ? Table.Kind.PERSONS : Table.Kind.AMOUNT;
  }

  private static OptionalLong number(Rows rows, Map<String, String> row) throws IOException {
    String value = row.getOrDefault("value", "");
    boolean hidden = rows.text(row, "obs_status").equals(PublishedFiles.HIDDEN);
    if (hidden != value.isEmpty()) {
      throw rows.fault(row, "status and value contradict each other");
    }
    if (hidden) {
      return OptionalLong.empty();
    }
    try {
      int decimals = Integer.parseInt(rows.text(row, "decimals"));
      return OptionalLong.of(new BigDecimal(value).movePointRight(decimals).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      throw rows.fault(row, "'" + value + "' is no number of the table");
    }
  }

  private static Map<String, List<Dimension>> dimensions(Rows rows) throws IOException {
    Map<String, Map<String, Dimension.Builder>> builders = new LinkedHashMap<>();
    Map<List<String>, List<String>> siblings = new LinkedHashMap<>();
    for (Map<String, String> row : rows.all()) {
      String table = rows.text(row, "table");
      String dimension = rows.text(row, "dimension");
      String parent = row.getOrDefault("parent", "");
      if (parent.isEmpty()) {
        builders
            .computeIfAbsent(table, name -> new LinkedHashMap<>())
            .put(dimension, Dimension.builder(dimension, rows.text(row, "category")));
      } else {
        siblings
            .computeIfAbsent(
                List.of(table, dimension, parent, rows.text(row, "siblings")),
                key -> new ArrayList<>())
            .add(rows.text(row, "category"));
      }
    }
    for (Map.Entry<List<String>, List<String>> each : siblings.entrySet()) {
      List<String> of = each.getKey();
      Dimension.Builder builder = builders.getOrDefault(of.get(0), Map.of()).get(of.get(1));
      if (builder == null) {
        throw new IOException("layout.csv: " + of + " has no category that stands for all");
      }
      String[] children = each.getValue().toArray(String[]::new);
      switch (of.get(3)) {
        case "COMPLETE" -> builder.split(of.get(2), children);
        case "INCOMPLETE" -> builder.partialSplit(of.get(2), children);
        case "OVERLAPPING" -> builder.overlap(of.get(2), children);
        default ->
          throw new IOException("layout.csv: nobody knows the relation '" + of.get(3) + "'");
      }
    }
    Map<String, List<Dimension>> dimensions = new HashMap<>();
    builders.forEach((table, byName) -> dimensions.put(
        table, byName.values().stream().map(Dimension.Builder::build).toList()));
    return dimensions;
  }

  /** The rows of a small file by the names of its columns. */
  private static final class Rows {
    private final String file;
    private final List<Map<String, String>> all = new ArrayList<>();

    private Rows(String file) {
      this.file = file;
    }

    static Rows of(InputStream in, String file) throws IOException {
      Rows rows = new Rows(file);
      try {
        @Nullable List<String> header = null;
        for (CsvRecord each : StrictCsv.records(in)) {
          if (header == null) {
            header = each.getFields();
          } else {
            rows.add(header, each.getFields());
          }
        }
      } catch (CsvParseException | UncheckedIOException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
      return rows;
    }

    private void add(List<String> header, List<String> fields) throws IOException {
      if (header.size() != fields.size()) {
        throw new IOException(file + ", row " + (all.size() + 2) + ": " + fields.size()
            + " cells and not " + header.size());
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        row.put(header.get(i), Guard.unguarded(fields.get(i)));
      }
      all.add(row);
    }

    List<Map<String, String>> all() {
      return all;
    }

    String text(Map<String, String> row, String column) throws IOException {
      String text = row.getOrDefault(column, "");
      if (text.isEmpty()) {
        throw fault(row, "the cell " + column + " is empty");
      }
      return text;
    }

    IOException fault(Map<String, String> row, String what) {
      return new IOException(file + ", row " + (all.indexOf(row) + 2) + ": " + what);
    }
  }
}
