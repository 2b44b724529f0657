// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.PersonalSavings;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WomenTrainedBuilder;
import org.humanrightsmetrics.standard.WorkerVoice;

/** Observations of organisations that do not exist, as far as the tests of this package need them. */
final class Samples {

  static final String COMPLETERS = "/uniqueCompleters";
  static final String ENROLMENTS = "/enrolments";
  static final String BALANCE = "/balance";
  static final String SAVERS = "/saversCount";
  static final String ACCESS = "/workersWithAccess";

  private Samples() {}

  static Reporter reporter(String name) {
    return Reporter.of("IN-MHA-" + name, "Example " + name, "IN", ReporterType.NATIONAL_NGO);
  }

  static Context context(ReferencePeriod period, String area) {
    return Context.of(
        period,
        area,
        Population.census("Women in the courses", 5_000),
        Source.of(SourceMethod.REGISTER, QualityTier.T2));
  }

  static Context about(Context context, String programme) {
    return org.humanrightsmetrics.context.ContextBuilder.builder(context)
        .subject(subject(programme))
        .build();
  }

  static Subject subject(String programme) {
    return new Subject(
        SubjectKind.PROGRAMME,
        programme,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Observation by(String reporter, Metric metric) {
    return Observation.of(reporter(reporter), metric);
  }

  static WomenTrainedBuilder trained(Context context, Count women) {
    return WomenTrained.builder()
        .context(context)
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(Disaggregated.of(women));
  }

  static WomenTrainedBuilder trained(int year, long women) {
    return trained(context(ReferencePeriod.year(year), "IN-BR"), Count.of(women));
  }

  static WomenTrainedBuilder enrolled(Context context, long enrolments) {
    return trained(context, Count.of(1)).enrolments(Disaggregated.of(enrolments));
  }

  static ReferencePeriod months(int year, int first, int last) {
    LocalDate start = LocalDate.of(year, first, 1);
    return ReferencePeriod.flow(start, LocalDate.of(year, last, 1).plusMonths(1).minusDays(1));
  }

  static PersonalSavings savings(String day, Count savers, Distribution balance) {
    return PersonalSavings.builder()
        .context(context(ReferencePeriod.stock(LocalDate.parse(day)), "IN-BR"))
        .saversCount(Disaggregated.of(savers))
        .balance(Disaggregated.of(balance))
        .build();
  }

  static Distribution money(String currency, long n, String total) {
    return Distribution.builder()
        .n(n)
        .currency(Currency.of(currency))
        .total(new BigDecimal(total))
        .build();
  }

  static WorkerVoice access(
      int year, Proportion workers, Map<? extends Code, Proportion> byWorkerType) {
    return WorkerVoice.builder()
        .context(context(ReferencePeriod.year(year), "IN-TN"))
        .workersWithAccess(
            byWorkerType.isEmpty()
                ? Disaggregated.of(workers)
                : Disaggregated.of(workers).by("workerType", byWorkerType))
        .mechanisms(List.of())
        .build();
  }

  static Aggregation add(AggregationPlan plan, Observation... observations) {
    return Stream.of(observations)
        .collect(Aggregator.of(plan, StandardMetrics.CATALOGUE).collector());
  }

  static Outcome only(AggregationPlan plan, Observation... observations) {
    Aggregation table = add(plan, observations);
    if (table.cells().size() != 1) {
      throw new AssertionError("Not one cell but " + table.cells());
    }
    return table.cells().get(0).outcome();
  }

  static AggregationPlan plan(String metric, String component) {
    return AggregationPlan.of(metric).component(component);
  }

  static List<String> codes(Outcome outcome) {
    return ((Outcome.Refused) outcome).reasons().stream().map(Refusal::code).toList();
  }

  static String what(Refusal refusal) {
    return refusal.finding().what(Locale.ENGLISH);
  }
}
