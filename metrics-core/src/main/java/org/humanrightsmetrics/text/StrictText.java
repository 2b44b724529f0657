// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text holds a character that no report may hold.
 *
 * <p>Apply it to text whose escapes have been resolved, since an escape in JSON can give birth to a
 * lone surrogate, and before anything normalises or matches that text. One pass; no length is
 * checked, that is the reader's part.
 */
public final class StrictText {

  private StrictText() {}

  /**
   * The first refused character, if there is one.
   *
   * <p>Tab, line feed and carriage return are never faults. Example: {@code a}, U+202E, {@code b}
   * gives {@code text/bidi-control} at 1.
   *
   * @param text names, codes, ids, notes: anything that was written as a string
   * @param freeText true for prose, where Khmer, Hindi, Bengali and Arabic need zero width space,
   *     joiner and non-joiner; false for everything that is compared or looked up
   * @return empty when every character is acceptable
   */
  public static Optional<TextFault> faultIn(CharSequence text, boolean freeText) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F) {
        return faultFrom(i, text, freeText);
      }
    }
    return Optional.empty();
  }

  private static Optional<TextFault> faultFrom(int start, CharSequence text, boolean freeText) {
    int length = text.length();
    int marks = 0;
    int i = start;
    while (i < length) {
      int codePoint = Character.codePointAt(text, i);
      TextFault.Kind kind = kindOf(codePoint, freeText);
      if (kind == null && codePoint >= 0x300) {
        marks = isMark(codePoint) ? marks + 1 : 0;
        if (marks > Limits.COMBINING_MARKS) {
          kind = TextFault.Kind.TOO_MANY_MARKS;
        }
      } else {
        marks = 0;
      }
      if (kind != null) {
        return Optional.of(new TextFault(kind, i, codePoint));
      }
      i += Character.charCount(codePoint);
    }
    return Optional.empty();
  }

  private static TextFault.@Nullable Kind kindOf(int codePoint, boolean freeText) {
    if (codePoint < 0xA0) {
      boolean layout = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
      return CodePoints.isControl(codePoint) && !layout ? TextFault.Kind.CONTROL_CHARACTER : null;
    }
    if (CodePoints.isBidiControl(codePoint)) {
      return TextFault.Kind.BIDI_CONTROL;
    }
    if (CodePoints.isInvisible(codePoint)) {
      boolean allowed = freeText && CodePoints.isZeroWidthInScripts(codePoint);
      return allowed ? null : TextFault.Kind.INVISIBLE_CHARACTER;
    }
    if (CodePoints.isSurrogate(codePoint)) {
      return TextFault.Kind.LONE_SURROGATE;
    }
    return CodePoints.isNonCharacter(codePoint) ? TextFault.Kind.NON_CHARACTER : null;
  }

  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
        true;
      default -> false;
    };
  }
}
