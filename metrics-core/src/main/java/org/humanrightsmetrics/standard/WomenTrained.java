// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.DeliveryMode;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.code.Gender;
import org.humanrightsmetrics.code.LiteracyLevel;
import org.humanrightsmetrics.code.MigrantStatus;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.SurvivorStatus;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.rule.ReportedAs;
import org.humanrightsmetrics.rule.Rule;

/**
 * Different women who completed at least one eligible training in the period, as recorded by the provider.
 *
 * <p>An eligible training has stated learning objectives and at least {@code minHours} contact hours; a
 * woman completed it who attended at least {@code completionRule} of it. Awareness events, single talks,
 * registrations and one-to-one advice are not counted; girls from 10 to 17 stand apart.
 *
 * <p>Source: {@code spec/women-trained/README.md}. Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param audience participants who are not employed by the reporter, or workers; never mixed
 * @param minHours contact hours that make a training eligible, as the reporter set them
 * @param completionRule the share of attendance that makes a completion, from 0 to 1
 * @param uniqueCompleters women who completed at least one eligible training, each once
 * @param girlsCompleting girls from 10 to 17 who completed, each once; not in {@code uniqueCompleters}
 * @param enrolments entries into a training; one woman may have several
 * @param started women of the intake who began
 * @param completed women of the intake who completed
 * @param droppedOut women of the intake who left
 * @param inProgress women of the intake who are still in training at the end of the period
 * @param hours learner-hours delivered
 */
@RecordBuilder
public record WomenTrained(
    @NotNull @Valid Context context,

    @NotNull
    @ReportedAs(fault = "field/missing", code = "women-trained/audience-missing", id = "WT-5")
    Audience audience,

    @NotNull @Measured(unit = CountingUnit.HOUR) Quantity minHours,
    @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal completionRule,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE)
    @By(value = TrainingType.class, required = true)
    @By(AgeBand.class)
    @By(Gender.class)
    @By(Disability.class)
    @By(SurvivorStatus.class)
    @By(LiteracyLevel.class)
    @By(MigrantStatus.class)
    @By(DeliveryMode.class)
    @By(value = OrganisationId.class, name = "provider", overlapping = true)
    Disaggregated<Count> uniqueCompleters,

    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Count> girlsCompleting,

    @Measured(unit = CountingUnit.ENROLMENT) @By(TrainingType.class)
    Optional<Disaggregated<Count>> enrolments,

    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Count> started,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Count> completed,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Count> droppedOut,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Count> inProgress,

    @Measured(unit = CountingUnit.HOUR) Optional<Quantity> hours)
    implements Metric {

  /** What a program must know of this metric. */
  public static final MetricType<WomenTrained> TYPE = MetricType.of(
          "women-trained", 1, WomenTrained.class)
      .period(PeriodKind.FLOW, PeriodKind.CUMULATIVE)
      .level(Level.OUTPUT)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<WomenTrained>error(
              "women-trained/completed-exceeds-started",
              "/completed",
              m -> number(m.completed) <= number(m.started))
          .id("WT-1")
          .needs("/completed", "/started"));

  @Override
  public MetricType<WomenTrained> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static WomenTrainedBuilder builder() {
    return WomenTrainedBuilder.builder();
  }

  /**
   * Women who completed among those of the intake who are no longer in training.
   *
   * @return completed of started less in progress; empty when one of the three was not reported
   */
  public Optional<Proportion> completionRate() {
    if (!reported(started) || !reported(completed) || !reported(inProgress)) {
      return Optional.empty();
    }
    return Optional.of(Proportion.of(number(completed), number(started) - number(inProgress)));
  }

  private static boolean reported(Optional<Count> count) {
    return count.isPresent() && count.get().isReported();
  }

  private static long number(Optional<Count> count) {
    return count.orElseThrow().value();
  }
}
