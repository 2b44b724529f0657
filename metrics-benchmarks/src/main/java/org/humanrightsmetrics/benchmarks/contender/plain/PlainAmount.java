// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * Money.
 *
 * @param value how much
 * @param currency of which
 */
public record PlainAmount(
    @NotNull @DecimalMin("-" + PlainForms.MOST_DECIMAL) @DecimalMax(PlainForms.MOST_DECIMAL)
    BigDecimal value,

    @NotNull @Pattern(regexp = PlainForms.CURRENCY) String currency) {}
