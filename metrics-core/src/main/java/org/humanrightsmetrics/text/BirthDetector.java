// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** A full date in a text that speaks of a birth. */
final class BirthDetector implements Detector {

  @Override
  public int fewestDigits() {
    return 4;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    if (hasFullDate(scan) && scan.speaksOfBirthday()) {
      sightings.error("privacy/date-of-birth");
    }
  }

  private static boolean hasFullDate(Scan scan) {
    for (int i = 0; i < scan.length(); i++) {
      boolean starts = scan.isDigitAt(i) && (i == 0 || !PlainText.isWordPart(scan.at(i - 1)));
      if (starts && (isDateFrom(scan, i) || isWordedDateFrom(scan, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDateFrom(Scan scan, int start) {
    int first = Math.min(scan.endOfDigits(start), start + 5);
    if (first >= scan.length() || "-/.".indexOf(scan.at(first)) < 0) {
      return false;
    }
    int second = Math.min(scan.endOfDigits(first + 1), first + 4);
    if (second >= scan.length() || scan.at(second) != scan.at(first)) {
      return false;
    }
    int third = Math.min(scan.endOfDigits(second + 1), second + 6);
    int year = first - start;
    int middle = second - first - 1;
    int last = third - second - 1;
    boolean yearFirst = year == 4 && (last == 1 || last == 2);
    boolean yearLast = (year == 1 || year == 2) && (last == 4 || last == 2);
    return (middle == 1 || middle == 2) && (yearFirst || yearLast);
  }

  // "2 March 2004", "2nd of March, 2004", "2-Mar-2004": one or two words between day and year.
  private static boolean isWordedDateFrom(Scan scan, int start) {
    int i = scan.endOfDigits(start);
    if (i - start > 2) {
      return false;
    }
    int letters = 0;
    int most = Math.min(scan.length(), i + 24);
    while (i < most && !scan.isDigitAt(i)) {
      char c = scan.at(i);
      if (Scan.isLetter(c)) {
        letters++;
      } else if (" ,.-/".indexOf(c) < 0) {
        return false;
      }
      i++;
    }
    return letters >= 3 && i < most && scan.endOfDigits(i) - i == 4;
  }
}
