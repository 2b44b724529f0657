// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** Places in writing that is short for coordinates: plus codes, geohashes and three words. */
final class GridCodeDetector implements Detector {

  private static final String CODE = "privacy/position";
  private static final String PLUS_ALPHABET = "23456789cfghjmpqrvwx";
  private static final int SHORTEST_GEOHASH = 6;
  private static final int LONGEST_GEOHASH = 12;

  @Override
  public int fewestDigits() {
    return 0;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    if (hasPlusCode(scan) || hasThreeWords(scan)) {
      sightings.error(CODE);
      return;
    }
    int digits = mostDigitsOfGeohash(scan);
    if (digits > 0 && scan.speaksOf(Topic.GEOHASH)) {
      sightings.error(CODE);
    } else if (digits > 1 && scan.speaksOf(Topic.PLACE)) {
      sightings.warn(CODE);
    }
  }

  private static boolean hasPlusCode(Scan scan) {
    String text = scan.text();
    for (int plus = text.indexOf('+', 4); plus >= 0; plus = text.indexOf('+', plus + 1)) {
      int start = plus;
      while (start > 0 && plus - start <= 8 && isIn(PLUS_ALPHABET, text.charAt(start - 1))) {
        start--;
      }
      int end = plus + 1;
      while (end < text.length() && end - plus <= 7 && isIn(PLUS_ALPHABET, text.charAt(end))) {
        end++;
      }
      int before = plus - start;
      int after = end - plus - 1;
      boolean bounded = (start == 0 || !PlainText.isWordPart(text.charAt(start - 1)))
          && (end == text.length() || !PlainText.isWordPart(text.charAt(end)));
      boolean whole = before == 8 && after != 1;
      boolean shortened = (before == 4 || before == 6) && (after == 2 || after == 3);
      if (bounded && (whole || shortened) && isMixed(text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasThreeWords(Scan scan) {
    String text = scan.text();
    int marked = text.indexOf("///");
    if (marked >= 0 && areThreeWords(scan, marked + 3)) {
      return true;
    }
    if (text.indexOf('.') < 0 || !scan.speaksOf(Topic.WHAT3WORDS)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean starts = Scan.isLetter(text.charAt(i))
          && (i == 0 || !(Scan.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.'));
      if (starts && areThreeWords(scan, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areThreeWords(Scan scan, int start) {
    int i = start;
    for (int word = 0; word < 3; word++) {
      int end = scan.endOfLetters(i);
      if (end - i < 3) {
        return false;
      }
      i = end;
      if (word < 2) {
        if (i >= scan.length() || scan.at(i) != '.') {
          return false;
        }
        i++;
      }
    }
    return i == scan.length() || !PlainText.isWordPart(scan.at(i));
  }

  /**
   * How many digits the richest code in the text has; 0 for none. Without a digit it could be a word, and
   * without a word on places beside it anything.
   */
  private static int mostDigitsOfGeohash(Scan scan) {
    int most = 0;
    int i = 0;
    while (i < scan.length()) {
      int start = i;
      int digits = 0;
      while (i < scan.length() && isOfGeohash(scan.at(i))) {
        digits += PlainText.isDigit(scan.at(i)) ? 1 : 0;
        i++;
      }
      int length = i - start;
      if (digits > most
          && length >= SHORTEST_GEOHASH
          && length <= LONGEST_GEOHASH
          && digits < length
          && isLoose(scan, start - 1)
          && isLoose(scan, i)) {
        most = digits;
      }
      i = Math.max(i, start + 1);
    }
    return most;
  }

  private static boolean isOfGeohash(char c) {
    boolean letter = c > 'a' && c <= 'z' && c != 'i' && c != 'l' && c != 'o';
    return letter || PlainText.isDigit(c);
  }

  private static boolean isLoose(Scan scan, int i) {
    return i < 0
        || i >= scan.length()
        || (!PlainText.isWordPart(scan.at(i)) && scan.at(i) != '-' && scan.at(i) != '/');
  }

  private static boolean isMixed(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (PlainText.isAsciiLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String alphabet, char c) {
    return alphabet.indexOf(c) >= 0;
  }
}
