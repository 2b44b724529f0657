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
import java.time.LocalDate;
import org.humanrightsmetrics.code.HeadcountBasis;
import org.humanrightsmetrics.code.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * Businesses that began to trade.
 *
 * @param reporter who reports
 * @param version of the metric
 * @param context the counting contract
 * @param births how many began
 * @param womenOwned how many belong to women
 * @param ownershipThreshold from which share on
 * @param jobs how many came of it
 * @param survival of those of a year
 * @param activeStock how many there are
 */
public record PlainBusinessesStarted(
    @NotNull @Valid PlainReporter reporter,
    @Min(1) int version,
    @NotNull @Valid PlainContext context,
    @NotNull @Valid PlainCounts births,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long womenOwned,
    @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal ownershipThreshold,
    @Nullable @Valid Jobs jobs,
    @Nullable @Valid Survival survival,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long activeStock)
    implements PlainObservation {

  /**
   * Jobs.
   *
   * @param net more or fewer
   * @param headcountBasis heads or full-time equivalents
   * @param ownerIncluded or not
   */
  public record Jobs(
      @NotNull @DecimalMin("-" + PlainForms.MOST_DECIMAL) @DecimalMax(PlainForms.MOST_DECIMAL)
      BigDecimal net,

      @NotNull HeadcountBasis headcountBasis,
      @NotNull YesNo ownerIncluded) {}

  /**
   * Those of a year.
   *
   * @param cohortStart its first day
   * @param cohortEnd its last day
   * @param observedAt when looked at again
   * @param cohortBirths how many began
   * @param notYetObservable how many cannot be judged
   * @param survivors how many live on
   * @param lostToFollowUp how many nobody found
   */
  public record Survival(
      @NotNull LocalDate cohortStart,
      @NotNull LocalDate cohortEnd,
      @NotNull LocalDate observedAt,
      @NotNull @Min(0) @Max(PlainForms.MOST) Long cohortBirths,
      @Nullable @Min(0) @Max(PlainForms.MOST) Long notYetObservable,
      @NotNull @Min(0) @Max(PlainForms.MOST) Long survivors,
      @Nullable @Min(0) @Max(PlainForms.MOST) Long lostToFollowUp) {}
}
