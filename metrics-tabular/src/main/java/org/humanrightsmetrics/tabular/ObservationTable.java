// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.Access;
import org.humanrightsmetrics.context.Confidentiality;
import org.humanrightsmetrics.context.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * Writes observations as one tidy table: a row for every number, with all that says what it is.
 *
 * <pre>{@code
 * try (ObservationTable table = ObservationTable.builder().build()) {
 *   ObservationTable.Source source = table.source("report.json");
 *   source.add(0, "/observations/0", observation);
 *   TableSummary summary = table.write(out);
 * }
 * }</pre>
 *
 * <p>UTF-8 without byte order mark, comma, line feed, point, no grouping, days like {@code 2025-12-31}. The
 * columns are those of {@link ObservationColumn} in their order; after {@code population} stands one column for
 * each dimension that a metric in the table can be split by, sorted by name. The rows are sorted by key: text
 * is compared character by character. One set of observations gives the same bytes in whatever order it is
 * added.
 *
 * <p>Every number of an observation becomes a row: totals, parts, each number of a distribution, thresholds,
 * the size of the population. Texts, codes and days inside a metric do not, except the codes that hold for the
 * whole observation, which are columns. A missing number has a row that says why; an absent one has none.
 *
 * <p>Memory does not grow with the number of rows: what exceeds about 16 MB waits in temporary files. Kept in
 * memory are the reporters, the codes met in each break-down, and two bits for each observation.
 *
 * <p>Not thread-safe; confine to one thread.
 */
public final class ObservationTable implements Closeable {

  private static final int CHARACTERS_HELD = 8_000_000;
  // Rows that were not read by us belong to no observation.
  private static final long NO_GROUP = -1;
  private static final int NUMBER_BITS = 32;

  private final Builder settings;
  private final RowSorter sorter;
  private final List<Source> sources = new ArrayList<>();
  private final SortedMap<String, MetricType<?>> types = new TreeMap<>();
  private final Map<MetricType<?>, Breakdowns> breakdowns = new HashMap<>();
  private final SortedSet<String> foreignColumns = new TreeSet<>();
  private final SortedMap<String, Reporter> reporters = new TreeMap<>();
  private final SortedSet<String> ambiguousReporters = new TreeSet<>();
  private boolean written;

  private ObservationTable(Builder settings) {
    this.settings = settings;
    this.sorter = new RowSorter(settings.charactersHeld);
  }

  /**
   * Starts a table.
   *
   * @return a builder for a table that names its sources and compares nothing
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects settings. Not thread-safe; confine to one thread. */
  public static final class Builder {
    private ComparisonColumn comparisons = ComparisonColumn.NONE;
    private String toolVersion = "";
    private boolean withSources = true;
    private boolean byteOrderMark;
    private int charactersHeld = CHARACTERS_HELD;

    private Builder() {}

