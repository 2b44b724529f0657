// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Formality;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ObservationStatus;
import org.humanrightsmetrics.context.PopulationBuilder;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Selection;
import org.humanrightsmetrics.context.SizeKind;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.SubjectBuilder;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;

/** Observations with few alternatives for each property, so that many pairs agree in all but one or two. */
final class RandomObservations {

  private final Random random;

  RandomObservations(long seed) {
    this.random = new Random(seed);
  }

  List<Observation> take(int count) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      observations.add(next());
    }
    return observations;
  }

  Observation next() {
    String reporter = pick("0001", "0001", "0002");
    return switch (random.nextInt(7)) {
      case 0, 1 ->
        Samples.by(
            reporter,
            Samples.trained(context(flowOrTotal()))
                .audience(pick(Audience.CLIENT, Audience.CLIENT, Audience.WORKER))
                .minHours(pick(Quantity.hours("8"), Quantity.hours("8.0"), Quantity.hours("40")))
                .uniqueCompleters(women())
                .build());
      case 2 ->
        Samples.by(
            reporter,
            Samples.savings(context(day()), pick("INR", "INR", "KHR"))
                .balance(Disaggregated.of(pick(
                    Samples.balance("INR"),
                    Samples.balance("KHR"),
                    Distribution.missing(Missing.WITHHELD))))
                .netSaved(Optional.of(Disaggregated.of(
                    pick(Amount.of("10", "INR"), Amount.missing(Missing.UNKNOWN)))))
                .build());
      case 3 ->
        Samples.by(
            reporter,
            Samples.children(context(day()), pick(Proportion.of(90, 100), Proportion.of(0, 0))));
      case 4 ->
        Samples.by(
            reporter,
            Samples.businesses(context(flow()))
                .births(Samples.births(Formality.REGISTERED))
                .ownershipThreshold(pick(Optional.empty(), Optional.of(new BigDecimal("0.5"))))
                .build());
      case 5 -> Samples.by(reporter, Samples.audits(context(flow()), random.nextInt(50)));
      default ->
        new Observation(
            Samples.reporter(reporter),
            Samples.visits(context(flowOrTotal()), 40),
            1 + random.nextInt(3),
            Map.of());
    };
  }

  private Disaggregated<Count> women() {
    Disaggregated<Count> women =
        Disaggregated.of(pick(Count.of(388), Count.of(20), Count.missing(Missing.UNKNOWN)));
    return random.nextBoolean()
        ? women
        : women.by(
            "age",
            pick(
                Samples.ages("Y18T25", 100, "Y25PLUS", 288),
                Samples.ages("Y18T25", 100, "Y25T50", 200, "Y50PLUS", 88)));
  }

  private Context context(ReferencePeriod period) {
    Context context = Samples.in(pick("IN-BR", "IN-BR", "IN", "KH"), Samples.context(period));
    return Samples.with(
        context,
        builder -> builder
            .population(PopulationBuilder.builder()
                .description(pick("Women in the courses", "Women of the village groups"))
                .sizeKind(SizeKind.KNOWN)
                .size(pick(455L, 455L, 2000L))
                .selection(pick(Selection.CENSUS, Selection.CENSUS, Selection.PROBABILITY))
                .reached(pick(Optional.<Long>empty(), Optional.<Long>empty(), Optional.of(200L)))
                .build())
            .source(Source.of(
                pick(SourceMethod.REGISTER, SourceMethod.SURVEY),
                pick(QualityTier.T1, QualityTier.T2)))
            .role(pick(ValueRole.ACTUAL, ValueRole.ACTUAL, ValueRole.TARGET, ValueRole.BASELINE))
            .status(pick(
                Optional.<Status>empty(),
                Optional.of(
                    new Status(ObservationStatus.PROVISIONAL, Optional.empty(), Optional.empty()))))
            .subject(pick(
                Optional.empty(),
                Optional.empty(),
                Optional.of(SubjectBuilder.builder()
                    .kind(SubjectKind.PROGRAMME)
                    .name("Example programme")
                    .build()))));
  }

  private ReferencePeriod flowOrTotal() {
    return random.nextInt(3) == 0
        ? ReferencePeriod.cumulative(LocalDate.of(2006, 1, 1), LocalDate.of(year(), 12, 31))
        : flow();
  }

  private ReferencePeriod flow() {
    int year = year();
    return pick(
        ReferencePeriod.year(year),
        ReferencePeriod.year(year),
        ReferencePeriod.flow(LocalDate.of(year, 1, 2), LocalDate.of(year, 12, 31)),
        ReferencePeriod.flow(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30)),
        ReferencePeriod.flow(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31)));
  }

  private ReferencePeriod day() {
    return ReferencePeriod.stock(LocalDate.of(year(), pick(9, 12), 30));
  }

  private int year() {
    return pick(2024, 2025);
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
