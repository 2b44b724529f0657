// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * Women who save.
 *
 * @param reporter who reports
 * @param version of the metric
 * @param context the counting contract
 * @param saversCount how many save
 * @param balance what they have
 * @param netSaved what was added
 * @param savedInLast12Months of those asked
 * @param recallMonths how far back
 * @param inKind in goods
 * @param stipendIncluded or not
 * @param deflator for comparing years
 */
public record PlainPersonalSavings(
    @NotNull @Valid PlainReporter reporter,
    @Min(1) int version,
    @NotNull @Valid PlainContext context,
    @NotNull @Valid PlainCounts saversCount,
    @NotNull @Valid Balance balance,
    @Nullable @Valid Saved netSaved,
    @Nullable @Valid PlainProportion savedInLast12Months,
    @Nullable @Min(1) @Max(60) Integer recallMonths,
    @Nullable @Valid InKind inKind,
    @Nullable YesNo stipendIncluded,
    @Nullable @Valid Deflator deflator)
    implements PlainObservation {

  /**
   * What they have.
   *
   * @param total of all
   * @param by dimension and code
   */
  public record Balance(
      @NotNull @Valid PlainDistribution total,

      @Nullable
      Map<
              String,
              Map<
                  @Pattern(regexp = PlainForms.OPEN_CODE) String,
                  @NotNull @Valid PlainDistribution>>
          by) {}

  /**
   * What was added.
   *
   * @param total of all
   * @param by dimension and code
   */
  public record Saved(
      @NotNull @Valid PlainAmount total,

      @Nullable
      Map<String, Map<@Pattern(regexp = PlainForms.OPEN_CODE) String, @NotNull @Valid PlainAmount>>
          by) {}

  /**
   * In goods.
   *
   * @param goods which
   * @param savers how many
   * @param estimatedValue how much
   */
  public record InKind(
      @NotBlank @CodePointLength(max = 200) String goods,
      @Nullable @Min(0) @Max(PlainForms.MOST) Long savers,
      @Nullable @Valid PlainAmount estimatedValue) {}

  /**
   * For comparing years.
   *
   * @param index which
   * @param base of which day
   * @param factor how much
   */
  public record Deflator(
      @NotBlank @CodePointLength(max = 200) String index,
      @NotNull LocalDate base,

      @NotNull @DecimalMin("0.000001") @DecimalMax("1000000000")
      BigDecimal factor) {}
}
