// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A country or territory, by its ISO 3166-1 alpha-2 code, for example {@code KH} for Cambodia.
 *
 * <p>249 codes are in use. {@code XK} (Kosovo) is not ISO's: it has the status {@link
 * CodeStatus.Kind#USER_ASSIGNED}. Codes that ended and were not given to another country since, such
 * as {@code AN}, are judged by the period. There is no user door: a place that the list lacks is
 * reported as the country that administers it.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "country", pattern = "[A-Z]{2}", example = "KH")
public final class Country extends ListedCode {

  private Country(String code) {
    super(code);
  }

  /**
   * The country of a code, listed or not.
   *
   * @param code two capital letters, for example {@code "KH"}
   * @return the country
   * @throws IllegalArgumentException when the text is not two capital letters
   */
  public static Country of(String code) {
    return new Country(code);
  }

  /**
   * The UN's statistical code of the same area (M49), for example {@code "020"} for Andorra.
   *
   * @return three digits, leading zeros kept; empty for a code that is not in use or not ISO's
   */
  public Optional<String> m49() {
    return CodeList.of(Country.class).column(code(), "m49");
  }

  /**
   * The smallest region of the United Nations in which the country lies.
   *
   * @return for example {@code 035} (South-eastern Asia) for {@code KH}; empty for Antarctica, for codes that
   *     are not in use and for those that are not ISO's
   */
  public Optional<Region> region() {
    return CodeList.of(Country.class).column(code(), "region").map(Region::of);
  }

  /**
   * The short English name that the United Nations uses, for example {@code "Cambodia"}.
   *
   * @return the name; the code itself where the list has none
   */
  public String name() {
    return CodeList.of(Country.class).label(code(), Locale.ENGLISH);
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
