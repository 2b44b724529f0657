// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.LivingWageMethod;
import org.humanrightsmetrics.code.PayBasis;
import org.humanrightsmetrics.code.PayPeriod;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.code.Settlement;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * The living wage that wages are set against: pay that suffices for a decent life of a worker and the family in
 * one place at one time.
 *
 * <p>JSON: {@code {"method": "ANKER_GLWC", "place": "KH-12", "settlement": "URBAN", "year": 2025, "currency":
 * "USD", "payPeriod": "MONTH", "payBasis": "NET", "monthlyHours": 208, "familySize": 4.5, "workersPerFamily":
 * 1.6}}. The choice of the benchmark moves the result more than the wages do; so two methods are never compared.
 *
 * <p><b>Findings.</b> {@code living-wage-gap/benchmark-incomplete} (ERROR) when anything needed is missing,
 * {@code living-wage-gap/benchmark-old}, {@code living-wage-gap/national-benchmark-for-city} (WARNING).
 *
 * <p>Immutable and thread-safe.
 *
 * @param method by which method it was worked out
 * @param place the country or subdivision it holds for
 * @param settlement whether it holds for towns or for the countryside; absent for both
 * @param year the year whose prices it is based on, for example 2025
 * @param adjustedForInflation whether it was brought to the prices of the day of the observation
 * @param currency in which it is stated
 * @param payPeriod which time it is for
 * @param payBasis before or after what the law deducts
 * @param livingWage how much it is; left out where its owner does not allow it to be passed on
 * @param monthlyHours the hours of work a month that it assumes, for example 208
 * @param familySize the members of the family that it assumes, for example 4.5
 * @param workersPerFamily how many of them work, in full-time workers, for example 1.6
 * @param url where it is published; at most 500 characters
 */
@RecordBuilder
public record LivingWageBenchmark(
    @NotNull LivingWageMethod method,
    @NotNull ReferenceArea place,
    Optional<Settlement> settlement,
    @NotNull @Min(1980) @Max(2100) Integer year,
    Optional<YesNo> adjustedForInflation,
    @NotNull Currency currency,
    @NotNull PayPeriod payPeriod,
    @NotNull PayBasis payBasis,

    @Measured(unit = CountingUnit.MONEY, period = PeriodKind.STOCK)
    Optional<Amount> livingWage,

    Optional<@DecimalMin("1") @DecimalMax("744") BigDecimal> monthlyHours,
    Optional<@DecimalMin("1") @DecimalMax("30") BigDecimal> familySize,
    Optional<@DecimalMin("0.1") @DecimalMax("30") BigDecimal> workersPerFamily,
    Optional<@CodePointLength(max = 500) String> url) {}
