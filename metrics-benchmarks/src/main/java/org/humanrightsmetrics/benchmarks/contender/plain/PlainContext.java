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
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.context.Access;
import org.humanrightsmetrics.context.AttributionKind;
import org.humanrightsmetrics.context.AttributionMethod;
import org.humanrightsmetrics.context.ObservationStatus;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReportedBy;
import org.humanrightsmetrics.context.Selection;
import org.humanrightsmetrics.context.SizeKind;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * The counting contract.
 *
 * @param period when
 * @param area where
 * @param population of whom
 * @param source from where
 * @param role what for
 * @param status how final
 * @param subject about what
 * @param attribution whose doing
 * @param confidentiality for whom
 * @param note anything else
 */
public record PlainContext(
    @NotNull @Valid Period period,
    @NotNull @Pattern(regexp = PlainForms.AREA) String area,
    @NotNull @Valid Population population,
    @NotNull @Valid Source source,
    @NotNull ValueRole role,
    @Nullable @Valid Status status,
    @Nullable @Valid Subject subject,
    @Nullable @Valid Attribution attribution,
    @Nullable @Valid Confidentiality confidentiality,
    @Nullable @CodePointLength(max = 500) String note) {

  /**
   * When.
   *
   * @param kind how the values belong to time
   * @param start first day of a flow
   * @param end last day of a flow
   * @param since beginning of a running total
   * @param asOf day of a stock
   * @param observedAt day of the second look at a cohort
   */
  public record Period(
      @NotNull PeriodKind kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable LocalDate since,
      @Nullable LocalDate asOf,
      @Nullable LocalDate observedAt) {}

  /**
   * Of whom.
   *
   * @param description who
   * @param sizeKind how well the size is known
   * @param size how many
   * @param selection how chosen
   * @param reached how many were asked
   */
  public record Population(
      @NotBlank @CodePointLength(max = 500) String description,
      @NotNull SizeKind sizeKind,
      @Nullable @Min(0) @Max(PlainForms.MOST_PEOPLE) Long size,
      @NotNull Selection selection,
      @Nullable @Min(0) @Max(PlainForms.MOST_PEOPLE) Long reached) {}

  /**
   * From where.
   *
   * @param method how collected
   * @param tier how far checked
   * @param reportedBy who said it first
   * @param collector who collected it
   * @param responses answers of those asked
   * @param attrition lost of those at the start
   * @param collectedOn last day of collection
   * @param citation where to read it
   */
  public record Source(
      @NotNull SourceMethod method,
      @NotNull QualityTier tier,
      @Nullable ReportedBy reportedBy,
      @Nullable @CodePointLength(max = 200) String collector,
      @Nullable @Valid PlainProportion responses,
      @Nullable @Valid PlainProportion attrition,
      @Nullable LocalDate collectedOn,
      @Nullable @CodePointLength(max = 500) String citation) {}

  /**
   * How final.
   *
   * @param status final or not
   * @param reportedOn when stated
   * @param reason of a change
   */
  public record Status(
      @NotNull ObservationStatus status,
      @Nullable LocalDate reportedOn,
      @Nullable @CodePointLength(max = 500) String reason) {}

  /**
   * About what.
   *
   * @param kind programme or place of work
   * @param name its name
   * @param organisationId its id
   * @param lei its legal entity identifier
   * @param openSupplyHubId its id in a register of sites
   * @param tier its tier in a supply chain
   */
  public record Subject(
      @NotNull SubjectKind kind,
      @NotBlank @CodePointLength(max = 200) String name,
      @Nullable @Pattern(regexp = PlainForms.ORGANISATION) String organisationId,
      @Nullable @Pattern(regexp = PlainForms.LEI) String lei,
      @Nullable String openSupplyHubId,
      @Nullable @Pattern(regexp = PlainForms.OPEN_CODE) String tier) {}

  /**
   * Whose doing.
   *
   * @param kind what is claimed
   * @param method on what ground
   * @param share how much of it
   */
  public record Attribution(
      @NotNull AttributionKind kind,
      @NotNull AttributionMethod method,
      @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal share) {}

  /**
   * For whom.
   *
   * @param access who may read
   * @param pool with whom it is pooled
   * @param minContributors how many a pool needs
   * @param releaseAfter not before
   */
  public record Confidentiality(
      @NotNull Access access,
      @Nullable @Pattern(regexp = PlainForms.POOL) String pool,
      @Nullable @Min(1) @Max(10_000) Long minContributors,
      @Nullable LocalDate releaseAfter) {}
}
