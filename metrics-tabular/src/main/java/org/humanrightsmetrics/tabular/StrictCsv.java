// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** CSV as we write it: UTF-8 or nothing, and no field or row without a bound. */
final class StrictCsv {

  static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int MOST_FIELDS = 512;
  private static final int LONGEST_FIELD = 8_192;
  private static final int LONGEST_ROW = 65_536;

  private StrictCsv() {}

  /**
   * The rows, the header among them. Rows of any width pass: what is wrong with one is for the caller to say.
   *
   * @param in is not closed
   * @return throws {@code CsvParseException} or {@code UncheckedIOException} while it is walked
   */
  static CsvReader<CsvRecord> records(InputStream in) {
    Reader text = new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
    return CsvReader.builder()
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_ROW)
        .build(
            CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_ROW)
                .build(),
            text);
  }
}
