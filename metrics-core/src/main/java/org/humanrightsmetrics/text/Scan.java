// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One text while the detectors look at it: its plain form, what it and the name above it speak of, and
 * the questions that several detectors ask. Confine to one thread.
 */
final class Scan {

  private final CharSequence original;
  private final String text;
  private final String name;
  private final int firstInk;
  private final int lastInk;
  private @Nullable Set<Topic> ownTopics;
  private @Nullable Set<Topic> allTopics;

  /**
   * Begins a look.
   *
   * @param original as it was written
   * @param name the plain name of the property that holds it; empty for none
   */
  Scan(CharSequence original, String name) {
    this.original = original;
    this.text = PlainText.of(original, false);
    this.name = name;
    this.firstInk = text.length() - text.stripLeading().length();
    this.lastInk = text.stripTrailing().length();
  }

  /** The text with its capitals and its own digits. */
  CharSequence original() {
    return original;
  }

  /** The plain text. */
  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char at(int i) {
    return text.charAt(i);
  }

  boolean isDigitAt(int i) {
    return i >= 0 && i < text.length() && PlainText.isDigit(text.charAt(i));
  }

  int digits() {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (PlainText.isDigit(text.charAt(i))) {
        digits++;
      }
    }
    return digits;
  }

  int endOfDigits(int start) {
    int i = start;
    while (i < text.length() && PlainText.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  int endOfLetters(int start) {
    int i = start;
    while (i < text.length() && isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether nothing but blanks lies around this part. */
  boolean isAll(int start, int end) {
    return start <= firstInk && end >= lastInk;
  }

  /** Whether the text, or the name above it, speaks of something. */
  boolean speaksOf(Topic topic) {
    if (allTopics == null) {
      EnumSet<Topic> topics = EnumSet.noneOf(Topic.class);
      topics.addAll(ownTopics());
      if (!name.isEmpty()) {
        topics.addAll(Topic.of(name));
      }
      allTopics = topics;
    }
    return allTopics.contains(topic);
  }

  /** Whether the text itself speaks of the day on which somebody was born. */
  boolean speaksOfBirthday() {
    return ownTopics().contains(Topic.BIRTH) && !ownTopics().contains(Topic.BIRTH_STATISTICS);
  }

  private Set<Topic> ownTopics() {
    if (ownTopics == null) {
      ownTopics = Topic.of(text);
    }
    return ownTopics;
  }

  /** Whether neither a word nor the whole part of a decimal stands right before. */
  boolean isDetachedBefore(int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean fraction = isDecimalMark(before) && isDigitAt(start - 2);
    return !fraction && !PlainText.isWordPart(before);
  }

  /** Whether neither a word nor the fraction of a decimal follows at once. */
  boolean isDetachedAfter(int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean fraction = isDecimalMark(after) && isDigitAt(end + 1);
    return !fraction && !PlainText.isWordPart(after);
  }

  private static boolean isDecimalMark(char c) {
    return c == '.' || c == ',';
  }

  /** Marks belong to the words of many scripts: a Hindi word may well end in one. */
  static boolean isLetter(char c) {
    if (c < 0x80) {
      return PlainText.isAsciiLetter(c);
    }
    return Character.isLetter(c) || Character.isSurrogate(c) || StrictText.isMark(c);
  }
}
