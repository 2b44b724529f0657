// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.humanrightsmetrics.text.Limits;
import org.junit.jupiter.api.Test;

class RecordingReaderTest {

  @Test
  void givesBackWhatItDelivered() throws IOException {
    RecordingReader reader = reader("{\"a\":1} {\"b\":2}", 100);
    assertThat(reader.delivered()).isZero();
    assertThat(reader.text(0, 0)).isEmpty();
    drain(reader);
    assertThat(reader.delivered()).isEqualTo(15);
    assertThat(reader.text(0, 7)).isEqualTo("{\"a\":1}");
    reader.keepFrom(8);
    assertThat(reader.text(8, 15)).isEqualTo("{\"b\":2}");
    assertThat(reader.text(9, 12)).isEqualTo("\"b\"");
    reader.keepFrom(15);
    assertThat(reader.text(15, 15)).isEmpty();
  }

  @Test
  void refusesToGiveWhatIsForgottenOrNotYetDelivered() throws IOException {
    RecordingReader reader = reader("0123456789", 100);
    assertThat(reader.read(new char[6])).isEqualTo(6);
    reader.keepFrom(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.text(1, 3))
        .withMessage("offset 1 is outside what is kept, 2 to 6");
    assertThatIllegalArgumentException().isThrownBy(() -> reader.text(3, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> reader.text(4, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> reader.keepFrom(1));
    assertThatIllegalArgumentException().isThrownBy(() -> reader.keepFrom(7));
  }

  @Test
  void deliversAnObservationUpToItsLimitAndNotOneCharacterMore() throws IOException {
    for (int limit : new int[] {1, 10, 8_192, 100_000, 1_000_000}) {
      assertThat(drain(reader("x".repeat(limit - 1), limit))).isEqualTo(limit - 1L);
      assertThat(drain(reader("x".repeat(limit), limit))).isEqualTo(limit);
      RecordingReader over = reader("x".repeat(limit + 1), limit);
      assertThatExceptionOfType(LimitExceeded.class)
          .isThrownBy(() -> drain(over))
          .satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("limit/observation-too-large");
            assertThat(refusal.limit()).isEqualTo(limit);
            assertThat(refusal.characterOffset()).isEqualTo(limit);
          });
      assertThat(over.text(0, limit)).hasSize(limit);
      assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> over.read());
    }
  }

  @Test
  void countsFromTheLastMark() throws IOException {
    RecordingReader reader = reader("0123456789ABCDE", 10);
    assertThat(reader.read(new char[100])).isEqualTo(10);
    reader.keepFrom(4);
    assertThat(reader.read(new char[100])).isEqualTo(4);
    assertThat(reader.text(4, 14)).isEqualTo("456789ABCD");
    assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> reader.read(new char[1]));
  }

  @Test
  void readsAnInputOfAnySizeWhileTheMarkMoves() throws IOException {
    Reader endless = new Reader() {
      private long next;

      @Override
      public int read(char[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
          target[offset + i] = (char) ('a' + next++ % 26);
        }
        return length;
      }

      @Override
      public void close() {}
    };
    RecordingReader reader =
        new RecordingReader(endless, Limits.strict().withObservationCharacters(5_000));
    char[] chars = new char[4_000];
    for (int round = 0; round < 50_000; round++) {
      long from = reader.delivered();
      int count = reader.read(chars);
      assertThat(reader.text(from, from + 1).charAt(0)).isEqualTo((char) ('a' + from % 26));
      reader.keepFrom(from + count - 7);
    }
    assertThat(reader.delivered()).isGreaterThan(190_000_000L);
  }

  @Test
  void remembersExactlyUnderRandomReadsAndMarks() throws IOException {
    long seed = 99;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(30_000, 'a', 'z').forEach(c -> text.append((char) c));
      RecordingReader reader = reader(text.toString(), 20_000);
      long mark = 0;
      while (true) {
        int count = reader.read(new char[1 + random.nextInt(6_000)]);
        if (count < 0) {
          break;
        }
        long from = mark + random.nextInt((int) (reader.delivered() - mark) + 1);
        long to = from + random.nextInt((int) (reader.delivered() - from) + 1);
        assertThat(reader.text(from, to))
            .as("seed %d, round %d", seed, round)
            .isEqualTo(text.substring((int) from, (int) to));
        if (random.nextInt(3) == 0 || reader.delivered() - mark > 12_000) {
          mark = from;
          reader.keepFrom(mark);
        }
        if (reader.delivered() - mark > 12_000) {
          mark = reader.delivered();
          reader.keepFrom(mark);
        }
      }
      assertThat(reader.delivered()).isEqualTo(30_000);
    }
  }

  @Test
  void passesOnTheFaultsOfTheReaderBehind() {
    RecordingReader reader = new RecordingReader(
        new StrictUtf8Reader(new ByteArrayInputStream(ByteSamples.hex("7B FF"))), Limits.strict());
    assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> drain(reader));
    assertThat(reader.text(0, 1)).isEqualTo("{");
    RecordingReader atLimit = new RecordingReader(
        new StrictUtf8Reader(new ByteArrayInputStream("é{".getBytes(UTF_8))),
        Limits.strict().withObservationCharacters(1));
    assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> drain(atLimit));
  }

  @Test
  void closesTheReaderBehind() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    Reader behind = new StringReader("") {
      @Override
      public void close() {
        closed.set(true);
      }
    };
    new RecordingReader(behind, Limits.strict()).close();
    assertThat(closed).isTrue();
  }

  private static RecordingReader reader(String text, int limit) {
    return new RecordingReader(
        new StringReader(text), Limits.strict().withObservationCharacters(limit));
  }

  private static long drain(RecordingReader reader) throws IOException {
    char[] chars = new char[4_000];
    while (reader.read(chars) >= 0) {
      assertThat(reader.delivered()).isPositive();
    }
    return reader.delivered();
  }
}
