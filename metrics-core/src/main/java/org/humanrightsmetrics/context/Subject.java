// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.LegalEntityIdentifier;
import org.humanrightsmetrics.code.OpenSupplyHubId;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.SupplyTier;

/**
 * What the observation is about, where that is not the reporter as a whole: a programme, a supplier, a site.
 *
 * <p>JSON: {@code {"kind": "SITE", "name": "Example Garments Unit 2", "openSupplyHubId": "BD2020001EXAMPA",
 * "tier": "TIER_1"}}. Never a person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param name its name; at most 200 characters
 * @param organisationId its id in a register of organisations
 * @param lei its legal entity identifier
 * @param openSupplyHubId its facility id in Open Supply Hub
 * @param tier its place in the chain, seen from the reporter
 */
@RecordBuilder
public record Subject(
    @NotNull SubjectKind kind,
    @NotBlank @CodePointLength(max = 200) String name,
    Optional<OrganisationId> organisationId,
    Optional<LegalEntityIdentifier> lei,
    Optional<OpenSupplyHubId> openSupplyHubId,
    Optional<SupplyTier> tier) {}
