// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** Payment cards: a number range that networks hand out, and a sound check digit. */
final class CardJudge implements NumberDetector.Judge {

  private static final String CODE = "privacy/card";

  @Override
  public void judge(GroupedNumber number, Scan scan, Sightings sightings) {
    if (number.length() < 13
        || !isOfNetwork(number.digits())
        || !isGrouped(number)
        || number.areYears()
        || !Checksum.isLuhn(number.digits())) {
      return;
    }
    boolean otherwise = number.money() || number.numbered();
    if (!otherwise || scan.speaksOf(Topic.CARD)) {
      sightings.error(CODE);
    } else {
      sightings.warn(CODE);
    }
  }

  private static boolean isGrouped(GroupedNumber number) {
    if (number.isWhole()) {
      return true;
    }
    int groups = number.groups().size();
    if (number.groups().get(0).length() != 4) {
      return false;
    }
    if (groups == 3 && number.groups().get(1).length() == 6) {
      int last = number.groups().get(2).length();
      return last == 4 || last == 5;
    }
    return groups >= 4 && number.isInGroupsOf(4, 1, groups - 1);
  }

  // The published ranges of the networks; without them one long number in ten would pass.
  private static boolean isOfNetwork(String digits) {
    int length = digits.length();
    int two = Integer.parseInt(digits, 0, 2, 10);
    int four = Integer.parseInt(digits, 0, 4, 10);
    return switch (digits.charAt(0)) {
      case '2' -> length == 16 && four >= 2221 && four <= 2720;
      case '3' -> isOfRangeThree(two, four, length);
      case '4' -> length == 13 || length == 16 || length == 19;
      case '5' -> length == 16 || (length >= 18 && (two == 50 || two >= 56));
      case '6' -> length >= 16;
      case '8' -> length == 16 && (two == 81 || two == 82);
      default -> false;
    };
  }

  private static boolean isOfRangeThree(int two, int four, int length) {
    if (two == 34 || two == 37) {
      return length == 15;
    }
    if (two == 35) {
      return length >= 16 && four >= 3528 && four <= 3589;
    }
    return length == 14 && (two == 36 || two == 38 || two == 39 || (four >= 3000 && four <= 3059));
  }
}
