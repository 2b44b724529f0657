// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.text.GroupedNumber.Group;

/** Long numbers that are told by their length, their grouping and their check digit. */
final class NumberDetector implements Detector {

  // The longest card number has 19 digits, in at most five groups; the shortest number sought has
  // 10.
  private static final int FEWEST_DIGITS = 10;
  private static final int MOST_DIGITS = 19;
  private static final int MOST_GROUPS = 5;

  private static final List<Judge> JUDGES =
      List.of(new CardJudge(), new AadhaarJudge(), new IndianMobileJudge());

  /** Knows one kind of number. Stateless. */
  interface Judge {

    /** Notes what the number is, if it is of this kind. */
    void judge(GroupedNumber number, Scan scan, Sightings sightings);
  }

  @Override
  public int fewestDigits() {
    return FEWEST_DIGITS;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < scan.length()) {
      if (!scan.isDigitAt(i)) {
        i++;
        continue;
      }
      int end = scan.endOfDigits(i);
      if (groups.isEmpty() || !isJoined(scan, groups.get(groups.size() - 1).end(), i)) {
        groups.clear();
      } else if (groups.size() == MOST_GROUPS) {
        groups.remove(0);
      }
      if (end - i > MOST_DIGITS) {
        groups.clear();
      } else {
        groups.add(new Group(i, end, scan.text().substring(i, end)));
        judge(scan, groups, sightings);
        if (sightings.isSettled()) {
          return;
        }
      }
      i = end;
    }
  }

  // A blank, a hyphen, or a hyphen between blanks.
  private static boolean isJoined(Scan scan, int end, int start) {
    if (start - end == 1) {
      return scan.at(end) == ' ' || scan.at(end) == '-';
    }
    return start - end == 3
        && scan.at(end) == ' '
        && scan.at(end + 1) == '-'
        && scan.at(end + 2) == ' ';
  }

  /** Judges every number that ends with the last group. */
  private static void judge(Scan scan, List<Group> groups, Sightings sightings) {
    int end = groups.get(groups.size() - 1).end();
    if (!scan.isDetachedAfter(end)) {
      return;
    }
    String digits = "";
    for (int first = groups.size() - 1; first >= 0; first--) {
      Group group = groups.get(first);
      digits = group.digits() + digits;
      if (digits.length() > MOST_DIGITS) {
        return;
      }
      if (digits.length() < FEWEST_DIGITS || !scan.isDetachedBefore(group.start())) {
        continue;
      }
      GroupedNumber number = new GroupedNumber(
          digits,
          groups.subList(first, groups.size()),
          scan.isAll(group.start(), end),
          isNumbered(scan, group.start()),
          GroupedNumber.isMoney(scan, group.start(), end));
      for (Judge judge : JUDGES) {
        judge.judge(number, scan, sightings);
      }
    }
  }

  private static boolean isNumbered(Scan scan, int start) {
    return start > 1
        && (scan.at(start - 1) == '-' || scan.at(start - 1) == '/')
        && Scan.isLetter(scan.at(start - 2));
  }
}
