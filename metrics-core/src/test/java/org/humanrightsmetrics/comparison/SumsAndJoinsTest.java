// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolmentBuilder;
import org.junit.jupiter.api.Test;

/** Which sums and joins are refused, by which name and with which two values; and in which order parts come out. */
class SumsAndJoinsTest {

  private static final AgeBand YOUNG = AgeBand.of("Y6T10");
  private static final AgeBand MIDDLE = AgeBand.of("Y10T12");
  private static final AgeBand OLD = AgeBand.of("Y12T14");
  private static final AgeBand UPPER = AgeBand.of("Y10T14");

  private static Figure figure(Observation observation, String place) {
    return Figure.of(observation, place).value().orElseThrow();
  }

  private static Observation savings(Context context, String currency) {
    return Samples.of(Samples.savings(context, currency)
        .netSaved(Samples.saved("10", currency))
        .build());
  }

  private static Observation visits(ReferencePeriod period) {
    return Samples.of(Samples.visits(Samples.context(period), 40));
  }

  private static Observation children(Map<AgeBand, Proportion> ages) {
    return Samples.of(ChildrenSchoolEnrolmentBuilder.builder(
            Samples.children(Samples.day(2025), Proportion.of(90, 100)))
        .ageSpecific(Disaggregated.of(Proportion.of(90, 100)).by("age", ages))
        .build());
  }

  private static void refused(Outcome<?> outcome, String name, String left, String right) {
    Reason reason = outcome.refusal().orElseThrow();
    assertThat(reason.code()).isEqualTo("comparison/" + name);
    assertThat(List.of(reason.left(), reason.right())).containsExactly(left, right);
    assertThat(outcome.value()).isEmpty();
  }

  @Test
  void aSumIsRefusedWithBothSides() {
    Figure balance = figure(savings(Samples.day(2025), "INR"), "/balance/total");
    Figure earlier = figure(savings(Samples.day(2024), "INR"), "/balance/total");
    Figure riel = figure(savings(Samples.day(2025), "KHR"), "/balance/total");
    Figure mean = figure(savings(Samples.day(2025), "INR"), "/balance/mean");
    Figure saved = figure(savings(Samples.year(), "INR"), "/netSaved");
    Figure savers = figure(savings(Samples.day(2025), "INR"), "/saversCount");
    refused(balance.plus(savers), "other-unit", "MONEY", "PERSON_UNIQUE");
    refused(balance.plus(riel), "other-currency", "INR", "KHR");
    refused(balance.plus(saved), "other-kind-of-period", "STOCK", "FLOW");
    refused(balance.plus(mean), "means-not-added", "/balance/total", "/balance/mean");
    refused(mean.plus(balance), "means-not-added", "/balance/mean", "/balance/total");
    refused(balance.plus(earlier), "stocks-not-added", "2025-12-31", "2024-12-31");
    refused(savers.plus(savers), "people-not-added", "180", "180");
    refused(balance.plus(balance), "may-count-twice", "2025-12-31", "2025-12-31");
  }

  @Test
  void runningTotalsAreNeverAdded() {
    LocalDate since = LocalDate.of(2006, 1, 1);
    Figure total =
        figure(visits(ReferencePeriod.cumulative(since, LocalDate.of(2025, 12, 31))), "/visits");
    refused(
        total.plus(total),
        "running-totals-not-added",
        "2006-01-01/2025-12-31",
        "2006-01-01/2025-12-31");
    refused(
        total.plus(figure(visits(ReferencePeriod.year(2025)), "/visits")),
        "other-kind-of-period",
        "CUMULATIVE",
        "FLOW");
  }

