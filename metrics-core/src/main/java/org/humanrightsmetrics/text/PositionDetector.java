// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two numbers that can be a latitude and a longitude, finer than a tenth of a degree. */
final class PositionDetector implements Detector {

  private static final int FEWEST_DIGITS = 8;
  private static final int LONGEST_GAP = 20;

  // Words that may stand between the two numbers.
  private static final Set<String> BETWEEN = Set.of(
      "n",
      "s",
      "e",
      "w",
      "lat",
      "lon",
      "lng",
      "long",
      "latitude",
      "longitude",
      "north",
      "south",
      "east",
      "west");

  /** Degrees are the whole part only: enough to judge the range. */
  private record Coordinate(int start, int end, int degrees) {}

  @Override
  public int fewestDigits() {
    return FEWEST_DIGITS;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    Coordinate earlier = null;
    int i = 0;
    while (i < scan.length()) {
      if (!scan.isDigitAt(i)) {
        i++;
        continue;
      }
      int end = endOfDecimal(scan, i);
      Coordinate coordinate = isDetached(scan, i, end) ? coordinateIn(scan, i, end) : null;
      if (coordinate != null && earlier != null && arePosition(scan, earlier, coordinate)) {
        sightings.error("privacy/position");
        return;
      }
      earlier = coordinate;
      i = end;
    }
  }

  private static int endOfDecimal(Scan scan, int start) {
    int i = scan.endOfDigits(start);
    boolean goesOn = i + 1 < scan.length() && scan.at(i) == '.' && scan.isDigitAt(i + 1);
    return goesOn ? scan.endOfDigits(i + 1) : i;
  }

  // Neither part of a word, nor of a version such as 1.234.567, nor the tail of a grouped
  // 1,234.567.
  private static boolean isDetached(Scan scan, int start, int end) {
    boolean version = end + 1 < scan.length() && scan.at(end) == '.' && scan.isDigitAt(end + 1);
    if (version || start == 0) {
      return !version;
    }
    char before = scan.at(start - 1);
    if (PlainText.isWordPart(before) || before == '.') {
      return false;
    }
    if (before != ',' || !scan.isDigitAt(start - 2)) {
      return true;
    }
    int digits = start - 2;
    while (scan.isDigitAt(digits - 1) && start - digits < 16) {
      digits--;
    }
    return digits > 0 && scan.at(digits - 1) == '.';
  }

  private static @Nullable Coordinate coordinateIn(Scan scan, int start, int end) {
    int point = scan.endOfDigits(start);
    if (point - start > 3 || end - point < 4) {
      return null;
    }
    int degrees = Integer.parseInt(scan.text(), start, point, 10);
    return degrees <= 180 ? new Coordinate(start, end, degrees) : null;
  }

  private static boolean arePosition(Scan scan, Coordinate one, Coordinate other) {
    // Both below one degree lie in the sea off West Africa; two shares such as 0.125 lie
    // everywhere.
    boolean shares = one.degrees() == 0 && other.degrees() == 0;
    boolean inRange = one.degrees() <= 90 || other.degrees() <= 90;
    return inRange
        && !shares
        && other.start() - one.end() <= LONGEST_GAP
        && isGap(scan, one.end(), other.start());
  }

  private static boolean isGap(Scan scan, int from, int to) {
    int i = from;
    while (i < to) {
      int word = i;
      while (i < to && Scan.isLetter(scan.at(i))) {
        i++;
      }
      if (i > word) {
        if (!BETWEEN.contains(scan.text().substring(word, i))) {
          return false;
        }
      } else if (" \t\n\r,;:/|°º'\"()[]{}=+-".indexOf(scan.at(i++)) < 0) {
        return false;
      }
    }
    return true;
  }
}
