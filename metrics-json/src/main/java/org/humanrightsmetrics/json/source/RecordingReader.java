// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.humanrightsmetrics.text.Limits;

/**
 * Remembers what it has delivered since the beginning of the present observation, so that the
 * observation can be looked at a second time, and bounds its length.
 *
 * <p>Offsets count delivered characters from 0. Never more than
 * {@link Limits#observationCharacters()} characters are delivered after the offset that
 * {@link #keepFrom} named last: an observation of exactly that length passes, and asking for one
 * character more throws {@link LimitExceeded}. Memory is that many characters at most. For use by
 * one thread.
 */
public final class RecordingReader extends Reader {

  private static final int FIRST_CAPACITY = 8_192;

  private final Reader in;
  private final int limit;
  private char[] kept;

  // Where the kept characters lie in the array.
  private int start;
  private int end;

  // Offset of the first kept character.
  private long keptFrom;
  private boolean exceeded;

  /**
   * A reader that records from offset 0.
   *
   * @param in closed with this reader
   * @param limits of which the length of one observation matters here
   */
  public RecordingReader(Reader in, Limits limits) {
    this.in = Objects.requireNonNull(in, "in");
    this.limit = limits.observationCharacters();
    this.kept = new char[Math.min(FIRST_CAPACITY, limit)];
  }

  /**
   * Delivers characters and keeps a copy of them.
   *
   * @return how many characters, or -1 at the end
   * @throws LimitExceeded when as many characters as one observation may have were delivered and
   *     the input goes on
   * @throws IOException when the reader behind fails, for example {@link MalformedInput}
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    int room = limit - (end - start);
    if (room == 0 || exceeded) {
      return readBeyondLimit();
    }
    int count = in.read(target, offset, Math.min(length, room));
    if (count > 0) {
      makeRoom(count);
      System.arraycopy(target, offset, kept, end, count);
      end += count;
    }
    return count;
  }

  /**
   * Forgets what was delivered before an offset and begins to count the next observation there.
   *
   * @param characterOffset the first character still wanted
   * @throws IllegalArgumentException when it is already forgotten, or not yet delivered
   */
  public void keepFrom(long characterOffset) {
    requireKept(characterOffset);
    start += (int) (characterOffset - keptFrom);
    keptFrom = characterOffset;
  }

  /**
   * What was delivered between two offsets, the second not included.
   *
   * @throws IllegalArgumentException when part of it is already forgotten or not yet delivered, or
   *     when the offsets are in the wrong order
   */
  public String text(long fromOffset, long toOffset) {
    requireKept(fromOffset);
    requireKept(toOffset);
    if (fromOffset > toOffset) {
      throw new IllegalArgumentException(
          "the text would end at " + toOffset + ", before it begins at " + fromOffset);
    }
    return new String(kept, start + (int) (fromOffset - keptFrom), (int) (toOffset - fromOffset));
  }

  /** How many characters were delivered so far, which is the offset of the next one. */
  public long delivered() {
    return keptFrom + (end - start);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  // An input that ends right at the limit has not exceeded it, hence the look at one more
  // character.
  private int readBeyondLimit() throws IOException {
    if (!exceeded && in.read() < 0) {
      return -1;
    }
    exceeded = true;
    throw new LimitExceeded(limit, delivered());
  }

  private void makeRoom(int count) {
    int live = end - start;
    if (live + count > kept.length) {
      int capacity = Math.min(limit, Math.max(live + count, 2 * kept.length));
      char[] larger = new char[capacity];
      System.arraycopy(kept, start, larger, 0, live);
      kept = larger;
    } else if (end + count > kept.length) {
      System.arraycopy(kept, start, kept, 0, live);
    } else {
      return;
    }
    start = 0;
    end = live;
  }

  private void requireKept(long offset) {
    if (offset < keptFrom || offset > delivered()) {
      throw new IllegalArgumentException(
          "offset " + offset + " is outside what is kept, " + keptFrom + " to " + delivered());
    }
  }
}
