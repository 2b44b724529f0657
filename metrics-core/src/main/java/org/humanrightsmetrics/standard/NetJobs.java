// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import org.humanrightsmetrics.code.HeadcountBasis;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.Quantity;

/**
 * Jobs that were created less jobs that were lost in the businesses of an observation.
 *
 * <p>JSON: {@code {"net": 31.5, "headcountBasis": "FTE", "ownerIncluded": "NO"}}. People and full-time
 * jobs are never added up, nor numbers with and without the owners.
 *
 * <p>Immutable and thread-safe.
 *
 * @param net jobs created less jobs lost; below zero when more were lost, with decimals for full-time jobs
 * @param headcountBasis people, or full-time jobs
 * @param ownerIncluded whether the owner of a business is counted as one of its jobs
 */
@RecordBuilder
public record NetJobs(
    @NotNull @Measured(unit = CountingUnit.UNIT, signed = true)
    Quantity net,

    @NotNull HeadcountBasis headcountBasis,
    @NotNull YesNo ownerIncluded) {}
