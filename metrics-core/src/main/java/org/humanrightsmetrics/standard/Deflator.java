// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * By how much prices rose between a base day and the day of a balance: what makes balances of different
 * years comparable.
 *
 * <p>JSON: {@code {"index": "Consumer price index, rural, all items", "base": "2024-12-31", "factor":
 * 1.046}}. A balance divided by {@code factor} is worth what that money bought on the base day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param index which price index; at most 200 characters
 * @param base the day whose prices count as 1
 * @param factor prices on the day of the balance divided by those on the base day; above 0
 */
@RecordBuilder
public record Deflator(
    @NotBlank @CodePointLength(max = 200) String index,
    @NotNull LocalDate base,

    @NotNull @DecimalMin("0.000001") @DecimalMax("1000000000")
    BigDecimal factor) {}
