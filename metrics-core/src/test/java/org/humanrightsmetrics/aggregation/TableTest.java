// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.humanrightsmetrics.aggregation.Samples.COMPLETERS;
import static org.humanrightsmetrics.aggregation.Samples.ENROLMENTS;
import static org.humanrightsmetrics.aggregation.Samples.SAVERS;
import static org.humanrightsmetrics.aggregation.Samples.add;
import static org.humanrightsmetrics.aggregation.Samples.by;
import static org.humanrightsmetrics.aggregation.Samples.context;
import static org.humanrightsmetrics.aggregation.Samples.enrolled;
import static org.humanrightsmetrics.aggregation.Samples.money;
import static org.humanrightsmetrics.aggregation.Samples.months;
import static org.humanrightsmetrics.aggregation.Samples.plan;
import static org.humanrightsmetrics.aggregation.Samples.savings;
import static org.humanrightsmetrics.aggregation.Samples.trained;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.aggregation.TotalCheck.Verdict;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.ReferencePeriodBuilder;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells, gaps, coverage, areas: what stands in a table and what does not. */
class TableTest {

  private static final AggregationPlan ENTRIES = plan("women-trained", ENROLMENTS);
  private static final AggregationPlan WOMEN = plan("women-trained", COMPLETERS);

  private static Context year(int year, String area) {
    return context(ReferencePeriod.year(year), area);
  }

  private static Observation missing(String reporter, int year, Missing reason) {
    return by(
        reporter,
        trained(year(year, "IN-BR"), Count.of(1))
            .enrolments(Disaggregated.of(Count.missing(reason)))
            .build());
  }

  private static Observation entries(String reporter, int year, String area, long number) {
    return by(reporter, enrolled(year(year, area), number).build());
  }

  private static List<String> groups(Aggregation table, GroupBy by) {
    return table.cells().stream().map(cell -> cell.key().groups().get(by)).toList();
  }

  private static List<Object> values(Aggregation table) {
    return table.cells().stream()
        .map(cell -> cell.outcome() instanceof Outcome.Value value
            ? ((Count) value.measure()).value()
            : (Object) cell.outcome().getClass().getSimpleName())
        .toList();
  }

  @Test
  void quartersOfAYearAreAddedAndYearsStandApart() {
    Aggregation table = add(
        ENTRIES.groupBy(GroupBy.YEAR),
        by("A", enrolled(context(months(2025, 1, 3), "IN-BR"), 10).build()),
        by("A", enrolled(context(months(2025, 4, 12), "IN-BR"), 20).build()),
        entries("B", 2024, "IN-BR", 7));
    assertThat(groups(table, GroupBy.YEAR)).containsExactly("2024", "2025");
    assertThat(values(table)).containsExactly(7L, 30L);
  }

  @Test
  void theLastReadingOfEachUnitCounts() {
    Aggregation table = add(
        plan("personal-savings", SAVERS),
        by("A", savings("2024-12-31", Count.of(50), money("INR", 60, "1"))),
        by("A", savings("2025-12-31", Count.of(70), money("INR", 80, "1"))),
        by("B", savings("2025-12-31", Count.of(30), money("INR", 30, "1"))));
    Cell cell = table.cells().get(0);
    assertThat(cell.outcome())
        .isEqualTo(new Outcome.Bounds(70, 100, CountingUnit.PERSON_UPPER_BOUND));
    assertThat(cell.observations()).isEqualTo(3);
    assertThat(cell.sets().get(0).provenance().superseded()).isEqualTo(1);
  }

  @Test
  void areasRollUpToCountriesRegionsAndTheWorld() {
    Observation[] all = {
      entries("A", 2025, "IN-BR", 1),
      entries("B", 2025, "IN-UP", 2),
      entries("C", 2025, "KH", 4),
      entries("D", 2025, "KE", 8)
    };
    assertThat(groups(add(ENTRIES.groupBy(GroupBy.COUNTRY), all), GroupBy.COUNTRY))
        .containsExactly("IN", "KE", "KH");
    Aggregation regions = add(ENTRIES.groupBy(GroupBy.REGION), all);
    assertThat(groups(regions, GroupBy.REGION)).containsExactly("014", "034", "035");
    assertThat(values(regions)).containsExactly(8L, 3L, 4L);
    Aggregation continents = add(ENTRIES.groupBy(GroupBy.CONTINENT), all);
    assertThat(groups(continents, GroupBy.CONTINENT)).containsExactly("002", "142");
    assertThat(values(continents)).containsExactly(8L, 7L);
    assertThat(values(add(ENTRIES.groupBy(GroupBy.WORLD), all))).containsExactly(15L);
  }

  @Test
  void whoReportedOneYearIsExpectedTheNextButNotElsewhere() {
    Aggregation table = add(
        ENTRIES.groupBy(GroupBy.COUNTRY, GroupBy.YEAR),
        entries("A", 2024, "IN", 1),
        entries("B", 2024, "IN", 2),
        entries("A", 2025, "IN", 3),
        entries("C", 2025, "KH", 4));
    assertThat(table.cells())
        .extracting(cell -> String.join(" ", cell.coverage().missing()))
        .containsExactly("", "IN-MHA-B", "");
  }

