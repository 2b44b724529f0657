// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The country or subdivision to which an observation belongs: {@code IN} or {@code IN-BR} (Bihar).
 *
 * <p>A country by its ISO 3166-1 alpha-2 code, a subdivision by its ISO 3166-2 code. Nothing finer
 * exists: a village could give a survivor away. A subdivision of {@code XK} has the status {@link
 * CodeStatus.Kind#USER_ASSIGNED}, like {@code XK} itself.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "reference-area", pattern = "[A-Z]{2}(?:-[A-Z0-9]{1,3})?", example = "IN-BR")
public final class ReferenceArea extends ListedCode {

  private static final int COUNTRY_LENGTH = 2;

  // Found out by whoever asks first. The list never changes, so every thread finds the same.
  private boolean ofListedCountry;

  private ReferenceArea(String code) {
    super(code);
  }

  /**
   * The area of a code, listed or not.
   *
   * @param code for example {@code "IN"} or {@code "IN-BR"}
   * @return the area
   * @throws IllegalArgumentException when the text is neither two capital letters nor those with a
   *     hyphen and one to three capital letters or digits
   */
  public static ReferenceArea of(String code) {
    return new ReferenceArea(code);
  }

  /**
   * The country in which the area lies, or which it is.
   *
   * @return the country, {@code IN} for {@code IN-BR}
   */
  public Country country() {
    return Country.of(code().substring(0, COUNTRY_LENGTH));
  }

  /**
   * Whether the area is a part of a country.
   *
   * @return true for {@code IN-BR}, false for {@code IN}
   */
  public boolean isSubdivision() {
    return code().length() > COUNTRY_LENGTH;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    CodeStatus own = statusInList(start, end);
    if (ofListedCountry) {
      return own;
    }
    CodeList countries = CodeList.of(Country.class);
    String country = code().substring(0, COUNTRY_LENGTH);
    ofListedCountry = countries.contains(country);
    CodeStatus ofCountry = countries.status(country, start, end);
    return ofCountry.kind() == CodeStatus.Kind.USER_ASSIGNED ? ofCountry : own;
  }

  /**
   * Whether this area lies in another or is the same.
   *
   * @param other a country or subdivision
   * @return true for {@code IN-BR} in {@code IN}; false for {@code IN} in {@code IN-BR}
   */
  public boolean isWithin(ReferenceArea other) {
    Objects.requireNonNull(other, "other");
    return equals(other) || (!other.isSubdivision() && country().equals(other.country()));
  }
}
