// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import org.humanrightsmetrics.shape.Path;
import org.humanrightsmetrics.text.Echo;
import org.humanrightsmetrics.text.PersonalData;

/** Repeats what was read, in findings: shortened, visible, and masked where it may be personal. */
public final class Shown {

  /** No limit lets a longer name pass, so none is cut. */
  private static final int LONGEST_NAME = 256;

  private Shown() {}

  /**
   * A text or number as it was typed.
   *
   * @param name of the member that holds it; empty for none
   * @param text as read
   * @param codePoints how much of it to repeat
   * @return without quotes around it, or a mask
   */
  public static String value(String name, String text, int codePoints) {
    if (PersonalData.inProperty(name, text).isPresent()) {
      return Echo.mask(text);
    }
    String quoted = Echo.quoted(text, codePoints);
    int end = quoted.lastIndexOf('"');
    return quoted.substring(1, end) + quoted.substring(end + 1);
  }

  /**
   * A pointer whose names may be of any kind, for they can be in the input and not in the standard.
   *
   * @param pointer as a JSON Pointer
   * @return the same pointer where all its names are plain; otherwise one that shows them safely
   */
  public static String pointer(String pointer) {
    StringBuilder shown = new StringBuilder(pointer.length());
    int from = 0;
    while (from < pointer.length()) {
      int slash = pointer.indexOf('/', from + 1);
      int to = slash < 0 ? pointer.length() : slash;
      String name = pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~");
      shown.append('/').append(Path.escape(value("", name, LONGEST_NAME)));
      from = to;
    }
    return shown.toString();
  }
}
