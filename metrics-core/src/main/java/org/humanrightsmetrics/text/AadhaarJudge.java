// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** Indian identity numbers with a sound check digit, which one random number in ten has too. */
final class AadhaarJudge implements NumberDetector.Judge {

  private static final String CODE = "privacy/aadhaar";

  @Override
  public void judge(GroupedNumber number, Scan scan, Sightings sightings) {
    if (!isAadhaar(number)) {
      return;
    }
    boolean otherwise = number.alone() || number.money() || number.numbered();
    if (!otherwise || scan.speaksOf(Topic.AADHAAR)) {
      sightings.error(CODE);
    } else {
      sightings.warn(CODE);
    }
  }

  private static boolean isAadhaar(GroupedNumber number) {
    int groups = number.groups().size();
    return number.length() == 12
        && number.digits().charAt(0) >= '2'
        && (number.isWhole() || (groups == 3 && number.isInGroupsOf(4, 0, 3)))
        && !number.areYears()
        && Checksum.isVerhoeff(number.digits());
  }
}
