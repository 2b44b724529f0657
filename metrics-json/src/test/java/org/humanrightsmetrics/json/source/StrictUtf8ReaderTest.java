// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.humanrightsmetrics.json.source.ByteSamples.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictUtf8ReaderTest {

  private static final byte[] MARK = ByteSamples.hex("EF BB BF");

  static List<Malformed> malformed() {
    return ByteSamples.malformed();
  }

  @Test
  void tableOfMalformedSequencesHasSixtyRowsOrMore() {
    assertThat(malformed()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void refusesMalformedBytesAndDeliversWhatStandsBefore(Malformed sample) {
    for (String before : List.of("", "{\"a\":\"", "première\r\nâ", "🙂\n\n🙂")) {
      for (String after : List.of("", "\"}", "é")) {
        byte[] head = before.getBytes(UTF_8);
        byte[] input = ByteSamples.join(head, sample.bytes(), after.getBytes(UTF_8));
        StringBuilder delivered = new StringBuilder();
        MalformedInput refusal = refusal(new ByteArrayInputStream(input), delivered);
        assertThat(delivered).hasToString(before);
        assertThat(refusal.fault().code()).isEqualTo("file/not-utf-8");
        assertThat(refusal.fault().byteOffset()).isEqualTo(head.length);
        assertThat(refusal.encoding()).isEmpty();
      }
    }
  }

  @Test
  void namesLineColumnAndByteOfTheFault() {
    assertPlace("", 1, 1, 0);
    assertPlace("ab", 1, 3, 2);
    assertPlace("ab\n", 2, 1, 3);
    assertPlace("ab\r\nc", 2, 2, 5);
    assertPlace("ab\rc", 2, 2, 4);
    assertPlace("\r\r\n\n", 4, 1, 4);
    assertPlace("\n\r", 3, 1, 2);
    assertPlace("é\n🙂x", 2, 4, 8);
    assertPlace("x".repeat(65_535) + "\r\n" + "y".repeat(9), 2, 10, 65_546);
  }

  private static void assertPlace(String before, long line, long column, long offset) {
    byte[] input = ByteSamples.join(before.getBytes(UTF_8), new byte[] {(byte) 0xFF});
    SourceFault expected = new SourceFault("file/not-utf-8", line, column, offset);
    for (int piece : new int[] {1, 2, 70_000}) {
      InputStream in = ByteSamples.inPieces(input, new Random(1), piece);
      assertThat(refusal(in, new StringBuilder()).fault()).isEqualTo(expected);
    }
    InputStream withMark = new ByteArrayInputStream(ByteSamples.join(MARK, input));
    assertThat(refusal(withMark, new StringBuilder()).fault())
        .isEqualTo(new SourceFault("file/not-utf-8", line, column, offset + 3));
  }

  @Test
  void dropsOneMarkAtTheStartAndRefusesAnyOther() throws IOException {
    assertThat(read(ByteSamples.join(MARK, "{}".getBytes(UTF_8)))).isEqualTo("{}");
    assertThat(read(MARK)).isEmpty();
    assertMisplaced(
        ByteSamples.join(MARK, MARK), new SourceFault("text/invisible-character", 1, 1, 3));
    assertMisplaced(
        ByteSamples.join("{\n".getBytes(UTF_8), MARK, "}".getBytes(UTF_8)),
        new SourceFault("text/invisible-character", 2, 1, 2));
  }

  private static void assertMisplaced(byte[] input, SourceFault fault) {
    assertThat(refusal(new ByteArrayInputStream(input), new StringBuilder()).fault())
        .isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"metric\": \"women-trained\"}", " [1]"})
  void refusesOtherUnicodeEncodingsByName(String json) {
    assertOther("UTF-16BE", "", json.getBytes(UTF_16BE));
    assertOther("UTF-16LE", "", json.getBytes(UTF_16LE));
    assertOther("UTF-16BE", "FE FF", json.getBytes(UTF_16BE));
    assertOther("UTF-16LE", "FF FE", json.getBytes(UTF_16LE));
    assertOther("UTF-32BE", "", json.getBytes(Charset.forName("UTF-32BE")));
    assertOther("UTF-32LE", "", json.getBytes(Charset.forName("UTF-32LE")));
    assertOther("UTF-32BE", "00 00 FE FF", json.getBytes(Charset.forName("UTF-32BE")));
    assertOther("UTF-32LE", "FF FE 00 00", json.getBytes(Charset.forName("UTF-32LE")));
  }

  private static void assertOther(String encoding, String mark, byte[] text) {
    byte[] input = ByteSamples.join(ByteSamples.hex(mark), text);
    for (int piece : new int[] {1, 100}) {
      MalformedInput refusal =
          refusal(ByteSamples.inPieces(input, new Random(2), piece), new StringBuilder());
      assertThat(refusal.encoding()).contains(encoding);
      assertThat(refusal.fault()).isEqualTo(new SourceFault("file/not-utf-8", 1, 1, 0));
      assertThat(refusal).hasMessageEndingWith("the input seems to be " + encoding);
    }
  }

  @ParameterizedTest
  @CsvSource({"7B", "'7B 7D'", "C2 80", "DF BF", "E0 A0 80", "ED 9F BF", "EE 80 80", "EF BF BD"})
  void acceptsTheEdgesOfTheTable(String hex) throws IOException {
    byte[] bytes = ByteSamples.hex(hex);
    assertThat(read(bytes)).isEqualTo(new String(bytes, UTF_8));
  }

  @Test
  void readsEveryCodePointButTheMark() throws IOException {
    StringBuilder all = new StringBuilder("start");
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
      if (!surrogate && codePoint != 0xFEFF) {
        all.appendCodePoint(codePoint);
      }
    }
    String text = all.toString();
    assertThat(read(text.getBytes(UTF_8)).equals(text))
        .as("every code point survives")
        .isTrue();
  }

  @Test
  void splitsASurrogatePairOverTwoReads() throws IOException {
    Reader reader = new StrictUtf8Reader(new ByteArrayInputStream("a🙂b".getBytes(UTF_8)));
    assertThat(reader.read()).isEqualTo('a');
    assertThat(reader.read(new char[0], 0, 0)).isZero();
    assertThat(reader.read()).isEqualTo(0xD83D);
    assertThat(reader.read()).isEqualTo(0xDE42);
    assertThat(reader.read()).isEqualTo('b');
    assertThat(reader.read()).isEqualTo(-1);
    assertThat(reader.read()).isEqualTo(-1);
  }

  @Test
  void keepsRefusingAfterTheFault() throws IOException {
    Reader reader = new StrictUtf8Reader(new ByteArrayInputStream(ByteSamples.hex("61 FF 62")));
    assertThat(reader.read(new char[10])).isEqualTo(1);
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(MalformedInput.class)
          .isThrownBy(() -> reader.read(new char[10]))
          .withMessage("file/not-utf-8 at line 1, column 2, byte 1");
    }
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
    new StrictUtf8Reader(in).close();
    assertThat(closed).isTrue();
  }

  @Test
  void refusalCanBeSerialized() throws IOException {
    MalformedInput refusal =
        refusal(new ByteArrayInputStream(new byte[] {-1}), new StringBuilder());
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(refusal);
    }
  }

  @Test
  void agreesWithTheDecoderOfJavaOnRandomBytes() throws IOException {
    long seed = 4_711;
    Random random = new Random(seed);
    int refused = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] input =
          ByteSamples.join("{\"".getBytes(UTF_8), ByteSamples.random(random, random.nextInt(40)));
      if (random.nextInt(50) == 0) {
        input = ByteSamples.join(MARK, new byte[65_536 - random.nextInt(8)], input);
        java.util.Arrays.fill(input, 3, 65_528, (byte) 'x');
        for (int i = 65_528; i < input.length && input[i] == 0; i++) {
          input[i] = 'y';
        }
      }
      Oracle oracle = Oracle.of(input);
      StringBuilder delivered = new StringBuilder();
      InputStream in = ByteSamples.inPieces(input, random, 1 + random.nextInt(70_000));
      MalformedInput refusal = refusalOrNull(in, delivered, 1 + random.nextInt(50));
      String where = "seed " + seed + ", round " + round;
      assertThat(delivered.toString().equals(oracle.text())).as(where).isTrue();
      assertThat(refusal == null ? -1 : refusal.fault().byteOffset())
          .as(where)
          .isEqualTo(oracle.faultOffset());
      if (refusal != null) {
        refused++;
        List<String> lines = oracle.text().lines().toList();
        boolean newLine = oracle.text().endsWith("\n") || oracle.text().endsWith("\r");
        assertThat(refusal.fault().line()).as(where).isEqualTo(lines.size() + (newLine ? 1 : 0));
        assertThat(refusal.fault().column())
            .as(where)
            .isEqualTo(newLine ? 1 : lines.get(lines.size() - 1).length() + 1);
      }
    }
    assertThat(refused).as("both verdicts must be common").isBetween(4_000, 16_000);
  }

  /** What the decoder of the Java library says, with the rule on marks added. */
  record Oracle(String text, long faultOffset) {

    static Oracle of(byte[] input) {
      CharsetDecoder decoder = UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer bytes = ByteBuffer.wrap(input);
      CharBuffer chars = CharBuffer.allocate(input.length + 1);
      CoderResult result = decoder.decode(bytes, chars, true);
      String text = chars.flip().toString();
      long offset = result.isError() ? bytes.position() : -1;
      int dropped = text.startsWith("\uFEFF") ? 1 : 0;
      int misplaced = text.indexOf('\uFEFF', dropped);
      if (misplaced >= 0) {
        offset = text.substring(0, misplaced).getBytes(UTF_8).length;
        text = text.substring(0, misplaced);
      }
      return new Oracle(text.substring(dropped), offset);
    }
  }

  private static String read(byte[] input) throws IOException {
    StringWriter text = new StringWriter();
    new StrictUtf8Reader(new ByteArrayInputStream(input)).transferTo(text);
    return text.toString();
  }

  private static MalformedInput refusal(InputStream in, StringBuilder delivered) {
    return catchThrowableOfType(
        MalformedInput.class, () -> readAll(new StrictUtf8Reader(in), delivered, 8_192));
  }

  private static MalformedInput refusalOrNull(InputStream in, StringBuilder delivered, int piece)
      throws IOException {
    try {
      readAll(new StrictUtf8Reader(in), delivered, piece);
      return null;
    } catch (MalformedInput refusal) {
      return refusal;
    }
  }

  private static void readAll(Reader reader, StringBuilder delivered, int piece)
      throws IOException {
    char[] chars = new char[piece];
    for (int n = reader.read(chars); n >= 0; n = reader.read(chars)) {
      delivered.append(chars, 0, n);
    }
  }
}
