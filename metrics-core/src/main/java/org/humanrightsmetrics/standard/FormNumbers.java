// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.code.IncomeChangeClass;
import org.humanrightsmetrics.code.MobilityForm;
import org.humanrightsmetrics.code.MoneyTerms;
import org.humanrightsmetrics.code.Quintile;
import org.humanrightsmetrics.code.WageReference;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;

/**
 * What {@link UpwardMobility} measured, at the beginning and at the follow-up: the numbers of exactly one form.
 *
 * <p>A closed union, because the forms never mix and nothing may be added up over them. Immutable and
 * thread-safe.
 */
public sealed interface FormNumbers {

  /**
   * The form that these numbers belong to.
   *
   * @return one of the eight
   */
  MobilityForm form();

  /**
   * People below a poverty line.
   *
   * <p>JSON: {@code {"atBaseline": {"numerator": 71, "denominator": 120}, "atFollowUp": {"numerator": 48,
   * "denominator": 104}}}.
   *
   * @param atBaseline those below the line, of those whose position was known at the beginning
   * @param atFollowUp those below it, of those whose position was known at the follow-up
   */
  record PovertyRate(
      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      Proportion atBaseline,

      @NotNull @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      Proportion atFollowUp)
      implements FormNumbers {
    @Override
    public MobilityForm form() {
      return MobilityForm.POVERTY_LINE;
    }
  }

