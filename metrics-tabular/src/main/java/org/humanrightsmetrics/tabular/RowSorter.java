// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of rows in bounded memory: what does not fit is sorted in portions that lie in temporary
 * files, which only the user may read, until they are merged.
 *
 * <p>Confine to one thread. Close it, or the temporary files stay.
 */
final class RowSorter implements Closeable {

  // More open files than this are merged into one first: systems allow a thousand or so.
  private static final int MOST_PORTIONS = 64;

  private final int capacity;
  private final List<RowText> held = new ArrayList<>();
  private final Deque<Path> portions = new ArrayDeque<>();
  private int weight;

  /**
   * A sorter.
   *
   * @param capacity how many characters of rows are held in memory
   */
  RowSorter(int capacity) {
    this.capacity = capacity;
  }

  void add(RowText row) throws IOException {
    held.add(row);
    weight += row.weight();
    if (weight >= capacity) {
      putAside();
    }
  }

  private void putAside() throws IOException {
    held.sort(RowText.ORDER);
    try (Portion.Writer writer = newPortion()) {
      for (RowText row : held) {
        writer.write(row);
      }
    }
    held.clear();
    weight = 0;
    if (portions.size() >= MOST_PORTIONS) {
      mergePortions();
    }
  }

  private void mergePortions() throws IOException {
    List<Path> merged = List.copyOf(portions);
    portions.clear();
    try (Merged rows = new Merged(merged, List.of());
        Portion.Writer writer = newPortion()) {
      for (RowText row = rows.next(); row != null; row = rows.next()) {
        writer.write(row);
      }
    } finally {
      for (Path portion : merged) {
        Files.deleteIfExists(portion);
      }
    }
  }

  private Portion.Writer newPortion() throws IOException {
    Path file = Files.createTempFile("hrm-rows", ".tmp");
    portions.add(file);
    return new Portion.Writer(file);
  }

  /** All rows in order; afterwards nothing can be added. */
  Merged sorted() throws IOException {
    held.sort(RowText.ORDER);
    return new Merged(List.copyOf(portions), held);
  }

  @Override
  public void close() throws IOException {
    held.clear();
    IOException failure = null;
    for (Path portion : portions) {
      try {
        Files.deleteIfExists(portion);
      } catch (IOException e) {
        failure = e;
      }
    }
    portions.clear();
    if (failure != null) {
      throw failure;
    }
  }

  /** Rows from several sorted portions, in order. */
  static final class Merged implements Closeable {
    private record Head(RowText row, Portion from) {}

    private final List<Portion> open = new ArrayList<>();
    private final PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing(Head::row, RowText.ORDER));

    Merged(List<Path> files, List<RowText> held) throws IOException {
      for (Path file : files) {
        open.add(new Portion(file));
      }
      open.add(new Portion(held));
      for (Portion portion : open) {
        advance(portion);
      }
    }

    private void advance(Portion portion) throws IOException {
      RowText row = portion.next();
      if (row != null) {
        heads.add(new Head(row, portion));
      }
    }

    /** The next row, or null behind the last. */
    @Nullable
    RowText next() throws IOException {
      Head head = heads.poll();
      if (head == null) {
        return null;
      }
      advance(head.from());
      return head.row();
    }

    @Override
    public void close() throws IOException {
      for (Portion portion : open) {
        portion.close();
      }
    }
  }

  /** One sorted portion, in a file or in memory. */
  private static final class Portion implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final @Nullable DataInputStream in;
    private final List<RowText> held;
    private int at;

    Portion(Path file) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
      this.held = List.of();
    }

    Portion(List<RowText> held) {
      this.in = null;
      this.held = held;
    }

    @Nullable
    RowText next() throws IOException {
      if (in == null) {
        return at < held.size() ? held.get(at++) : null;
      }
      long group;
      try {
        group = in.readLong();
      } catch (EOFException e) {
        return null;
      }
      String[] cells = new String[ObservationColumn.values().length];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = text(in);
      }
      SortedMap<String, String> parts = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String column = text(in);
        parts.put(column, text(in));
      }
      return new RowText(cells, parts, group);
    }

    private static String text(DataInputStream in) throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
      if (in != null) {
        in.close();
      }
    }

    /** Writes a portion. */
    static final class Writer implements Closeable {
      private final DataOutputStream out;

      Writer(Path file) throws IOException {
        this.out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
      }

      void write(RowText row) throws IOException {
        out.writeLong(row.group());
        for (String cell : row.cells()) {
          text(cell);
        }
        out.writeInt(row.parts().size());
        for (Map.Entry<String, String> part : row.parts().entrySet()) {
          text(part.getKey());
          text(part.getValue());
        }
      }

      private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    }
  }
}
