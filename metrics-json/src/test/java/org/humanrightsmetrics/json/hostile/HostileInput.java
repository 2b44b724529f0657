// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import java.util.Set;
import java.util.function.Supplier;
import org.humanrightsmetrics.text.Limits;

/**
 * One named input and what it must come to.
 *
 * @param name unique
 * @param door by which it comes
 * @param bytes made when they are needed and not kept
 * @param codes exactly the codes that must be found
 * @param forbidden must stand nowhere in what the findings say; empty text forbids nothing
 * @param limits for this input
 */
record HostileInput(
    String name,
    Door door,
    Supplier<byte[]> bytes,
    Set<String> codes,
    String forbidden,
    Limits limits) {

  /** What is wrong with an outcome; empty when it is as it must be. */
  String judge(Outcome outcome) {
    boolean isRefusedByHost = door.hasHost() && !codes.isEmpty() && outcome == Outcome.HOST;
    if (isRefusedByHost && !mayTheHostSay()) {
      return "the host refused what we must judge: " + codes;
    }
    if (!isRefusedByHost && !outcome.codes().equals(codes)) {
      return "must be " + codes + " but is " + outcome.codes() + ' ' + outcome.text();
    }
    if (!forbidden.isEmpty() && outcome.text().contains(forbidden)) {
      return "says what it must not: " + outcome.text();
    }
    for (int i = 0; i < outcome.text().length(); i++) {
      char c = outcome.text().charAt(i);
      boolean isLayout = c == '\n';
      if (!isLayout && (Character.isISOControl(c) || c >= 0x202A && c <= 0x202E)) {
        return "repeats the character U+" + Integer.toHexString(c) + ": " + outcome.text();
      }
    }
    return "";
  }

  /** How bytes become tokens is the host's matter, so it may refuse these before we see them. */
  private boolean mayTheHostSay() {
    return codes.stream()
        .allMatch(code -> code.startsWith("file/")
            || code.startsWith("limit/")
            || code.equals("text/invisible-character"));
  }
}