  @Test
  void theExpectedReportersCanBeNamed() {
    Cell cell = add(ENTRIES.expecting(List.of("IN-MHA-A", "IN-MHA-Z")), entries("A", 2025, "IN", 1))
        .cells()
        .get(0);
    assertThat(cell.coverage().missing()).containsExactly("IN-MHA-Z");
    assertThat(cell.incomplete()).isTrue();
  }

  @Test
  void missingIsCountedByKindAndNeverAdded() {
    Cell cell = add(
            ENTRIES,
            entries("A", 2025, "IN-BR", 5),
            missing("B", 2025, Missing.UNKNOWN),
            missing("C", 2025, Missing.WITHHELD),
            missing("D", 2025, Missing.NOT_APPLICABLE),
            by("E", trained(2025, 3).build()))
        .cells()
        .get(0);
    assertThat(cell.outcome()).isEqualTo(new Outcome.Value(Count.of(5)));
    assertThat(cell.missing()).isEqualTo(new MissingCounts(1, 1, 1, 1));
    assertThat(cell.missing().gaps()).isEqualTo(3);
    assertThat(cell.reporters()).containsExactly("IN-MHA-A");
  }

  @ParameterizedTest
  @CsvSource({
    // cells of 2023 (complete), 2024 (B lacks a number), 2025 (only zeros): value, none, omitted
    "REPORTED_ONLY, 12 5 0, 0",
    "NON_NULL, 12 0, 1",
    "NON_ZERO, 12 5, 1",
    "PARTIAL_NULL, 12 NoValue 0, 0",
    "ALWAYS_NULL, 12 NoValue 0, 0"
  })
  void eachGapPolicyDoesWhatItsNameSays(GapPolicy policy, String cells, int omitted) {
    Aggregation table = add(
        ENTRIES.groupBy(GroupBy.YEAR).gaps(policy),
        entries("A", 2023, "IN-BR", 5),
        entries("B", 2023, "IN-BR", 7),
        entries("A", 2024, "IN-BR", 5),
        missing("B", 2024, Missing.UNKNOWN),
        entries("A", 2025, "IN-BR", 0),
        entries("B", 2025, "IN-BR", 0));
    assertThat(values(table).stream().map(Object::toString)).containsExactly(cells.split(" "));
    assertThat(table.omitted()).hasSize(omitted);
    assertThat(table.plan().gaps()).isEqualTo(policy);
  }

  @Test
  void alwaysNullShowsTheCellsInWhichNobodyReported() {
    Aggregation table = add(
        ENTRIES.groupBy(GroupBy.COUNTRY, GroupBy.YEAR).gaps(GapPolicy.ALWAYS_NULL),
        entries("A", 2024, "IN", 1),
        entries("B", 2025, "KH", 2));
    assertThat(values(table)).containsExactly(1L, "NoValue", "NoValue", 2L);
    assertThat(table.cells().get(1).coverage().missing()).containsExactly("IN-MHA-A");
  }

  @Test
  void aSplitStandsBesideItsTotalAndWhatIsNotSplitIsMissing() {
    Observation split = by(
        "A",
        trained(2025, 10)
            .uniqueCompleters(Disaggregated.of(10)
                .by(
                    "age",
                    Map.of(AgeBand.of("Y18T25"), Count.of(4), AgeBand.of("Y25PLUS"), Count.of(6))))
            .build());
    Aggregation table =
        add(WOMEN.splitBy("age"), split, by("B", trained(2025, 5).build()));
    assertThat(table.cells())
        .extracting(Cell::outcome)
        .containsExactly(
            new Outcome.Bounds(10, 15, CountingUnit.PERSON_UPPER_BOUND),
            new Outcome.Value(Count.of(4)),
            new Outcome.Value(Count.of(6)));
    assertThat(table.cells().get(1).missing()).isEqualTo(new MissingCounts(0, 0, 0, 1));
    assertThat(table.cells().get(1).coverage().missing()).containsExactly("IN-MHA-B");
  }

  @Test
  void otherAgeBandsHinderThePartsAndNotTheTotal() {
    Aggregation table = add(
        WOMEN.splitBy("age"),
        by("A", banded("Y18T25", 10, 4)),
        by("B", banded("Y18T25", 10, 4, "Y25T30", 6)));
    assertThat(table.cells().get(0).outcome()).isInstanceOf(Outcome.Bounds.class);
    assertThat(table.cells().get(1).reasons())
        .extracting(Refusal::code)
        .containsExactly("comparison/other-age-bands");
    assertThat(table.cells().get(1).sets()).hasSize(2);
  }

  private static org.humanrightsmetrics.Metric banded(String band, long total, long part) {
    return trained(2025, total)
        .uniqueCompleters(
            Disaggregated.of(total).by("age", Map.of(AgeBand.of(band), Count.of(part))))
        .build();
  }

