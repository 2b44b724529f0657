// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Missing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTableReaderTest {

  private static final String OTHER = "\"',\n\r=\u0000a0-\u00FF";

  private static byte[] sound;
  private static List<String> lines;
  private static List<String> header;

  @BeforeAll
  static void write() throws IOException {
    sound = Sample.write(
        Sample.table(),
        Sample.by(Sample.training(2025)
            .started(Count.of(430))
            .droppedOut(Count.missing(Missing.WITHHELD))
            .build()));
    lines = new String(sound, StandardCharsets.UTF_8).lines().toList();
    header = List.of(lines.get(0).split(","));
  }

  private static ObservationTableReader.Result read(String text) throws IOException {
    return ObservationTableReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), (line, id, row) -> {});
  }

  /** The table with one cell changed in the row of a component. */
  private static String with(String component, String column, String cell) {
    return lines.stream()
        .map(line -> {
          List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
          if (cells.get(header.indexOf("component")).equals(component)) {
            cells.set(header.indexOf(column), cell);
          }
          return String.join(",", cells);
        })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void whatWasWrittenIsReadAndEqual() throws IOException {
    ObservationTableReader.Result result =
        ObservationTableReader.read(new ByteArrayInputStream(sound), (line, id, row) -> {
          assertThat(lines.get((int) line - 1)).startsWith(id + ",");
          assertThat(row.key().metricId()).isEqualTo("women-trained");
        });
    assertThat(result.complete()).isTrue();
    assertThat(result.faults()).isEmpty();
    assertThat(result.rows()).isEqualTo(lines.size() - 1);
    assertThat(result.sound()).isEqualTo(result.rows());
    assertThat(result.breakdowns()).contains("age_band", "audience", "provider", "training_type");
  }

  @ParameterizedTest
  @CsvSource({
    "started, value, 4e2, NOT_A_NUMBER",
    "started, value, +430, NOT_A_NUMBER",
    "started, value, '0430', NOT_A_NUMBER",
    "started, value, 430., NOT_A_NUMBER",
    "started, value, '', CONTRADICTION",
    "started, obs_status, X, NOT_A_CODE",
    "started, obs_status, Q, CONTRADICTION",
    "started, missing_reason, lost, NOT_A_CODE",
    "started, missing_reason, withheld, CONTRADICTION",
    "started, period_start, 2025-02-30, NOT_A_DATE",
    "started, period_kind, '', EMPTY",
    "started, metric_id, '', EMPTY",
    "started, method, GUESS, NOT_A_CODE",
    "started, comparable, maybe, NOT_A_CODE",
    "started, age_band, '', EMPTY",
    "started, population, =1+1, FORMULA",
    "started, population, a\u202Eb, CHARACTER",
    "started, unit_mult, 3, NOT_A_CODE",
    "started, reported_version, 1.0, NOT_A_NUMBER",
    "started, obs_id, 42, NOT_A_CODE",
    "started, obs_id, 00000000000000000000000000000000, ID_OF_ANOTHER_KEY",
    "started, reporter_id, XX-ELSE-1, ID_OF_ANOTHER_KEY",
    "started, component, zzz, NOT_SORTED",
    "droppedOut, value, 3, CONTRADICTION",
    "droppedOut, upper_bound, 10, CONTRADICTION",
    "droppedOut, denominator, 10, CONTRADICTION",
  })
  void eachFaultIsNamedWithLineAndColumn(
      String component, String column, String cell, TableFault.Kind kind) throws IOException {
    ObservationTableReader.Result result = read(with(component, column, cell));
    assertThat(result.complete()).isTrue();
    assertThat(result.faults()).isNotEmpty();
    assertThat(result.faults()).anySatisfy(fault -> {
      assertThat(fault.kind()).isEqualTo(kind);
      assertThat(fault.line()).isGreaterThan(1);
    });
    assertThat(result.sound()).isLessThan(result.rows());
  }

  @Test
  void aRowOfAnotherWidthIsAFaultAndReadingGoesOn() throws IOException {
    List<String> more = new ArrayList<>(lines);
    more.set(1, more.get(1) + ",x");
    ObservationTableReader.Result result = read(String.join("\n", more) + "\n");
    assertThat(result.complete()).isTrue();
    assertThat(result.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(TableFault.Kind.OTHER_WIDTH));
    assertThat(result.sound()).isEqualTo(result.rows() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b,c\n1,2,3\n", "obs_id\n"})
  void anotherHeaderEndsReading(String text) throws IOException {
    ObservationTableReader.Result result = read(text);
    assertThat(result.complete()).isFalse();
    assertThat(result.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(TableFault.Kind.OTHER_HEADER));
  }

  @Test
  void brokenTextEndsReadingAndIsNeverThrown() throws IOException {
    byte[] notUtf8 = Arrays.copyOf(sound, sound.length + 1);
    notUtf8[sound.length] = (byte) 0xFF;
    assertThat(ObservationTableReader.read(new ByteArrayInputStream(notUtf8), (line, id, row) -> {})
            .faults())
        .anySatisfy(fault -> assertThat(fault.kind()).isEqualTo(TableFault.Kind.NOT_UTF8));
    for (String end :
        List.of("\"" + "x".repeat(1_000_000), "x".repeat(1_000_000), ",".repeat(1_000_000))) {
      ObservationTableReader.Result result = read(lines.get(0) + "\n" + end);
      assertThat(result.complete()).isFalse();
      assertThat(result.faults())
          .anySatisfy(fault -> assertThat(fault.kind()).isEqualTo(TableFault.Kind.NOT_CSV));
    }
  }

  @Test
  void anyOtherBytesMakeFaultsAndNoExceptionAndNoFalseRow() throws IOException {
    List<ObservationRow> rows = Sample.rows(sound);
    Random random = new Random(20_261_125);
    int changes = Integer.getInteger("hrm.table.mutations", 3_000);
    for (int i = 0; i < changes; i++) {
      byte[] bytes = sound.clone();
      for (int places = 1 + random.nextInt(3); places > 0; places--) {
        bytes[random.nextInt(bytes.length)] = (byte) OTHER.charAt(random.nextInt(OTHER.length()));
      }
      ObservationTableReader.Result result =
          ObservationTableReader.read(new ByteArrayInputStream(bytes), (line, id, row) -> {
            // The key is held by the id: whatever was changed elsewhere, it is one of those
            // written.
            assertThat(rows).extracting(ObservationRow::key).contains(row.key());
          });
      assertThat(result.sound()).isLessThanOrEqualTo(rows.size());
      assertThat(result.complete() || result.faultsTotal() > 0).isTrue();
    }
  }

  @Test
  void aStreamThatFailsIsNoFaultOfTheTable() {
    InputStream failing = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("disk gone");
      }
    };
    assertThatThrownBy(() -> ObservationTableReader.read(failing, (line, id, row) -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("disk gone");
  }
}
