// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import org.humanrightsmetrics.text.Echo;
import org.humanrightsmetrics.text.PersonalData;

/** Repeats what was read, in findings: shortened, visible, and masked where it may be personal. */
public final class Shown {

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
}
