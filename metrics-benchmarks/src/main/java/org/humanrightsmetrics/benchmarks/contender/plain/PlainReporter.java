// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.context.ReporterType;
import org.jspecify.annotations.Nullable;

/**
 * Who reports.
 *
 * @param id in a register
 * @param name of the organisation
 * @param country where it is registered
 * @param type what kind it is
 * @param lei its legal entity identifier
 */
public record PlainReporter(
    @Nullable @Pattern(regexp = PlainForms.ORGANISATION) String id,
    @NotBlank @CodePointLength(max = 200) String name,
    @NotNull @Pattern(regexp = PlainForms.COUNTRY) String country,
    @NotNull ReporterType type,
    @Nullable @Pattern(regexp = PlainForms.LEI) String lei) {}
