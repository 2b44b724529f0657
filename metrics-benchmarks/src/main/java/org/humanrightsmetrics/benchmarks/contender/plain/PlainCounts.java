// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A count and its parts.
 *
 * @param total the whole
 * @param by parts by dimension and code
 */
public record PlainCounts(
    @NotNull @Min(0) @Max(PlainForms.MOST) Long total,

    @Nullable
    Map<
            String,
            Map<
                @Pattern(regexp = PlainForms.OPEN_CODE) String,
                @NotNull @Min(0) @Max(PlainForms.MOST) Long>>
        by) {}
