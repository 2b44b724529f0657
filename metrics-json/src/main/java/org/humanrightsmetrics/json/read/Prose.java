// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

/** Tells quickly that a text cannot hold what the detectors of personal data look for. */
final class Prose {

  private Prose() {}

  /**
   * Whether the detectors must look.
   *
   * <p>Everything they find holds a digit, of whatever script, or an at sign; so most sentences need no
   * closer look.
   *
   * @return false only when {@code PersonalData.inText} is sure to find nothing
   */
  static boolean mayHoldPersonalData(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if ((c >= '0' && c <= '9') || c == '@') {
          return true;
        }
      } else if (c >= 0xFE00 || Character.isSurrogate(c) || Character.isDigit(c)) {
        // Full-width forms, and digits outside the basic plane.
        return true;
      }
    }
    return false;
  }
}
