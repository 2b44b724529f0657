// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Rule;

/**
 * Workers on night shifts whom the employer brings home safely: a metric that somebody outside the project
 * wrote. It shares no code with the engines and is read, checked, written and schema'd like the others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param broughtHome workers brought home by the employer, of all workers on night shifts
 * @param vehicles vehicles in use on the day
 */
@RecordBuilder
public record NightShiftTransport(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    @By(value = Sex.class, required = true)
    Disaggregated<Proportion> broughtHome,

    @Measured(unit = CountingUnit.UNIT, period = PeriodKind.STOCK)
    Optional<Count> vehicles)
    implements Metric {

  /** What a program must know of this metric. */
  public static final MetricType<NightShiftTransport> TYPE = MetricType.of(
          "night-shift-transport", 1, NightShiftTransport.class)
      .period(PeriodKind.STOCK)
      .level(Level.OUTPUT)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<NightShiftTransport>warning(
              "night-shift-transport/too-many-in-a-vehicle",
              "/vehicles",
              (m, settings) -> BigDecimal.valueOf(m.broughtHome.total().numerator())
                      .compareTo(settings
                          .number("seats")
                          .multiply(BigDecimal.valueOf(m.vehicles.orElseThrow().value())))
                  <= 0)
          .id("NS-1")
          .needs("/broughtHome", "/vehicles")
          .threshold("seats", "50"));

  @Override
  public MetricType<NightShiftTransport> type() {
    return TYPE;
  }
}
