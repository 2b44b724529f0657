// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** International bank account numbers, whole or in groups, with sound check digits. */
final class IbanDetector implements Detector {

  private static final int SHORTEST = 15;

  // Lengths by country from the IBAN registry of SWIFT; without them one could not tell where an
  // account number written in groups ends.
  private static final String LENGTHS =
      "ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27"
          + " dk18 do28 ee20 eg29 es24 fi18 fk18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28"
          + " ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24"
          + " me22 mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22"
          + " ru33 sa24 sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24"
          + " xk20 ye30";

  @Override
  public int fewestDigits() {
    return 2;
  }

  @Override
  public void look(Scan scan, Sightings sightings) {
    String text = scan.text();
    for (int i = 0; i + SHORTEST <= text.length(); i++) {
      if (PlainText.isAsciiLetter(text.charAt(i))
          && PlainText.isAsciiLetter(text.charAt(i + 1))
          && PlainText.isDigit(text.charAt(i + 2))
          && (i == 0 || !PlainText.isWordPart(text.charAt(i - 1)))
          && isAccountFrom(text, i)) {
        sightings.error("privacy/iban");
        return;
      }
    }
  }

  private static boolean isAccountFrom(String text, int start) {
    int entry = LENGTHS.indexOf(text.substring(start, start + 2));
    if (entry < 0 || entry % 5 != 0) {
      return false;
    }
    int wanted = Integer.parseInt(LENGTHS, entry + 2, entry + 4, 10);
    StringBuilder account = new StringBuilder(wanted);
    int i = start;
    while (i < text.length() && account.length() < wanted) {
      char c = text.charAt(i);
      if (PlainText.isDigit(c) || PlainText.isAsciiLetter(c)) {
        account.append(c);
      } else if ((c != ' ' && c != '-') || !PlainText.isWordPart(text.charAt(i - 1))) {
        return false;
      }
      i++;
    }
    boolean ends = i == text.length() || !PlainText.isWordPart(text.charAt(i));
    return ends && account.length() == wanted && Checksum.isMod97(account.toString());
  }
}