  @Test
  void flowsAreAddedWhereNoDayIsCountedTwice() {
    Figure first = figure(
        visits(ReferencePeriod.flow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))),
        "/visits");
    Figure next = figure(
        visits(ReferencePeriod.flow(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31))),
        "/visits");
    Figure touching = figure(
        visits(ReferencePeriod.flow(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31))),
        "/visits");
    for (Outcome<Figure> both : List.of(first.plus(next), next.plus(first))) {
      Figure sum = both.value().orElseThrow();
      assertThat(sum.number()).isEqualTo(Fraction.of(80));
      assertThat(sum.shownPeriod()).isEqualTo("2025-01-01/2025-12-31");
      assertThat(sum.days()).contains(365L);
    }
    refused(
        first.plus(touching), "may-count-twice", "2025-01-01/2025-06-30", "2025-06-30/2025-12-31");
    refused(
        touching.plus(first), "may-count-twice", "2025-06-30/2025-12-31", "2025-01-01/2025-06-30");
  }

  @Test
  void daysThatNobodyStatedMayBeTheSameDays() {
    Figure saved = figure(savings(Samples.day(2025), "INR"), "/netSaved");
    Figure before = figure(savings(Samples.day(2024), "INR"), "/netSaved");
    assertThat(saved.start()).isEmpty();
    refused(saved.plus(before), "may-count-twice", "2025-12-31", "2024-12-31");
  }

  @Test
  void sharesAreJoinedAndStandByAge() {
    Observation fine = children(
        Map.of(OLD, Proportion.of(3, 4), MIDDLE, Proportion.of(5, 6), YOUNG, Proportion.of(7, 8)));
    Observation coarse = children(Map.of(UPPER, Proportion.of(1, 2), YOUNG, Proportion.of(2, 3)));
    String split = "/ageSpecific/by/age";
    AgeBandJoin join = AgeBandJoin.of(fine, coarse, split).value().orElseThrow();
    assertThat(join.left().entrySet())
        .containsExactly(
            Map.<AgeBand, Measure>entry(YOUNG, Proportion.of(7, 8)),
            Map.<AgeBand, Measure>entry(UPPER, Proportion.of(8, 10)));
    assertThat(join.right().entrySet())
        .containsExactly(
            Map.<AgeBand, Measure>entry(YOUNG, Proportion.of(2, 3)),
            Map.<AgeBand, Measure>entry(UPPER, Proportion.of(1, 2)));
    assertThat(join.lineage().steps())
        .extracting(Lineage.Step::from)
        .containsExactly("Y6T10 Y10T12 Y12T14", "Y6T10 Y10T14");
    assertThat(join.lineage().steps())
        .extracting(Lineage.Step::to)
        .containsExactly("Y6T10 Y10T14", "Y6T10 Y10T14");
  }

  @Test
  void spreadsAreNotJoined() {
    Observation fine = spread("Y18T25", "Y25T50", "Y50PLUS");
    Observation coarse = spread("Y18T25", "Y25PLUS");
    refused(
        AgeBandJoin.of(fine, coarse, "/balance/by/age"),
        "bands-do-not-join",
        "Y18T25 Y25T50 Y50PLUS",
        "Y18T25 Y25PLUS");
    assertThat(AgeBandJoin.of(coarse, coarse, "/balance/by/age").value()).isPresent();
  }

  private static Observation spread(String... bands) {
    Map<AgeBand, Distribution> parts = new LinkedHashMap<>();
    for (String band : bands) {
      parts.put(AgeBand.of(band), Samples.balance("INR"));
    }
    return Samples.of(Samples.savings(Samples.day(2025), "INR")
        .balance(Disaggregated.of(Samples.balance("INR")).by("age", parts))
        .build());
  }

  @Test
  void aFigureOfNoNumberSaysWhatStandsThere() {
    Observation savings = savings(Samples.day(2025), "INR");
    refused(Figure.of(savings, "/inKind/savers"), "no-number", "ABSENT", "");
    refused(Figure.of(savings, "/balance/by/age/Y18T25/mean"), "no-number", "ABSENT", "");
    refused(Figure.of(savings, "/saversCount/mean"), "no-number", "180", "");
    Observation split = spread("Y18T25", "Y25PLUS");
    assertThat(figure(split, "/balance/by/age/Y25PLUS/mean").number()).hasToString("1300");
    assertThat(figure(split, "/balance/by/age/Y25PLUS/total").addsUp()).isTrue();
    assertThat(figure(split, "/saversCount/total").number()).isEqualTo(Fraction.of(180));
  }

  @Test
  void aPlaceThatIsNoSplitIsAFaultOfTheProgram() {
    Observation savings = savings(Samples.day(2025), "INR");
    for (String place : List.of("/balance", "/balance/total", "/nothing", "/balance/by/colour")) {
      assertThatThrownBy(() -> Comparability.ofParts(savings, place))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("personal-savings has no split " + place);
    }
    assertThatThrownBy(() -> AgeBandJoin.of(savings, savings, "/balance/by/form"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("personal-savings has no split by age at /balance/by/form");
  }

  @Test
  void aListTellsWhatBlocksFirst() {
    Observation usual = Samples.of(Samples.trained(Samples.year()).build());
    Observation fewer = Samples.of(Samples.trained(Samples.year())
        .uniqueCompleters(Disaggregated.of(Count.of(20)))
        .build());
    Observation elsewhere =
        Samples.of(Samples.trained(Samples.in("KH", Samples.year())).build());
    assertThat(Comparability.along(Axis.TIME, List.of(usual, fewer, elsewhere)).reasons())
        .extracting(Reason::code)
        .containsExactly("comparison/other-area", "comparison/same-place");
  }
}
