// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A rate or a mean that is meant to be published: one cell divided by another, rounded.
 *
 * <p>A rate says how many percent of the persons of one cell are counted in another, so that those left over
 * are a number too, which is protected though nobody prints it. A mean divides an amount by the persons it
 * was counted for. Neither is published unless both of its parts may be: with a denominator of up to
 * {@code 100 * 10^decimals} a rate gives its numerator away.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind rate or mean
 * @param numerator the cell above the line, for example {@code completed{sex=F}}
 * @param denominator the cell below it, for example {@code started{sex=F}}
 * @param decimals decimals printed, of percent for a rate, of the unit for a mean; 0 to 6
 * @param sensitive whether even "all" and "none" tell too much of a person
 */
public record Quotient(
    Kind kind, CellKey numerator, CellKey denominator, int decimals, boolean sensitive) {

  /** What is divided by what. */
  public enum Kind {
    /** Persons by persons, in percent; the former belong to the latter. */
    RATE,
    /** An amount by the persons it was counted for. */
    MEAN
  }

  static final int MOST_DECIMALS = 6;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when a cell is divided by itself, or the decimals lie outside 0 to 6
   */
  public Quotient {
    Objects.requireNonNull(kind, "kind");
    if (numerator.equals(denominator)) {
      throw new IllegalArgumentException("A cell is not divided by itself: " + numerator);
    }
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("Decimals lie between 0 and " + MOST_DECIMALS);
    }
  }

  /**
   * A rate in percent of something that is not sensitive.
   *
   * @param numerator the persons counted
   * @param denominator the persons of whom they are a part
   * @param decimals of percent
   * @return the rate
   */
  public static Quotient rate(CellKey numerator, CellKey denominator, int decimals) {
    return new Quotient(Kind.RATE, numerator, denominator, decimals, false);
  }

  /**
   * A mean.
   *
   * @param sum the amount
   * @param count the persons
   * @param decimals of the unit
   * @return the mean
   */
  public static Quotient mean(CellKey sum, CellKey count, int decimals) {
    return new Quotient(Kind.MEAN, sum, count, decimals, false);
  }

  /** How many printed steps one whole is: 100 for a rate without decimals. */
  static long steps(Kind kind, int decimals) {
    long steps = kind == Kind.RATE ? 100 : 1;
    for (int i = 0; i < decimals; i++) {
      steps *= 10;
    }
    return steps;
  }

  /** Rounded half up; the denominator is positive. */
  BigDecimal print(long above, long below) {
    BigDecimal times = BigDecimal.valueOf(kind == Kind.RATE ? 100 : 1);
    return BigDecimal.valueOf(above)
        .multiply(times)
        .divide(BigDecimal.valueOf(below), decimals, RoundingMode.HALF_UP);
  }

  /** The persons below the line who are not counted above it. */
  CellKey rest() {
    return rest(numerator, denominator);
  }

  static CellKey rest(CellKey numerator, CellKey denominator) {
    return CellKey.of(
        denominator.subject() + denominator.coordinates() + " less " + numerator.subject(),
        numerator.coordinates());
  }
}
