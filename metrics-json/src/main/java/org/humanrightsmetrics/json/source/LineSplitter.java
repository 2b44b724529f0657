// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.humanrightsmetrics.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Cuts NDJSON into lines of strict, bounded UTF-8.
 *
 * <p>A line ends at a line feed, before which one carriage return is dropped, or at the end of the
 * input. Lines of nothing but blanks, tabs and carriage returns are skipped and counted. One
 * byte-order mark at the very start is dropped.
 *
 * <p>A line that is malformed, or longer than {@link Limits#observationCharacters()}, comes with
 * the first fault in it instead of its text, and the next line is read as if nothing had happened.
 * Memory is one buffer and at most about three bytes for each character that a line may have,
 * however long the line really is. An input in UTF-16 or UTF-32 has no lines that could be trusted:
 * it gives one fault, then its end. For use by one thread.
 */
public final class LineSplitter implements Closeable {

  private static final int BUFFER_BYTES = 65_536;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  // Eight bytes are looked at together; little endian, so that the first byte is the lowest.
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long LINE_FEEDS = '\n' * LOW_BITS;

  // A shorter run of ASCII is copied faster by hand.
  private static final int LONG_RUN = 24;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int position;
  private int end;
  private boolean started;
  private boolean ended;

  // Offset in the input of the first byte of the buffer.
  private long bufferOffset;
  private long lines;
  private long blankLines;

  // The beginning of a line that began in an earlier buffer.
  private byte[] carried = new byte[0];
  private char[] decoded = new char[0];
  private int carriedLength;

  /**
   * A splitter of that stream, from where the stream stands. Nothing is read yet.
   *
   * @param in closed with this splitter
   * @param limits of which the length of one observation matters here
   */
  public LineSplitter(InputStream in, Limits limits) {
    this.in = Objects.requireNonNull(in, "in");
    this.limit = limits.observationCharacters();
  }

  /** One line that is not blank. Its characters are there until the next line is asked for. */
  public static final class Line {
    private static final char[] NONE = new char[0];

    private final long number;
    private final long byteOffset;
    private final char[] characters;
    private final int length;
    private final Optional<SourceFault> fault;

    private Line(long number, long byteOffset, char[] characters, int length) {
      this.number = number;
      this.byteOffset = byteOffset;
      this.characters = characters;
      this.length = length;
      this.fault = Optional.empty();
    }

    private Line(long number, long byteOffset, SourceFault fault) {
      this.number = number;
      this.byteOffset = byteOffset;
      this.characters = NONE;
      this.length = 0;
      this.fault = Optional.of(fault);
    }

    /** The place of the line in the input, from 1, blank lines counted. */
    public long number() {
      return number;
    }

    /** Where its first byte stands, from 0; after the byte-order mark, if there is one. */
    public long byteOffset() {
      return byteOffset;
    }

    /** The line without its end, up to {@link #length()}; what lies beyond means nothing. Not to be written to. */
    public char[] characters() {
      return characters;
    }

    /** How many characters the line has; 0 when there is a fault. */
    public int length() {
      return length;
    }

    /** The line without its end; empty when there is a fault. */
    public String text() {
      return text(0, length);
    }

    /** A part of the line, by its first character and the one after its last. */
    public String text(int from, int to) {
      return new String(characters, from, to - from);
    }

    /**
     * Why the line cannot be read: {@code file/not-utf-8}, {@code text/invisible-character} (a byte-order
     * mark inside the input) or {@code limit/observation-too-large}; usually empty.
     */
    public Optional<SourceFault> fault() {
      return fault;
    }
  }

  /**
   * The next line that is not blank.
   *
   * @return empty at the end of the input
   * @throws IOException when the stream fails
   */
  public Optional<Line> next() throws IOException {
    if (!started) {
      started = true;
      Optional<Line> refusal = start();
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    while (position < end || fill()) {
      lines++;
      Line line = nextLine();
      if (line != null) {
        return Optional.of(line);
      }
      blankLines++;
    }
    return Optional.empty();
  }

  /** How many blank lines were skipped so far. */
  public long blankLines() {
    return blankLines;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<Line> start() throws IOException {
    while (end < 4 && more()) {
      // Four bytes tell the encodings apart; fewer come only from a shorter input.
    }
    if (Utf8.otherEncoding(buffer, end) != null) {
      position = end;
      ended = true;
      SourceFault fault = new SourceFault(SourceFault.NOT_UTF_8, 1, 1, 0);
      return Optional.of(new Line(1, 0, fault));
    }
    if (Utf8.startsWithMark(buffer, end)) {
      position = 3;
    }
    return Optional.empty();
  }

  /** The next line; null for a blank one. */
  private @Nullable Line nextLine() throws IOException {
    long offset = bufferOffset + position;
    carriedLength = 0;
    while (true) {
      int from = position;
      int i = lineFeed(from);
      boolean complete = i < end;
      position = complete ? i + 1 : i;
      if (complete && carriedLength == 0) {
        return line(buffer, from, i, offset);
      }
      carry(from, i);
      if (complete || !fill()) {
        return line(carried, 0, carriedLength, offset);
      }
    }
  }

  /** Where the next line feed stands in the buffer; its end when there is none. */
  private int lineFeed(int from) {
    int i = from;
    while (i + Long.BYTES <= end) {
      long differences = (long) EIGHT_BYTES.get(buffer, i) ^ LINE_FEEDS;
      // The lowest bit that this leaves is the high bit of the first byte that is zero.
      long zeros = (differences - LOW_BITS) & ~differences & HIGH_BITS;
      if (zeros != 0) {
        return i + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
      }
      i += Long.BYTES;
    }
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private @Nullable Line line(byte[] bytes, int from, int to, long offset) {
    int stop = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    if (stop - from <= limit) {
      if (isBlank(bytes, from, stop)) {
        return null;
      }
      if (decoded.length < stop - from) {
        decoded = new char[stop - from];
      }
      int length = decode(bytes, from, stop, decoded);
      if (length >= 0) {
        return new Line(lines, offset, decoded, length);
      }
    }
    Optional<SourceFault> fault = faultIn(bytes, from, stop, offset);
    if (fault.isPresent()) {
      return new Line(lines, offset, fault.get());
    }
    String text = new String(bytes, from, stop - from, StandardCharsets.UTF_8);
    return text.isEmpty() ? null : new Line(lines, offset, text.toCharArray(), text.length());
  }

  /**
   * Decodes what is certainly well-formed and without a mark, which nearly everything is.
   *
   * @return how many characters it gave; below zero when a closer look must tell what is wrong
   */
  private static int decode(byte[] bytes, int from, int to, char[] out) {
    int count = 0;
    int i = from;
    while (i < to) {
      int b = bytes[i];
      if (b >= 0) {
        int run = asciiRun(bytes, i, to);
        if (run < LONG_RUN) {
          for (int k = 0; k < run; k++) {
            out[count + k] = (char) bytes[i + k];
          }
        } else {
          new String(bytes, i, run, StandardCharsets.ISO_8859_1).getChars(0, run, out, count);
        }
        count += run;
        i += run;
      } else if (b >= (byte) 0xC2 && b <= (byte) 0xDF && i + 1 < to && isTrail(bytes[i + 1])) {
        out[count++] = (char) ((b & 0x1F) << 6 | (bytes[i + 1] & 0x3F));
        i += 2;
      } else if ((b & 0xF0) == 0xE0
          && i + 2 < to
          && isTrail(bytes[i + 1])
          && isTrail(bytes[i + 2])) {
        char c = (char) ((b & 0xF) << 12 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F));
        if (c < 0x800 || Character.isSurrogate(c) || c == BYTE_ORDER_MARK) {
          return -1;
        }
        out[count++] = c;
        i += 3;
      } else {
        return -1;
      }
    }
    return count;
  }

  /** How many bytes of ASCII follow each other. */
  private static int asciiRun(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to) {
      long high = (long) EIGHT_BYTES.get(bytes, i) & HIGH_BITS;
      if (high != 0) {
        return i - from + Long.numberOfTrailingZeros(high) / Byte.SIZE;
      }
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i - from;
  }

  private static boolean isTrail(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private Optional<SourceFault> faultIn(byte[] bytes, int from, int to, long offset) {
    int characters = 0;
    int i = from;
    while (i < to) {
      int size = Utf8.sequenceLength(bytes, i, to);
      String code = null;
      if (size == Utf8.MALFORMED || size == Utf8.INCOMPLETE) {
        code = SourceFault.NOT_UTF_8;
      } else if (size == 3 && Utf8.isMark(bytes, i)) {
        code = SourceFault.MISPLACED_MARK;
      } else if (characters + (size == 4 ? 2 : 1) > limit) {
        code = SourceFault.OBSERVATION_TOO_LARGE;
      }
      if (code != null) {
        return Optional.of(new SourceFault(code, lines, characters + 1L, offset + i - from));
      }
      characters += size == 4 ? 2 : 1;
      i += size;
    }
    return Optional.empty();
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  // A character takes at most three bytes (four for two of them), so this many hold the first fault
  // of a
  // line that is too long, with a sequence cut at the end to spare.
  private int carriedLimit() {
    return 3 * limit + 5;
  }

  private void carry(int from, int to) {
    int count = Math.min(to - from, carriedLimit() - carriedLength);
    if (carriedLength + count > carried.length) {
      int capacity = Math.max(carriedLength + count, 2 * carried.length);
      carried = Arrays.copyOf(carried, Math.min(capacity, carriedLimit()));
    }
    System.arraycopy(buffer, from, carried, carriedLength, count);
    carriedLength += count;
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    bufferOffset += end;
    position = 0;
    end = 0;
    return more();
  }

  private boolean more() throws IOException {
    // A stream that gives nothing for now must not be taken for one that begins another line.
    int count = 0;
    while (count == 0) {
      count = in.read(buffer, end, buffer.length - end);
    }
    if (count < 0) {
      ended = true;
      return false;
    }
    end += count;
    return true;
  }
}
