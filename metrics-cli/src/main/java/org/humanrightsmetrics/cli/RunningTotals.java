// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanrightsmetrics.disclosure.Accumulation;

/** Which of some subjects are readings of one running total, so that their differences are numbers too. */
final class RunningTotals {

  private static final Pattern YEAR = Pattern.compile(" year=([0-9]{4})");

  private RunningTotals() {}

  /** What a subject is about whatever the year, for example {@code women-trained/women role=ACTUAL}. */
  static String series(String subject) {
    return YEAR.matcher(subject).replaceFirst("");
  }

  /**
   * Each reading beside the one before it.
   *
   * @param subjects of running totals, of any series
   */
  static List<Accumulation> between(Collection<String> subjects) {
    Map<String, SortedSet<String>> bySeries = new TreeMap<>();
    for (String subject : subjects) {
      Matcher year = YEAR.matcher(subject);
      if (year.find()) {
        // Of one series, subjects differ in the year alone, so they sort by it.
        bySeries.computeIfAbsent(series(subject), key -> new TreeSet<>()).add(subject);
      }
    }
    List<Accumulation> totals = new ArrayList<>();
    for (SortedSet<String> readings : bySeries.values()) {
      String earlier = "";
      for (String later : readings) {
        if (!earlier.isEmpty()) {
          totals.add(new Accumulation(later, earlier, later + " less " + earlier));
        }
        earlier = later;
      }
    }
    return totals;
  }
}
