// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** A latitude or longitude in degrees and minutes with its side of the world: {@code 25°35'38"N}. */
final class DegreesDetector implements Detector {

  private static final int LONGEST_UNIT = 4;

  @Override
  public int fewestDigits() {
    return 2;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    for (int i = 1; i < scan.length(); i++) {
      char c = scan.at(i);
      boolean sign = c == '°' || c == 'º' || (c == 'd' && scan.text().startsWith("deg", i));
      if (sign && isPlace(scan, i)) {
        sightings.error("privacy/position");
        return;
      }
    }
  }

  private static boolean isPlace(Scan scan, int sign) {
    int before = scan.at(sign - 1) == ' ' ? sign - 2 : sign - 1;
    if (!scan.isDigitAt(before)) {
      return false;
    }
    int first = before;
    while (scan.isDigitAt(first - 1) && before - first < 3) {
      first--;
    }
    if (before - first > 2 || Integer.parseInt(scan.text(), first, before + 1, 10) > 180) {
      return false;
    }
    int minutes = afterBlanks(scan, scan.at(sign) == 'd' ? scan.endOfLetters(sign) : sign + 1);
    int i = endOfPart(scan, minutes);
    if (i < 0) {
      return false;
    }
    int seconds = endOfPart(scan, afterBlanks(scan, i));
    return isSide(scan, afterBlanks(scan, seconds < 0 ? i : seconds))
        || isSide(scan, startOfWord(scan, first));
  }

  /** The end of minutes or seconds with their sign; -1 when there are none. */
  private static int endOfPart(Scan scan, int start) {
    int i = scan.endOfDigits(start);
    if (i == start || i - start > 2 || Integer.parseInt(scan.text(), start, i, 10) > 59) {
      return -1;
    }
    if (i + 1 < scan.length() && scan.at(i) == '.' && scan.isDigitAt(i + 1)) {
      i = scan.endOfDigits(i + 1);
    }
    int sign = afterBlanks(scan, i);
    if (sign < scan.length() && scan.at(sign) == 'm') {
      return scan.text().startsWith("min", sign) ? scan.endOfLetters(sign) : -1;
    }
    if (sign < scan.length() && scan.text().startsWith("sec", sign)) {
      return scan.endOfLetters(sign);
    }
    int end = sign;
    while (end < scan.length() && end - sign < 2 && "'\"".indexOf(scan.at(end)) >= 0) {
      end++;
    }
    return end > sign ? end : -1;
  }

  private static boolean isSide(Scan scan, int start) {
    if (start < 0 || start >= scan.length()) {
      return false;
    }
    int end = scan.endOfLetters(start);
    return switch (scan.text().substring(start, Math.min(end, start + 6))) {
      case "n", "s", "e", "w", "north", "south", "east", "west" -> true;
      default -> false;
    };
  }

  private static int startOfWord(Scan scan, int before) {
    int i = before - 1;
    if (i >= 0 && scan.at(i) == ' ') {
      i--;
    }
    return i >= 0 && Scan.isLetter(scan.at(i)) && (i == 0 || !Scan.isLetter(scan.at(i - 1)))
        ? i
        : -1;
  }

  private static int afterBlanks(Scan scan, int start) {
    int i = start;
    while (i < scan.length() && i - start < LONGEST_UNIT && scan.at(i) == ' ') {
      i++;
    }
    return i;
  }
}
