// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/**
 * How much a reader takes before it refuses: the bounds on text, numbers, JSON, NDJSON and
 * findings.
 *
 * <p>A whole document has no bound, because it is read as a stream; one observation has. What
 * breaches a bound is refused with a finding of the family {@code limit/}, never cut to fit.
 * {@link #strict()} is the usual value. Every bound may be lowered to 1; it may be raised up to its
 * ceiling, and doing so gives up the promise that 64 MB of memory are enough. Text lengths count
 * UTF-16 units (one for most letters, two for an emoji) unless said otherwise.
 *
 * <p>Immutable and thread-safe.
 *
 * @param observationCharacters length of one observation, from its opening to its closing brace, or
 *     of one NDJSON line; 1,000,000, at most 8,000,000. Beyond it:
 *     {@code limit/observation-too-large}
 * @param nestingDepth objects and arrays inside one another; 32, at most 64
 * @param nameLength length of a property name; 128, at most 256
 * @param stringLength length of a string value; 8,192, at most 65,536
 * @param numberLength length of a number as written, sign and decimal point included; 40, at most
 *     64
 * @param findingsKept findings held in memory; 1,000, at most 100,000. Further ones are counted
 * @param echoLength code points of input repeated in a message; 120, at most 500
 */
public record Limits(
    int observationCharacters,
    int nestingDepth,
    int nameLength,
    int stringLength,
    int numberLength,
    int findingsKept,
    int echoLength) {

  /**
   * Combining marks that may follow one another in any text: 30. Fixed, because normalising a
   * longer run takes time that grows with the square of its length.
   */
  public static final int COMBINING_MARKS = 30;

  /**
   * Digits before the decimal point of a number: 18. Fixed, so that every whole number is a long.
   */
  public static final int INTEGER_DIGITS = 18;

  /**
   * Digits after the decimal point of a number: 9. Fixed, so that {@code DECIMAL(27,9)} holds it.
   */
  public static final int DECIMALS = 9;

  private static final Limits STRICT = new Limits(1_000_000, 32, 128, 8_192, 40, 1_000, 120);

  /**
   * Bounds within their ceilings.
   *
   * @throws IllegalArgumentException when a bound is below 1 or above its ceiling
   */
  public Limits {
    requireWithin("observationCharacters", observationCharacters, 8_000_000);
    requireWithin("nestingDepth", nestingDepth, 64);
    requireWithin("nameLength", nameLength, 256);
    requireWithin("stringLength", stringLength, 65_536);
    requireWithin("numberLength", numberLength, 64);
    requireWithin("findingsKept", findingsKept, 100_000);
    requireWithin("echoLength", echoLength, 500);
  }

  /** The bounds that hold unless a caller asks for others, for example 32 levels of nesting. */
  public static Limits strict() {
    return STRICT;
  }

  /**
   * The same bounds with another length of one observation, for example 4,000,000 characters.
   *
   * @throws IllegalArgumentException below 1 or above 8,000,000
   */
  public Limits withObservationCharacters(int value) {
    return new Limits(
        value, nestingDepth, nameLength, stringLength, numberLength, findingsKept, echoLength);
  }

  /**
   * The same bounds with another depth of nesting, for example 16 levels.
   *
   * @throws IllegalArgumentException below 1 or above 64
   */
  public Limits withNestingDepth(int value) {
    return new Limits(
        observationCharacters,
        value,
        nameLength,
        stringLength,
        numberLength,
        findingsKept,
        echoLength);
  }

  /**
   * The same bounds with another length of property names, for example 64 characters.
   *
   * @throws IllegalArgumentException below 1 or above 256
   */
  public Limits withNameLength(int value) {
    return new Limits(
        observationCharacters,
        nestingDepth,
        value,
        stringLength,
        numberLength,
        findingsKept,
        echoLength);
  }

  /**
   * The same bounds with another length of string values, for example 1,024 characters.
   *
   * @throws IllegalArgumentException below 1 or above 65,536
   */
  public Limits withStringLength(int value) {
    return new Limits(
        observationCharacters,
        nestingDepth,
        nameLength,
        value,
        numberLength,
        findingsKept,
        echoLength);
  }

  /**
   * The same bounds with another length of numbers as written, for example 30 characters.
   *
   * @throws IllegalArgumentException below 1 or above 64
   */
  public Limits withNumberLength(int value) {
    return new Limits(
        observationCharacters,
        nestingDepth,
        nameLength,
        stringLength,
        value,
        findingsKept,
        echoLength);
  }

  /**
   * The same bounds with another number of findings held in memory, for example 10,000.
   *
   * @throws IllegalArgumentException below 1 or above 100,000
   */
  public Limits withFindingsKept(int value) {
    return new Limits(
        observationCharacters,
        nestingDepth,
        nameLength,
        stringLength,
        numberLength,
        value,
        echoLength);
  }

  /**
   * The same bounds with another length of echoed input, for example 40 code points.
   *
   * @throws IllegalArgumentException below 1 or above 500
   */
  public Limits withEchoLength(int value) {
    return new Limits(
        observationCharacters,
        nestingDepth,
        nameLength,
        stringLength,
        numberLength,
        findingsKept,
        value);
  }

  private static void requireWithin(String name, int value, int ceiling) {
    if (value < 1 || value > ceiling) {
      throw new IllegalArgumentException(
          name + " must be between 1 and " + ceiling + ", but is " + value);
    }
  }
}
