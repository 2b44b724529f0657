// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.Formality;
import org.humanrightsmetrics.code.IscedLevel;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.AuditIndependence;
import org.humanrightsmetrics.standard.BusinessesStarted;
import org.humanrightsmetrics.standard.BusinessesStartedBuilder;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolment;
import org.humanrightsmetrics.standard.PersonalSavings;
import org.humanrightsmetrics.standard.PersonalSavingsBuilder;
import org.humanrightsmetrics.standard.SchoolAges;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WomenTrainedBuilder;
import org.humanrightsmetrics.standard.WorkerVoice;

/** Observations of fictional organisations, each a variation of one. */
final class Samples {

  private Samples() {}

  /** A metric with a break in its series, as a third party would write it. */
  public record Visits(
      @NotNull @Valid Context context,

      @NotNull @Headline @Measured(unit = CountingUnit.EVENT)
      Count visits)
      implements Metric {

    static final MetricType<Visits> TYPE = MetricType.of("home-visits", 3, Visits.class)
        .period(PeriodKind.FLOW, PeriodKind.CUMULATIVE)
        .seriesBreakAt(2);

    @Override
    public MetricType<Visits> type() {
      return TYPE;
    }
  }

  static Reporter reporter(String number) {
    return Reporter.of(
        "IN-MHA-" + number, "Example Trust " + number, "IN", ReporterType.NATIONAL_NGO);
  }

  static Observation of(Metric metric) {
    return Observation.of(reporter("0001"), metric);
  }

  static Observation by(String number, Metric metric) {
    return Observation.of(reporter(number), metric);
  }

  static Context context(ReferencePeriod period) {
    return Context.of(
        period,
        "IN-BR",
        Population.census("Women in the courses", 455),
        Source.of(SourceMethod.REGISTER, QualityTier.T2));
  }

  static Context year() {
    return context(ReferencePeriod.year(2025));
  }

  static Context day(int year) {
    return context(ReferencePeriod.stock(LocalDate.of(year, 12, 31)));
  }

  static Context with(Context context, UnaryOperator<ContextBuilder> change) {
    return change.apply(ContextBuilder.builder(context)).build();
  }

  static Context in(String area, Context context) {
    return with(context, builder -> builder.area(ReferenceArea.of(area)));
  }

  static WomenTrainedBuilder trained(Context context) {
    return WomenTrained.builder()
        .context(context)
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(women(388));
  }

  static Disaggregated<Count> women(long total) {
    return Disaggregated.of(total)
        .by("trainingType", Map.of(TrainingType.LEGAL_RIGHTS, Count.of(total)));
  }

  static Map<AgeBand, Count> ages(Object... codesAndCounts) {
    Map<AgeBand, Count> parts = new LinkedHashMap<>();
    for (int i = 0; i < codesAndCounts.length; i += 2) {
      parts.put(
          AgeBand.of((String) codesAndCounts[i]),
          Count.of(((Integer) codesAndCounts[i + 1]).longValue()));
    }
    return parts;
  }

  static PersonalSavingsBuilder savings(Context context, String currency) {
    return PersonalSavings.builder()
        .context(context)
        .saversCount(Disaggregated.of(180))
        .balance(Disaggregated.of(balance(currency)));
  }

  static Distribution balance(String currency) {
    return Distribution.builder()
        .n(380L)
        .currency(Currency.of(currency))
        .total(new BigDecimal("494000"))
        .mean(new BigDecimal("1300"))
        .median(new BigDecimal("750"))
        .build();
  }

  static Disaggregated<Amount> saved(String amount, String currency) {
    return Disaggregated.of(Amount.of(amount, currency));
  }

  static BusinessesStartedBuilder businesses(Context context) {
    return BusinessesStarted.builder()
        .context(context)
        .births(births(Formality.REGISTERED, Formality.INFORMAL));
  }

  static Disaggregated<Count> births(Code... parts) {
    Map<Code, Count> counts = new LinkedHashMap<>();
    for (Code part : parts) {
      counts.put(part, Count.of(20));
    }
    return Disaggregated.of(20L * parts.length).by("formality", counts);
  }

  static ChildrenSchoolEnrolment children(Context context, Proportion enrolled) {
    return ChildrenSchoolEnrolment.builder()
        .context(context)
        .ageRange(new SchoolAges(6, 14, Country.of("IN"), "2025-2026"))
        .iscedLevel(IscedLevel.LEVEL_1)
        .ageSpecific(Disaggregated.of(enrolled))
        .build();
  }

  static AuditIndependence audits(Context context, long audits) {
    return AuditIndependence.builder()
        .context(context)
        .audits(Disaggregated.of(audits))
        .build();
  }

  static WorkerVoice voice(Context context, Disaggregated<Proportion> access) {
    return WorkerVoice.builder().context(context).workersWithAccess(access).build();
  }

  static Visits visits(Context context, long visits) {
    return new Visits(context, Count.of(visits));
  }
}
