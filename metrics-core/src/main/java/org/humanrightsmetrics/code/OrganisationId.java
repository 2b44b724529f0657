// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation by the register that knows it and its number there, for example {@code
 * GB-COH-00000000}.
 *
 * <p><b>Shape.</b> The register's code as in org-id.guide (a country or {@code XI}, {@code XM} and
 * the like, a hyphen, the register), a hyphen, the number as the register writes it. An organisation
 * in no register uses the door {@code X-}, for example {@code X-NARI_SHAKTI}.
 *
 * <p><b>Status.</b> {@link CodeStatus.Kind#LISTED} when the register is one that the library knows;
 * the number itself is not looked up. For {@code XI-LEI} the check digits are verified as {@link
 * LegalEntityIdentifier} does. {@link CodeList#codes()} of this type are the known registers.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "organisation-id",
    pattern = "[A-Z]{2}-[A-Z0-9_]{2,16}-[A-Za-z0-9][A-Za-z0-9._/-]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "GB-COH-00000000")
public final class OrganisationId extends ListedCode {

  private static final String LEI_REGISTER = "XI-LEI";

  private OrganisationId(String code) {
    super(code);
  }

  /**
   * The identifier, whether or not its register is known.
   *
   * @param code for example {@code "GB-COH-00000000"}
   * @return the identifier
   * @throws IllegalArgumentException when the text is neither register, hyphen and number nor a code
   *     of the user door
   */
  public static OrganisationId of(String code) {
    return new OrganisationId(code);
  }

  /**
   * The register, for example {@code "GB-COH"}.
   *
   * @return its code; empty for an identifier of the user door
   */
  public Optional<String> register() {
    return isUserAssigned() ? Optional.empty() : Optional.of(code().substring(0, secondHyphen()));
  }

  /**
   * The number in the register, for example {@code "00000000"}.
   *
   * @return the number as the register writes it; what follows {@code X-} for the user door
   */
  public String number() {
    return code().substring(isUserAssigned() ? USER_PREFIX.length() : secondHyphen() + 1);
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Optional<String> register = register();
    if (register.isEmpty()) {
      return CodeStatus.of(CodeStatus.Kind.USER_ASSIGNED);
    }
    if (register.get().equals(LEI_REGISTER) && !LegalEntityIdentifier.isSound(number())) {
      return CodeStatus.of(CodeStatus.Kind.CHECK_CHARACTER_WRONG);
    }
    return CodeList.of(OrganisationId.class).status(register.get(), start, end);
  }

  private boolean isUserAssigned() {
    return code().startsWith(USER_PREFIX);
  }

  private int secondHyphen() {
    return code().indexOf('-', code().indexOf('-') + 1);
  }
}
