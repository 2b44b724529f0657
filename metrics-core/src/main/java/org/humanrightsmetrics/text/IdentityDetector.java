// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** Identity numbers of several countries, and the lines of a passport that machines read. */
final class IdentityDetector implements Detector {

  private static final int FEWEST_DIGITS = 4;
  private static final int MACHINE_LINE = 44;

  @Override
  public int fewestDigits() {
    return FEWEST_DIGITS;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    int digits = scan.digits();
    int i = 0;
    while (i < scan.length() && !sightings.isSettled()) {
      if (!isAlphanumeric(scan.at(i))) {
        i++;
        continue;
      }
      if (isStart(scan, i)) {
        tryAll(scan, i, digits, sightings);
      }
      while (i < scan.length() && isAlphanumeric(scan.at(i))) {
        i++;
      }
    }
  }

  private static void tryAll(Scan scan, int start, int digits, Sightings sightings) {
    if (isMachineLine(scan, start)) {
      sightings.error("privacy/passport");
    }
    for (IdentityNumber kind : IdentityNumber.ALL) {
      int end = kind.fewestDigits() > digits ? -1 : kind.outline().endFrom(scan, start);
      if (end < 0 || !isEnd(scan, end)) {
        continue;
      }
      String number = Outline.compact(scan, start, end);
      if (!kind.isPossible(number)) {
        continue;
      }
      boolean tied = start > 0 && scan.at(start - 1) == '-';
      boolean sure = kind.isCertain(number) || kind.isSpokenOf(scan);
      if (sure && !tied) {
        sightings.error(kind.code());
      } else if (sure || (!kind.onlyInTopic() && !tied)) {
        sightings.warn(kind.code());
      }
    }
  }

  // Second line of a passport: number, nationality, birth, sex, expiry, each with a check digit.
  private static boolean isMachineLine(Scan scan, int start) {
    if (start + MACHINE_LINE > scan.length()) {
      return false;
    }
    String line = scan.text().substring(start, start + MACHINE_LINE);
    return "mfx<".indexOf(line.charAt(20)) >= 0
        && Checksum.isMachineRead(line, 0, 9)
        && Checksum.isMachineRead(line, 13, 19)
        && Checksum.isMachineRead(line, 21, 27)
        && line.chars().allMatch(c -> c == '<' || isAlphanumeric((char) c));
  }

  private static boolean isAlphanumeric(char c) {
    return PlainText.isDigit(c) || PlainText.isAsciiLetter(c);
  }

  private static boolean isStart(Scan scan, int start) {
    return start == 0
        || (!PlainText.isWordPart(scan.at(start - 1)) && "./@+&=%".indexOf(scan.at(start - 1)) < 0);
  }

  private static boolean isEnd(Scan scan, int end) {
    if (end == scan.length()) {
      return true;
    }
    char after = scan.at(end);
    boolean goesOn = after == '.' && end + 1 < scan.length() && isAlphanumeric(scan.at(end + 1));
    return !goesOn && !PlainText.isWordPart(after) && "-/@+&=%".indexOf(after) < 0;
  }
}
