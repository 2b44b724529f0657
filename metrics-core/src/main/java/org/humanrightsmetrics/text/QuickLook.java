// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** Tells at one pass that no detector will recognise anything, which is true of most sentences. */
final class QuickLook {

  private QuickLook() {}

  /**
   * Whether the detectors must look.
   *
   * @return false only when they are sure to find nothing
   */
  static boolean mayHold(CharSequence text) {
    boolean foreign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (c >= 0xFE00 || Character.isSurrogate(c) || Character.isDigit(c)) {
          // Full-width forms, and digits outside the basic plane.
          return true;
        }
        foreign = true;
      } else if (c == ' ' || (c >= 'a' && c <= 'z')) {
        if (c == 'd' && follows(text, i, 'o', 't')) {
          return true;
        }
      } else if (isTelling(text, i, c)) {
        return true;
      }
    }
    return foreign && mayHoldForeign(text);
  }

  private static boolean isTelling(CharSequence text, int i, char c) {
    return switch (c) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '@', '[', '{', '+' -> true;
      case '(' -> follows(text, i, 'a', 't');
      case '/' -> follows(text, i, '/', '/');
      case 'D' -> follows(text, i, 'o', 't') || NameDetector.isNameFrom(text, i);
      default -> c >= 'A' && c <= 'Z' && NameDetector.isNameFrom(text, i);
    };
  }

  private static boolean follows(CharSequence text, int i, char one, char two) {
    return i + 2 < text.length()
        && (text.charAt(i + 1) | 0x20) == (one | 0x20)
        && (text.charAt(i + 2) | 0x20) == (two | 0x20);
  }

  // Invisible characters may cut the words that are sought above.
  private static boolean mayHoldForeign(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (CodePoints.isUnseen(c) || NameDetector.isNameFrom(text, i))) {
        return true;
      }
    }
    return NameDetector.hasForeignTitle(text);
  }
}
