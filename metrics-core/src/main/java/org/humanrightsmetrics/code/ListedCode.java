// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list that is open, or kept by somebody else, for example a country or a currency.
 *
 * <p>Any text of the right form makes a code, even one that the list does not have: a report with a
 * wrong code must be readable, or nobody could tell the reporter what is wrong with it. Whether the
 * list has the code is asked with {@link #statusDuring}.
 *
 * <p><b>User door.</b> Open lists accept codes of the form {@code X-} followed by 1 to 32 of {@code
 * A-Z 0-9 _ -}, so that nobody is kept from reporting because a list lacks a word. They have the
 * status {@link CodeStatus.Kind#USER_ASSIGNED}.
 *
 * <p><b>For implementors.</b> A subclass is final, immutable, carries {@link CodeListed} with a
 * pattern, and has a public static {@code of(String)} that throws {@link IllegalArgumentException}
 * only when the text does not have the form. A subclass whose codes are constants also has a public
 * static {@code values()} that lists them.
 *
 * <p>Two codes are equal when class and text are. Immutable and thread-safe.
 */
public abstract class ListedCode implements Code, Comparable<ListedCode> {

  private static final int LONGEST_PATTERN = 200;

  // The prefix that an open list's pattern admits and a closed one's does not.
  static final String USER_PREFIX = "X-";

  private static final ClassValue<Pattern> FORMS = new ClassValue<>() {
    @Override
    protected Pattern computeValue(Class<?> type) {
      String pattern = CodeList.annotation(type).pattern();
      if (pattern.isEmpty() || pattern.length() > LONGEST_PATTERN) {
        throw new IllegalStateException(type.getName() + ": @CodeListed needs a pattern of 1 to "
            + LONGEST_PATTERN + " characters");
      }
      return Pattern.compile("^(?:" + pattern + ")$");
    }
  };

  private final String code;

  // Found out by whoever asks first. The list never changes, so every thread finds the same.
  private boolean alwaysListed;

  /**
   * Keeps a code of the right form.
   *
   * @param code the text; it must match the pattern of the subclass's {@link CodeListed}
   * @throws IllegalArgumentException when the text does not have the form
   * @throws IllegalStateException when the subclass has no usable pattern
   */
  protected ListedCode(String code) {
    Objects.requireNonNull(code, "code");
    Pattern form = FORMS.get(getClass());
    if (!form.matcher(code).matches()) {
      CodeListed listed = CodeList.annotation(getClass());
      throw new IllegalArgumentException("not the form of a " + listed.id()
          + " code, which looks like " + listed.example() + " (" + listed.pattern() + ")");
    }
    this.code = code;
  }

  /**
   * What the shipped list says about this code in a period.
   *
   * <p>Judged by the list that comes with the library, whose version {@link CodeList#version()}
   * tells, never by data of the Java platform.
   *
   * @param start first day of the period
   * @param end last day of the period; the same day for a moment
   * @return the status; {@link CodeStatus} says what counts as withdrawn when
   */
  public abstract CodeStatus statusDuring(LocalDate start, LocalDate end);

  /**
   * The verdict of the subclass's own list: user door first, then the list with its withdrawals.
   *
   * @param start first day of the period
   * @param end last day of the period
   * @return the status that most subclasses answer with
   */
  protected final CodeStatus statusInList(LocalDate start, LocalDate end) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (alwaysListed) {
      return CodeStatus.of(CodeStatus.Kind.LISTED);
    }
    if (code.startsWith(USER_PREFIX)) {
      return CodeStatus.of(CodeStatus.Kind.USER_ASSIGNED);
    }
    CodeList list = CodeList.of(getClass());
    alwaysListed = list.contains(code);
    return list.status(code, start, end);
  }

  @Override
  public final String code() {
    return code;
  }

  /** Orders by code, then by class, so that it agrees with {@link #equals}. */
  @Override
  public final int compareTo(ListedCode other) {
    int byCode = code.compareTo(other.code);
    return byCode != 0
        ? byCode
        : getClass().getName().compareTo(other.getClass().getName());
  }

  // The same text in two lists is two codes, so the class takes part.
  @SuppressWarnings("EqualsGetClass")
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && getClass() == other.getClass()
        && code.equals(((ListedCode) other).code);
  }

  @Override
  public final int hashCode() {
    return code.hashCode();
  }

  /** The code itself, for example {@code IN-BR}. */
  @Override
  public final String toString() {
    return code;
  }
}
