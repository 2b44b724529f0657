// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.aggregation.Aggregation;
import org.humanrightsmetrics.aggregation.AggregationPlan;
import org.humanrightsmetrics.aggregation.Aggregator;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WorkerVoice;
import org.junit.jupiter.api.Test;

/** From observations over an aggregation to tables, which say the same as the aggregation does. */
class TabulationTest {

  private static final MetricCatalogue CATALOGUE = StandardMetrics.CATALOGUE;

  private final List<Observation> observations = new ArrayList<>();

  private void trained(
      String reporter, String area, String hours, long women, Map<Disability, Count> parts) {
    Disaggregated<Count> completers = Disaggregated.of(women);
    observations.add(Observation.of(
        Reporter.of("IN-MHA-" + reporter, "Example " + reporter, "IN", ReporterType.NATIONAL_NGO),
        WomenTrained.builder()
            .context(Context.of(
                ReferencePeriod.year(2025),
                area,
                Population.census("Women in the courses", 5_000),
                Source.of(SourceMethod.REGISTER, QualityTier.T2)))
            .audience(Audience.CLIENT)
            .minHours(Quantity.hours(hours))
            .completionRule(new BigDecimal("0.8"))
            .uniqueCompleters(
                parts.isEmpty()
                    ? completers
                    : completers.by("disability", new LinkedHashMap<>(parts)))
            .build()));
  }

  private static Map<Disability, Count> split(long with, long without) {
    return Map.of(
        Disability.WITH_DISABILITY,
        Count.of(with),
        Disability.WITHOUT_DISABILITY,
        Count.of(without));
  }

  private Tabulation tabulate() {
    AggregationPlan total = AggregationPlan.of("women-trained")
        .component("/uniqueCompleters")
        .groupBy(GroupBy.YEAR)
        .withContributions();
    AggregationPlan detail = total.groupBy(GroupBy.AREA).splitBy("disability");
    return Tabulation.of(WomenTrained.TYPE, aggregate(total), aggregate(detail));
  }

  private Aggregation aggregate(AggregationPlan plan) {
    return observations.stream().collect(Aggregator.of(plan, CATALOGUE).collector());
  }

  @Test
  void totalsOverAreasStandInTheTableWhereTheyAreTheSumOfTheirParts() {
    trained("1", "IN-BR", "8", 50, split(20, 30));
    trained("2", "IN-BR", "8", 40, split(15, 25));
    trained("2", "IN-UP", "8", 70, split(30, 40));

    Tabulation tabulation = tabulate();
    Tabulation.Tables tables =
        tabulation.bySubject().get("women-trained/uniqueCompleters year=2025");
    Table table = tables.tables().get(0);

    assertThat(tabulation.leftOut()).isEmpty();
    assertThat(tabulation.bySubject()).hasSize(1);
    assertThat(tables.scale()).isZero();
    assertThat(table.kind()).isEqualTo(Table.Kind.PERSONS);
    assertThat(table.value("_T", "_T")).isEqualTo(160);
    assertThat(table.value("IN-BR", "_T")).isEqualTo(90);
    assertThat(table.value("IN-BR", "WITH_DISABILITY")).isEqualTo(35);
    assertThat(table.value("_T", "WITHOUT_DISABILITY")).isEqualTo(95);
    assertThat(table.contributors()).containsOnlyKeys("IN-MHA-1", "IN-MHA-2");
    assertThat(table.contributors().get("IN-MHA-1").value("IN-UP", "_T")).isZero();
    assertThat(table.sensitive()).containsExactly("disability");
  }

  @Test
  void whereOneHasNoPartsTheRestIsAnImpliedCategory() {
    trained("1", "IN-BR", "8", 50, split(20, 30));
    trained("2", "IN-BR", "8", 40, Map.of());

    Table table = tabulate()
        .bySubject()
        .get("women-trained/uniqueCompleters area=IN-BR year=2025")
        .tables()
        .get(0);

    assertThat(table.value("_T")).isEqualTo(90);
    assertThat(table.value("WITH_DISABILITY")).isEqualTo(20);
    assertThat(table.value("rest of _T")).isEqualTo(40);
    assertThat(table.implied()).hasSize(1);
  }

  @Test
  void groupsThatCountDifferentThingsHaveNoTotal() {
    trained("1", "IN-BR", "8", 50, split(20, 30));
    trained("2", "IN-UP", "40", 70, split(30, 40));

    Tabulation tabulation = tabulate();

    assertThat(tabulation.bySubject())
        .containsOnlyKeys(
            "women-trained/uniqueCompleters area=IN-BR year=2025",
            "women-trained/uniqueCompleters area=IN-UP year=2025");
    assertThat(tabulation.leftOut()).hasSize(1);
    assertThat(tabulation.leftOut().get(0).groups())
        .containsExactly(Map.entry(GroupBy.YEAR, "2025"));
    assertThat(tabulation.leftOut().get(0).codes())
        .allMatch(code -> code.startsWith("comparison/"));
  }

