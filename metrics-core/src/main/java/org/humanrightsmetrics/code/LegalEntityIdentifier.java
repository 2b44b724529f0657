// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A legal entity by its ISO 17442 identifier (LEI), for example {@code 9845EXAMPLE0TRUST140}.
 *
 * <p><b>Shape.</b> Eighteen capital letters or digits and two check digits.
 *
 * <p><b>Status.</b> {@link CodeStatus.Kind#LISTED} when the check digits fit (MOD 97-10), {@link
 * CodeStatus.Kind#CHECK_CHARACTER_WRONG} when they do not. The register of LEIs is not consulted:
 * whether the identifier was ever given to somebody stays open.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "legal-entity-identifier",
    pattern = "[A-Z0-9]{18}[0-9]{2}",
    example = "9845EXAMPLE0TRUST140")
public final class LegalEntityIdentifier extends ListedCode {

  private static final int LENGTH = 20;
  private static final int MODULUS = 97;

  private LegalEntityIdentifier(String code) {
    super(code);
  }

  /**
   * The identifier, whether or not its check digits fit.
   *
   * @param code twenty characters, for example {@code "9845EXAMPLE0TRUST140"}
   * @return the identifier
   * @throws IllegalArgumentException when the text does not have the shape
   */
  public static LegalEntityIdentifier of(String code) {
    return new LegalEntityIdentifier(code);
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    return CodeStatus.of(
        isSound(code()) ? CodeStatus.Kind.LISTED : CodeStatus.Kind.CHECK_CHARACTER_WRONG);
  }

  /** Whether any text is an LEI with fitting check digits. */
  static boolean isSound(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    int remainder = 0;
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        remainder = (remainder * 10 + (c - '0')) % MODULUS;
      } else if (c >= 'A' && c <= 'Z') {
        remainder = (remainder * 100 + (c - 'A' + 10)) % MODULUS;
      } else {
        return false;
      }
    }
    return remainder == 1;
  }
}
