// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the reporter claims about its own part in the result.
 *
 * <p>JSON: {@code {"kind": "CONTRIBUTION", "method": "STATED_BY_PARTICIPANTS", "share": 0.4}}.
 *
 * <p><b>Findings.</b> {@code attribution/no-comparison} (ERROR): the whole result is claimed although
 * nothing was compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is claimed
 * @param method how the claim is supported
 * @param share the part of the result claimed, from 0 to 1
 */
@RecordBuilder
public record Attribution(
    @NotNull AttributionKind kind,
    @NotNull AttributionMethod method,
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> share) {}
