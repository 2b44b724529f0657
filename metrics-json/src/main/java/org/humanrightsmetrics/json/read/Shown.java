// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import org.humanrightsmetrics.text.Echo;
import org.humanrightsmetrics.text.PersonalData;

/** Repeats what was read, in findings: shortened, visible, and masked where it may be personal. */
public final class Shown {

  private Shown() {}

  /**
   * A text for the value of a finding.
   *
   * @param name of the member that holds it; empty for none
   * @param text as read
   * @param codePoints how much of it to repeat
   * @return in double quotes, or a mask
   */
  public static String text(String name, String text, int codePoints) {
    return isPersonal(name, text) ? Echo.mask(text) : Echo.quoted(text, codePoints);
  }

  /**
   * A text as a word inside a sentence.
   *
   * @param name of the member that holds it; empty for none
   * @param text as read
   * @param codePoints how much of it to repeat
   * @return without quotes, or a mask
   */
  public static String word(String name, String text, int codePoints) {
    if (isPersonal(name, text)) {
      return Echo.mask(text);
    }
    String quoted = Echo.quoted(text, codePoints);
    int end = quoted.lastIndexOf('"');
    return quoted.substring(1, end) + quoted.substring(end + 1);
  }

  /**
   * A number for the value of a finding.
   *
   * @param name of the member that holds it; empty for none
   * @param number as written
   * @param codePoints how much of it to repeat
   * @return as written, or a mask
   */
  public static String number(String name, String number, int codePoints) {
    return word(name, number, codePoints);
  }

  private static boolean isPersonal(String name, String text) {
    return PersonalData.inProperty(name, text).isPresent();
  }
}
