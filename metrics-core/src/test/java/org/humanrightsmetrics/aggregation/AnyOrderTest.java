// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.Test;

/** One table for the same observations: any order, any split, any number of threads, locale and zone. */
class AnyOrderTest {

  private static final int ROUNDS = Integer.getInteger("hrm.aggregation.orders", 20);
  private static final List<String> AREAS = List.of("IN", "IN-BR", "IN-UP", "KH", "KH-12");
  private static final AggregationPlan PLAN = AggregationPlan.of("women-trained")
      .groupBy(GroupBy.COUNTRY, GroupBy.YEAR)
      .splitBy("age")
      .splitBy("trainingType")
      .gaps(GapPolicy.ALWAYS_NULL)
      .withContributions();

  private static List<Observation> observations(Random random, int number) {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int start = 1 + random.nextInt(12);
      ReferencePeriod period =
          Samples.months(2023 + random.nextInt(3), start, Math.min(12, start + random.nextInt(3)));
      Context context = ContextBuilder.builder(
              Samples.context(period, AREAS.get(random.nextInt(AREAS.size()))))
          .source(Source.of(
              SourceMethod.REGISTER,
              QualityTier.values()[random.nextInt(QualityTier.values().length)]))
          .build();
      if (random.nextInt(3) == 0) {
        context = Samples.about(context, random.nextBoolean() ? "Weaving" : "Tailoring");
      }
      all.add(Samples.by(
          Character.toString('A' + random.nextInt(5)),
          Samples.trained(context, count(random))
              .uniqueCompleters(new Disaggregated<>(count(random), Map.of())
                  .by(
                      "age",
                      Map.of(AgeBand.of(random.nextBoolean() ? "Y18T25" : "Y18T30"), count(random)))
                  .by("trainingType", Map.of(TrainingType.OTHER, count(random))))
              .enrolments(Disaggregated.of(count(random)))
              .started(count(random))
              .build()));
    }
    return all;
  }

  private static Count count(Random random) {
    return random.nextInt(12) == 0
        ? Count.missing(Missing.values()[random.nextInt(Missing.values().length)])
        : Count.of(random.nextInt(200));
  }

  private static Aggregator aggregator() {
    return Aggregator.of(PLAN, StandardMetrics.CATALOGUE);
  }

  private static AggregationState state(List<Observation> observations) {
    AggregationState state = aggregator().newState();
    observations.forEach(state::add);
    return state;
  }

  @Test
  void theTableIsTheSameHoweverTheObservationsCome() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      List<Observation> all = observations(random, 120);
      Aggregation table = state(all).result();
      List<Observation> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, random);
      int first = random.nextInt(all.size());
      int second = first + random.nextInt(all.size() - first);
      AggregationState split = state(shuffled.subList(second, all.size()))
          .merge(state(shuffled.subList(0, first)).merge(state(shuffled.subList(first, second))));
      assertThat(split.result()).isEqualTo(table);
      assertThat(split.result().toString()).isEqualTo(table.toString());
    }
  }

  @Test
  void manyThreadsMakeTheSameTable() {
    List<Observation> all = observations(new Random(6), 100 * ROUNDS);
    Aggregation table = state(all).result();
    Aggregation parallel = all.parallelStream().collect(aggregator().collector());
    assertThat(parallel).isEqualTo(table);
    assertThat(parallel.toString()).isEqualTo(table.toString());
  }

  @Test
  void localeAndTimeZoneDoNotShow() {
    List<Observation> all = observations(new Random(8), 200);
    String table = state(all).result().toString();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(state(all).result().toString()).isEqualTo(table);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void askingForATableDoesNotChangeTheState() {
    AggregationState state = state(observations(new Random(9), 50));
    Aggregation table = state.result();
    assertThat(state.result()).isEqualTo(table);
  }

  @Test
  void statesOfTwoPlansAreNotMerged() {
    AggregationState one = aggregator().newState();
    AggregationState other =
        Aggregator.of(PLAN.gaps(GapPolicy.NON_NULL), StandardMetrics.CATALOGUE).newState();
    assertThatThrownBy(() -> one.merge(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two plans");
  }
}
