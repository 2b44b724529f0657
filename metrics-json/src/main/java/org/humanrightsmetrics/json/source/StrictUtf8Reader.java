// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 and nothing else.
 *
 * <p>One byte-order mark at the very start is dropped; anywhere else it is refused. Overlong forms,
 * coded surrogates, values beyond U+10FFFF, broken sequences, UTF-16 and UTF-32 are refused, never
 * repaired. All characters before the fault are delivered first; then every further read throws the
 * same {@link MalformedInput}. Memory is one buffer, whatever the length of the input.
 *
 * <p>Lines in a fault end, as in JSON parsers, at a line feed, a carriage return, or both together.
 * For use by one thread.
 */
public final class StrictUtf8Reader extends Reader {

  private static final int BUFFER_BYTES = 65_536;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int position;
  private int end;
  private boolean started;
  private boolean ended;

  // Offset in the input of the first byte of the buffer.
  private long bufferOffset;
  private long line = 1;
  private long column = 1;
  private boolean afterReturn;
  private char pendingLowSurrogate;
  private @Nullable MalformedInput fault;

  /**
   * A reader of that stream, from where the stream stands. Nothing is read yet.
   *
   * @param in closed with this reader
   */
  public StrictUtf8Reader(InputStream in) {
    this.in = Objects.requireNonNull(in, "in");
  }

  /**
   * Delivers at least one character if there is one.
   *
   * @return how many characters, or -1 at the end
   * @throws MalformedInput at the first byte that is not acceptable
   * @throws IOException when the stream fails
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!started) {
      start();
    }
    while (true) {
      int delivered = decode(target, offset, length);
      if (delivered > 0) {
        return delivered;
      }
      if (fault != null) {
        throw fault;
      }
      if (!fill()) {
        if (position < end) {
          // The input ends inside a sequence.
          refuse(SourceFault.NOT_UTF_8, null);
        } else {
          return -1;
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void start() throws IOException {
    started = true;
    while (end < 4 && fill()) {
      // Four bytes tell the encodings apart; fewer come only from a shorter input.
    }
    String other = Utf8.otherEncoding(buffer, end);
    if (other != null) {
      refuse(SourceFault.NOT_UTF_8, other);
    } else if (Utf8.startsWithMark(buffer, end)) {
      position = 3;
    }
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    int kept = end - position;
    System.arraycopy(buffer, position, buffer, 0, kept);
    bufferOffset += position;
    position = 0;
    end = kept;
    int count = in.read(buffer, end, buffer.length - end);
    if (count < 0) {
      ended = true;
      return false;
    }
    end += count;
    return true;
  }

  private int decode(char[] target, int offset, int length) {
    int out = offset;
    int limit = offset + length;
    if (pendingLowSurrogate != 0) {
      target[out++] = pendingLowSurrogate;
      pendingLowSurrogate = 0;
    }
    while (out < limit && position < end && fault == null) {
      int before = out;
      out = decodeAscii(target, out, limit);
      if (out > before) {
        continue;
      }
      int size = Utf8.sequenceLength(buffer, position, end);
      if (size == Utf8.INCOMPLETE) {
        break;
      }
      int codePoint = size == Utf8.MALFORMED ? -1 : Utf8.codePoint(buffer, position, size);
      if (codePoint < 0) {
        refuse(SourceFault.NOT_UTF_8, null);
      } else if (codePoint == Utf8.MARK) {
        refuse(SourceFault.MISPLACED_MARK, null);
      } else {
        afterReturn = false;
        position += size;
        out = append(codePoint, target, out, limit);
      }
    }
    return out - offset;
  }

  private int decodeAscii(char[] target, int from, int limit) {
    int in = position;
    int out = from;
    int stop = Math.min(end, in + limit - from);
    int lineStart = from;
    while (in < stop) {
      byte b = buffer[in];
      if (b <= '\r') {
        if (b < 0) {
          break;
        }
        if (b == '\n' || b == '\r') {
          boolean second = b == '\n' && (out > from ? target[out - 1] == '\r' : afterReturn);
          line += second ? 0 : 1;
          column = 1;
          lineStart = out + 1;
        }
      }
      target[out++] = (char) b;
      in++;
    }
    position = in;
    column += out - lineStart;
    if (out > from) {
      afterReturn = target[out - 1] == '\r';
    }
    return out;
  }

  private int append(int codePoint, char[] target, int out, int limit) {
    if (codePoint < 0x10000) {
      target[out] = (char) codePoint;
      column++;
      return out + 1;
    }
    column += 2;
    target[out] = Character.highSurrogate(codePoint);
    if (out + 1 == limit) {
      pendingLowSurrogate = Character.lowSurrogate(codePoint);
      return limit;
    }
    target[out + 1] = Character.lowSurrogate(codePoint);
    return out + 2;
  }

  private void refuse(String code, @Nullable String encoding) {
    fault =
        new MalformedInput(new SourceFault(code, line, column, bufferOffset + position), encoding);
    ended = true;
  }
}
