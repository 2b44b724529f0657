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
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.MechanismKind;
import org.humanrightsmetrics.code.SurveyConductor;
import org.humanrightsmetrics.code.SurveyMode;
import org.humanrightsmetrics.code.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * Workers who can raise issues.
 *
 * @param reporter who reports
 * @param version of the metric
 * @param context the counting contract
 * @param workersWithAccess of all
 * @param mechanisms each judged
 * @param caseFlow cases
 * @param representation of workers
 * @param survey of workers
 */
public record PlainWorkerVoice(
    @NotNull @Valid PlainReporter reporter,
    @Min(1) int version,
    @NotNull @Valid PlainContext context,
    @NotNull @Valid PlainProportions workersWithAccess,
    @Nullable @Size(max = 50) List<@Valid Mechanism> mechanisms,
    @Nullable @Valid CaseFlow caseFlow,
    @Nullable @Valid Representation representation,
    @Nullable @Valid Survey survey)
    implements PlainObservation {

  /**
   * A criterion.
   *
   * @param met or not
   * @param evidence of it
   */
  public record Criterion(
      @NotNull YesNo met,
      @Nullable @CodePointLength(max = 500) String evidence) {}

  /**
   * A mechanism.
   *
   * @param kind who runs it
   * @param legitimate criterion a
   * @param accessible criterion b
   * @param predictable criterion c
   * @param equitable criterion d
   * @param transparent criterion e
   * @param rightsCompatible criterion f
   * @param continuousLearning criterion g
   * @param engagementAndDialogue criterion h
   */
  public record Mechanism(
      @NotNull MechanismKind kind,
      @NotNull @Valid Criterion legitimate,
      @NotNull @Valid Criterion accessible,
      @NotNull @Valid Criterion predictable,
      @NotNull @Valid Criterion equitable,
      @NotNull @Valid Criterion transparent,
      @NotNull @Valid Criterion rightsCompatible,
      @NotNull @Valid Criterion continuousLearning,
      @Nullable @Valid Criterion engagementAndDialogue) {}

  /**
   * Cases.
   *
   * @param openStart open before
   * @param raised in the period
   * @param closed in the period
   * @param openEnd open after
   * @param resolvedWithRemedy with remedy
   * @param rejected without ground
   * @param withdrawn taken back
   * @param referred handed on
   * @param medianDaysToClose days
   * @param complainantSatisfied of those asked
   */
  public record CaseFlow(
      @NotNull @Min(0) @Max(PlainForms.MOST) Long openStart,
      @NotNull @Valid PlainCounts raised,
      @NotNull @Min(0) @Max(PlainForms.MOST) Long closed,
      @NotNull @Min(0) @Max(PlainForms.MOST) Long openEnd,
      @Nullable @Min(0) @Max(PlainForms.MOST) Long resolvedWithRemedy,
      @Nullable @Min(0) @Max(PlainForms.MOST) Long rejected,
      @Nullable @Min(0) @Max(PlainForms.MOST) Long withdrawn,
      @Nullable @Min(0) @Max(PlainForms.MOST) Long referred,

      @Nullable @DecimalMin("0") @DecimalMax(PlainForms.MOST_DECIMAL)
      BigDecimal medianDaysToClose,

      @Nullable @Valid PlainProportion complainantSatisfied) {}

  /**
   * Who speaks for workers.
   *
   * @param unionDensity members of all
   * @param collectiveBargaining covered of all
   * @param committee if there is one
   */
  public record Representation(
      @Nullable @Valid PlainProportion unionDensity,
      @NotNull @Valid PlainProportions collectiveBargaining,
      @Nullable @Valid Committee committee) {}

  /**
   * A committee.
   *
   * @param coverage of all
   * @param elected or not
   */
  public record Committee(
      @NotNull @Valid PlainProportion coverage, @NotNull YesNo elected) {}

  /**
   * A survey.
   *
   * @param responded of those invited
   * @param mode how
   * @param runBy whom
   * @param anonymous or not
   * @param offSite or not
   * @param score what came out
   */
  public record Survey(
      @NotNull @Valid PlainProportion responded,
      @NotNull SurveyMode mode,
      @NotNull SurveyConductor runBy,
      @NotNull YesNo anonymous,
      @NotNull YesNo offSite,
      @Nullable @Valid Score score) {}

  /**
   * A score.
   *
   * @param instrument which
   * @param lowest point
   * @param highest point
   * @param answers given
   */
  public record Score(
      @NotBlank @CodePointLength(max = 200) String instrument,

      @NotNull @DecimalMin("-1000000") @DecimalMax("1000000")
      BigDecimal lowest,

      @NotNull @DecimalMin("-1000000") @DecimalMax("1000000")
      BigDecimal highest,

      @NotNull @Valid PlainDistribution answers) {}
}
