// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

/** Logarithms in whole numbers, the same on every machine. */
final class Logarithm {

  private static final int PLACES = 10;
  // The square of a mantissa below 2 then fits a long.
  private static final int MANTISSA_BITS = 30;

  private Logarithm() {}

  /** 1,024 times the logarithm of a positive number to the base 2, rounded down. */
  static long base2(long number) {
    int exponent = 63 - Long.numberOfLeadingZeros(number);
    long mantissa = exponent > MANTISSA_BITS
        ? number >>> (exponent - MANTISSA_BITS)
        : number << (MANTISSA_BITS - exponent);
    long result = exponent;
    for (int place = 0; place < PLACES; place++) {
      // Squaring doubles the logarithm, which brings out its next binary place.
      mantissa = (mantissa * mantissa) >>> MANTISSA_BITS;
      result <<= 1;
      if (mantissa >>> (MANTISSA_BITS + 1) != 0) {
        mantissa >>>= 1;
        result++;
      }
    }
    return result;
  }
}