  /**
   * Likelihoods of being below a line, from a scorecard of ten questions. They are true of groups: nobody is
   * known to have crossed the line.
   *
   * <p>JSON: {@code {"atBaseline": {"n": 120, "mean": 0.58}, "atFollowUp": {"n": 104, "mean": 0.44},
   * "scoreAtBaseline": {"n": 120, "mean": 39.5}}}.
   *
   * <p><b>Findings.</b> {@code upward-mobility/likelihood-out-of-range}, {@code
   * upward-mobility/ppi-score-out-of-range} (ERROR).
   *
   * @param atBaseline likelihoods of households at the beginning, from 0 to 1
   * @param atFollowUp likelihoods at the follow-up
   * @param scoreAtBaseline scores at the beginning, from 0 to 100
   * @param scoreAtFollowUp scores at the follow-up
   */
  // Signed, so that one rule speaks of both ends of the scale.
  record PovertyLikelihood(
      @NotNull
      @Measured(
          unit = CountingUnit.UNIT,
          period = PeriodKind.COHORT,
          signed = true,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Distribution atBaseline,

      @NotNull
      @Measured(
          unit = CountingUnit.UNIT,
          period = PeriodKind.COHORT,
          signed = true,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Distribution atFollowUp,

      @Measured(
          unit = CountingUnit.UNIT,
          period = PeriodKind.COHORT,
          signed = true,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Optional<Distribution> scoreAtBaseline,

      @Measured(
          unit = CountingUnit.UNIT,
          period = PeriodKind.COHORT,
          signed = true,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Optional<Distribution> scoreAtFollowUp)
      implements FormNumbers {
    @Override
    public MobilityForm form() {
      return MobilityForm.POVERTY_LIKELIHOOD;
    }
  }

  /**
   * How incomes changed.
   *
   * <p>JSON: {@code {"money": "REAL", "change": {"n": 104, "median": 0.18}, "classes": {"total": 104, "by":
   * {"incomeChange": {"LARGE_INCREASE": 9, …}}}}}.
   *
   * <p><b>Findings.</b> {@code upward-mobility/nominal-money} (WARNING).
   *
   * @param money whether the rise of prices was taken out
   * @param change change of the income of each, as a share of the income at the beginning: 0.18 for 18%, below 0
   *     for a fall; its median cannot be pooled
   * @param classes people by class of change, where only that is known
   * @param deflator how much prices rose, where it was taken out
   */
  record IncomeChange(
      @NotNull MoneyTerms money,

      @Measured(unit = CountingUnit.UNIT, period = PeriodKind.COHORT, signed = true)
      Optional<Distribution> change,

      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      @By(value = IncomeChangeClass.class, required = true)
      Optional<Disaggregated<Count>> classes,

      Optional<@Valid Deflator> deflator)
      implements FormNumbers {
    @Override
    public MobilityForm form() {
      return MobilityForm.INCOME_CHANGE;
    }
  }

  /**
   * From which fifth to which fifth people moved: a matrix of five rows, one for each fifth at the beginning, by
   * fifth at the follow-up. Who was not found again stands under {@code UNKNOWN}.
   *
   * <p>JSON: {@code {"fromLowest": {"total": 40, "by": {"quintile": {"LOWEST": 22, "SECOND": 12, "UNKNOWN":
   * 6}}}, …}}.
   *
   * <p><b>Findings.</b> {@code upward-mobility/matrix-rows-do-not-match} (ERROR).
   *
   * @param fromLowest people who were in the poorest fifth
   * @param fromSecond people who were in the second poorest
   * @param fromThird people who were in the middle
   * @param fromFourth people who were in the second richest
   * @param fromHighest people who were in the richest fifth
   */
  record QuintileTransition(
      @NotNull
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      @By(value = Quintile.class, required = true)
      Disaggregated<Count> fromLowest,

      @NotNull
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      @By(value = Quintile.class, required = true)
      Disaggregated<Count> fromSecond,

      @NotNull
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      @By(value = Quintile.class, required = true)
      Disaggregated<Count> fromThird,

      @NotNull
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      @By(value = Quintile.class, required = true)
      Disaggregated<Count> fromFourth,

      @NotNull
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      @By(value = Quintile.class, required = true)
      Disaggregated<Count> fromHighest)
      implements FormNumbers {
    @Override
    public MobilityForm form() {
      return MobilityForm.QUINTILE_TRANSITION;
    }

    /** The rows from the poorest to the richest. */
    List<Disaggregated<Count>> rows() {
      return List.of(fromLowest, fromSecond, fromThird, fromFourth, fromHighest);
    }
  }

  /**
   * An index of what households own, with the weights of the beginning at both times.
   *
   * <p>JSON: {@code {"atBaseline": {"n": 120, "mean": 3.1}, "atFollowUp": {"n": 104, "mean": 3.8},
   * "weightsFixedFromBaseline": "YES"}}.
   *
   * <p><b>Findings.</b> {@code upward-mobility/reference-changed} (ERROR) when the weights were not kept.
   *
   * @param atBaseline points of the index at the beginning
   * @param atFollowUp points at the follow-up
   * @param weightsFixedFromBaseline whether the same weights served both times
   */
  record AssetIndex(
      @NotNull
      @Measured(
          unit = CountingUnit.UNIT,
          period = PeriodKind.COHORT,
          signed = true,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Distribution atBaseline,

      @NotNull
      @Measured(
          unit = CountingUnit.UNIT,
          period = PeriodKind.COHORT,
          signed = true,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Distribution atFollowUp,

      @NotNull YesNo weightsFixedFromBaseline)
      implements FormNumbers {
    @Override
    public MobilityForm form() {
      return MobilityForm.ASSET_INDEX;
    }
  }

  /**
   * People with a better job. One person may have bettered it in several ways.
   *
   * <p>JSON: {@code {"promoted": 14, "higherSkillLevel": 9, "directsOthers": 6}}.
   *
   * @param promoted people who rose by a grade with the same employer
   * @param higherSkillLevel people whose work now is of a higher skill level of ISCO-08
   * @param directsOthers people who now direct others
   */
  record BetterJob(
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      Optional<Count> promoted,

      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      Optional<Count> higherSkillLevel,

      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      Optional<Count> directsOthers)
      implements FormNumbers {
    @Override
    public MobilityForm form() {
      return MobilityForm.JOB_GRADE;
    }
  }

  /**
   * People whose work became formal. One person may be counted in all three.
   *
   * <p>JSON: {@code {"informalToFormal": 21, "writtenContract": 25, "socialProtection": 18}}.
   *
   * @param informalToFormal people who went from informal to formal work
   * @param writtenContract people who now have a written contract and had none
   * @param socialProtection people who now are covered by social protection and were not
   */
  record FormalWork(
      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      Optional<Count> informalToFormal,

      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      Optional<Count> writtenContract,

      @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
      Optional<Count> socialProtection)
      implements FormNumbers {
    @Override
    public MobilityForm form() {
      return MobilityForm.FORMALISATION;
    }
  }

  /**
   * Wages against a minimum or living wage of the same time.
   *
   * <p>JSON: {@code {"against": "LIVING_WAGE", "atBaseline": {"n": 120, "median": 0.62}, "atFollowUp": {"n": 104,
   * "median": 0.78}}}.
   *
   * @param against what the wages are set against
   * @param atBaseline wage divided by the reference, at the beginning
   * @param atFollowUp the same at the follow-up
   */
  record WageRatio(
      @NotNull WageReference against,

      @NotNull
      @Measured(
          unit = CountingUnit.UNIT,
          period = PeriodKind.COHORT,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Distribution atBaseline,

      @NotNull
      @Measured(
          unit = CountingUnit.UNIT,
          period = PeriodKind.COHORT,
          aggregation = AggregationClass.WEIGHTED_MEAN)
      Distribution atFollowUp)
      implements FormNumbers {
    @Override
    public MobilityForm form() {
      return MobilityForm.WAGE_RATIO;
    }
  }
}
