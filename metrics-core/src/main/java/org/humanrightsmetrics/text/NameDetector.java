// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.List;
import java.util.Set;

/**
 * Words that stand before names of persons: titles, kin, "survivor". No list of names: it would be long,
 * and fair to some languages only. Hence only ever a warning.
 */
final class NameDetector implements Detector {

  static final String CODE = "privacy/name";

  private static final int SHORTEST_CUE = 2;
  private static final int LONGEST_CUE = 11;

  private static final Set<String> TITLES = Set.of(
      "mr", "mrs", "ms", "miss", "dr", "prof", "shri", "smt", "kumari", "mme", "mlle", "sra",
      "srta", "madame", "bibi", "neang");

  private static final Set<String> KIN = Set.of(
      "son",
      "daughter",
      "wife",
      "husband",
      "widow",
      "mother",
      "father",
      "sister",
      "brother",
      "aunt",
      "uncle");

  private static final Set<String> PERSONS =
      Set.of("survivor", "victim", "client", "beneficiary", "trainee", "named", "alias", "née");

  // "Survivor Support Network" is no person.
  private static final Set<String> NOT_NAMES = Set.of(
      "support",
      "services",
      "service",
      "network",
      "centre",
      "center",
      "fund",
      "care",
      "programme",
      "program",
      "status",
      "leadership",
      "led",
      "assistance",
      "protection",
      "identification",
      "rights",
      "leaders",
      "council",
      "inclusion",
      "alliance",
      "and",
      "or");

  private static final List<String> FOREIGN_TITLES = List.of(
      "श्रीमती ",
      "श्री ",
      "सुश्री ",
      "कुमारी ",
      "শ্রীমতী ",
      "জনাব ",
      "លោកស្រី",
      "អ្នកស្រី",
      "កញ្ញា",
      "السيدة ",
      "السيد ",
      "الآنسة ");

  @Override
  public int fewestDigits() {
    return 0;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    CharSequence text = scan.original();
    boolean foreign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      foreign |= c >= 0x80;
      if (c >= 'A' && isNameFrom(text, i)) {
        sightings.warn(CODE);
        return;
      }
    }
    if (foreign && hasForeignTitle(text)) {
      sightings.warn(CODE);
    }
  }

  /** Whether a word with a capital begins here, and the word before it announces a person. */
  static boolean isNameFrom(CharSequence text, int start) {
    char c = text.charAt(start);
    boolean capital = c < 0x80 ? c <= 'Z' && c >= 'A' : Character.isUpperCase(c);
    if (!capital || start < 3) {
      return false;
    }
    int end = start;
    while (end > 0 && start - end < 3 && " .:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    if (text.charAt(end - 1) == 'o' && end > 2 && text.charAt(end - 2) == '/') {
      // s/o, d/o, w/o: son, daughter, wife of
      return "sdwhcSDWHC".indexOf(text.charAt(end - 3)) >= 0 && !isLetterBefore(text, end - 3);
    }
    return end < start && isCue(text, end, start);
  }

  private static boolean isCue(CharSequence text, int end, int name) {
    String cue = wordBefore(text, end);
    if (cue.length() < SHORTEST_CUE) {
      return false;
    }
    String lower = lower(cue);
    if (TITLES.contains(lower)) {
      return true;
    }
    if (lower.equals("of")) {
      String kin = wordBefore(text, end - 3);
      return end > 3 && KIN.contains(kin);
    }
    boolean person = KIN.contains(cue) || PERSONS.contains(lower);
    return person && text.charAt(end) == ' ' && !NOT_NAMES.contains(lower(wordFrom(text, name)));
  }

  static boolean hasForeignTitle(CharSequence text) {
    String whole = text.toString();
    for (String title : FOREIGN_TITLES) {
      if (whole.contains(title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterBefore(CharSequence text, int i) {
    return i > 0 && Character.isLetter(text.charAt(i - 1));
  }

  private static String wordBefore(CharSequence text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
      if (end - start > LONGEST_CUE) {
        return "";
      }
    }
    return end < 0 ? "" : text.subSequence(start, end).toString();
  }

  private static String wordFrom(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && end - start < 16 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString();
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Whether two words with capitals follow each other, neither of which is known.
   *
   * @param known words in lower case, such as those of code lists and titles
   */
  static boolean hasUnknownPair(CharSequence text, Set<String> known) {
    boolean earlier = false;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        earlier = earlier && text.charAt(i) == ' ';
        i++;
        continue;
      }
      int start = i;
      int lowers = 0;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        lowers += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        i++;
      }
      boolean name = Character.isUpperCase(text.charAt(start))
          && lowers == i - start - 1
          && lowers > 0
          && !known.contains(lower(text.subSequence(start, i).toString()));
      if (name && earlier) {
        return true;
      }
      earlier = name;
    }
    return false;
  }
}
