// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** The check digits by which numbers that name one person or one account give themselves away. */
final class Checksum {

  // Verhoeff's scheme works in the symmetry group of the pentagon: this is its multiplication
  // table.
  private static final int[][] PENTAGON = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0},
  };

  private static final int[] MACHINE_WEIGHTS = {7, 3, 1};
  private static final int[] VERHOEFF_STEP = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
  private static final int[][] VERHOEFF_POWERS = powers();

  private Checksum() {}

  /** Whether the last digit is the Verhoeff check digit of those before it. */
  static boolean isVerhoeff(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      check = PENTAGON[check][VERHOEFF_POWERS[i % 8][digit]];
    }
    return check == 0;
  }

  /** Whether the last digit is the Luhn check digit of those before it. */
  static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      if (i % 2 == 1) {
        digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
      }
      sum += digit;
    }
    return sum % 10 == 0;
  }

  /** Whether digits and lower-case letters, read as an IBAN, leave 1 when divided by 97. */
  static boolean isMod97(String account) {
    int remainder = 0;
    for (int i = 0; i < account.length(); i++) {
      char c = account.charAt((i + 4) % account.length());
      remainder = PlainText.isDigit(c)
          ? (remainder * 10 + c - '0') % 97
          : (remainder * 100 + c - 'a' + 10) % 97;
    }
    return remainder == 1;
  }

  /** Whether the last of fifteen digits and lower-case letters checks those before it (GSTIN). */
  static boolean isMod36(String number) {
    int sum = 0;
    for (int i = 0; i < number.length() - 1; i++) {
      int product = valueOf(number.charAt(i)) * (i % 2 + 1);
      sum += product / 36 + product % 36;
    }
    return (36 - sum % 36) % 36 == valueOf(number.charAt(number.length() - 1));
  }

  /** Whether the character at the end checks a field of a line for machines (ICAO 9303). */
  static boolean isMachineRead(String line, int from, int check) {
    int sum = 0;
    for (int i = from; i < check; i++) {
      int value = line.charAt(i) == '<' ? 0 : valueOf(line.charAt(i));
      sum += value * MACHINE_WEIGHTS[(i - from) % 3];
    }
    return line.charAt(check) == '0' + sum % 10;
  }

  private static int valueOf(char c) {
    return PlainText.isDigit(c) ? c - '0' : c - 'a' + 10;
  }

  private static int[][] powers() {
    int[][] powers = new int[8][10];
    for (int digit = 0; digit < 10; digit++) {
      powers[0][digit] = digit;
    }
    for (int i = 1; i < powers.length; i++) {
      for (int digit = 0; digit < 10; digit++) {
        powers[i][digit] = VERHOEFF_STEP[powers[i - 1][digit]];
      }
    }
    return powers;
  }
}
