// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A part of a whole.
 *
 * @param numerator the part
 * @param denominator the whole
 */
public record PlainProportion(
    @NotNull @Min(0) @Max(PlainForms.MOST) Long numerator,
    @NotNull @Min(0) @Max(PlainForms.MOST) Long denominator) {}
