// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/**
 * Kinds of code points that matter for safety.
 *
 * <p>The ranges are written out rather than asked of {@link Character}: its answers change with the
 * Unicode version of the running Java, and the same input must give the same output everywhere.
 */
final class CodePoints {

  private CodePoints() {}

  /** C0, DEL and C1, tab and line ends included. */
  static boolean isControl(int codePoint) {
    return codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F);
  }

  /** The nine characters that reorder, embed or isolate what is displayed around them. */
  static boolean isBidiControl(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** Zero width space, non-joiner and joiner: several scripts cannot be written without them. */
  static boolean isZeroWidthInScripts(int codePoint) {
    return codePoint >= 0x200B && codePoint <= 0x200D;
  }

  /** The twelve characters that show nothing yet make two texts differ. */
  static boolean isInvisible(int codePoint) {
    return switch (codePoint) {
      case 0x00AD, 0x034F, 0x115F, 0x1160, 0x180E, 0x2060, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default -> isZeroWidthInScripts(codePoint);
    };
  }

  /** The 66 code points that Unicode promises never to assign. */
  static boolean isNonCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  static boolean isSurrogate(int codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF;
  }

  /** Format characters and invisibles: nothing is lost to a reader when they are dropped. */
  static boolean isUnseen(int codePoint) {
    if (codePoint < 0xAD) {
      return false;
    }
    return isInvisible(codePoint)
        || isBidiControl(codePoint)
        || (codePoint >= 0x0600 && codePoint <= 0x0605)
        || codePoint == 0x061C
        || codePoint == 0x06DD
        || codePoint == 0x070F
        || codePoint == 0x0890
        || codePoint == 0x0891
        || codePoint == 0x08E2
        || codePoint == 0x17B4
        || codePoint == 0x17B5
        || (codePoint >= 0x180B && codePoint <= 0x180F)
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
        || codePoint == 0x110BD
        || codePoint == 0x110CD
        || (codePoint >= 0x13430 && codePoint <= 0x1343F)
        || (codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3)
        || (codePoint >= 0x1D173 && codePoint <= 0x1D17A)
        || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
  }

  /** Whether a message must write the code point as its number to stay harmless and legible. */
  static boolean needsEscape(int codePoint) {
    return isControl(codePoint)
        || isUnseen(codePoint)
        || codePoint == 0x2028
        || codePoint == 0x2029
        || isSurrogate(codePoint)
        || isNonCharacter(codePoint);
  }
}
