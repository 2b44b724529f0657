// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.Objects;

/**
 * The first character of a text that no report may hold, and where it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind why it is refused, for example {@link Kind#BIDI_CONTROL}
 * @param index its place in the text, from 0, in UTF-16 units
 * @param codePoint the character itself, for example {@code 0x202E}; the surrogate's own value when
 *     it stands alone
 */
public record TextFault(Kind kind, int index, int codePoint) {

  /** A fault as found; nothing but the presence of its kind is checked. */
  public TextFault {
    Objects.requireNonNull(kind, "kind");
  }

  /** The code of the finding to raise, for example {@code text/bidi-control}. */
  public String code() {
    return kind.code();
  }

  /** Why a character is refused. Immutable and thread-safe. */
  public enum Kind {
    /** A control character other than tab, line feed and carriage return: nobody typed it. */
    CONTROL_CHARACTER("text/control-character"),
    /**
     * A character that changes the order in which others are shown, so that a text reads as
     * another.
     */
    BIDI_CONTROL("text/bidi-control"),
    /** Half of a surrogate pair: no character at all, and not writable as UTF-8. */
    LONE_SURROGATE("text/lone-surrogate"),
    /** A code point that Unicode keeps free for internal use. */
    NON_CHARACTER("text/non-character"),
    /**
     * A character that shows nothing; zero width space, joiner and non-joiner may stand in free
     * text.
     */
    INVISIBLE_CHARACTER("text/invisible-character"),
    /** One combining mark more than {@link Limits#COMBINING_MARKS} in a row. */
    TOO_MANY_MARKS("text/too-many-marks");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The code of the finding to raise, for example {@code text/lone-surrogate}. */
    public String code() {
      return code;
    }
  }
}
