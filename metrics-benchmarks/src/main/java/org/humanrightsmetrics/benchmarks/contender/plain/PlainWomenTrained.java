// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.humanrightsmetrics.code.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Women who completed a training.
 *
 * @param reporter who reports
 * @param version of the metric
 * @param context the counting contract
 * @param audience clients or workers
 * @param minHours hours that make a training
 * @param completionRule attendance that makes a completion
 * @param uniqueCompleters each woman once
 * @param girlsCompleting girls, apart
 * @param enrolments entries
 * @param started began
 * @param completed finished
 * @param droppedOut left
 * @param inProgress still there
 * @param hours delivered
 */
public record PlainWomenTrained(
    @NotNull @Valid PlainReporter reporter,
    @Min(1) int version,
    @NotNull @Valid PlainContext context,
    @NotNull Audience audience,

    @NotNull @DecimalMin("0") @DecimalMax(PlainForms.MOST_DECIMAL)
    BigDecimal minHours,

    @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal completionRule,
    @NotNull @Valid PlainCounts uniqueCompleters,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long girlsCompleting,
    @Nullable @Valid PlainCounts enrolments,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long started,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long completed,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long droppedOut,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long inProgress,

    @Nullable @DecimalMin("0") @DecimalMax(PlainForms.MOST_DECIMAL)
    BigDecimal hours)
    implements PlainObservation {}
