// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table that {@link ObservationTable} wrote, strictly: the columns in their order, every cell of its
 * form, the rows sorted, each id made of its key. Nothing is thrown for bad data; faults name line and column.
 *
 * <p>A row with a fault is not handed over; the others are. Reading ends where the text is no UTF-8, no CSV, or
 * has another header, since what follows cannot be trusted. Fields are at most 8,192 characters, rows 65,536.
 *
 * <p>Immutable and thread-safe.
 */
public final class ObservationTableReader {

  private static final int FAULTS_KEPT = 1_000;

  private ObservationTableReader() {}

  /** Is shown every sound row. */
  @FunctionalInterface
  public interface Handler {
    /**
     * One row.
     *
     * @param line on which it begins, from 1; the header is line 1
     * @param id its {@code obs_id}
     * @param row the row
     */
    void row(long line, String id, ObservationRow row);
  }

  /**
   * What reading came to.
   *
   * <p>Immutable and thread-safe.
   *
   * @param complete whether the file was read to its end
   * @param breakdowns the columns of the dimensions; empty when the header is another one
   * @param rows how many rows were met, sound or not
   * @param sound how many were handed over
   * @param faults what was found, at most 1,000
   * @param faultsTotal exact number of faults
   */
  public record Result(
      boolean complete,
      List<String> breakdowns,
      long rows,
      long sound,
      List<TableFault> faults,
      long faultsTotal) {
    /** Copies the lists. */
    public Result {
      breakdowns = List.copyOf(breakdowns);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads a table.
   *
   * @param in is read to its end and not closed
   * @param handler is shown every sound row, in the order of the file
   * @return what was found
   * @throws IOException when the stream fails
   */
  public static Result read(InputStream in, Handler handler) throws IOException {
    Reading reading = new Reading(handler);
    try {
      reading.run(StrictCsv.records(in));
    } catch (CsvParseException | UncheckedIOException e) {
      reading.stopped(e);
    }
    return reading.result();
  }

  /** One file being read. */
  private static final class Reading {
    private final Handler handler;
    private final List<TableFault> faults = new ArrayList<>();
    private List<String> breakdowns = List.of();
    private boolean complete;
    private long faultsTotal;
    private long rows;
    private long sound;
    private long line = 1;
    private @Nullable RowText before;
    private long occurrence;

    Reading(Handler handler) {
      this.handler = handler;
    }

    void run(CsvReader<CsvRecord> records) throws IOException {
      Iterator<CsvRecord> each = records.iterator();
      if (!each.hasNext() || !header(each.next().getFields())) {
        fault("", TableFault.Kind.OTHER_HEADER, "");
        return;
      }
      int width = ObservationColumn.values().length + breakdowns.size();
      while (each.hasNext()) {
        CsvRecord next = each.next();
        line = next.getStartingLineNumber();
        rows++;
        if (next.getFieldCount() != width) {
          fault("", TableFault.Kind.OTHER_WIDTH, Integer.toString(next.getFieldCount()));
        } else {
          row(next.getFields());
        }
      }
      complete = true;
    }

    private boolean header(List<String> names) {
      List<String> found = new ArrayList<>(names);
      if (!found.isEmpty() && found.get(0).indexOf(StrictCsv.BYTE_ORDER_MARK) == 0) {
        found.set(0, found.get(0).substring(1));
      }
      int parts = found.size() - ObservationColumn.values().length;
      if (parts < 0) {
        return false;
      }
      List<String> middle =
          found.subList(ObservationColumn.BEFORE.size(), ObservationColumn.BEFORE.size() + parts);
      breakdowns = List.copyOf(middle);
      boolean sorted = true;
      for (int i = 1; i < parts; i++) {
        sorted &= middle.get(i - 1).compareTo(middle.get(i)) < 0;
      }
      return sorted && found.equals(TableColumns.names(breakdowns));
    }

    private void row(List<String> cells) {
      RowParser parser = new RowParser(cells, breakdowns, this::fault);
      Optional<ObservationRow> row = parser.row();
      if (row.isEmpty()) {
        return;
      }
      if (fits(parser.id(), RowText.of(row.get(), 0))) {
        sound++;
        handler.row(line, parser.id(), row.get());
      }
    }

    /** Whether the row stands behind the one before it, and its id is made of its key. */
    private boolean fits(String id, RowText row) {
      int order = before == null ? 1 : RowText.KEY_ORDER.compare(row, before);
      occurrence = order == 0 ? occurrence + 1 : 0;
      before = row;
      if (order < 0) {
        fault("", TableFault.Kind.NOT_SORTED, "");
        return false;
      }
      if (!id.equals(row.id(occurrence))) {
        fault(ObservationColumn.OBS_ID.column(), TableFault.Kind.ID_OF_ANOTHER_KEY, id);
        return false;
      }
      return true;
    }

    private void fault(String column, TableFault.Kind kind, String text) {
      faultsTotal++;
      if (faults.size() < FAULTS_KEPT) {
        faults.add(new TableFault(line, column, kind, text));
      }
    }

    void stopped(RuntimeException failure) throws IOException {
      Throwable cause = failure;
      for (Throwable deeper = failure; deeper != null; deeper = deeper.getCause()) {
        cause = deeper;
        if (deeper instanceof CharacterCodingException) {
          fault("", TableFault.Kind.NOT_UTF8, "");
          return;
        }
        if (deeper instanceof OutOfMemoryError) {
          throw (OutOfMemoryError) deeper;
        }
      }
      if (cause instanceof IOException stream) {
        throw stream;
      }
      fault("", TableFault.Kind.NOT_CSV, "");
    }

    Result result() {
      return new Result(complete, breakdowns, rows, sound, faults, faultsTotal);
    }
  }
}