  @Test
  void aCellThatCannotBeAddedUpIsLeftOutWithItsReason() {
    trained("1", "IN-BR", "8", 50, split(20, 30));
    trained("2", "IN-BR", "40", 70, split(30, 40));

    Tabulation tabulation = tabulate();

    assertThat(tabulation.bySubject()).isEmpty();
    assertThat(tabulation.leftOut()).isNotEmpty();
  }

  @Test
  void whatIsPublishedOfItWithstandsTheAttacker() {
    trained("1", "IN-BR", "8", 50, split(4, 46));
    trained("2", "IN-BR", "8", 40, split(15, 25));
    trained("3", "IN-BR", "8", 44, split(19, 25));
    trained("1", "IN-UP", "8", 70, split(30, 40));
    trained("2", "IN-UP", "8", 80, split(3, 77));
    trained("3", "IN-UP", "8", 66, split(2, 64));
    trained("3", "IN-JH", "8", 90, split(45, 45));
    trained("2", "IN-JH", "8", 95, split(40, 55));
    trained("1", "IN-JH", "8", 99, split(33, 66));
    DisclosurePolicy policy =
        DisclosurePolicy.builder("test", 1, Profile.PUBLISH).build();

    List<Table> tables = tabulate().bySubject().values().iterator().next().tables();
    Publication publication = Publisher.of(policy, new byte[] {1, 2, 3}).publish(tables);

    assertThat(publication.isWithheld()).as(publication.toString()).isFalse();
    assertThat(publication.tables().get(0).hiddenCells()).isPositive();
    assertThat(Attacker.knowing(policy.k()).attack(publication.tables()).bounds())
        .noneMatch(CellBounds::isBreach);
  }

  @Test
  void aShareHasThoseThatItCountsAndTheOthers() {
    Observation voice = Observation.of(
        Reporter.of("IN-MHA-1", "Example 1", "IN", ReporterType.NATIONAL_NGO),
        WorkerVoice.builder()
            .context(Context.of(
                ReferencePeriod.stock(LocalDate.of(2025, 12, 31)),
                "IN-BR",
                Population.census("Workers at the site", 400),
                Source.of(SourceMethod.REGISTER, QualityTier.T2)))
            .workersWithAccess(Disaggregated.of(Proportion.of(300, 400)))
            .build());
    AggregationPlan total =
        AggregationPlan.of("worker-voice").component("/workersWithAccess").withContributions();
    AggregationPlan detail = total.groupBy(GroupBy.AREA);
    Tabulation tabulation = Tabulation.of(
        WorkerVoice.TYPE,
        Stream.of(voice).collect(Aggregator.of(total, CATALOGUE).collector()),
        Stream.of(voice).collect(Aggregator.of(detail, CATALOGUE).collector()));
    Table table = tabulation.bySubject().values().iterator().next().tables().get(0);

    assertThat(table.dimensions()).extracting(Dimension::name).containsExactly("counted");
    assertThat(table.value("_T")).isEqualTo(400);
    assertThat(table.value("YES")).isEqualTo(300);
    assertThat(table.value("NO")).isEqualTo(100);
    assertThat(table.contributors()).as("who publishes alone").isEmpty();
  }

  @Test
  void aSplitThatNobodyReportedIsNamed() {
    trained("1", "IN-BR", "8", 50, Map.of());

    assertThat(tabulate().leftOut())
        .extracting(Tabulation.LeftOut::split, Tabulation.LeftOut::codes)
        .containsExactly(tuple("disability", List.of("aggregation/nothing-reported")));
  }

  @Test
  void partsThatExceedTheirTotalStandInNoTable() {
    trained("1", "IN-BR", "8", 50, split(30, 30));

    Tabulation tabulation = tabulate();

    assertThat(tabulation.leftOut())
        .extracting(Tabulation.LeftOut::split, Tabulation.LeftOut::codes)
        .containsExactly(tuple("disability", List.of("disaggregation/parts-exceed-total")));
    assertThat(tabulation.bySubject().values().iterator().next().tables())
        .singleElement()
        .satisfies(table -> assertThat(table.dimensions()).isEmpty());
  }

  @Test
  void plansThatDoNotFitAreRefused() {
    AggregationPlan plan = AggregationPlan.of("women-trained").withContributions();
    Aggregation one = aggregate(plan);
    assertThatThrownBy(() -> Tabulation.of(WomenTrained.TYPE, one, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one group more");
    Aggregation forgetful = aggregate(AggregationPlan.of("women-trained"));
    Aggregation detail = aggregate(AggregationPlan.of("women-trained").groupBy(GroupBy.AREA));
    assertThatThrownBy(() -> Tabulation.of(WomenTrained.TYPE, forgetful, detail))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("withContributions()");
  }
}
