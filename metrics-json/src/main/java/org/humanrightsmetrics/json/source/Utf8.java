// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import org.jspecify.annotations.Nullable;

/** The well-formed byte sequences of UTF-8, after table 3-7 of the Unicode standard. */
final class Utf8 {

  /** The sequence breaks the table. */
  static final int MALFORMED = 0;

  /** What there is of the sequence keeps to the table, but bytes are missing. */
  static final int INCOMPLETE = -1;

  /** The byte-order mark as a character. */
  static final int MARK = 0xFEFF;

  private Utf8() {}

  /** Length of the sequence that begins at {@code at}, from 1 to 4, or one of the two constants. */
  static int sequenceLength(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length;
    int lowest = 0x80;
    int highest = 0xBF;
    if (lead < 0xC2) {
      return MALFORMED;
    } else if (lead < 0xE0) {
      length = 2;
    } else if (lead < 0xF0) {
      length = 3;
      // Below A0 after E0 the form is overlong; above 9F after ED it is a surrogate.
      lowest = lead == 0xE0 ? 0xA0 : 0x80;
      highest = lead == 0xED ? 0x9F : 0xBF;
    } else if (lead < 0xF5) {
      length = 4;
      // Below 90 after F0 the form is overlong; above 8F after F4 it lies beyond U+10FFFF.
      lowest = lead == 0xF0 ? 0x90 : 0x80;
      highest = lead == 0xF4 ? 0x8F : 0xBF;
    } else {
      return MALFORMED;
    }
    for (int i = 1; i < length; i++) {
      if (at + i == end) {
        return INCOMPLETE;
      }
      int next = bytes[at + i] & 0xFF;
      if (next < lowest || next > highest) {
        return MALFORMED;
      }
      lowest = 0x80;
      highest = 0xBF;
    }
    return length;
  }

  /** The code point of a well-formed sequence of that length. */
  static int codePoint(byte[] bytes, int at, int length) {
    return switch (length) {
      case 1 -> bytes[at];
      case 2 -> (bytes[at] & 0x1F) << 6 | (bytes[at + 1] & 0x3F);
      case 3 -> (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F);
      default ->
        (bytes[at] & 0x07) << 18
            | (bytes[at + 1] & 0x3F) << 12
            | (bytes[at + 2] & 0x3F) << 6
            | (bytes[at + 3] & 0x3F);
    };
  }

  /** Whether the bytes begin with the byte-order mark of UTF-8, which takes three bytes. */
  static boolean startsWithMark(byte[] bytes, int length) {
    return length >= 3 && isMark(bytes, 0);
  }

  /** Whether the three bytes at that place are a byte-order mark. */
  static boolean isMark(byte[] bytes, int at) {
    return bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBB && bytes[at + 2] == (byte) 0xBF;
  }

  /**
   * The other Unicode encoding that the first bytes betray, by its mark or by the zero bytes around
   * the first character, which in JSON is ASCII; null when they betray none.
   */
  static @Nullable String otherEncoding(byte[] bytes, int length) {
    if (length >= 4) {
      int first = (bytes[0] & 0xFF) << 24
          | (bytes[1] & 0xFF) << 16
          | (bytes[2] & 0xFF) << 8
          | (bytes[3] & 0xFF);
      if (first == 0x0000FEFF || (first & 0xFFFFFF00) == 0) {
        return "UTF-32BE";
      }
      if (first == 0xFFFE0000 || (first & 0x00FFFFFF) == 0) {
        return "UTF-32LE";
      }
    }
    if (length >= 2) {
      int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (first == 0xFEFF || (first & 0xFF00) == 0) {
        return "UTF-16BE";
      }
      if (first == 0xFFFE || (first & 0x00FF) == 0) {
        return "UTF-16LE";
      }
    }
    return null;
  }
}
