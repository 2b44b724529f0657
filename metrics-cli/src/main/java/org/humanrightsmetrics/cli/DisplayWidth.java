// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a text takes: marks take none, signs of East Asia take two. */
final class DisplayWidth {

  private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
      UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final int FIRST_HALF_WIDTH = 0xFF61;
  private static final int LAST_HALF_WIDTH = 0xFFDC;
  private static final int FIRST_FULL_WIDTH = 0xFF01;
  private static final int LAST_FULL_WIDTH = 0xFF60;

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    if (codePoint >= FIRST_HALF_WIDTH && codePoint <= LAST_HALF_WIDTH) {
      return 1;
    }
    boolean full = codePoint >= FIRST_FULL_WIDTH && codePoint <= LAST_FULL_WIDTH;
    boolean wide = WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint))
        || UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(UnicodeBlock.of(codePoint));
    return full || wide ? 2 : 1;
  }
}
