// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.OpenSupplyHubId;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Quantity;

/** A metric of a third party with the classes of aggregation that the standard's metrics seldom have. */
public record AnyMetric(
    @NotNull @Valid Context context,
    @Headline @Measured(unit = CountingUnit.SITE) Optional<Count> sites,

    @Measured(unit = CountingUnit.DAY, aggregation = AggregationClass.NONE)
    Optional<Quantity> medianDays,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.COHORT)
    Optional<Count> followed,

    @Measured(unit = CountingUnit.UNIT) Optional<Distribution> ages,

    @Measured(unit = CountingUnit.UNIT, aggregation = AggregationClass.WEIGHTED_MEAN)
    Optional<Distribution> score)
    implements Metric {

  /** What a program must know of this metric. */
  public static final MetricType<AnyMetric> TYPE =
      MetricType.of("any-metric", 1, AnyMetric.class).period(PeriodKind.FLOW, PeriodKind.COHORT);

  static final Quantity MEDIAN_DAYS = Quantity.days("21");

  @Override
  public MetricType<AnyMetric> type() {
    return TYPE;
  }

  record Sites(String id, long number) {}

  private static Context year() {
    return Samples.context(ReferencePeriod.year(2025), "IN-BR");
  }

  static AnyMetric sites(Sites sites) {
    Context context = sites.id().isEmpty()
        ? year()
        : ContextBuilder.builder(year())
            .subject(new Subject(
                SubjectKind.SITE,
                "Example site",
                Optional.empty(),
                Optional.empty(),
                Optional.of(OpenSupplyHubId.of(sites.id())),
                Optional.empty()))
            .build();
    return new AnyMetric(
        context,
        Optional.of(Count.of(sites.number())),
        Optional.of(MEDIAN_DAYS),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static AnyMetric followed(int year) {
    ReferencePeriod period = ReferencePeriod.cohort(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 12, 31));
    return new AnyMetric(
        Samples.context(period, "IN-BR"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Count.of(40)),
        Optional.empty(),
        Optional.empty());
  }

  static AnyMetric ages(int edge, long below, long above) {
    BigDecimal at = BigDecimal.valueOf(edge);
    return distributed(
        Optional.of(Distribution.builder()
            .bins(List.of(
                new Distribution.Bin(BigDecimal.ZERO, Optional.of(at), below),
                new Distribution.Bin(at, Optional.empty(), above)))
            .build()),
        Optional.empty());
  }

  static AnyMetric score(String mean, long n) {
    return distributed(
        Optional.empty(),
        Optional.of(Distribution.builder().n(n).mean(new BigDecimal(mean)).build()));
  }

  private static AnyMetric distributed(Optional<Distribution> ages, Optional<Distribution> score) {
    return new AnyMetric(year(), Optional.empty(), Optional.empty(), Optional.empty(), ages, score);
  }
}
