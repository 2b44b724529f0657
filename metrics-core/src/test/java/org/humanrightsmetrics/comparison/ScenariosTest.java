// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Formality;
import org.humanrightsmetrics.code.HeadcountBasis;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.PopulationBuilder;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.standard.AuditIndependence;
import org.humanrightsmetrics.standard.BusinessesStarted;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolment;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolmentBuilder;
import org.humanrightsmetrics.standard.NetJobs;
import org.humanrightsmetrics.standard.PersonalSavings;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WorkerVoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Everything that is said of a pair and of its group, scenario by scenario, against {@code scenarios.txt}: each
 * reason with its place, both values, what mends it and whom it touches, and that nothing else is said.
 */
class ScenariosTest {

  private static final String MARK = "## ";
  private static final List<MetricType<?>> TYPES = List.of(
      WomenTrained.TYPE,
      PersonalSavings.TYPE,
      BusinessesStarted.TYPE,
      ChildrenSchoolEnrolment.TYPE,
      AuditIndependence.TYPE,
      WorkerVoice.TYPE,
      Samples.Visits.TYPE);

  private final Map<String, List<String>> said = new LinkedHashMap<>();

  private static final Set<Axis> NONE = EnumSet.noneOf(Axis.class);
  private static final Set<Axis> TIME = EnumSet.of(Axis.TIME);
  private static final Set<Axis> AREA = EnumSet.of(Axis.AREA);
  private static final Set<Axis> REPORTER = EnumSet.of(Axis.REPORTER);
  private static final Set<Axis> GROUP = EnumSet.of(Axis.GROUP);
  private static final Set<Axis> ROLE = EnumSet.of(Axis.ROLE);
  private static final Set<Axis> AREA_AND_REPORTER = EnumSet.of(Axis.AREA, Axis.REPORTER);
  private static final Set<Axis> TIME_AND_ROLE = EnumSet.of(Axis.TIME, Axis.ROLE);
  private static final ReferencePeriod YEAR = ReferencePeriod.year(2025);

  private void say(String name, Set<Axis> axes, Observation... observations) {
    List<String> lines = new ArrayList<>();
    Observation left = observations[0];
    Observation right = observations[1];
    Verdict verdict = Comparability.along(axes, left, right);
    lines.add("verdict " + verdict.kind());
    verdict.reasons().forEach(reason -> lines.add("  " + shown(reason)));
    verdict.elsewhere().forEach(reason -> lines.add("  elsewhere " + shown(reason)));
    group(lines, "", axes, observations);
    said.put(name, lines);
    // The other way round the values change places, and nothing else does.
    assertThat(Comparability.along(axes, right, left).reasons())
        .as(name)
        .containsExactlyInAnyOrderElementsOf(
            verdict.reasons().stream().map(Reason::turned).toList());
  }

  private static void group(
      List<String> lines, String place, Set<Axis> axes, Observation... observations) {
    ComparisonGroups groups = ComparisonGroups.of(List.of(observations), axes, place);
    for (ComparisonGroup group : groups.groups()) {
      lines.add("group of " + group.observations().size() + (place.isEmpty() ? "" : " " + place));
      group
          .caveats()
          .forEach(caveat -> lines.add("  "
              + String.join(
                  " ",
                  caveat.code(),
                  caveat.pointer(),
                  caveat.values().toString(),
                  "of " + caveat.observations())));
    }
  }

  private static String shown(Reason reason) {
    return String.join(
        " ",
        reason.demand().name(),
        reason.code(),
        reason.pointer(),
        "<" + reason.left() + "> <" + reason.right() + ">",
        reason.adjustments().toString(),
        reason.concerns().toString());
  }

  private static String shown(Property property) {
    return String.join(
        " ",
        property.demand().name(),
        property.code(),
        property.pointer(),
        "<" + property.value() + ">",
        property.concerns().toString(),
        new TreeSet<>(property.varies()).toString());
  }

  private void contract(String name, Metric metric) {
    List<String> lines = new ArrayList<>();
    CountingContract contract = CountingContract.of(Samples.of(metric));
    contract.properties().stream().skip(16).forEach(property -> lines.add(shown(property)));
    lines.add("headlines " + contract.plan().headlines());
    lines.add("values " + contract.plan().values().keySet());
    said.put("contract: " + name, lines);
  }

  private static Observation trained(ReferencePeriod period) {
    return Samples.of(Samples.trained(Samples.context(period)).build());
  }

  private static Observation trained(String area, String reporter) {
    return Samples.by(
        reporter, Samples.trained(Samples.in(area, Samples.year())).build());
  }

