// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.humanrightsmetrics.aggregation.Samples.ACCESS;
import static org.humanrightsmetrics.aggregation.Samples.BALANCE;
import static org.humanrightsmetrics.aggregation.Samples.COMPLETERS;
import static org.humanrightsmetrics.aggregation.Samples.ENROLMENTS;
import static org.humanrightsmetrics.aggregation.Samples.SAVERS;
import static org.humanrightsmetrics.aggregation.Samples.about;
import static org.humanrightsmetrics.aggregation.Samples.access;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.aggregation.AnyMetric.Sites;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reason that the package can give is given, with texts that hold its values. */
class ReasonsTest {

  private static final AggregationPlan WOMEN = plan("women-trained", COMPLETERS);
  private static final AggregationPlan ENTRIES = plan("women-trained", ENROLMENTS);
  private static final AggregationPlan MONEY = plan("personal-savings", BALANCE);
  private static final AggregationPlan WORKERS = plan("worker-voice", ACCESS);
  private static final Map<String, Supplier<Aggregation>> BY_CODE = new TreeMap<>();

  static {
    BY_CODE.put("aggregation/cumulative-not-added", () -> {
      LocalDate since = LocalDate.of(2006, 1, 1);
      return add(
          WOMEN,
          by("A", trained(since(since, "2024-12-31"), Count.of(1_800)).build()),
          by("A", trained(since(since, "2025-12-31"), Count.of(2_050)).build()));
    });
    BY_CODE.put(
        "aggregation/not-added",
        () -> anyMetric("/medianDays", site("A", "", 1), site("B", "", 1)));
    BY_CODE.put(
        "aggregation/persons-added-over-time",
        () -> add(
            WOMEN,
            by("A", trained(2024, 100).build()),
            by("A", trained(2025, 90).build())));
    BY_CODE.put(
        "aggregation/cohorts-not-added",
        () -> anyMetric("/followed", intake("A", 2023), intake("A", 2024)));
    BY_CODE.put(
        "aggregation/two-readings-of-one-day",
        () -> add(
            plan("personal-savings", SAVERS),
            by("A", savings("2025-12-31", Count.of(10), money("INR", 10, "100"))),
            by("A", savings("2025-12-31", Count.of(11), money("INR", 10, "100")))));
    BY_CODE.put(
        "aggregation/part-of-value-missing",
        () -> add(
            MONEY,
            by("A", savings("2025-12-31", Count.of(10), money("INR", 10, "100"))),
            by("B", savings("2025-12-31", Count.of(11), median("900")))));
    BY_CODE.put(
        "aggregation/bins-differ", () -> anyMetric("/ages", binned("A", 18), binned("B", 21)));
    BY_CODE.put(
        "aggregation/identifiers-missing",
        () -> anyMetric("/sites", site("A", "", 12), site("B", "", 1)));
    BY_CODE.put(
        "aggregation/number-too-large",
        () -> add(
            ENTRIES,
            by("A", enrolled(year("IN-BR"), Long.MAX_VALUE).build()),
            by("B", enrolled(year("IN-BR"), 1).build())));
    BY_CODE.put(
        "aggregation/whole-and-part",
        () -> add(
            ENTRIES,
            by("A", enrolled(year("IN"), 100).build()),
            by("A", enrolled(context(months(2025, 1, 6), "IN-BR"), 40).build())));
    BY_CODE.put(
        "aggregation/total-off-parts",
        () -> add(
            ENTRIES,
            by("A", enrolled(year("IN"), 100).build()),
            by("A", enrolled(year("IN-BR"), 40).build()),
            by("A", enrolled(year("IN-UP"), 50).build())));
    BY_CODE.put(
        "aggregation/zeros-for-missing",
        () -> add(
            ENTRIES,
            by("A", enrolled(year("IN"), 100).build()),
            by("A", enrolled(year("IN-BR"), 0).build()),
            by("A", enrolled(year("IN-UP"), 0).build())));
    BY_CODE.put(
        "aggregation/same-subject-twice",
        () -> add(
            ENTRIES,
            by("A", enrolled(SharedSubjectsTest.centre("IN-BR"), 40).build()),
            by("B", enrolled(SharedSubjectsTest.centre("IN-BR"), 40).build())));
    BY_CODE.put(
        "aggregation/same-name-twice",
        () -> add(
            ENTRIES,
            by("A", enrolled(about(year("IN-BR"), "Weaving"), 40).build()),
            by("B", enrolled(about(year("IN-BR"), "Weaving"), 40).build())));
    BY_CODE.put(
        "aggregation/parts-left-out",
        () -> add(
            ENTRIES,
            by("A", enrolled(year("IN"), 90).build()),
            by("A", enrolled(year("IN-BR"), 40).build()),
            by("A", enrolled(year("IN-UP"), 50).build())));
    BY_CODE.put(
        "aggregation/parts-missing",
        () -> add(
            ENTRIES,
            by("A", enrolled(year("IN"), 90).build()),
            by("A", enrolled(year("IN-BR"), 40).build()),
            by(
                "A",
                trained(year("IN-UP"), Count.of(1))
                    .enrolments(Disaggregated.of(Count.missing(Missing.UNKNOWN)))
                    .build())));
    BY_CODE.put(
        "period/flows-overlap",
        () -> add(
            ENTRIES,
            by("A", enrolled(context(months(2025, 1, 6), "IN-BR"), 40).build()),
            by("A", enrolled(context(months(2025, 6, 12), "IN-BR"), 40).build())));
    BY_CODE.put(
        "aggregation/nothing-reported", () -> add(WOMEN, by("A", missing(Missing.WITHHELD))));
    BY_CODE.put(
        "aggregation/gap",
        () -> add(
            WOMEN.gaps(GapPolicy.PARTIAL_NULL),
            by("A", trained(2025, 5).build()),
            by("B", missing(Missing.UNKNOWN))));
    BY_CODE.put(
        "aggregation/nothing-but-zeros",
        () -> add(WOMEN.gaps(GapPolicy.NON_ZERO), by("A", trained(2025, 0).build())));
    BY_CODE.put(
        "aggregation/parts-overlap",
        () -> add(
            WOMEN.splitBy("trainingType"),
            by(
                "A",
                trained(2025, 5)
                    .uniqueCompleters(Disaggregated.of(5)
                        .by("trainingType", Map.of(TrainingType.LIFE_SKILLS, Count.of(5))))
                    .build())));
    BY_CODE.put(
        "aggregation/persons-may-be-counted-twice",
        () -> add(
            WORKERS,
            by("A", access(2025, Proportion.of(1, 2), Map.of())),
            by("B", access(2025, Proportion.of(2, 3), Map.of()))));
    BY_CODE.put(
        "aggregation/periods-of-different-length",
        () -> add(
            ENTRIES,
            by("A", enrolled(year("IN-BR"), 40).build()),
            by("B", enrolled(context(months(2025, 1, 6), "IN-BR"), 40).build())));
    BY_CODE.put(
        "aggregation/period-crosses-years",
        () -> add(
            ENTRIES.groupBy(GroupBy.YEAR),
            by(
                "A",
                enrolled(
                        context(
                            ReferencePeriod.flow(
                                LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
                            "IN-BR"),
                        40)
                    .build())));
    BY_CODE.put(
        "aggregation/readings-of-different-days",
        () -> add(
            MONEY,
            by("A", savings("2025-12-31", Count.of(10), money("INR", 10, "100"))),
            by("B", savings("2025-12-30", Count.of(10), money("INR", 10, "100")))));
  }

  private static org.humanrightsmetrics.context.Context since(LocalDate since, String day) {
    return context(ReferencePeriod.cumulative(since, LocalDate.parse(day)), "IN-BR");
  }

  private static org.humanrightsmetrics.context.Context year(String area) {
    return context(ReferencePeriod.year(2025), area);
  }

  private static org.humanrightsmetrics.Metric missing(Missing reason) {
    return trained(year("IN-BR"), Count.missing(reason)).build();
  }

  private static Distribution median(String value) {
    return Distribution.builder()
        .n(11L)
        .currency(Currency.of("INR"))
        .median(new BigDecimal(value))
        .build();
  }

  private static Aggregation anyMetric(String component, Observation... observations) {
    AggregationPlan plan = AggregationPlan.of("any-metric").component(component);
    return Stream.of(observations)
        .collect(Aggregator.of(plan, MetricCatalogue.of(AnyMetric.TYPE)).collector());
  }

  private static Observation site(String reporter, String id, long sites) {
    return by(reporter, AnyMetric.sites(new Sites(id, sites)));
  }

  private static Observation intake(String reporter, int year) {
    return by(reporter, AnyMetric.followed(year));
  }

  private static Observation binned(String reporter, int edge) {
    return by(reporter, AnyMetric.ages(edge, 3, 4));
  }

  private static List<Refusal> all(Aggregation table) {
    TreeSet<Refusal> all = new TreeSet<>();
    Stream.concat(table.cells().stream(), table.omitted().stream().map(Aggregation.Omitted::cell))
        .forEach(cell -> {
          all.addAll(cell.reasons());
          all.addAll(cell.caveats());
          if (cell.outcome() instanceof Outcome.NoValue none) {
            all.add(none.reason());
          }
        });
    table.omitted().forEach(omitted -> all.add(omitted.reason()));
    return List.copyOf(all);
  }

  @TestFactory
  Stream<DynamicTest> eachReasonIsGivenAndSaysWhatItMeans() {
    return BY_CODE.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
          List<Refusal> all = all(entry.getValue().get());
          assertThat(all).extracting(Refusal::code).contains(entry.getKey());
          all.stream()
              .filter(each -> each.code().equals(entry.getKey()))
              .forEach(ReasonsTest::speaks);
        }));
  }

  private static void speaks(Refusal refusal) {
    Finding finding = refusal.finding();
    assertThat(List.of(
            finding.what(Locale.ENGLISH),
            finding.why(Locale.ENGLISH),
            finding.howToFix(Locale.ENGLISH)))
        .noneMatch(String::isBlank)
        .noneMatch(text -> text.contains("{") || text.contains("}"));
  }

  @Test
  void theBundleKnowsTheseReasonsAndNoOthers() {
    TreeSet<String> known = new TreeSet<>();
    Texts.in(MetricType.class, "/spec/base").keys().stream()
        .filter(key -> key.startsWith("aggregation/") && key.endsWith(".what"))
        .forEach(key -> known.add(key.substring(0, key.length() - ".what".length())));
    TreeSet<String> given = new TreeSet<>(BY_CODE.keySet());
    given.remove("period/flows-overlap");
    assertThat(given).isEqualTo(known);
  }

  @Test
  void aDifferenceInWhatWasCountedIsNamedWithBothValues() {
    Aggregation table = add(
        MONEY,
        by("A", savings("2025-12-31", Count.of(10), money("INR", 10, "100"))),
        by("B", savings("2025-12-31", Count.of(10), money("INR", 20, "300"))),
        by("C", savings("2025-12-31", Count.of(10), money("KHR", 10, "4000"))));
    Cell cell = table.cells().get(0);
    assertThat(cell.reasons()).singleElement().satisfies(reason -> {
      assertThat(reason.incomparable()).isTrue();
      assertThat(reason.code()).isEqualTo("comparison/other-currency");
      assertThat(reason.property()).isEqualTo("/balance");
      assertThat(reason.left()).isEqualTo("INR");
      assertThat(reason.right()).isEqualTo("KHR");
    });
    assertThat(cell.sets()).hasSize(2);
    ComparableSet rupees = cell.sets().get(0);
    assertThat(rupees.differing())
        .containsExactly(new ComparableSet.Trait("comparison/other-currency", "/balance", "INR"));
    Distribution sum = (Distribution) ((Outcome.Value) rupees.outcome()).measure();
    assertThat(sum.total()).contains(new BigDecimal("400"));
    assertThat(sum.n()).contains(30L);
    assertThat(sum.currency()).contains(Currency.of("INR"));
    assertThat(rupees.reporters()).containsExactly("IN-MHA-A", "IN-MHA-B");
  }

  @Test
  void theWholeOrganisationIsNotAddedToItsProgrammes() {
    Aggregation table = add(
        ENTRIES,
        by("A", enrolled(year("IN-BR"), 90).build()),
        by("A", enrolled(about(year("IN-BR"), "Tailoring"), 40).build()),
        by("A", enrolled(about(year("IN-BR"), "Weaving"), 50).build()));
    assertThat(table.cells().get(0).outcome()).isEqualTo(new Outcome.Value(Count.of(90)));
    assertThat(table.cells().get(0).caveats())
        .extracting(Refusal::code)
        .contains("aggregation/parts-left-out");
  }

  @Test
  void programmesWithoutTheWholeAreAdded() {
    Aggregation table = add(
        ENTRIES,
        by("A", enrolled(about(year("IN-BR"), "Tailoring"), 40).build()),
        by("A", enrolled(about(year("IN-BR"), "Weaving"), 50).build()));
    assertThat(table.cells().get(0).outcome()).isEqualTo(new Outcome.Value(Count.of(90)));
  }

  @Test
  void aTargetIsNeverAddedToWhatWasReached() {
    var target = org.humanrightsmetrics.context.ContextBuilder.builder(year("IN-BR"))
        .role(org.humanrightsmetrics.context.ValueRole.TARGET)
        .build();
    Aggregation table = add(
        WOMEN,
        by("A", trained(year("IN-BR"), Count.of(80)).build()),
        by("A", trained(target, Count.of(100)).build()));
    assertThat(table.cells().get(0).reasons())
        .extracting(Refusal::code, Refusal::left, Refusal::right)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("comparison/other-role", "ACTUAL", "TARGET"));
  }

  @Test
  void sitesWithIdsAreUnitedAndCounted() {
    String one = "BD202034606B9SA";
    String other = "CN2019303BQ3FZP";
    Aggregation table = anyMetric(
        "/sites", site("A", one, 1), site("B", one, 1), site("B", other, 1), site("C", other, 0));
    assertThat(table.cells().get(0).outcome()).isEqualTo(new Outcome.Value(Count.of(2)));
  }

  @Test
  void identicalBinsAreMergedAndSayWhereTheMedianLies() {
    Aggregation table =
        anyMetric("/ages", by("A", AnyMetric.ages(18, 3, 4)), by("B", AnyMetric.ages(18, 1, 9)));
    Outcome.Value value = (Outcome.Value) table.cells().get(0).outcome();
    Distribution ages = (Distribution) value.measure();
    assertThat(ages.bins()).extracting(Distribution.Bin::count).containsExactly(4L, 13L);
    assertThat(ages.n()).contains(17L);
    assertThat(ages.median()).isEmpty();
    assertThat(value.medianBin())
        .contains(new Distribution.Bin(new BigDecimal("18"), Optional.empty(), 13));
  }

  @Test
  void aMeanIsPooledWithItsNumberOfAnswers() {
    Aggregation table = anyMetric(
        "/score", by("A", AnyMetric.score("3.5", 10)), by("B", AnyMetric.score("4.25", 20)));
    Distribution score = (Distribution) ((Outcome.Value) table.cells().get(0).outcome()).measure();
    assertThat(score.total()).contains(new BigDecimal("120.00"));
    assertThat(score.n()).contains(30L);
    assertThat(score.mean().orElseThrow()).isEqualByComparingTo("4");
  }

  @Test
  void oneObservationIsItsOwnValueOfWhateverClass() {
    Aggregation table = anyMetric("/medianDays", site("A", "", 1));
    assertThat(table.cells().get(0).outcome()).isEqualTo(new Outcome.Value(AnyMetric.MEDIAN_DAYS));
  }
}
