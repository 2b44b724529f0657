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
import java.util.stream.Stream;
import org.humanrightsmetrics.Metric;
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
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolment;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolmentBuilder;
import org.humanrightsmetrics.standard.NetJobs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that is said of a pair and of its group, scenario by scenario, against {@code scenarios.txt}: each
 * reason with its place, both values, what mends it and whom it touches, and that nothing else is said.
 */
class ScenariosTest {

  private static final String MARK = "## ";
  static final Map<String, List<String>> SAID = new LinkedHashMap<>();
  private static final Map<String, List<Verdict>> TURNED = new LinkedHashMap<>();

  private static final ReferencePeriod YEAR = ReferencePeriod.year(2025);

  private static void say(String name, Set<Axis> axes, Observation... observations) {
    List<String> lines = new ArrayList<>();
    Observation left = observations[0];
    Observation right = observations[1];
    Verdict verdict = Comparability.along(axes, left, right);
    lines.add("verdict " + verdict.kind());
    verdict.reasons().forEach(reason -> lines.add("  " + shown(reason)));
    verdict.elsewhere().forEach(reason -> lines.add("  elsewhere " + shown(reason)));
    group(lines, "", axes, observations);
    SAID.put(name, lines);
    TURNED.put(name, List.of(
        Comparability.along(axes, right, left), verdict));
  }

