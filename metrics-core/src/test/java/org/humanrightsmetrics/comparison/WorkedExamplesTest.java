// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.WorkerType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.PopulationBuilder;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Selection;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of the standard that concern comparison. Those on running totals and on purchasing power stand
 * in {@link AdjustmentTest}.
 */
class WorkedExamplesTest {

  private static Observation women(String reporter, long women) {
    return Samples.by(
        reporter,
        Samples.trained(Samples.year()).uniqueCompleters(Samples.women(women)).build());
  }

  @Test
  void womenOfThreeOrganisationsAreReadBesideEachOtherAndNotAdded() {
    List<Observation> all = List.of(women("0001", 120), women("0002", 200), women("0003", 80));
    ComparisonGroups groups = ComparisonGroups.of(all, Axis.REPORTER);
    assertThat(groups.groups()).hasSize(1);
    assertThat(groups.groups().get(0).caveats())
        .extracting(Caveat::code)
        .containsExactly("comparison/same-people");
    Reason refusal = Figure.of(all.get(0), "/uniqueCompleters")
        .then(one -> Figure.of(all.get(1), "/uniqueCompleters").then(one::plus))
        .refusal()
        .orElseThrow();
    assertThat(refusal.code()).isEqualTo("comparison/people-not-added");
    assertThat(List.of(refusal.left(), refusal.right())).containsExactly("120", "200");
  }

  @Test
  void coverageOfEmployeesAndOfAllWorkersAreTwoPopulations() {
    Observation employees =
        voice("Employees", 400, Map.of(WorkerType.EMPLOYEE, Proportion.of(300, 400)), 300, 400);
    Map<WorkerType, Proportion> parts = new LinkedHashMap<>();
    parts.put(WorkerType.EMPLOYEE, Proportion.of(300, 400));
    parts.put(WorkerType.HOMEWORKER, Proportion.of(0, 1000));
    Observation all = voice("All workers", 1400, parts, 300, 1400);
    Verdict verdict = Comparability.along(Axis.GROUP, employees, all);
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.WITH_CARE);
    assertThat(verdict.reasons()).anySatisfy(reason -> {
      assertThat(reason.code()).isEqualTo("comparison/other-parts");
      assertThat(reason.left()).isEqualTo("EMPLOYEE");
      assertThat(reason.right()).isEqualTo("EMPLOYEE HOMEWORKER");
    });
    assertThat(Comparability.along(Axis.TIME, employees, all).reasons())
        .extracting(Reason::code)
        .contains("comparison/other-population", "comparison/size-jumps");
  }

  private static Observation voice(
      String population, long size, Map<WorkerType, Proportion> parts, long covered, long inScope) {
    Context context = Samples.with(
        Samples.year(), builder -> builder.population(Population.census(population, size)));
    return Samples.of(Samples.voice(
        context, Disaggregated.of(Proportion.of(covered, inScope)).by("workerType", parts)));
  }

  /** A flow, a stock and a running total of "the same" number, as published reports mix them. */
  @Test
  void flowStockAndRunningTotalAreThreeThings() {
    Observation flow = women("0001", 300);
    Observation total = Samples.of(Samples.trained(Samples.context(
            ReferencePeriod.cumulative(LocalDate.of(2006, 1, 1), LocalDate.of(2018, 12, 31))))
        .uniqueCompleters(Samples.women(2000))
        .build());
    Verdict verdict = Comparability.along(Axis.TIME, flow, total);
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT);
    assertThat(verdict.reasons().get(0).code()).isEqualTo("comparison/other-kind-of-period");
    Observation visitsInAYear = Samples.of(Samples.visits(Samples.year(), 300));
    Observation visitsSince = Samples.of(Samples.visits(
        Samples.context(
            ReferencePeriod.cumulative(LocalDate.of(2006, 1, 1), LocalDate.of(2025, 12, 31))),
        2000));
    Verdict events = Comparability.along(Axis.TIME, visitsInAYear, visitsSince);
    assertThat(events.kind()).isEqualTo(Verdict.Kind.AFTER_ADJUSTMENT);
    assertThat(events.adjustments()).containsExactly(AdjustmentKind.DIFFERENCE);
  }

  /** 41 % of those who were asked is not 41 % of everybody: a sample stands beside a full count with care. */
  @Test
  void aShareOfASampleIsReadWithCareAndACountOfASampleNotAtAll() {
    Population part = PopulationBuilder.builder(Samples.year().population())
        .selection(Selection.PROBABILITY)
        .reached(150L)
        .build();
    Context sampled = Samples.with(Samples.day(2025), builder -> builder.population(part));
    Verdict share = Comparability.along(
        Axis.REPORTER,
        Samples.of(Samples.children(Samples.day(2025), Proportion.of(41, 100))),
        Samples.of(Samples.children(sampled, Proportion.of(41, 100))));
    assertThat(share.kind()).isEqualTo(Verdict.Kind.WITH_CARE);
    assertThat(share.reasons())
        .extracting(Reason::code)
        .contains("comparison/other-coverage", "comparison/other-selection");
    Context sampledYear = Samples.with(Samples.year(), builder -> builder.population(part));
    Verdict count = Comparability.along(
        Axis.REPORTER,
        Samples.of(Samples.trained(Samples.year()).build()),
        Samples.of(Samples.trained(sampledYear).build()));
    assertThat(count.kind()).isEqualTo(Verdict.Kind.NOT);
  }

  @Test
  void twoOrganisationsInTwoCountriesNeedTwoAxes() {
    Observation here = women("0001", 120);
    Observation there =
        Samples.by("0002", Samples.trained(Samples.in("KH", Samples.year())).build());
    assertThat(Comparability.along(Axis.REPORTER, here, there).kind()).isEqualTo(Verdict.Kind.NOT);
    Verdict verdict = Comparability.along(EnumSet.of(Axis.REPORTER, Axis.AREA), here, there);
    assertThat(verdict.allows()).isTrue();
    assertThat(verdict.reasons())
        .extracting(Reason::code)
        .containsExactly("comparison/other-level-of-area");
  }
}
