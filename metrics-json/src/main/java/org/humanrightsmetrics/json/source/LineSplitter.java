// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.humanrightsmetrics.text.Limits;

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

  /**
   * One line that is not blank. Immutable and thread-safe.
   *
   * @param number the place of the line in the input, from 1, blank lines counted
   * @param byteOffset where its first byte stands, from 0; after the byte-order mark, if there is
   *     one
   * @param text the line without its end; empty when there is a fault
   * @param fault why the line cannot be read: {@code file/not-utf-8},
   *     {@code text/invisible-character} (a byte-order mark inside the input) or
   *     {@code limit/observation-too-large}; usually empty
   */
  public record Line(long number, long byteOffset, String text, Optional<SourceFault> fault) {}

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
      if (line.fault().isPresent() || !line.text().isEmpty()) {
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
      return Optional.of(new Line(1, 0, "", Optional.of(fault)));
    }
    if (Utf8.startsWithMark(buffer, end)) {
      position = 3;
    }
    return Optional.empty();
  }

  private Line nextLine() throws IOException {
    long offset = bufferOffset + position;
    int highBits = 0;
    carriedLength = 0;
    while (true) {
      int i = position;
      while (i < end) {
        byte b = buffer[i];
        if (b == '\n') {
          break;
        }
        highBits |= b;
        i++;
      }
      boolean complete = i < end;
      int from = position;
      position = complete ? i + 1 : i;
      if (complete && carriedLength == 0) {
        return line(buffer, from, i, highBits, offset);
      }
      carry(from, i);
      if (complete || !fill()) {
        return line(carried, 0, carriedLength, highBits, offset);
      }
    }
  }

  private Line line(byte[] bytes, int from, int to, int highBits, long offset) {
    int stop = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    if (stop - from <= limit && isBlank(bytes, from, stop)) {
      return new Line(lines, offset, "", Optional.empty());
    }
    if (highBits >= 0 && stop - from <= limit) {
      String text = new String(bytes, from, stop - from, StandardCharsets.ISO_8859_1);
      return new Line(lines, offset, text, Optional.empty());
    }
    if (stop - from <= limit) {
      int length = decode(bytes, from, stop);
      if (length >= 0) {
        return new Line(lines, offset, new String(decoded, 0, length), Optional.empty());
      }
    }
    Optional<SourceFault> fault = faultIn(bytes, from, stop, offset);
    String text =
        fault.isPresent() ? "" : new String(bytes, from, stop - from, StandardCharsets.UTF_8);
    return new Line(lines, offset, text, fault);
  }

  /**
   * Decodes what is certainly well-formed and without a mark, which nearly everything is.
   *
   * @return how many characters it gave; below zero when a closer look must tell what is wrong
   */
  private int decode(byte[] bytes, int from, int to) {
    if (decoded.length < to - from) {
      decoded = new char[to - from];
    }
    char[] out = decoded;
    int count = 0;
    int i = from;
    while (i < to) {
      int b = bytes[i];
      if (b >= 0) {
        out[count++] = (char) b;
        i++;
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
