// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may read the observation, and from when.
 *
 * <p>JSON: {@code {"access": "POOL", "pool": "garment-2026", "minContributors": 5,
 * "releaseAfter": "2026-06-30"}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param access who may read it
 * @param pool the id of the pool, when access is {@code POOL}
 * @param minContributors how many must contribute before a pooled number leaves
 * @param releaseAfter the first day on which it may leave
 */
@RecordBuilder
public record Confidentiality(
    @NotNull Access access,
    Optional<@Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String> pool,
    Optional<@Min(1) @Max(10_000) Long> minContributors,
    Optional<LocalDate> releaseAfter) {}
