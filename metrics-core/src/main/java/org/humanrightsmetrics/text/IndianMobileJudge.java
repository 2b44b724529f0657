// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** Ten digits from 6 to 9 upwards, with or without 0 or 91 before: certain only in a text on phones. */
final class IndianMobileJudge implements NumberDetector.Judge {

  private static final String CODE = "privacy/phone";
  private static final int MOST_GROUPS = 4;

  @Override
  public void judge(GroupedNumber number, Scan scan, Sightings sightings) {
    if (number.money() || !isMobile(number)) {
      return;
    }
    if (scan.speaksOf(Topic.PHONE)) {
      sightings.error(CODE);
    } else {
      sightings.warn(CODE);
    }
  }

  private static boolean isMobile(GroupedNumber number) {
    int trunk = switch (number.length()) {
      case 10 -> 0;
      case 11 -> number.digits().startsWith("0") ? 1 : -1;
      case 12 -> number.digits().startsWith("91") ? 2 : -1;
      default -> -1;
    };
    int groups = number.groups().size();
    if (trunk < 0 || number.digits().charAt(trunk) < '6' || groups > MOST_GROUPS) {
      return false;
    }
    int from = trunk == number.groups().get(0).length() ? 1 : 0;
    for (GroupedNumber.Group group : number.groups().subList(from, groups)) {
      if (group.length() < 3) {
        return false;
      }
    }
    return true;
  }
}