    /**
     * What fills the columns {@code comparable} and {@code comparability_reason}.
     *
     * @param value is asked for every component of every observation
     * @return this builder
     */
    public Builder comparisons(ComparisonColumn value) {
      this.comparisons = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * What stands in the column {@code tool_version}.
     *
     * @param value for example {@code "hrm 1.0.0"}
     * @return this builder
     */
    public Builder toolVersion(String value) {
      this.toolVersion = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Leaves file, checksum, sheet and cell empty, as a table for publication must.
     *
     * @return this builder
     */
    public Builder withoutSources() {
      this.withSources = false;
      return this;
    }

    /**
     * Begins the file with the byte order mark by which some spreadsheets know UTF-8.
     *
     * @return this builder
     */
    public Builder byteOrderMark() {
      this.byteOrderMark = true;
      return this;
    }

    Builder charactersHeld(int value) {
      this.charactersHeld = value;
      return this;
    }

    /**
     * Builds it.
     *
     * @return an empty table; close it
     */
    public ObservationTable build() {
      return new ObservationTable(this);
    }
  }

  /** One file from which observations come. Confine to the thread of the table. */
  public final class Source {
    private final String name;
    private final int index;
    private final BitSet added = new BitSet();
    private final BitSet notPublic = new BitSet();
    private String sha256 = "";

    private Source(String name, int index) {
      this.name = name;
      this.index = index;
    }

    /**
     * Adds the rows of one observation.
     *
     * @param number its place in the file, from 0, unique in it
     * @param place where it stands, for people: a JSON Pointer such as {@code "/observations/0"}, or {@code
     *     "line 12"}
     * @param observation the observation; that it is sound is not checked
     * @throws UncheckedIOException when a temporary file cannot be written
     */
    public void add(int number, String place, Observation observation) {
      MetricType<?> type = observation.metric().type();
      types.putIfAbsent(type.id(), type);
      Breakdowns columns = breakdowns.computeIfAbsent(type, Breakdowns::of);
      know(observation.reporter());
      added.set(number);
      notPublic.set(number, isNotPublic(observation));
      new RowMaker(
              observation,
              columns,
              settings.comparisons,
              settings.withSources ? name : "",
              settings.withSources ? place : "",
              settings.toolVersion,
              row -> put(RowText.of(row, group(number))))
          .run();
    }

    /**
     * Takes an observation out again, for example because a later one shows that it cannot stand.
     *
     * @param number as it was added
     */
    public void exclude(int number) {
      added.clear(number);
      notPublic.clear(number);
    }

    /**
     * Says which bytes the file had.
     *
     * @param value the SHA-256 in hexadecimal
     */
    public void sha256(String value) {
      this.sha256 = Objects.requireNonNull(value, "value");
    }

    private boolean isNotPublic(Observation observation) {
      return observation
          .metric()
          .context()
          .confidentiality()
          .map(Confidentiality::access)
          .filter(access -> access != Access.PUBLIC)
          .isPresent();
    }

    private long group(int number) {
      return ((long) index << NUMBER_BITS) + number;
    }
  }

  /**
   * Begins a file.
   *
   * @param name as it shall stand in {@code source_file}
   * @return takes its observations
   */
  public Source source(String name) {
    Source source = new Source(name, sources.size());
    sources.add(source);
    return source;
  }

  /**
   * Adds a row that was made elsewhere, such as an aggregate.
   *
   * @param row the row; its break-downs become columns
   * @throws UncheckedIOException when a temporary file cannot be written
   */
  public void add(ObservationRow row) {
    foreignColumns.addAll(row.breakdowns().keySet());
    put(RowText.of(row, NO_GROUP));
  }

  private void put(RowText row) {
    try {
      sorter.add(row);
    } catch (IOException e) {
      throw new UncheckedIOException("A temporary file for the rows could not be written", e);
    }
  }

  /** Of two descriptions of one organisation the first by text stays, so that order plays no part. */
  private void know(Reporter reporter) {
    Reporter before = reporters.putIfAbsent(reporter.key(), reporter);
    if (before != null && !before.equals(reporter)) {
      ambiguousReporters.add(reporter.key());
      if (reporter.toString().compareTo(before.toString()) < 0) {
        reporters.put(reporter.key(), reporter);
      }
    }
  }

  /**
   * Writes the table. Can be called once.
   *
   * @param out is flushed and not closed
   * @return what was written
   * @throws IOException when the stream or a temporary file fails
   * @throws IllegalStateException when it was written before
   */
  public TableSummary write(OutputStream out) throws IOException {
    if (written) {
      throw new IllegalStateException("A table of observations is written once; make another one");
    }
    written = true;
    SortedSet<String> parts = new TreeSet<>(foreignColumns);
    breakdowns.values().forEach(each -> parts.addAll(each.columns().keySet()));
    Pass pass = new Pass(List.copyOf(parts));
    try (CsvFile csv = new CsvFile(out, settings.byteOrderMark);
        RowSorter.Merged rows = sorter.sorted()) {
      pass.run(csv, rows);
    }
    out.flush();
    return new TableSummary(
        pass.rows,
        count(source -> source.added),
        pass.repeated,
        count(source -> source.notPublic),
        List.copyOf(parts),
        List.copyOf(types.values()),
        List.copyOf(reporters.values()),
        List.copyOf(ambiguousReporters),
        pass.codes);
  }

  private boolean isExcluded(RowText row) {
    return row.group() != NO_GROUP && !source(row).added.get((int) row.group());
  }

  private Source source(RowText row) {
    return sources.get((int) (row.group() >> NUMBER_BITS));
  }

  private long count(Function<Source, BitSet> observations) {
    return sources.stream()
        .mapToLong(source -> observations.apply(source).cardinality())
        .sum();
  }

  /** One pass over the sorted rows. */
  private final class Pass {
    private final List<String> parts;
    private final SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
    private @Nullable RowText before;
    private long occurrence;
    private long rows;
    private long repeated;

    Pass(List<String> parts) {
      this.parts = parts;
    }

    void run(CsvFile csv, RowSorter.Merged sorted) throws IOException {
      csv.line(TableColumns.names(parts));
      for (RowText row = sorted.next(); row != null; row = sorted.next()) {
        if (!isExcluded(row)) {
          csv.line(line(row));
          rows++;
        }
      }
    }

    private List<String> line(RowText row) {
      occurrence =
          before != null && RowText.KEY_ORDER.compare(row, before) == 0 ? occurrence + 1 : 0;
      repeated += occurrence > 0 ? 1 : 0;
      before = row;
      List<String> line = new ArrayList<>();
      for (ObservationColumn column : ObservationColumn.BEFORE) {
        line.add(
            column == ObservationColumn.OBS_ID
                ? row.id(occurrence)
                : CsvFile.cell(column.kind(), row.cell(column)));
      }
      for (String column : parts) {
        String part = row.parts().getOrDefault(column, ObservationRow.NOT_SPLIT);
        note(column, part);
        line.add(CsvFile.cell(Column.Kind.TEXT, part));
      }
      for (ObservationColumn column : ObservationColumn.AFTER) {
        String text = column == ObservationColumn.SOURCE_SHA256 ? sha256(row) : row.cell(column);
        line.add(CsvFile.cell(column.kind(), text));
      }
      note(ObservationColumn.REF_AREA.column(), row.cell(ObservationColumn.REF_AREA));
      note(ObservationColumn.CURRENCY.column(), row.cell(ObservationColumn.CURRENCY));
      return line;
    }

    private void note(String column, String code) {
      if (!code.isEmpty()) {
        codes.computeIfAbsent(column, name -> new TreeSet<>()).add(code);
      }
    }

    private String sha256(RowText row) {
      boolean isOurs = row.group() != NO_GROUP && settings.withSources;
      return isOurs ? source(row).sha256 : row.cell(ObservationColumn.SOURCE_SHA256);
    }
  }

  /**
   * Removes the temporary files.
   *
   * @throws IOException when one of them cannot be removed
   */
  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