  private static org.humanrightsmetrics.Metric banded(
      String band, long total, long part, String other, long rest) {
    return trained(2025, total)
        .uniqueCompleters(Disaggregated.of(total)
            .by("age", Map.of(AgeBand.of(band), Count.of(part), AgeBand.of(other), Count.of(rest))))
        .build();
  }

  @Test
  void theLowestTierAndTheSharesOfAllStandBesideTheValue() {
    Context checked = ContextBuilder.builder(year(2025, "IN-BR"))
        .source(Source.of(SourceMethod.REGISTER, QualityTier.T4))
        .build();
    ComparableSet set = add(
            ENTRIES,
            entries("A", 2025, "IN-BR", 30),
            by("B", enrolled(checked, 70).build()))
        .cells()
        .get(0)
        .sets()
        .get(0);
    assertThat(set.tiers().lowest()).isEqualTo(QualityTier.T2);
    assertThat(set.tiers().shares())
        .containsExactly(
            Map.entry(QualityTier.T2, new Tiers.Share(1, Ratio.of(30, 100))),
            Map.entry(QualityTier.T4, new Tiers.Share(1, Ratio.of(70, 100))));
    assertThat(set.caveats()).extracting(Refusal::code).contains("comparison/other-quality-tier");
  }

  @Test
  void contributionsAreKeptOnlyWhenAskedFor() {
    Observation[] all = {entries("A", 2025, "IN-BR", 3), entries("B", 2025, "IN-BR", 4)};
    assertThat(add(ENTRIES, all).cells().get(0).sets().get(0).contributions()).isEmpty();
    assertThat(
            add(ENTRIES.withContributions(), all).cells().get(0).sets().get(0).contributions())
        .isEqualTo(Map.of("IN-MHA-A", new BigDecimal("3"), "IN-MHA-B", new BigDecimal("4")));
  }

  @Test
  void whatIsNotPooledMustAgree() {
    Aggregation table = add(
        ENTRIES.pooling(Axis.REPORTER),
        entries("A", 2025, "IN-BR", 3),
        entries("B", 2025, "IN-UP", 4));
    assertThat(table.cells().get(0).reasons())
        .extracting(Refusal::code)
        .containsExactly("comparison/other-area");
    assertThatThrownBy(() -> ENTRIES.pooling(Axis.ROLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ROLE");
  }

  @Test
  void otherMetricsAndPeriodsWithoutDatesAreCountedAsLeftOut() {
    ReferencePeriod undated =
        ReferencePeriodBuilder.builder().kind(PeriodKind.FLOW).build();
    Aggregation table = add(
        ENTRIES,
        by("A", savings("2025-12-31", Count.of(1), money("INR", 1, "1"))),
        by("A", enrolled(context(undated, "IN"), 5).build()),
        entries("A", 2025, "IN", 6));
    assertThat(table.observations()).isEqualTo(3);
    assertThat(table.ofOtherMetrics()).isEqualTo(1);
    assertThat(table.withoutPeriod()).isEqualTo(1);
    assertThat(values(table)).containsExactly(6L);
  }

  @Test
  void aPlanThatAsksForWhatIsNotThereIsRefused() {
    assertThatThrownBy(() -> add(plan("women-trainedd", COMPLETERS)))
        .hasMessageContaining("women-trainedd")
        .hasMessageContaining("women-trained,");
    assertThatThrownBy(() -> add(plan("women-trained", "/minHours")))
        .hasMessageContaining("/minHours")
        .hasMessageContaining(ENROLMENTS);
    assertThatThrownBy(() -> add(ENTRIES.splitBy("size"))).hasMessageContaining("size");
  }

  @Test
  void everyMeasureOutsideListsIsAddedUnlessThePlanSaysWhich() {
    StandardMetrics.CATALOGUE
        .types()
        .forEach(type -> assertThat(
                Aggregator.of(AggregationPlan.of(type.id()), StandardMetrics.CATALOGUE)
                    .components())
            .as(type.id())
            .isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "90, 40, 50, AGREES, 0",
    "100, 40, 50, OFF, 10",
    "80, 40, 50, OFF, -10",
    "90, 40, , PARTS_MISSING, 50",
    "30, 40, , OFF, -10",
    "90, 0, 0, ZEROS_FOR_MISSING, 90",
    "90, 0, , ZEROS_FOR_MISSING, 90",
    "0, 0, 0, AGREES, 0",
    "90, , , PARTS_MISSING, 90"
  })
  void aTotalIsSetAgainstItsParts(
      String total, String one, String other, Verdict verdict, String difference) {
    TotalCheck check = TotalCheck.of(
        new BigDecimal(total),
        Map.of(
            "IN-BR", Optional.ofNullable(one).map(BigDecimal::new),
            "IN-UP", Optional.ofNullable(other).map(BigDecimal::new)));
    assertThat(check.verdict()).isEqualTo(verdict);
    assertThat(check.difference()).isEqualByComparingTo(difference);
  }
}