  private static Observation aimed(ValueRole role, ReferencePeriod period) {
    return Samples.of(
        Samples.trained(Samples.with(Samples.context(period), context -> context.role(role)))
            .build());
  }

  private static Observation on(String day) {
    return Samples.of(
        Samples.savings(Samples.context(ReferencePeriod.stock(LocalDate.parse(day))), "INR")
            .build());
  }

  private static Observation sized(Long size) {
    return Samples.of(Samples.trained(Samples.with(
            Samples.year(),
            context ->
                context.population(PopulationBuilder.builder(Samples.year().population())
                    .size(size)
                    .build())))
        .build());
  }

  private static Observation counted(Count count) {
    return Samples.of(Samples.trained(Samples.year())
        .uniqueCompleters(Disaggregated.of(count))
        .build());
  }

  private static Observation enrolled(Proportion enrolled, Ratio gross) {
    return Samples.of(
        ChildrenSchoolEnrolmentBuilder.builder(Samples.children(Samples.day(2025), enrolled))
            .gross(Disaggregated.of(gross))
            .build());
  }

  private static Observation audits(ReferencePeriod period) {
    return Samples.of(Samples.audits(Samples.context(period), 4));
  }

  private static ReferencePeriod days(String first, String last) {
    return ReferencePeriod.flow(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static ReferencePeriod until(String day) {
    return ReferencePeriod.cumulative(LocalDate.of(2006, 1, 1), LocalDate.parse(day));
  }

  private static ReferencePeriod cohort(String first, String last, String observed) {
    return ReferencePeriod.cohort(
        LocalDate.parse(first), LocalDate.parse(last), LocalDate.parse(observed));
  }

  private static Observation visits(int version) {
    return new Observation(
        Samples.reporter("0001"), Samples.visits(Samples.year(), 40), version, Map.of());
  }

  private static Observation savings(String currency, Distribution balance) {
    return Samples.of(Samples.savings(Samples.day(2025), currency)
        .balance(Disaggregated.of(balance))
        .netSaved(Samples.saved("10", currency))
        .build());
  }

  @Test
  void onePlaceOfTheAxis() throws IOException {
    Observation usual = trained(YEAR);
    say("twice along nothing", NONE, usual, usual);
    say("twice along time", TIME, usual, usual, usual);
    say("twice along the area", AREA, usual, usual);
    say("twice along two axes", AREA_AND_REPORTER, usual, usual);
    asExpected();
  }

  @Test
  void periodsThatMeet() throws IOException {
    Observation usual = trained(YEAR);
    Observation first = trained(days("2025-01-01", "2025-06-30"));
    Observation next = trained(days("2025-07-01", "2025-12-31"));
    Observation touching = trained(days("2025-06-30", "2025-12-29"));
    say("one half after the other", TIME, first, next);
    say("one half after the other, the later first", TIME, next, first);
    say("one day shared", TIME, first, touching);
    say("one day shared, the later first", TIME, touching, first);
    say("three in a row, the middle one meets both", TIME, first, touching, next);
    say(
        "days of one month",
        TIME,
        trained(days("2025-01-01", "2025-01-31")),
        trained(days("2025-01-05", "2025-01-10")),
        trained(days("2025-01-20", "2025-02-19")));
    say(
        "running totals of two years",
        TIME,
        trained(until("2024-12-31")),
        trained(until("2025-12-31")));
    say("a running total beside a year", TIME, trained(until("2025-12-31")), usual);
    say(
        "a running total beside a year of visits",
        TIME,
        Samples.of(Samples.visits(Samples.context(until("2025-12-31")), 40)),
        Samples.of(Samples.visits(Samples.context(YEAR), 40)));
    say("events of two years", TIME, audits(ReferencePeriod.year(2024)), audits(YEAR));
    say(
        "events of a year and a half year",
        TIME,
        audits(YEAR),
        audits(days("2024-01-01", "2024-06-30")));
    say(
        "savers of two days",
        TIME,
        Samples.of(Samples.savings(Samples.day(2024), "INR").build()),
        Samples.of(Samples.savings(Samples.day(2025), "INR").build()));
    asExpected();
  }

  @Test
  void otherDaysAndOtherAims() throws IOException {
    Observation usual = trained(YEAR);
    Observation late = trained(days("2025-01-02", "2025-12-31"));
    say("a day later along the reporter", REPORTER, usual, late);
    say("a day later along nothing", NONE, usual, late, trained(days("2025-01-03", "2025-12-30")));
    say("a day later along time", TIME, usual, late);
    say("another year along the reporter", REPORTER, usual, trained(ReferencePeriod.year(2024)));
    Observation early = trained(days("2025-01-02", "2025-12-30"));
    Observation later = trained(days("2025-01-03", "2025-12-31"));
    say("as many days of the same months", REPORTER, early, later);
    say("as many days of the same months along nothing", NONE, later, early, early);
    say("as many days of the same months along the area", AREA, early, later);
    say("as many days of the same months along time", TIME, early, later, early);
    say(
        "a target for as many days of the same months",
        ROLE,
        early,
        aimed(ValueRole.TARGET, days("2025-01-03", "2025-12-31")));
    say("two days of one month", REPORTER, on("2025-12-30"), on("2025-12-31"), on("2025-12-01"));
    say("two days of one month along time", TIME, on("2025-12-30"), on("2025-12-31"));
    Observation aim = aimed(ValueRole.TARGET, ReferencePeriod.year(2027));
    say("a target for later", ROLE, usual, aim);
    say("a target for later, along time as well", TIME_AND_ROLE, usual, aim);
    say(
        "a target for these months",
        ROLE,
        usual,
        aimed(ValueRole.TARGET, days("2025-01-02", "2025-12-31")));
    say(
        "a baseline from before",
        ROLE,
        usual,
        aimed(ValueRole.BASELINE, ReferencePeriod.year(2020)));
    say(
        "a baseline from before, first",
        ROLE,
        aimed(ValueRole.BASELINE, ReferencePeriod.year(2020)),
        usual);
    say(
        "two baselines of two years",
        ROLE,
        aimed(ValueRole.BASELINE, ReferencePeriod.year(2020)),
        aimed(ValueRole.BASELINE, ReferencePeriod.year(2021)));
    say(
        "baseline, value and target",
        ROLE,
        usual,
        aim,
        aimed(ValueRole.BASELINE, ReferencePeriod.year(2020)));
    asExpected();
  }

  @Test
  void areas() throws IOException {
    say("a part of the country", AREA, trained("IN-BR", "0001"), trained("IN", "0001"));
    say("the country first", AREA, trained("IN", "0001"), trained("IN-BR", "0001"));
    say("two parts", AREA, trained("IN-BR", "0001"), trained("IN-UP", "0001"));
    say("two countries", AREA, trained("KH", "0001"), trained("IN", "0001"));
    say("a part beside another country", AREA, trained("IN-BR", "0001"), trained("KH", "0001"));
    say(
        "parts, their country and another",
        AREA,
        trained("IN-BR", "0001"),
        trained("IN-UP", "0001"),
        trained("IN", "0001"),
        trained("KH", "0001"));
    say(
        "seven areas",
        AREA,
        trained("IN-BR", "0001"),
        trained("IN", "0001"),
        trained("KH", "0001"),
        trained("BD", "0001"),
        trained("NP", "0001"),
        trained("VN", "0001"),
        trained("LK", "0001"));
    say("another area along time", TIME, trained("IN-BR", "0001"), trained("IN", "0001"));
    asExpected();
  }

  @Test
  void peopleWhoMayBeTheSame() throws IOException {
    say("two reporters in one area", REPORTER, trained("IN-BR", "0001"), trained("IN-BR", "0002"));
    say(
        "two reporters in two areas",
        AREA_AND_REPORTER,
        trained("IN-BR", "0001"),
        trained("KH", "0002"));
    say(
        "two reporters, one inside",
        AREA_AND_REPORTER,
        trained("IN-BR", "0001"),
        trained("IN", "0002"));
    say(
        "two reporters, the other inside",
        AREA_AND_REPORTER,
        trained("IN", "0001"),
        trained("IN-BR", "0002"));
    say(
        "one reporter in two areas",
        AREA_AND_REPORTER,
        trained("IN-BR", "0001"),
        trained("IN", "0001"));
    say(
        "events of two reporters",
        REPORTER,
        Samples.by("0001", Samples.audits(Samples.year(), 4)),
        Samples.by("0002", Samples.audits(Samples.year(), 5)));
    asExpected();
  }

  @Test
  void sizesOfPopulations() throws IOException {
    for (long size : new long[] {1, 454, 456, 909, 910, 911}) {
      say("455 and " + size, TIME, sized(455L), sized(size));
    }
    say("910 first", NONE, sized(910L), sized(455L));
    say("nobody and one", TIME, sized(0L), sized(1L));
    say("nobody twice", TIME, sized(0L), sized(0L));
    say("a size and none", TIME, sized(455L), sized(null));
    say("none and a size", TIME, sized(null), sized(455L));
    say("sizes along the area", AREA, sized(455L), sized(910L));
    say("sizes along the reporter", REPORTER, sized(455L), sized(910L));
    say("sizes along the group", GROUP, sized(455L), sized(910L));
    say("sizes along the role", ROLE, sized(455L), sized(910L), sized(2000L));
    asExpected();
  }

  @Test
  void missingValuesAndPartsOfNothing() throws IOException {
    Proportion some = Proportion.of(90, 100);
    Count withheld = Count.missing(Missing.WITHHELD);
    say("withheld second", TIME, counted(Count.of(388)), counted(withheld));
    say("withheld first", TIME, counted(withheld), counted(Count.of(388)));
    say(
        "withheld beside unknown",
        REPORTER,
        counted(withheld),
        counted(Count.missing(Missing.UNKNOWN)),
        counted(Count.of(0)));
    say(
        "a share of nobody second",
        TIME,
        enrolled(some, Ratio.of(9, 10)),
        enrolled(Proportion.of(0, 0), Ratio.of(9, 10)));
    say(
        "a share of nobody first",
        TIME,
        enrolled(Proportion.of(0, 0), Ratio.of(9, 10)),
        enrolled(some, Ratio.of(9, 10)));
    say(
        "a ratio to nothing",
        TIME,
        enrolled(some, Ratio.of(9, 10)),
        enrolled(some, Ratio.of(0, 0)));
    say(
        "ratios to something",
        TIME,
        enrolled(some, Ratio.of(9, 10)),
        enrolled(some, Ratio.of(0, 5)));
    say(
        "a ratio on one side only",
        TIME,
        enrolled(some, Ratio.of(9, 10)),
        Samples.of(Samples.children(Samples.day(2025), some)));
    asExpected();
  }

  @Test
  void moneyVersionsAndMetrics() throws IOException {
    Observation usual = trained(YEAR);
    say(
        "two currencies",
        REPORTER,
        savings("INR", Samples.balance("INR")),
        savings("KHR", Samples.balance("KHR")));
    say(
        "a currency known from another value",
        REPORTER,
        savings("INR", Distribution.missing(Missing.WITHHELD)),
        savings("INR", Samples.balance("INR")));
    say(
        "no currency at all",
        REPORTER,
        Samples.of(Samples.savings(Samples.day(2025), "INR")
            .balance(Disaggregated.of(Distribution.missing(Missing.WITHHELD)))
            .netSaved(Disaggregated.of(Amount.missing(Missing.UNKNOWN)))
            .build()),
        savings("INR", Samples.balance("INR")));
    say("versions of one series", TIME, visits(2), visits(3));
    say("versions before and after the break", TIME, visits(1), visits(2), visits(3));
    say(
        "parts that differ",
        TIME,
        Samples.of(Samples.businesses(Samples.year()).build()),
        Samples.of(Samples.businesses(Samples.year())
            .births(Samples.births(Formality.REGISTERED))
            .build()));
    say("jobs counted in two ways", TIME, jobs(HeadcountBasis.HEADCOUNT), jobs(HeadcountBasis.FTE));
    say("two metrics", TIME, usual, audits(YEAR));
    say(
        "cohorts watched for two spans",
        TIME,
        Samples.of(
            Samples.businesses(Samples.context(cohort("2023-01-01", "2023-12-31", "2024-12-31")))
                .build()),
        Samples.of(
            Samples.businesses(Samples.context(cohort("2022-01-01", "2022-12-31", "2024-03-31")))
                .build()));

    List<String> lines = new ArrayList<>();
    group(
        lines,
        "/saversCount",
        REPORTER,
        savings("INR", Samples.balance("INR")),
        Samples.by("0002", Samples.savings(Samples.day(2025), "KHR").build()));
    group(
        lines,
        "/balance",
        REPORTER,
        savings("INR", Samples.balance("INR")),
        Samples.by("0002", Samples.savings(Samples.day(2025), "INR").build()));
    group(
        lines,
        "/balance/by/age",
        REPORTER,
        savings("INR", Samples.balance("INR")),
        Samples.by("0002", Samples.savings(Samples.day(2025), "INR").build()));
    group(lines, "/jobs/net", TIME, jobs(HeadcountBasis.FTE), jobs(HeadcountBasis.FTE));
    group(lines, "", TIME, usual);
    said.put("groups by one value", lines);
    asExpected();
  }

  @Test
  void partsOfOneSplit() throws IOException {
    parts("age bands that overlap", aged("Y18T30", 100, "Y25T50", 288, "Y50PLUS", 3, "UNKNOWN", 5));
    parts("age bands side by side", aged("Y18T25", 100, "Y25PLUS", 288));
    parts("one age band", aged("UNKNOWN", 100));
    asExpected();
  }

  @Test
  void contracts() throws IOException {
    Proportion some = Proportion.of(90, 100);
    contract(
        "women-trained",
        Samples.trained(Samples.year())
            .uniqueCompleters(
                Disaggregated.of(388).by("age", Samples.ages("Y25PLUS", 288, "Y18T25", 100)))
            .build());
    contract(
        "personal-savings, on a day",
        Samples.savings(Samples.day(2025), "INR")
            .netSaved(Samples.saved("10", "INR"))
            .recallMonths(6)
            .stipendIncluded(YesNo.YES)
            .build());
    contract(
        "personal-savings, over a year", Samples.savings(Samples.year(), "INR").build());
    contract(
        "businesses-started",
        Samples.businesses(Samples.year())
            .ownershipThreshold(new BigDecimal("0.50"))
            .jobs(new NetJobs(
                Quantity.of(BigDecimal.TEN, CountingUnit.UNIT), HeadcountBasis.FTE, YesNo.NO))
            .build());
    ChildrenSchoolEnrolment children = Samples.children(Samples.day(2025), some);
    contract("children-school-enrolment", children);
    contract("audit-independence", Samples.audits(Samples.year(), 4));
    contract("worker-voice", Samples.voice(Samples.day(2025), Disaggregated.of(some)));
    contract("home-visits", Samples.visits(Samples.context(until("2025-12-31")), 40));
    reached("all reached", 455L);
    reached("all but one reached", 454L);
    reached("more reached than there are", 456L);
    asExpected();
  }

  private void reached(String name, Long reached) {
    Context context = Samples.with(
        Samples.year(),
        builder -> builder.population(PopulationBuilder.builder(Samples.year().population())
            .reached(reached)
            .build()));
    say(
        name,
        EnumSet.of(Axis.TIME),
        trained(YEAR),
        Samples.of(Samples.trained(context).build()));
  }

  private static Observation jobs(HeadcountBasis basis) {
    return Samples.of(Samples.businesses(Samples.year())
        .jobs(new NetJobs(Quantity.of(BigDecimal.TEN, CountingUnit.UNIT), basis, YesNo.NO))
        .build());
  }

  private static Observation aged(Object... bands) {
    return Samples.of(Samples.trained(Samples.year())
        .uniqueCompleters(Disaggregated.of(388)
            .by("age", Samples.ages(bands))
            .by(
                "trainingType",
                Map.of(
                    TrainingType.LEGAL_RIGHTS, Count.of(212),
                    TrainingType.LIFE_SKILLS, Count.missing(Missing.UNKNOWN))))
        .build());
  }

  private void parts(String name, Observation observation) {
    List<String> lines = new ArrayList<>();
    for (String split : List.of("age", "trainingType")) {
      Verdict verdict = Comparability.ofParts(observation, "/uniqueCompleters/by/" + split);
      lines.add(split + " " + verdict.kind());
      verdict.reasons().forEach(reason -> lines.add("  " + shown(reason)));
    }
    said.put("parts: " + name, lines);
  }

  private static Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> scenarios = new LinkedHashMap<>();
    try (InputStream in = ScenariosTest.class.getResourceAsStream("scenarios.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(line -> !line.isEmpty()).toList()) {
        if (line.startsWith(MARK)) {
          scenarios.put(line.substring(MARK.length()), new ArrayList<>());
        } else if (!line.startsWith("# ")) {
          new ArrayList<>(scenarios.values()).get(scenarios.size() - 1).add(line);
        }
      }
    }
    return scenarios;
  }

  /** Plans are kept for as long as a record class lives; here each is drawn anew, by the code that is tested. */
  @BeforeEach
  void plansAreDrawnAnew() {
    for (MetricType<?> type : TYPES) {
      ContractPlan.of(another(type.recordClass()));
    }
  }

  private static <M extends Metric> MetricType<M> another(Class<M> recordClass) {
    return MetricType.of("another-metric", 1, recordClass).period(PeriodKind.FLOW);
  }

  private void asExpected() throws IOException {
    Map<String, List<String>> expected = expected();
    expected.keySet().retainAll(said.keySet());
    assertThat(said).isEqualTo(expected);
  }

  @Test
  void everyScenarioOfTheFileIsPlayed() throws IOException {
    onePlaceOfTheAxis();
    periodsThatMeet();
    otherDaysAndOtherAims();
    areas();
    peopleWhoMayBeTheSame();
    sizesOfPopulations();
    missingValuesAndPartsOfNothing();
    moneyVersionsAndMetrics();
    partsOfOneSplit();
    contracts();
    assertThat(said.keySet()).containsExactlyElementsOf(expected().keySet());
  }
}
