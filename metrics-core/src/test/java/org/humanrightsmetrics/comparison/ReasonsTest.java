// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.Formality;
import org.humanrightsmetrics.code.HeadcountBasis;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Attribution;
import org.humanrightsmetrics.context.AttributionKind;
import org.humanrightsmetrics.context.AttributionMethod;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.ObservationStatus;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.PopulationBuilder;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.ReportedBy;
import org.humanrightsmetrics.context.Selection;
import org.humanrightsmetrics.context.SizeKind;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceBuilder;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.SubjectBuilder;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.standard.NetJobs;
import org.humanrightsmetrics.standard.PersonalSavings;
import org.humanrightsmetrics.standard.WomenTrained;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reason, raised by the smallest change that raises it. */
class ReasonsTest {

  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);

  /** From a code to something that raises it. */
  private static final Map<String, List<Reason>> CASES = new LinkedHashMap<>();

  private static Observation trained() {
    return Samples.of(Samples.trained(Samples.year()).build());
  }

  private static Observation trained(UnaryOperator<ContextBuilder> change) {
    return Samples.of(Samples.trained(Samples.with(Samples.year(), change)).build());
  }

  private static List<Reason> all(Axis axis, Observation left, Observation right) {
    Verdict verdict = Comparability.along(axis, left, right);
    return Stream.of(verdict.reasons(), verdict.elsewhere())
        .flatMap(List::stream)
        .toList();
  }

  private static void differing(String code, Axis axis, UnaryOperator<ContextBuilder> change) {
    CASES.put(code, all(axis, trained(), trained(change)));
  }

  private static void pair(String code, Axis axis, Observation left, Observation right) {
    CASES.put(code, all(axis, left, right));
  }

  private static void refused(String code, Outcome<?> outcome) {
    CASES.put(code, outcome.refusal().map(List::of).orElse(List.of()));
  }

  private static UnaryOperator<ContextBuilder> population(UnaryOperator<PopulationBuilder> change) {
    Population usual = Samples.year().population();
    return context ->
        context.population(change.apply(PopulationBuilder.builder(usual)).build());
  }

  private static UnaryOperator<ContextBuilder> subject(SubjectKind kind, String name) {
    return context ->
        context.subject(SubjectBuilder.builder().kind(kind).name(name).build());
  }

  private static Source source(UnaryOperator<SourceBuilder> change) {
    return change.apply(SourceBuilder.builder(Samples.year().source())).build();
  }

  private static ReferencePeriod days(String start, String end) {
    return ReferencePeriod.flow(LocalDate.parse(start), LocalDate.parse(end));
  }

  static {
    differing("other-role", Axis.TIME, c -> c.role(ValueRole.TARGET));
    pair(
        "other-area",
        Axis.TIME,
        trained(),
        Samples.of(Samples.trained(Samples.in("KH", Samples.year())).build()));
    pair(
        "other-reporter",
        Axis.TIME,
        trained(),
        Samples.by("0002", Samples.trained(Samples.year()).build()));
    pair("other-metric", Axis.TIME, trained(), Samples.of(Samples.audits(Samples.year(), 4)));
    pair("series-break", Axis.TIME, visits(1), visits(2));
    pair("older-version", Axis.TIME, visits(2), visits(3));
    differing("other-subject", Axis.TIME, subject(SubjectKind.SITE, "Unit 2"));
    differing("other-kind-of-subject", Axis.REPORTER, subject(SubjectKind.SITE, "Unit 2"));
    pair(
        "other-supply-tier",
        Axis.REPORTER,
        trained(subject(SubjectKind.SITE, "Unit 2")),
        trained(context -> context.subject(SubjectBuilder.builder()
            .kind(SubjectKind.SITE)
            .name("Unit 2")
            .tier(SupplyTier.TIER_2)
            .build())));
    differing("other-population", Axis.TIME, population(p -> p.description("Other women")));
    differing("size-known-otherwise", Axis.TIME, population(p -> p.sizeKind(SizeKind.ESTIMATED)));
    differing("size-jumps", Axis.TIME, population(p -> p.size(910L)));
    differing("other-selection", Axis.TIME, population(p -> p.selection(Selection.PURPOSIVE)));
    differing("other-coverage", Axis.TIME, population(p -> p.reached(100L)));
    differing("other-method", Axis.TIME, c -> c.source(source(s -> s.method(SourceMethod.SURVEY))));
    differing("other-quality-tier", Axis.TIME, c -> c.source(source(s -> s.tier(QualityTier.T4))));
    differing(
        "reported-by-others",
        Axis.TIME,
        c -> c.source(source(s -> s.reportedBy(ReportedBy.AFFECTED_PEOPLE))));
    differing(
        "other-claim",
        Axis.TIME,
        c -> c.attribution(new Attribution(
            AttributionKind.CONTRIBUTION,
            AttributionMethod.STATED_BY_PARTICIPANTS,
            Optional.empty())));
    differing(
        "other-status",
        Axis.TIME,
        c -> c.status(
            new Status(ObservationStatus.PROVISIONAL, Optional.empty(), Optional.empty())));
    pair(
        "other-definition",
        Axis.TIME,
        trained(),
        Samples.of(Samples.trained(Samples.year()).audience(Audience.WORKER).build()));
    pair(
        "other-circumstances",
        Axis.TIME,
        savings("INR"),
        Samples.of(
            Samples.savings(Samples.day(2025), "INR").stipendIncluded(YesNo.YES).build()));
    differing(
        "other-kind-of-period",
        Axis.TIME,
        c -> c.period(ReferencePeriod.cumulative(LocalDate.of(2006, 1, 1), NEW_YEARS_EVE)));
    differing("other-length-of-period", Axis.TIME, c -> c.period(days("2024-01-01", "2024-06-30")));
    pair("other-beginning", Axis.TIME, since(2006, 2024), since(2010, 2025));
    differing("other-period", Axis.REPORTER, c -> c.period(ReferencePeriod.year(2024)));
    differing("other-days", Axis.REPORTER, c -> c.period(days("2025-01-02", "2025-12-31")));
    differing("other-part-of-the-year", Axis.TIME, c -> c.period(days("2023-04-01", "2024-03-31")));
    differing("periods-overlap", Axis.TIME, c -> c.period(days("2025-04-01", "2026-03-31")));
    pair("same-place", Axis.TIME, trained(), trained());
    differing(
        "area-inside-area",
        Axis.AREA,
        c -> c.area(Samples.in("IN", Samples.year()).area()));
    differing(
        "other-level-of-area",
        Axis.AREA,
        c -> c.area(Samples.in("KH", Samples.year()).area()));
    pair(
        "aimed-at-another-period",
        Axis.ROLE,
        trained(),
        trained(c -> c.role(ValueRole.TARGET).period(ReferencePeriod.year(2027))));
    differing("same-people", Axis.TIME, c -> c.period(ReferencePeriod.year(2024)));
    pair(
        "no-value",
        Axis.TIME,
        trained(),
        Samples.of(Samples.trained(Samples.year())
            .uniqueCompleters(Disaggregated.of(Count.missing(Missing.WITHHELD)))
            .build()));
    pair("of-nothing", Axis.TIME, children(Proportion.of(90, 100)), children(Proportion.of(0, 0)));
    pair("other-currency", Axis.REPORTER, savings("INR"), savings("KHR"));
    pair(
        "other-price-year",
        Axis.TIME,
        savings("INR"),
        Samples.of(Samples.savings(Samples.day(2024), "INR").build()));
    pair(
        "other-age-bands",
        Axis.TIME,
        aged("Y18T25", 100, "Y25PLUS", 288),
        aged("Y18T30", 120, "Y30PLUS", 268));
    pair(
        "other-parts",
        Axis.TIME,
        Samples.of(Samples.businesses(Samples.year()).build()),
        Samples.of(Samples.businesses(Samples.year())
            .births(Samples.births(Formality.REGISTERED))
            .build()));
    CASES.put(
        "age-bands-overlap",
        Comparability.ofParts(aged("Y18T30", 100, "Y25PLUS", 288), "/uniqueCompleters/by/age")
            .reasons());
    CASES.put(
        "remainder",
        Comparability.ofParts(aged("Y18PLUS", 100, "UNKNOWN", 288), "/uniqueCompleters/by/age")
            .reasons());
    CASES.put(
        "parts-overlap",
        Comparability.ofParts(
                Samples.of(Samples.trained(Samples.year())
                    .uniqueCompleters(Disaggregated.of(388)
                        .by(
                            "trainingType",
                            Map.of(
                                TrainingType.LEGAL_RIGHTS, Count.of(212),
                                TrainingType.LIFE_SKILLS, Count.of(305))))
                    .build()),
                "/uniqueCompleters/by/trainingType")
            .reasons());

    refused("no-number", Figure.of(children(Proportion.of(90, 100)), "/ageSpecific"));
    Figure balance = figure(savings("INR"), "/balance/total");
    refused("other-unit", balance.plus(figure(savings("INR"), "/saversCount")));
    refused(
        "other-price-base",
        power(2017).apply(balance).then(a -> power(2021).apply(balance).then(a::plus)));
    refused("means-not-added", balance.plus(figure(savings("INR"), "/balance/mean")));
    refused(
        "running-totals-not-added",
        figure(since(2006, 2024), "/uniqueCompleters")
            .plus(figure(since(2006, 2025), "/uniqueCompleters")));
    refused(
        "stocks-not-added",
        balance.plus(figure(
            Samples.of(Samples.savings(Samples.day(2024), "INR").build()), "/balance/total")));
    refused(
        "people-not-added",
        figure(trained(), "/uniqueCompleters").plus(figure(trained(), "/uniqueCompleters")));
    refused("may-count-twice", figure(visits(3), "/visits").plus(figure(visits(3), "/visits")));
    refused("not-plain-money", power(2021).apply(balance).then(power(2017)::apply));
    refused("no-rate", power(2021).apply(figure(savings("KHR"), "/balance/total")));
    refused(
        "no-index",
        PriceIndex.from("Example index", Currency.of("INR"))
            .inPricesOf(NEW_YEARS_EVE, NEW_YEARS_EVE)
            .apply(balance));
    refused(
        "cannot-annualise",
        Annualisation.toTwelveMonths().apply(figure(trained(), "/uniqueCompleters")));
    refused("no-running-total", RunningTotals.between(trained(), trained(), "/uniqueCompleters"));
    refused(
        "running-total-fell",
        RunningTotals.between(running(2024, 2050), running(2025, 1800), "/uniqueCompleters"));
    refused(
        "bands-do-not-join",
        AgeBandJoin.of(
            aged("Y18T25", 100, "Y25PLUS", 288),
            aged("Y18T30", 100, "Y30PLUS", 288),
            "/uniqueCompleters/by/age"));
  }

  private static PurchasingPower power(int year) {
    return PurchasingPower.from("Example factors", year)
        .factor(Currency.of("INR"), new BigDecimal("20"));
  }

  private static Figure figure(Observation observation, String place) {
    return Figure.of(observation, place).value().orElseThrow();
  }

  private static Observation visits(int version) {
    return new Observation(
        Samples.reporter("0001"), Samples.visits(Samples.year(), 40), version, Map.of());
  }

  private static Observation savings(String currency) {
    return Samples.of(Samples.savings(Samples.day(2025), currency).build());
  }

  private static Observation children(Proportion enrolled) {
    return Samples.of(Samples.children(Samples.day(2025), enrolled));
  }

  private static Observation since(int from, int year) {
    return Samples.of(Samples.trained(Samples.context(
            ReferencePeriod.cumulative(LocalDate.of(from, 1, 1), LocalDate.of(year, 12, 31))))
        .build());
  }

  private static Observation running(int year, long women) {
    return Samples.of(Samples.trained(Samples.context(
            ReferencePeriod.cumulative(LocalDate.of(2006, 1, 1), LocalDate.of(year, 12, 31))))
        .uniqueCompleters(Samples.women(women))
        .build());
  }

  private static Observation aged(Object... bands) {
    return Samples.of(Samples.trained(Samples.year())
        .uniqueCompleters(Disaggregated.of(388).by("age", Samples.ages(bands)))
        .build());
  }

  @TestFactory
  Stream<DynamicTest> everyReasonIsRaisedAndSaidInFull() {
    return CASES.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
          String code = "comparison/" + entry.getKey();
          List<Reason> raised = entry.getValue().stream()
              .filter(reason -> reason.code().equals(code))
              .toList();
          assertThat(raised).as("raised: " + entry.getValue()).isNotEmpty();
          MetricType<?> type = WomenTrained.TYPE;
          String what = raised.get(0).finding(type).what(Locale.ENGLISH);
          assertThat(what).doesNotContain("{").endsWith(".");
        }));
  }

  @Test
  void everyTextBelongsToAReasonThatIsRaised() {
    Set<String> texts = Texts.in(MetricType.class, "/spec/base").keys().stream()
        .filter(key -> key.startsWith("comparison/"))
        .map(key -> key.substring("comparison/".length(), key.lastIndexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(texts).containsExactlyElementsOf(new TreeSet<>(CASES.keySet()));
  }

  @Test
  void theSmallestChangeRaisesOneBlockingReason() {
    Map<String, List<String>> blocking = new HashMap<>();
    CASES.forEach((name, reasons) -> blocking.put(
        name,
        reasons.stream()
            .filter(reason -> reason.demand() != Demand.CARE)
            .map(Reason::code)
            .toList()));
    for (String name : List.of(
        "other-role",
        "other-area",
        "other-reporter",
        "series-break",
        "other-subject",
        "other-coverage",
        "other-definition",
        "other-kind-of-period",
        "other-length-of-period",
        "other-beginning",
        "other-period",
        "other-currency")) {
      assertThat(blocking.get(name)).as(name).containsExactly("comparison/" + name);
    }
    for (String name : List.of(
        "older-version",
        "other-population",
        "other-method",
        "other-quality-tier",
        "same-people",
        "no-value",
        "periods-overlap",
        "area-inside-area",
        "same-place")) {
      assertThat(blocking.get(name)).as(name).isEmpty();
    }
  }

  @Test
  void whatTouchesOtherValuesLeavesTheHeadlineAlone() {
    Observation heads = Samples.of(Samples.businesses(Samples.year())
        .jobs(new NetJobs(Quantity.of(BigDecimal.TEN, UNIT), HeadcountBasis.HEADCOUNT, YesNo.NO))
        .build());
    Observation fullTime = Samples.of(Samples.businesses(Samples.year())
        .jobs(new NetJobs(Quantity.of(BigDecimal.TEN, UNIT), HeadcountBasis.FTE, YesNo.NO))
        .build());
    Verdict verdict = Comparability.along(Axis.TIME, heads, fullTime);
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.WITH_CARE);
    assertThat(verdict.elsewhere())
        .extracting(Reason::pointer)
        .containsExactly("/jobs/headcountBasis");
    assertThat(verdict.at("/jobs/net").kind()).isEqualTo(Verdict.Kind.NOT);
    assertThat(verdict.at("/births").kind()).isEqualTo(Verdict.Kind.WITH_CARE);
    assertThat(ComparisonGroups.of(List.of(heads, fullTime), Axis.TIME).groups())
        .hasSize(1);
    assertThat(ComparisonGroups.of(List.of(heads, fullTime), Set.of(Axis.TIME), "/jobs/net")
            .groups())
        .hasSize(2);
  }

  private static final CountingUnit UNIT = CountingUnit.UNIT;

  @Test
  void theTotalIsComparableWhereOnlyTheAgeBandsDiffer() {
    Observation one = aged("Y18T25", 100, "Y25PLUS", 288);
    Observation fine = aged("Y18T25", 100, "Y25T50", 200, "Y50PLUS", 88);
    Verdict verdict = Comparability.along(Axis.REPORTER, one, fine);
    assertThat(verdict.allows()).isTrue();
    Verdict parts = verdict.at("/uniqueCompleters/by/age");
    assertThat(parts.kind()).isEqualTo(Verdict.Kind.AFTER_ADJUSTMENT);
    assertThat(parts.adjustments()).containsExactly(AdjustmentKind.MERGE_AGE_BANDS);
    Observation other = aged("Y18T30", 120, "Y30PLUS", 268);
    assertThat(Comparability.along(Axis.REPORTER, one, other)
            .at("/uniqueCompleters/by/age")
            .kind())
        .isEqualTo(Verdict.Kind.NOT);
  }

  @Test
  void freeTextNeverBlocks() {
    Verdict verdict = Comparability.along(
        Axis.TIME, trained(), trained(population(p -> p.description("Entirely other words"))));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.WITH_CARE);
    Verdict spaces = Comparability.along(
        Axis.GROUP, trained(), trained(population(p -> p.description("Women  in the courses "))));
    assertThat(spaces.reasons()).extracting(Reason::code).containsExactly("comparison/same-place");
  }

  @Test
  void aTargetStandsBesideWhatWasReached() {
    Observation target = trained(c -> c.role(ValueRole.TARGET)
        .source(source(s -> s.method(SourceMethod.ESTIMATE).tier(QualityTier.T0))));
    assertThat(Comparability.along(Axis.ROLE, trained(), target).kind())
        .isEqualTo(Verdict.Kind.COMPARABLE);
    assertThat(Comparability.along(Axis.TIME, trained(), target).kind())
        .isEqualTo(Verdict.Kind.NOT);
  }

  @Test
  void aLeapYearIsAsLongAsAnother() {
    Verdict verdict = Comparability.along(
        Axis.TIME,
        trained(c -> c.period(ReferencePeriod.year(2024))),
        trained(c -> c.period(ReferencePeriod.year(2023))));
    assertThat(verdict.allows()).as(verdict.toString()).isTrue();
  }

  @Test
  void aBalanceInAYearOfDepositsIsThatOfItsLastDay() {
    Context flow = Samples.context(ReferencePeriod.year(2025));
    Observation withDeposits = Samples.of(Samples.savings(flow, "INR").build());
    Verdict verdict = Comparability.along(Axis.REPORTER, withDeposits, savings("INR"));
    assertThat(verdict.allows()).as(verdict.toString()).isTrue();
  }

  @Test
  void aListIsReadAsAWhole() {
    Observation other =
        Samples.of(Samples.trained(Samples.year()).audience(Audience.WORKER).build());
    Verdict verdict =
        Comparability.along(Axis.TIME, new ArrayList<>(List.of(trained(), trained(), other)));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT);
    assertThat(Comparability.along(Axis.TIME, List.of(trained())).kind())
        .isEqualTo(Verdict.Kind.COMPARABLE);
    assertThatThrownBy(() -> Comparability.along(Axis.TIME, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void aSplitThatTheMetricLacksIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> Comparability.ofParts(trained(), "/uniqueCompleters/by/colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("women-trained has no split /uniqueCompleters/by/colour");
    assertThat(Comparability.ofParts(trained(), "/uniqueCompleters/by/age").kind())
        .isEqualTo(Verdict.Kind.COMPARABLE);
  }

  @Test
  void theContractShowsItsPropertiesWithTheirPlaces() {
    PersonalSavings metric =
        Samples.savings(Samples.day(2025), "INR").recallMonths(6).build();
    CountingContract contract = CountingContract.of(Samples.of(metric));
    assertThat(contract.properties("/savedInLast12Months"))
        .anySatisfy(property -> {
          assertThat(property.pointer()).isEqualTo("/recallMonths");
          assertThat(property.value()).isEqualTo("6");
        })
        .noneMatch(property -> property.code().equals("comparison/other-currency"));
    assertThat(contract.properties("/balance"))
        .anyMatch(property -> property.value().equals("INR"))
        .noneMatch(property -> property.pointer().equals("/recallMonths"));
    assertThat(contract.properties()).containsAll(contract.properties(""));
    assertThat(AgeBands.bands("Y18T25 UNKNOWN"))
        .containsExactly(AgeBand.of("Y18T25"), AgeBand.UNKNOWN);
  }
}
