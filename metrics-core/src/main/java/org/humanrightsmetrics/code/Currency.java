// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A currency in which people are paid and save, by its ISO 4217 alphabetic code, for example {@code
 * KHR}.
 *
 * <p>Metals such as {@code XAU}, and the codes reserved for tests and for "no currency", are not
 * money that anybody holds: they have the form, and the status {@link CodeStatus.Kind#NOT_LISTED}. A
 * currency that one country gave up while another keeps it is in use: the euro, although Serbia and
 * Montenegro once withdrew it.
 *
 * <p>The list gives the month of a withdrawal; {@link CodeStatus} says how months are read.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "currency", pattern = "[A-Z]{3}", example = "KHR")
public final class Currency extends ListedCode {

  private Currency(String code) {
    super(code);
  }

  /**
   * The currency of a code, listed or not.
   *
   * @param code three capital letters, for example {@code "KHR"}
   * @return the currency
   * @throws IllegalArgumentException when the text is not three capital letters
   */
  public static Currency of(String code) {
    return new Currency(code);
  }

  /**
   * How many decimals an amount of this currency has at most, for example 2 for {@code INR}.
   *
   * @return 0, 2, 3 or 4; empty for withdrawn and unlisted codes and for units of account without
   *     decimals of their own, such as {@code XDR}
   */
  public OptionalInt minorUnits() {
    return CodeList.of(Currency.class)
        .column(code(), "minorUnits")
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElseGet(OptionalInt::empty);
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
