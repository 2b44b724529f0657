// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the word that a mistyped one was probably meant to be.
 *
 * <p>Stateless and thread-safe.
 */
public final class Spelling {

  // Longer text is no slip of the pen, and comparing costs the product of both lengths.
  private static final int LONGEST = 64;

  private Spelling() {}

  /**
   * The word that was probably meant, letter case left out of account.
   *
   * <p>One slip (a letter missing, added or exchanged, or two neighbours swapped) is allowed from four letters
   * on, two from six on. {@code "complted"} among the names of a record gives {@code "completed"}.
   *
   * @param typed what somebody wrote
   * @param words what could have been meant; of two equally near, the earlier wins
   * @return one of the words; empty when none is near
   */
  public static Optional<String> nearest(String typed, List<String> words) {
    return nearest(typed, words, UnaryOperator.identity());
  }

  static Optional<String> nearest(String typed, List<String> codes, UnaryOperator<String> name) {
    Objects.requireNonNull(typed, "typed");
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = fold(typed);
    int allowed = allowed(wanted.length());
    String best = null;
    // A code and a name at the same distance: the code wins, hence two steps a slip.
    int bestRank = 2 * allowed + 2;
    for (String code : codes) {
      int rank = 2 * distance(wanted, fold(code), allowed);
      String label = name.apply(code);
      if (!label.equals(code)) {
        rank = Math.min(rank, 2 * distance(wanted, fold(label), allowed) + 1);
      }
      if (rank < bestRank) {
        best = code;
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int allowed(int length) {
    if (length < 4) {
      return 0;
    }
    return length < 6 ? 1 : 2;
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Fewest slips that turn one word into the other, where a slip is a letter missing, added or
   * exchanged, or two neighbours swapped (optimal string alignment); {@code allowed + 1} for more than
   * are allowed.
   */
  static int distance(String a, String b, int allowed) {
    if (Math.abs(a.length() - b.length()) > allowed || b.length() > LONGEST) {
      return allowed + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int slips = Math.min(last[j - 1] + exchange, Math.min(last[j] + 1, current[j - 1] + 1));
        boolean swapped = i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          slips = Math.min(slips, beforeLast[j - 2] + 1);
        }
        current[j] = slips;
        least = Math.min(least, slips);
      }
      // A swap reaches two rows back, so one row above the limit is no proof; only stop well above.
      if (least > allowed + 1) {
        return allowed + 1;
      }
      int[] recycled = beforeLast;
      beforeLast = last;
      last = current;
      current = recycled;
    }
    return Math.min(last[b.length()], allowed + 1);
  }
}
