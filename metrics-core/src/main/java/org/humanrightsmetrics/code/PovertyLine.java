// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A poverty line: an international one with its price year, or that of a country and year.
 *
 * <p>{@code IPL_300_2021PPP} is 3.00 international dollars a person and day in prices of 2021; {@code
 * NATIONAL:KH:2019} is the line that Cambodia set for 2019. Lines move: a share below one line is never compared
 * with a share below another, not even of the same name.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "poverty-line",
    pattern = "(?:IPL|LMIC|UMIC)_[0-9]{3}_[0-9]{4}PPP|NATIONAL:[A-Z]{2}:[0-9]{4}",
    example = "IPL_300_2021PPP")
public final class PovertyLine extends ListedCode {

  /** The international line since 2025: 3.00 dollars, prices of 2021. */
  public static final PovertyLine IPL_300_2021PPP = of("IPL_300_2021PPP");

  /** For lower-middle-income countries since 2025: 4.20 dollars, prices of 2021. */
  public static final PovertyLine LMIC_420_2021PPP = of("LMIC_420_2021PPP");

  /** For upper-middle-income countries since 2025: 8.30 dollars, prices of 2021. */
  public static final PovertyLine UMIC_830_2021PPP = of("UMIC_830_2021PPP");

  /** The international line before: 2.15 dollars, prices of 2017. */
  public static final PovertyLine IPL_215_2017PPP = of("IPL_215_2017PPP");

  /** For lower-middle-income countries before: 3.65 dollars, prices of 2017. */
  public static final PovertyLine LMIC_365_2017PPP = of("LMIC_365_2017PPP");

  /** For upper-middle-income countries before: 6.85 dollars, prices of 2017. */
  public static final PovertyLine UMIC_685_2017PPP = of("UMIC_685_2017PPP");

  private static final List<PovertyLine> VALUES = List.of(
      IPL_300_2021PPP,
      LMIC_420_2021PPP,
      UMIC_830_2021PPP,
      IPL_215_2017PPP,
      LMIC_365_2017PPP,
      UMIC_685_2017PPP);

  private static final String NATIONAL = "NATIONAL:";

  private PovertyLine(String code) {
    super(code);
  }

  /**
   * The line of a code, listed or not.
   *
   * @param code for example {@code "IPL_300_2021PPP"} or {@code "NATIONAL:KH:2019"}
   * @return the line
   * @throws IllegalArgumentException when the text has neither form
   */
  public static PovertyLine of(String code) {
    return new PovertyLine(code);
  }

  /**
   * The international lines.
   *
   * @return the newest first
   */
  public static List<PovertyLine> values() {
    return VALUES;
  }

  /**
   * The country whose line it is.
   *
   * @return {@code KH} for {@code NATIONAL:KH:2019}; empty for an international line
   */
  public Optional<Country> country() {
    return isNational()
        ? Optional.of(Country.of(code().substring(NATIONAL.length(), NATIONAL.length() + 2)))
        : Optional.empty();
  }

  /**
   * The year whose purchasing power the line is stated in.
   *
   * @return for example 2021; empty for a national line, which is in money of its country
   */
  public OptionalInt pppYear() {
    int end = code().length() - "PPP".length();
    return isNational()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(code().substring(end - 4, end)));
  }

  /**
   * The amount of an international line.
   *
   * @return international dollars a person and day, for example 3.00; empty for a national line
   */
  public Optional<BigDecimal> dollarsPerDay() {
    if (isNational()) {
      return Optional.empty();
    }
    int start = code().indexOf('_') + 1;
    return Optional.of(new BigDecimal(code().substring(start, start + 3)).movePointLeft(2));
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    return country()
        .map(country -> country.statusDuring(start, end))
        .orElseGet(() -> statusInList(start, end));
  }

  private boolean isNational() {
    return code().startsWith(NATIONAL);
  }
}
