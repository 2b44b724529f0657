// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** Telephone numbers with a plus sign, or in the form of a country's own plan where phones are spoken of. */
final class PhoneDetector implements Detector {

  private static final String CODE = "privacy/phone";
  private static final int FEWEST_DIGITS = 8;
  private static final int MOST_DIGITS = 15;
  // "(+44) (0)20" has the most signs in a row.
  private static final int LONGEST_GAP = 3;
  private static final String BETWEEN = " -.()/";

  @Override
  public int fewestDigits() {
    return FEWEST_DIGITS;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    boolean national = false;
    boolean american = false;
    int i = 0;
    while (i < scan.length()) {
      if (!scan.isDigitAt(i)) {
        i++;
        continue;
      }
      if (isInternational(scan, i)) {
        sightings.error(CODE);
        return;
      }
      if (isNational(scan, i)) {
        national = true;
        american = american || scan.at(i) != '0';
      }
      i = scan.endOfDigits(i);
    }
    if (national && scan.speaksOf(Topic.PHONE)) {
      sightings.error(CODE);
    } else if (american) {
      sightings.warn(CODE);
    }
  }

  private static boolean isInternational(Scan scan, int start) {
    int plus = start - 1;
    if (plus >= 0 && scan.at(plus) == '(') {
      plus--;
    }
    if (plus >= 0 && scan.at(plus) == ' ') {
      plus--;
    }
    if (plus < 0 || scan.at(plus) != '+' || scan.at(start) == '0') {
      return false;
    }
    int digits = 0;
    int gap = 0;
    for (int i = start; i < scan.length() && digits <= MOST_DIGITS; i++) {
      char c = scan.at(i);
      if (PlainText.isDigit(c)) {
        digits++;
        gap = 0;
      } else if (BETWEEN.indexOf(c) < 0 || ++gap > LONGEST_GAP) {
        break;
      }
    }
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  }

  private static boolean isNational(Scan scan, int start) {
    boolean begins = scan.at(start) == '0' || scan.endOfDigits(start) - start == 3;
    if (!begins || !scan.isDetachedBefore(start) || isTied(scan, start)) {
      return false;
    }
    StringBuilder digits = new StringBuilder(MOST_DIGITS);
    StringBuilder groups = new StringBuilder(MOST_DIGITS);
    int i = start;
    while (i < scan.length() && digits.length() <= MOST_DIGITS) {
      int end = Math.min(scan.endOfDigits(i), i + MOST_DIGITS + 1);
      digits.append(scan.text(), i, end);
      groups.append((char) ('0' + end - i));
      i = end;
      while (i < scan.length() && i - end < 2 && BETWEEN.indexOf(scan.at(i)) >= 0) {
        i++;
      }
      if (!scan.isDigitAt(i) || scan.text().startsWith(". ", end)) {
        return scan.isDetachedAfter(end) && isPlan(digits.toString(), groups.toString());
      }
    }
    return false;
  }

  // The number of a register, such as GB-COH-01234567.
  private static boolean isTied(Scan scan, int start) {
    return start > 1 && scan.at(start - 1) == '-' && PlainText.isWordPart(scan.at(start - 2));
  }

  /** Whether the digits begin as no quantity does, or stand in the groups of North America. */
  private static boolean isPlan(String digits, String groups) {
    if (groups.equals("334")) {
      return digits.charAt(0) >= '2' && digits.charAt(3) >= '2';
    }
    if (digits.startsWith("00")) {
      return digits.length() >= 10 && digits.length() <= MOST_DIGITS && digits.charAt(2) != '0';
    }
    boolean date = groups.startsWith("224") || groups.startsWith("222");
    boolean scattered = groups.indexOf('1') >= 0;
    return digits.charAt(0) == '0'
        && digits.length() >= 9
        && digits.length() <= 12
        && !scattered
        && (!date || groups.equals("22222"));
  }
}
