// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A production site by its Open Supply Hub identifier (OS ID), for example {@code
 * BD2020001EXAMPA}.
 *
 * <p><b>Shape.</b> Country, year and day of the year on which the identifier was given, five
 * characters, one check character: fifteen in all. {@link #of} drops spaces and hyphens, with which
 * people write it; {@link #code()} has none.
 *
 * <p><b>Status.</b> {@link CodeStatus.Kind#NOT_LISTED} when no such identifier can have been given,
 * because the country is none or the day is not between 001 and 366; {@link
 * CodeStatus.Kind#CHECK_CHARACTER_WRONG} when the check character does not fit, or a character lies
 * outside the alphabet that the check needs (no I, L, O, U); otherwise {@link
 * CodeStatus.Kind#LISTED}. The hub itself is not asked.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "open-supply-hub-id",
    pattern = "[A-Z]{2}[0-9]{7}[A-Z0-9]{6}",
    example = "BD2020001EXAMPA")
public final class OpenSupplyHubId extends ListedCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int COUNTRY_LENGTH = 2;
  private static final int DAY_START = 6;
  private static final int DAY_END = 9;
  private static final int LONGEST_YEAR = 366;

  private OpenSupplyHubId(String code) {
    super(code);
  }

  /**
   * The identifier, whether or not its check character fits.
   *
   * @param code for example {@code "BD2020001EXAMPA"} or {@code "BD 2020346 06B9S A"}
   * @return the identifier without spaces and hyphens
   * @throws IllegalArgumentException when the rest does not have the shape
   */
  public static OpenSupplyHubId of(String code) {
    return new OpenSupplyHubId(code.replace(" ", "").replace("-", ""));
  }

  /**
   * The country of the site when the identifier was given.
   *
   * @return the first two characters as a country, listed or not
   */
  public Country country() {
    return Country.of(code().substring(0, COUNTRY_LENGTH));
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (!canExist()) {
      return CodeStatus.of(CodeStatus.Kind.NOT_LISTED);
    }
    return CodeStatus.of(
        checkCharacterFits() ? CodeStatus.Kind.LISTED : CodeStatus.Kind.CHECK_CHARACTER_WRONG);
  }

  private boolean canExist() {
    int day = Integer.parseInt(code().substring(DAY_START, DAY_END));
    // The period plays no part: the hub is younger than every withdrawal of a country.
    CodeStatus.Kind country =
        country().statusDuring(LocalDate.MAX, LocalDate.MAX).kind();
    boolean known = country == CodeStatus.Kind.LISTED || country == CodeStatus.Kind.USER_ASSIGNED;
    return known && day >= 1 && day <= LONGEST_YEAR;
  }

  private boolean checkCharacterFits() {
    String text = code();
    int last = text.length() - 1;
    int sum = text.charAt(0) + text.charAt(1);
    for (int i = COUNTRY_LENGTH; i < last; i++) {
      int value = ALPHABET.indexOf(text.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value;
    }
    return text.charAt(last) == ALPHABET.charAt(sum % ALPHABET.length());
  }
}
