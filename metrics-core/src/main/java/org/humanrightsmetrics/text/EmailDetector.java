// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** E-mail addresses, those that try not to look like one included: {@code asha [at] example [dot] org}. */
final class EmailDetector implements Detector {

  private static final String CODE = "privacy/email";
  private static final int LONGEST_DOMAIN = 255;

  @Override
  public int fewestDigits() {
    return 0;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    String text = scan.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean found = switch (c) {
        case '@' -> isAddress(text, i, i + 1);
        case '(', '[', '{' -> isInBrackets(text, i);
        case ' ' -> isSpelledOut(text, i);
        default -> false;
      };
      if (found) {
        sightings.error(CODE);
        return;
      }
    }
  }

  private static boolean isAddress(String text, int localEnd, int domain) {
    int end = localEnd > 0 && text.charAt(localEnd - 1) == ' ' ? localEnd - 1 : localEnd;
    int start = domain < text.length() && text.charAt(domain) == ' ' ? domain + 1 : domain;
    return end > 0
        && isLocalPart(text.charAt(end - 1))
        && text.charAt(end - 1) != '.'
        && isDomainFrom(text, start);
  }

  private static boolean isInBrackets(String text, int open) {
    int close = endOfWord(text, open + 1, "at");
    return close > 0
        && close < text.length()
        && ")]}".indexOf(text.charAt(close)) >= 0
        && isAddress(text, open, close + 1);
  }

  // "Asha at example dot org": without the word for the dot it would be any place.
  private static boolean isSpelledOut(String text, int blank) {
    int end = endOfWord(text, blank + 1, "at");
    if (end < 0 || end >= text.length() || text.charAt(end) != ' ' || blank == 0) {
      return false;
    }
    int label = end + 1;
    int i = label;
    while (i < text.length() && i - label < 64 && isDomainPart(text.charAt(i))) {
      i++;
    }
    return i > label
        && isLocalPart(text.charAt(blank - 1))
        && text.startsWith(" dot ", i)
        && isTopLevel(text, i + 5);
  }

  private static int endOfWord(String text, int start, String word) {
    return text.startsWith(word, start) ? start + word.length() : -1;
  }

  private static boolean isTopLevel(String text, int i) {
    return i + 1 < text.length()
        && Scan.isLetter(text.charAt(i))
        && Scan.isLetter(text.charAt(i + 1));
  }

  private static boolean isDomainFrom(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST_DOMAIN);
    int label = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (i == label) {
          return false;
        }
        label = i + 1;
      } else if (Scan.isLetter(c)) {
        // Two letters after a dot make a top-level domain; what follows can only lengthen it.
        if (label > start && i > label && Scan.isLetter(text.charAt(i - 1))) {
          return true;
        }
      } else if (!isDomainPart(c)) {
        return i > label && isDisguisedDot(text, i);
      }
    }
    return false;
  }

  // "example[dot]org", "example (dot) org", "example dot org"
  private static boolean isDisguisedDot(String text, int end) {
    int i = end;
    if (text.charAt(i) == ' ') {
      i++;
    }
    boolean bracket = i < text.length() && "([{".indexOf(text.charAt(i)) >= 0;
    int word = endOfWord(text, bracket ? i + 1 : i, "dot");
    if (word < 0 || (!bracket && i == end)) {
      return false;
    }
    int after = bracket ? word + 1 : word;
    boolean blank = after < text.length() && text.charAt(after) == ' ';
    return (bracket || blank) && isTopLevel(text, blank ? after + 1 : after);
  }

  private static boolean isDomainPart(char c) {
    return Scan.isLetter(c) || PlainText.isDigit(c) || c == '-';
  }

  private static boolean isLocalPart(char c) {
    return Scan.isLetter(c) || PlainText.isDigit(c) || "!#$%&'*+-/=?^_`{|}~.\"".indexOf(c) >= 0;
  }
}