  private static void group(
      List<String> lines, String place, Set<Axis> axes, Observation... observations) {
    ComparisonGroups groups = ComparisonGroups.of(List.of(observations), axes, place);
    for (ComparisonGroup group : groups.groups()) {
      lines.add("group of " + group.observations().size() + (place.isEmpty() ? "" : " " + place));
      group.caveats().forEach(caveat -> lines.add("  " + String.join(
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

  private static void contract(String name, Metric metric) {
    List<String> lines = new ArrayList<>();
    CountingContract contract = CountingContract.of(Samples.of(metric));
    contract.properties().stream().skip(16).forEach(property -> lines.add(shown(property)));
    lines.add("headlines " + contract.plan().headlines());
    lines.add("values " + contract.plan().values().keySet());
    SAID.put("contract: " + name, lines);
  }

  private static Observation trained(ReferencePeriod period) {
    return Samples.of(Samples.trained(Samples.context(period)).build());
  }

  private static Observation trained(String area, String reporter) {
    return Samples.by(reporter, Samples.trained(Samples.in(area, Samples.year())).build());
  }

  private static Observation aimed(ValueRole role, ReferencePeriod period) {
    return Samples.of(Samples.trained(
            Samples.with(Samples.context(period), context -> context.role(role)))
        .build());
  }

  private static Observation on(String day) {
    return Samples.of(Samples.savings(
            Samples.context(ReferencePeriod.stock(LocalDate.parse(day))), "INR")
        .build());
  }

  private static Observation sized(Long size) {
    return Samples.of(Samples.trained(Samples.with(
            Samples.year(),
            context -> context.population(
                PopulationBuilder.builder(Samples.year().population()).size(size).build())))
        .build());
  }

  private static Observation counted(Count count) {
    return Samples.of(Samples.trained(Samples.year())
        .uniqueCompleters(Disaggregated.of(count))
        .build());
  }

  private static Observation enrolled(Proportion enrolled, Ratio gross) {
    return Samples.of(ChildrenSchoolEnrolmentBuilder.builder(
            Samples.children(Samples.day(2025), enrolled))
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

  static {
    Set<Axis> none = EnumSet.noneOf(Axis.class);
    Set<Axis> time = EnumSet.of(Axis.TIME);
    Set<Axis> area = EnumSet.of(Axis.AREA);
    Set<Axis> reporter = EnumSet.of(Axis.REPORTER);
    Set<Axis> group = EnumSet.of(Axis.GROUP);
    Set<Axis> role = EnumSet.of(Axis.ROLE);
    Set<Axis> areaAndReporter = EnumSet.of(Axis.AREA, Axis.REPORTER);
    Set<Axis> timeAndRole = EnumSet.of(Axis.TIME, Axis.ROLE);
    Observation usual = trained(YEAR);

    // --- one place of the axis
    say("twice along nothing", none, usual, usual);
    say("twice along time", time, usual, usual, usual);
    say("twice along the area", area, usual, usual);
    say("twice along two axes", areaAndReporter, usual, usual);

    // --- periods that meet
    Observation first = trained(days("2025-01-01", "2025-06-30"));
    Observation next = trained(days("2025-07-01", "2025-12-31"));
    Observation touching = trained(days("2025-06-30", "2025-12-29"));
    say("one half after the other", time, first, next);
    say("one half after the other, the later first", time, next, first);
    say("one day shared", time, first, touching);
    say("one day shared, the later first", time, touching, first);
    say("three in a row, the middle one meets both", time, first, touching, next);
    say("days of one month", time, trained(days("2025-01-01", "2025-01-31")),
        trained(days("2025-01-05", "2025-01-10")), trained(days("2025-01-20", "2025-02-19")));
    say("running totals of two years", time, trained(until("2024-12-31")),
        trained(until("2025-12-31")));
    say("a running total beside a year", time, trained(until("2025-12-31")), usual);
    say("a running total beside a year of visits", time,
        Samples.of(Samples.visits(Samples.context(until("2025-12-31")), 40)),
        Samples.of(Samples.visits(Samples.context(YEAR), 40)));
    say("events of two years", time, audits(ReferencePeriod.year(2024)), audits(YEAR));
    say("events of a year and a half year", time, audits(YEAR), audits(days("2024-01-01", "2024-06-30")));
    say("savers of two days", time,
        Samples.of(Samples.savings(Samples.day(2024), "INR").build()),
        Samples.of(Samples.savings(Samples.day(2025), "INR").build()));

    // --- other days, other aims
    Observation late = trained(days("2025-01-02", "2025-12-31"));
    say("a day later along the reporter", reporter, usual, late);
    say("a day later along nothing", none, usual, late, trained(days("2025-01-03", "2025-12-30")));
    say("a day later along time", time, usual, late);
    say("another year along the reporter", reporter, usual, trained(ReferencePeriod.year(2024)));
    Observation early = trained(days("2025-01-02", "2025-12-30"));
    Observation later = trained(days("2025-01-03", "2025-12-31"));
    say("as many days of the same months", reporter, early, later);
    say("as many days of the same months along nothing", none, later, early, early);
    say("as many days of the same months along the area", area, early, later);
    say("as many days of the same months along time", time, early, later, early);
    say("a target for as many days of the same months", role, early,
        aimed(ValueRole.TARGET, days("2025-01-03", "2025-12-31")));
    say("two days of one month", reporter, on("2025-12-30"), on("2025-12-31"), on("2025-12-01"));
    say("two days of one month along time", time, on("2025-12-30"), on("2025-12-31"));
    Observation aim = aimed(ValueRole.TARGET, ReferencePeriod.year(2027));
    say("a target for later", role, usual, aim);
    say("a target for later, along time as well", timeAndRole, usual, aim);
    say("a target for these months", role, usual, aimed(ValueRole.TARGET, days("2025-01-02", "2025-12-31")));
    say("a baseline from before", role, usual, aimed(ValueRole.BASELINE, ReferencePeriod.year(2020)));
    say("a baseline from before, first", role, aimed(ValueRole.BASELINE, ReferencePeriod.year(2020)), usual);
    say("two baselines of two years", role, aimed(ValueRole.BASELINE, ReferencePeriod.year(2020)),
        aimed(ValueRole.BASELINE, ReferencePeriod.year(2021)));
    say("baseline, value and target", role, usual, aim,
        aimed(ValueRole.BASELINE, ReferencePeriod.year(2020)));

    // --- areas
    say("a part of the country", area, trained("IN-BR", "0001"), trained("IN", "0001"));
    say("the country first", area, trained("IN", "0001"), trained("IN-BR", "0001"));
    say("two parts", area, trained("IN-BR", "0001"), trained("IN-UP", "0001"));
    say("two countries", area, trained("KH", "0001"), trained("IN", "0001"));
    say("a part beside another country", area, trained("IN-BR", "0001"), trained("KH", "0001"));
    say("parts, their country and another", area, trained("IN-BR", "0001"), trained("IN-UP", "0001"),
        trained("IN", "0001"), trained("KH", "0001"));
    say("seven areas", area, trained("IN-BR", "0001"), trained("IN", "0001"),
        trained("KH", "0001"), trained("BD", "0001"), trained("NP", "0001"),
        trained("VN", "0001"), trained("LK", "0001"));
    say("another area along time", time, trained("IN-BR", "0001"), trained("IN", "0001"));

    // --- people who may be the same
    say("two reporters in one area", reporter, trained("IN-BR", "0001"), trained("IN-BR", "0002"));
    say("two reporters in two areas", areaAndReporter, trained("IN-BR", "0001"), trained("KH", "0002"));
    say("two reporters, one inside", areaAndReporter, trained("IN-BR", "0001"), trained("IN", "0002"));
    say("two reporters, the other inside", areaAndReporter, trained("IN", "0001"), trained("IN-BR", "0002"));
    say("one reporter in two areas", areaAndReporter, trained("IN-BR", "0001"), trained("IN", "0001"));
    say("events of two reporters", reporter,
        Samples.by("0001", Samples.audits(Samples.year(), 4)),
        Samples.by("0002", Samples.audits(Samples.year(), 5)));

    // --- sizes
    for (long size : new long[] {1, 454, 456, 909, 910, 911}) {
      say("455 and " + size, time, sized(455L), sized(size));
    }
    say("910 first", none, sized(910L), sized(455L));
    say("nobody and one", time, sized(0L), sized(1L));
    say("nobody twice", time, sized(0L), sized(0L));
    say("a size and none", time, sized(455L), sized(null));
    say("none and a size", time, sized(null), sized(455L));
    say("sizes along the area", area, sized(455L), sized(910L));
    say("sizes along the reporter", reporter, sized(455L), sized(910L));
    say("sizes along the group", group, sized(455L), sized(910L));
    say("sizes along the role", role, sized(455L), sized(910L), sized(2000L));

    // --- missing values and parts of nothing
    Count withheld = Count.missing(Missing.WITHHELD);
    say("withheld second", time, counted(Count.of(388)), counted(withheld));
    say("withheld first", time, counted(withheld), counted(Count.of(388)));
    say("withheld beside unknown", reporter, counted(withheld),
        counted(Count.missing(Missing.UNKNOWN)), counted(Count.of(0)));
    Proportion some = Proportion.of(90, 100);
    say("a share of nobody second", time, enrolled(some, Ratio.of(9, 10)),
        enrolled(Proportion.of(0, 0), Ratio.of(9, 10)));
    say("a share of nobody first", time, enrolled(Proportion.of(0, 0), Ratio.of(9, 10)),
        enrolled(some, Ratio.of(9, 10)));
    say("a ratio to nothing", time, enrolled(some, Ratio.of(9, 10)), enrolled(some, Ratio.of(0, 0)));
    say("ratios to something", time, enrolled(some, Ratio.of(9, 10)), enrolled(some, Ratio.of(0, 5)));
    say("a ratio on one side only", time, enrolled(some, Ratio.of(9, 10)),
        Samples.of(Samples.children(Samples.day(2025), some)));

    // --- money, versions, parts, other metrics
    say("two currencies", reporter, savings("INR", Samples.balance("INR")),
        savings("KHR", Samples.balance("KHR")));
    say("a currency known from another value", reporter,
        savings("INR", Distribution.missing(Missing.WITHHELD)), savings("INR", Samples.balance("INR")));
    say("no currency at all", reporter,
        Samples.of(Samples.savings(Samples.day(2025), "INR")
            .balance(Disaggregated.of(Distribution.missing(Missing.WITHHELD)))
            .netSaved(Disaggregated.of(Amount.missing(Missing.UNKNOWN))).build()),
        savings("INR", Samples.balance("INR")));
    say("versions of one series", time, visits(2), visits(3));
    say("versions before and after the break", time, visits(1), visits(2), visits(3));
    say("parts that differ", time,
        Samples.of(Samples.businesses(Samples.year()).build()),
        Samples.of(Samples.businesses(Samples.year())
            .births(Samples.births(Formality.REGISTERED)).build()));
    say("jobs counted in two ways", time, jobs(HeadcountBasis.HEADCOUNT), jobs(HeadcountBasis.FTE));
    say("two metrics", time, usual, audits(YEAR));
    say("cohorts watched for two spans", time,
        Samples.of(Samples.businesses(Samples.context(
            cohort("2023-01-01", "2023-12-31", "2024-12-31"))).build()),
        Samples.of(Samples.businesses(Samples.context(
            cohort("2022-01-01", "2022-12-31", "2024-03-31"))).build()));

    List<String> lines = new ArrayList<>();
    group(lines, "/saversCount", reporter, savings("INR", Samples.balance("INR")),
        Samples.by("0002", Samples.savings(Samples.day(2025), "KHR").build()));
    group(lines, "/balance", reporter, savings("INR", Samples.balance("INR")),
        Samples.by("0002", Samples.savings(Samples.day(2025), "INR").build()));
    group(lines, "/balance/by/age", reporter, savings("INR", Samples.balance("INR")),
        Samples.by("0002", Samples.savings(Samples.day(2025), "INR").build()));
    group(lines, "/jobs/net", time, jobs(HeadcountBasis.FTE), jobs(HeadcountBasis.FTE));
    group(lines, "", time, usual);
    SAID.put("groups by one value", lines);

    // --- parts of one split
    parts("age bands that overlap", aged("Y18T30", 100, "Y25T50", 288, "Y50PLUS", 3, "UNKNOWN", 5));
    parts("age bands side by side", aged("Y18T25", 100, "Y25PLUS", 288));
    parts("one age band", aged("UNKNOWN", 100));

    // --- contracts
    contract("women-trained", Samples.trained(Samples.year())
        .uniqueCompleters(Disaggregated.of(388).by("age", Samples.ages("Y25PLUS", 288, "Y18T25", 100)))
        .build());
    contract("personal-savings, on a day", Samples.savings(Samples.day(2025), "INR")
        .netSaved(Samples.saved("10", "INR")).recallMonths(6).stipendIncluded(YesNo.YES).build());
    contract("personal-savings, over a year", Samples.savings(Samples.year(), "INR").build());
    contract("businesses-started", Samples.businesses(Samples.year())
        .ownershipThreshold(new BigDecimal("0.50"))
        .jobs(new NetJobs(Quantity.of(BigDecimal.TEN, CountingUnit.UNIT), HeadcountBasis.FTE, YesNo.NO))
        .build());
    ChildrenSchoolEnrolment children = Samples.children(Samples.day(2025), some);
    contract("children-school-enrolment", children);
    contract("audit-independence", Samples.audits(Samples.year(), 4));
    contract("worker-voice", Samples.voice(Samples.day(2025), Disaggregated.of(some)));
    contract("home-visits", Samples.visits(Samples.context(until("2025-12-31")), 40));
    reached("all reached", 455L);
    reached("all but one reached", 454L);
    reached("more reached than there are", 456L);
  }

  private static void reached(String name, Long reached) {
    Context context = Samples.with(
        Samples.year(),
        builder -> builder.population(PopulationBuilder.builder(Samples.year().population())
            .reached(reached)
            .build()));
    say(name, EnumSet.of(Axis.TIME), trained(YEAR), Samples.of(Samples.trained(context).build()));
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
            .by("trainingType", Map.of(
                TrainingType.LEGAL_RIGHTS, Count.of(212),
                TrainingType.LIFE_SKILLS, Count.missing(Missing.UNKNOWN))))
        .build());
  }

  private static void parts(String name, Observation observation) {
    List<String> lines = new ArrayList<>();
    for (String split : List.of("age", "trainingType")) {
      Verdict verdict = Comparability.ofParts(observation, "/uniqueCompleters/by/" + split);
      lines.add(split + " " + verdict.kind());
      verdict.reasons().forEach(reason -> lines.add("  " + shown(reason)));
    }
    SAID.put("parts: " + name, lines);
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

  @TestFactory
  Stream<DynamicTest> whatIsSaidIsAllThatIsSaid() throws IOException {
    Map<String, List<String>> expected = expected();
    return SAID.entrySet().stream()
        .map(said -> DynamicTest.dynamicTest(
            said.getKey(),
            () -> assertThat(said.getValue()).isEqualTo(expected.get(said.getKey()))));
  }

  @Test
  void everyScenarioOfTheFileIsPlayed() throws IOException {
    assertThat(expected().keySet()).containsExactlyElementsOf(SAID.keySet());
  }

  @TestFactory
  Stream<DynamicTest> theOtherWayRoundTheValuesChangePlaces() {
    return TURNED.entrySet().stream()
        .map(pair -> DynamicTest.dynamicTest(
            pair.getKey(),
            () -> assertThat(pair.getValue().get(0).reasons())
                .containsExactlyInAnyOrderElementsOf(pair.getValue().get(1).reasons().stream()
                    .map(Reason::turned)
                    .toList())));
  }}
