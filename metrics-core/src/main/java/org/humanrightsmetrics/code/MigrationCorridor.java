// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way of workers from a country of origin to the country of work: {@code BD_TO_MY} is Bangladesh to
 * Malaysia.
 *
 * <p>Both countries by their ISO 3166-1 alpha-2 codes. Who works in the country of origin, migrant inside
 * it or not, has {@code KH_TO_KH}. The list has no rows of its own: both countries are judged.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "migration-corridor",
    dimension = "corridor",
    pattern = "[A-Z]{2}_TO_[A-Z]{2}|UNKNOWN",
    example = "BD_TO_MY")
public final class MigrationCorridor extends ListedCode {

  /** Not asked, not answered or not recorded. */
  public static final MigrationCorridor UNKNOWN = of("UNKNOWN");

  private static final int COUNTRY_LENGTH = 2;

  private MigrationCorridor(String code) {
    super(code);
  }

  /**
   * The corridor of a code, whether or not its countries are listed.
   *
   * @param code for example {@code "BD_TO_MY"} or {@code "UNKNOWN"}
   * @return the corridor
   * @throws IllegalArgumentException when the text is neither two countries joined by {@code _TO_} nor
   *     {@code UNKNOWN}
   */
  public static MigrationCorridor of(String code) {
    return new MigrationCorridor(code);
  }

  /**
   * The one corridor that names no country; all others follow from the list of countries.
   *
   * @return {@link #UNKNOWN}
   */
  public static List<MigrationCorridor> values() {
    return List.of(UNKNOWN);
  }

  /**
   * The country that the workers come from.
   *
   * @return for example {@code BD}; empty for {@link #UNKNOWN}
   */
  public Optional<Country> origin() {
    return isUnknown()
        ? Optional.empty()
        : Optional.of(Country.of(code().substring(0, COUNTRY_LENGTH)));
  }

  /**
   * The country that they work in.
   *
   * @return for example {@code MY}; empty for {@link #UNKNOWN}
   */
  public Optional<Country> destination() {
    return isUnknown()
        ? Optional.empty()
        : Optional.of(Country.of(code().substring(code().length() - COUNTRY_LENGTH)));
  }

  /**
   * Whether the way leads from one country into another.
   *
   * @return false for {@code KH_TO_KH} and {@link #UNKNOWN}
   */
  public boolean crossesBorder() {
    return !origin().equals(destination());
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    CodeStatus listed = CodeStatus.of(CodeStatus.Kind.LISTED);
    CodeStatus from = origin().map(country -> country.statusDuring(start, end)).orElse(listed);
    CodeStatus to =
        destination().map(country -> country.statusDuring(start, end)).orElse(listed);
    return from.kind() == CodeStatus.Kind.LISTED ? to : from;
  }

  private boolean isUnknown() {
    return code().equals("UNKNOWN");
  }
}
