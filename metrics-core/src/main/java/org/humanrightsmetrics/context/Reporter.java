// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.LegalEntityIdentifier;
import org.humanrightsmetrics.code.OrganisationId;

/**
 * The organisation that states the numbers. Never a person.
 *
 * <p>JSON: {@code {"id": "IN-MHA-0001", "name": "Example Training Trust", "country": "IN",
 * "type": "NATIONAL_NGO"}}.
 *
 * <p><b>Findings.</b> {@code reporter/id-missing} (WARNING): without an id two reports of one organisation
 * cannot be told from reports of two.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id in a register of organisations
 * @param name its name; at most 200 characters
 * @param country where it is registered
 * @param type what kind of organisation it is
 * @param lei its legal entity identifier
 */
@RecordBuilder
public record Reporter(
    Optional<OrganisationId> id,
    @NotBlank @CodePointLength(max = 200) String name,
    @NotNull Country country,
    @NotNull ReporterType type,
    Optional<LegalEntityIdentifier> lei) {

  /**
   * A reporter with an id of a register.
   *
   * @param id for example {@code "IN-MHA-0001"}
   * @param name its name
   * @param country an ISO 3166-1 code
   * @param type what kind of organisation
   * @return the reporter
   */
  public static Reporter of(String id, String name, String country, ReporterType type) {
    return ReporterBuilder.builder()
        .id(OrganisationId.of(id))
        .name(name)
        .country(Country.of(country))
        .type(type)
        .build();
  }

  /**
   * What tells this reporter from others.
   *
   * @return the id where there is one, else the name
   */
  public String key() {
    return id.map(OrganisationId::code).orElse(name);
  }
}
