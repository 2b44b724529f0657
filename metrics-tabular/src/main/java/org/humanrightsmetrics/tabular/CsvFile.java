// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file in the making: UTF-8, comma, line feed, texts guarded. Does not close what it writes to. */
final class CsvFile implements Closeable {

  private final CsvWriter writer;

  CsvFile(OutputStream out, boolean byteOrderMark) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (byteOrderMark) {
      text.write('\uFEFF');
    }
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
  }

  void line(List<String> cells) throws IOException {
    try {
      writer.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static String cell(Column.Kind kind, String text) {
    return kind == Column.Kind.TEXT ? Guard.text(text) : text;
  }

  /** Hands over what is still held back. */
  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
