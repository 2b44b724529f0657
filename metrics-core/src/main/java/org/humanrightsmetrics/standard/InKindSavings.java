// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * What women save in goods: livestock, jewellery, grain. Never added to money, whose worth is certain.
 *
 * <p>JSON: {@code {"goods": "Goats and poultry", "savers": 64, "estimatedValue": {"value": 184500,
 * "currency": "INR"}}}.
 *
 * <p><b>Findings.</b> {@code personal-savings/currency-missing}, {@code
 * personal-savings/currency-withdrawn} (ERROR) on the estimate.
 *
 * <p>Immutable and thread-safe.
 *
 * @param goods which goods, in a few words without names; at most 200 characters
 * @param savers women who hold such goods as their own, each once; absent when not counted
 * @param estimatedValue what the goods would bring on the day, as an estimate; absent when nobody valued them
 */
@RecordBuilder
public record InKindSavings(
    @NotBlank @CodePointLength(max = 200) String goods,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Count> savers,

    @Measured(unit = CountingUnit.MONEY, period = PeriodKind.STOCK)
    Optional<Amount> estimatedValue) {}
