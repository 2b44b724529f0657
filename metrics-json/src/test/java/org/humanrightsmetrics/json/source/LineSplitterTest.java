// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.humanrightsmetrics.json.source.ByteSamples.Malformed;
import org.humanrightsmetrics.json.source.LineSplitter.Line;
import org.humanrightsmetrics.text.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {

  private static final byte[] MARK = ByteSamples.hex("EF BB BF");

  @Test
  void cutsAtLineFeedsAndDropsOneCarriageReturn() throws IOException {
    assertThat(lines("{\"a\":1}\n{\"b\":2}\r\n{\"c\":3}"))
        .containsExactly(
            sound(1, 0, "{\"a\":1}"), sound(2, 8, "{\"b\":2}"), sound(3, 17, "{\"c\":3}"));
    assertThat(lines("")).isEmpty();
    assertThat(lines("a\n")).containsExactly(sound(1, 0, "a"));
    assertThat(lines("a\r")).containsExactly(sound(1, 0, "a"));
    assertThat(lines("a\rb\r\r\nc")).containsExactly(sound(1, 0, "a\rb\r"), sound(2, 6, "c"));
    assertThat(lines("é\n🙂\n")).containsExactly(sound(1, 0, "é"), sound(2, 3, "🙂"));
  }

  @Test
  void skipsAndCountsBlankLines() throws IOException {
    LineSplitter splitter = splitter("\n \t\n\r\na\n\n \r \nb\n\t", 10);
    assertThat(all(splitter)).containsExactly(sound(4, 6, "a"), sound(7, 13, "b"));
    assertThat(splitter.blankLines()).isEqualTo(6);
    LineSplitter blank = splitter("\n\n", 10);
    assertThat(all(blank)).isEmpty();
    assertThat(blank.blankLines()).isEqualTo(2);
  }

  @Test
  void dropsOneMarkAtTheStartAndRefusesAnyOther() throws IOException {
    assertThat(lines(ByteSamples.join(MARK, "a\nb".getBytes(UTF_8)), 10))
        .containsExactly(sound(1, 3, "a"), sound(2, 5, "b"));
    assertThat(lines(ByteSamples.join(MARK, "\n".getBytes(UTF_8)), 10)).isEmpty();
    byte[] joinedFiles =
        ByteSamples.join("a\n".getBytes(UTF_8), MARK, "b\nc".getBytes(UTF_8), MARK);
    assertThat(lines(joinedFiles, 10))
        .containsExactly(
            sound(1, 0, "a"),
            faulty(2, 2, "text/invisible-character", 1, 2),
            faulty(3, 7, "text/invisible-character", 2, 8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 65_530, 65_536, 100_000, 1_000_000})
  void takesALineUpToItsLimitAndNotOneCharacterMore(int limit) throws IOException {
    for (String letter : List.of("x", "é", "न")) {
      int bytes = letter.getBytes(UTF_8).length;
      for (String end : List.of("\n", "\r\n")) {
        for (int length : new int[] {limit - 1, limit}) {
          String text = letter.repeat(length);
          Seen next = sound(2, (long) length * bytes + end.length(), "{");
          List<Seen> expected = length == 0 ? List.of(next) : List.of(sound(1, 0, text), next);
          assertThat(lines((text + end + "{").getBytes(UTF_8), limit)).isEqualTo(expected);
        }
        for (long length : new long[] {limit + 1, 3L * limit + 5, 4L * limit + 9}) {
          String text = letter.repeat((int) length);
          assertThat(lines((text + end + "{").getBytes(UTF_8), limit))
              .containsExactly(
                  faulty(1, 0, "limit/observation-too-large", limit + 1L, (long) limit * bytes),
                  sound(2, length * bytes + end.length(), "{"));
        }
      }
    }
  }

  @Test
  void countsCharactersAsTheReaderOfDocumentsDoes() throws IOException {
    assertThat(lines("🙂🙂".getBytes(UTF_8), 4)).containsExactly(sound(1, 0, "🙂🙂"));
    assertThat(lines("🙂🙂".getBytes(UTF_8), 3))
        .containsExactly(faulty(1, 0, "limit/observation-too-large", 3, 4));
  }

  @Test
  void reportsTheFirstFaultOfALineHoweverLongTheLine() throws IOException {
    byte[] early = ByteSamples.join("ab".getBytes(UTF_8), new byte[] {-1}, new byte[500_000]);
    byte[] late = ByteSamples.join("x".repeat(11).getBytes(UTF_8), new byte[] {-1});
    assertThat(lines(early, 10)).containsExactly(faulty(1, 0, "file/not-utf-8", 3, 2));
    assertThat(lines(late, 10))
        .containsExactly(faulty(1, 0, "limit/observation-too-large", 11, 10));
  }

  static List<Malformed> malformed() {
    return ByteSamples.malformed();
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void refusesAMalformedLineAndReadsTheNext(Malformed sample) throws IOException {
    byte[] first = "{\"é\":1}\n".getBytes(UTF_8);
    byte[] input =
        ByteSamples.join(first, "[\"".getBytes(UTF_8), sample.bytes(), "\"]\n{}".getBytes(UTF_8));
    List<Seen> lines = lines(input, 100);
    long offset = first.length;
    assertThat(lines.get(0)).isEqualTo(sound(1, 0, "{\"é\":1}"));
    assertThat(lines.get(1)).isEqualTo(faulty(2, offset, "file/not-utf-8", 3, offset + 2));
    assertThat(lines.get(lines.size() - 1).text()).isEqualTo("{}");
  }

  @Test
  void refusesAnotherEncodingOnce() throws IOException {
    String json = "{}\n{}\n{}\n";
    assertThat(lines(json.getBytes(UTF_16LE), 10))
        .containsExactly(faulty(1, 0, "file/not-utf-8", 1, 0));
    assertThat(lines(ByteSamples.join(ByteSamples.hex("FF FE"), json.getBytes(UTF_16LE)), 10))
        .containsExactly(faulty(1, 0, "file/not-utf-8", 1, 0));
    assertThat(lines(json.getBytes(java.nio.charset.Charset.forName("UTF-32BE")), 10))
        .containsExactly(faulty(1, 0, "file/not-utf-8", 1, 0));
  }

  @Test
  void skipsALineOfMoreThanTwoGigabytes() throws IOException {
    long length = Integer.MAX_VALUE + 10L;
    LineSplitter splitter = new LineSplitter(new LongLine(length), Limits.strict());
    assertThat(splitter.next().map(LineSplitterTest::seen))
        .contains(faulty(1, 0, "limit/observation-too-large", 1_000_001, 1_000_000));
    assertThat(splitter.next().map(LineSplitterTest::seen)).contains(sound(2, length + 1, "{}"));
    assertThat(splitter.next().map(LineSplitterTest::seen)).isEmpty();
    assertThat(splitter.next().map(LineSplitterTest::seen)).isEmpty();
  }

  @Test
  void readsAMillionBadLinesOneByOne() throws IOException {
    byte[] input = new byte[2_000_000];
    for (int i = 0; i < input.length; i += 2) {
      input[i] = -1;
      input[i + 1] = '\n';
    }
    LineSplitter splitter = new LineSplitter(new ByteArrayInputStream(input), Limits.strict());
    long bad = 0;
    for (Optional<Line> line = splitter.next(); line.isPresent(); line = splitter.next()) {
      bad += line.get().fault().isPresent() ? 1 : 0;
    }
    assertThat(bad).isEqualTo(1_000_000);
  }

  @Test
  void agreesWithTheDecoderOfJavaOnRandomBytes() throws IOException {
    long seed = 815;
    Random random = new Random(seed);
    int refused = 0;
    int accepted = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] input =
          ByteSamples.join("{\"".getBytes(UTF_8), ByteSamples.random(random, random.nextInt(60)));
      int limit = 1 + random.nextInt(40);
      InputStream in = ByteSamples.inPieces(input, random, 1 + random.nextInt(90));
      List<Seen> lines =
          all(new LineSplitter(in, Limits.strict().withObservationCharacters(limit)));
      List<Seen> expected = expected(input, limit);
      assertThat(lines).as("seed %d, round %d", seed, round).isEqualTo(expected);
      for (Seen line : lines) {
        refused += line.fault().isPresent() ? 1 : 0;
        accepted += line.fault().isPresent() ? 0 : 1;
      }
    }
    assertThat(Math.min(refused, accepted)).as("both verdicts must be common").isGreaterThan(9_999);
  }

  private static List<Seen> expected(byte[] input, int limit) {
    List<Seen> lines = new ArrayList<>();
    int from = 0;
    for (long number = 1; from < input.length; number++) {
      int end = from;
      while (end < input.length && input[end] != '\n') {
        end++;
      }
      int stop = end > from && input[end - 1] == '\r' ? end - 1 : end;
      StrictUtf8ReaderTest.Oracle oracle = oracle(Arrays.copyOfRange(input, from, stop));
      String text = oracle.text();
      if (text.length() > limit) {
        int fits = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
        long offset = from + text.substring(0, fits).getBytes(UTF_8).length;
        lines.add(faulty(number, from, "limit/observation-too-large", fits + 1L, offset));
      } else if (oracle.faultOffset() >= 0) {
        int at = from + (int) oracle.faultOffset();
        boolean mark = stop - at >= 3 && Arrays.equals(Arrays.copyOfRange(input, at, at + 3), MARK);
        String code = mark ? "text/invisible-character" : "file/not-utf-8";
        lines.add(faulty(number, from, code, text.length() + 1L, at));
      } else if (!text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r')) {
        lines.add(sound(number, from, text));
      }
      from = end + 1;
    }
    return lines;
  }

  // A line never begins with a mark that may stand, so the oracle's own leave is taken back by a
  // letter in front.
  private static StrictUtf8ReaderTest.Oracle oracle(byte[] line) {
    StrictUtf8ReaderTest.Oracle oracle =
        StrictUtf8ReaderTest.Oracle.of(ByteSamples.join(new byte[] {'x'}, line));
    long offset = oracle.faultOffset();
    return new StrictUtf8ReaderTest.Oracle(
        oracle.text().substring(1), offset < 0 ? offset : offset - 1);
  }

  @Test
  void closesItsStream() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in = new ByteArrayInputStream(new byte[0]) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
    new LineSplitter(in, Limits.strict()).close();
    assertThat(closed).isTrue();
  }

  /** So many letters, a line feed, and one sound line. */
  private static final class LongLine extends InputStream {

    private static final byte[] TAIL = "\n{}".getBytes(UTF_8);

    private long left;
    private int tail;

    LongLine(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("the splitter reads in blocks");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left > 0) {
        int count = (int) Math.min(left, length);
        Arrays.fill(target, offset, offset + count, (byte) 'x');
        left -= count;
        return count;
      }
      if (tail == TAIL.length) {
        return -1;
      }
      target[offset] = TAIL[tail++];
      return 1;
    }
  }

  /** What a line says of itself, comparable. */
  private record Seen(long number, long byteOffset, String text, Optional<SourceFault> fault) {}

  private static Seen seen(Line line) {
    return new Seen(line.number(), line.byteOffset(), line.text(), line.fault());
  }

  private static Seen sound(long number, long offset, String text) {
    return new Seen(number, offset, text, Optional.empty());
  }

  private static Seen faulty(long number, long offset, String code, long column, long byteOffset) {
    return new Seen(
        number, offset, "", Optional.of(new SourceFault(code, number, column, byteOffset)));
  }

  private static LineSplitter splitter(String text, int limit) {
    return new LineSplitter(
        new ByteArrayInputStream(text.getBytes(UTF_8)),
        Limits.strict().withObservationCharacters(limit));
  }

  private static List<Seen> lines(String text) throws IOException {
    return lines(text.getBytes(UTF_8), 100);
  }

  private static List<Seen> lines(byte[] bytes, int limit) throws IOException {
    return all(new LineSplitter(
        new ByteArrayInputStream(bytes), Limits.strict().withObservationCharacters(limit)));
  }

  private static List<Seen> all(LineSplitter splitter) throws IOException {
    List<Seen> lines = new ArrayList<>();
    for (Optional<Line> line = splitter.next(); line.isPresent(); line = splitter.next()) {
      lines.add(seen(line.get()));
    }
    return lines;
  }
}
