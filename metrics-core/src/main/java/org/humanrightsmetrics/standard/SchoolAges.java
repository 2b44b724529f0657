// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Compared;
import org.humanrightsmetrics.measure.Demand;

/**
 * A range of ages with the country and the school year in which it means something: official ages are
 * national and change.
 *
 * <p>JSON: {@code {"from": 6, "to": 14, "country": "IN", "schoolYear": "2025-2026"}}. Both ends are inside:
 * a child of 14 belongs to the range.
 *
 * <p><b>Findings.</b> {@code children-school-enrolment/ages-out-of-order} (ERROR) when the range ends before
 * it begins.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the youngest age, in completed years on the reference day
 * @param to the oldest age
 * @param country the country whose school system is meant, ISO 3166-1
 * @param schoolYear the school year, as one calendar year or as two joined by a hyphen
 */
@RecordBuilder
public record SchoolAges(
    @NotNull @Min(0) @Max(30) Integer from,
    @NotNull @Min(0) @Max(30) Integer to,

    @NotNull @Compared(value = Demand.CARE, varies = Axis.AREA)
    Country country,

    @NotNull
    @Compared(value = Demand.CARE, varies = Axis.TIME)
    @Pattern(regexp = "[0-9]{4}(?:-[0-9]{4})?")
    String schoolYear) {}
