// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The data file of one code list: its origin in comment lines, then a table with one row a code.
 *
 * <p>Immutable and thread-safe.
 */
record CodeListFile(Origin origin, Map<String, CodeListFile.Row> rows) {

  private static final String FOLDER = "/spec/code/";
  private static final int ISO_DAY_LENGTH = "2010-12-15".length();

  /** Where a list comes from. */
  record Origin(String scheme, String version, String retrieved, String licence, String source) {

    private static Origin of(Map<String, String> fields) {
      return new Origin(
          fields.getOrDefault("scheme", "unspecified"),
          fields.getOrDefault("version", "unspecified"),
          fields.getOrDefault("retrieved", "unspecified"),
          fields.getOrDefault("licence", "unspecified"),
          fields.getOrDefault("source", "unspecified"));
    }
  }

  /** One line of the table; the names of its columns are shared by all rows. */
  record Row(Map<String, Integer> columns, List<String> cells) {

    static final Row OF_CONSTANT = new Row(Map.of(), List.of());

    Optional<String> cell(String column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.size() || cells.get(index).isEmpty()
          ? Optional.empty()
          : Optional.of(cells.get(index));
    }

    boolean fromFile() {
      return !columns.isEmpty();
    }

    Optional<String> name() {
      return cell("name");
    }

    boolean userAssigned() {
      return cell("assigned").isPresent();
    }

    boolean inUse() {
      return !userAssigned() && cell("withdrawn").isEmpty();
    }

    /** The last day of validity; a month stands for its last day. */
    Optional<LocalDate> withdrawnOn() {
      return cell("withdrawn")
          .map(text -> text.length() == ISO_DAY_LENGTH
              ? LocalDate.parse(text)
              : YearMonth.parse(text).atEndOfMonth());
    }
  }

  /** Reads the list's file beside the type; empty when there is none. */
  static Optional<CodeListFile> read(Class<?> type, String id) {
    return lines(type, FOLDER + id + ".csv").map(lines -> parse(type, lines));
  }

  /** The origin of a list whose codes are written in Java: one row of a table for all of them. */
  static Origin originOfConstants(String id) {
    return read(CodeListFile.class, "lists")
        .map(CodeListFile::rows)
        .map(rows -> rows.get(id))
        .map(CodeListFile::origin)
        .orElseGet(() -> Origin.of(Map.of()));
  }

  private static Origin origin(Row row) {
    Map<String, String> fields = new HashMap<>();
    row.columns()
        .keySet()
        .forEach(column -> row.cell(column).ifPresent(value -> fields.put(column, value)));
    return Origin.of(fields);
  }

  private static CodeListFile parse(Class<?> type, List<String> lines) {
    Map<String, String> comments = new HashMap<>();
    Map<String, Row> rows = new HashMap<>();
    Map<String, Integer> columns = Map.of();
    for (String line : lines) {
      if (line.startsWith("# ")) {
        int colon = line.indexOf(": ");
        if (colon > 0) {
          comments.put(line.substring(2, colon), line.substring(colon + 2));
        }
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        columns = columns(cells);
      } else {
        rows.put(cells.get(0), new Row(columns, cells));
      }
    }
    String included = comments.get("includes");
    if (included != null) {
      read(type, included).ifPresent(other -> rows.putAll(other.rows()));
    }
    return new CodeListFile(Origin.of(comments), Collections.unmodifiableMap(rows));
  }

  private static Map<String, Integer> columns(List<String> header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.put(header.get(i), i);
    }
    return Collections.unmodifiableMap(columns);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return List.copyOf(cells);
  }

  private static Optional<List<String>> lines(Class<?> type, String resource) {
    try (InputStream in = type.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      return Optional.of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource + " beside " + type.getName(), e);
    }
  }

  CodeListFile {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(rows);
  }
}
