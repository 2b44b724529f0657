// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/**
 * A text as the detectors of {@link PersonalData} want it: ASCII digits, plain blanks, hyphens and
 * quotes, lower case, nothing unseen.
 *
 * <p>Without this step an identity number in Devanagari digits, or one cut by a zero width space,
 * would walk past a search for ASCII digits.
 */
final class PlainText {

  private static final int[] UUID_GROUPS = {8, 4, 4, 4, 12};

  private PlainText() {}

  /** The plain form; UUIDs are blanked out, because their digits mean nothing. */
  static String of(CharSequence text, boolean splitWords) {
    StringBuilder plain = new StringBuilder(text.length() + 8);
    boolean afterLower = false;
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      i += Character.charCount(codePoint);
      if (CodePoints.isUnseen(codePoint)) {
        continue;
      }
      int simple = simple(codePoint);
      if (simple >= 'A' && simple <= 'Z') {
        if (splitWords && afterLower) {
          plain.append(' ');
        }
        simple += 'a' - 'A';
        afterLower = false;
      } else {
        afterLower = simple >= 'a' && simple <= 'z';
      }
      plain.appendCodePoint(simple);
    }
    blankUuids(plain);
    return plain.toString();
  }

  private static int simple(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint;
    }
    if (Character.isDigit(codePoint)) {
      return '0' + Character.digit(codePoint, 10);
    }
    // Full-width forms of ASCII stand in the same order, 0xFEE0 further up.
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return codePoint - 0xFEE0;
    }
    return switch (codePoint) {
      case 0xA0, 0x1680, 0x202F, 0x205F, 0x2028, 0x2029, 0x3000 -> ' ';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE63 -> '-';
      case 0x066B, 0x3002, 0xFF61 -> '.';
      case 0x066C -> ',';
      case 0x2018, 0x2019, 0x2032 -> '\'';
      case 0x201C, 0x201D, 0x2033 -> '"';
      case 0xFE6B -> '@';
      default -> codePoint >= 0x2000 && codePoint <= 0x200A ? ' ' : codePoint;
    };
  }

  private static void blankUuids(StringBuilder plain) {
    int i = 0;
    while (i + 36 <= plain.length()) {
      if (plain.charAt(i + 8) == '-' && isUuid(plain, i)) {
        for (int end = i + 36; i < end; i++) {
          plain.setCharAt(i, 'x');
        }
      } else {
        i++;
      }
    }
  }

  private static boolean isUuid(CharSequence text, int start) {
    int i = start;
    for (int group = 0; group < UUID_GROUPS.length; group++) {
      if (group > 0 && text.charAt(i++) != '-') {
        return false;
      }
      for (int end = i + UUID_GROUPS[group]; i < end; i++) {
        char c = text.charAt(i);
        if (!isDigit(c) && (c < 'a' || c > 'f')) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * Letters and digits of any script, so that a number inside a word is not taken for one alone.
   */
  static boolean isWordPart(char c) {
    return isDigit(c) || isAsciiLetter(c) || c == '_' || (c >= 0x80 && Character.isLetter(c));
  }
}
