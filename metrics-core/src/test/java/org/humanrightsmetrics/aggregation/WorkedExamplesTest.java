// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.humanrightsmetrics.aggregation.Samples.ACCESS;
import static org.humanrightsmetrics.aggregation.Samples.COMPLETERS;
import static org.humanrightsmetrics.aggregation.Samples.access;
import static org.humanrightsmetrics.aggregation.Samples.add;
import static org.humanrightsmetrics.aggregation.Samples.by;
import static org.humanrightsmetrics.aggregation.Samples.codes;
import static org.humanrightsmetrics.aggregation.Samples.context;
import static org.humanrightsmetrics.aggregation.Samples.only;
import static org.humanrightsmetrics.aggregation.Samples.plan;
import static org.humanrightsmetrics.aggregation.Samples.trained;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.code.HeadcountBasis;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.WorkerType;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.BusinessesStarted;
import org.humanrightsmetrics.standard.NetJobs;
import org.humanrightsmetrics.standard.WorkerVoice;
import org.humanrightsmetrics.standard.WorkerVoice.CaseFlow;
import org.junit.jupiter.api.Test;

/** The worked examples of the standard that concern adding up, with exactly their numbers. */
class WorkedExamplesTest {

  private static final AggregationPlan WITH_ACCESS = plan("worker-voice", ACCESS);

  @Test
  void e01RatioOfSums() {
    Outcome outcome = only(
        WITH_ACCESS,
        by("A", access(2025, Proportion.of(90, 100), Map.of())),
        by("B", access(2025, Proportion.of(300, 600), Map.of())));
    assertThat(outcome).isEqualTo(new Outcome.Value(Proportion.of(390, 700)));
    BigDecimal share =
        ((Proportion) ((Outcome.Value) outcome).measure()).share().orElseThrow();
    assertThat(share.setScale(6, RoundingMode.HALF_EVEN)).isEqualTo("0.557143");
  }

  @Test
  void e02UniqueWomenOfThreeOrganisations() {
    Aggregation table = add(
        plan("women-trained", COMPLETERS),
        by("A", trained(2025, 120).build()),
        by("B", trained(2025, 200).build()),
        by("C", trained(2025, 80).build()));
    assertThat(table.cells().get(0).outcome())
        .isEqualTo(new Outcome.Bounds(200, 400, CountingUnit.PERSON_UPPER_BOUND));
  }

  @Test
  void e03TwoReadingsOfARunningTotalAreNotAdded() {
    LocalDate since = LocalDate.of(2006, 1, 1);
    ReferencePeriod before = ReferencePeriod.cumulative(since, LocalDate.of(2024, 12, 31));
    ReferencePeriod after = ReferencePeriod.cumulative(since, LocalDate.of(2025, 12, 31));
    Outcome outcome = only(
        plan("women-trained", COMPLETERS),
        by("A", trained(context(before, "IN-BR"), Count.of(1_800)).build()),
        by("A", trained(context(after, "IN-BR"), Count.of(2_050)).build()));
    assertThat(codes(outcome)).containsExactly("aggregation/cumulative-not-added");
  }

  @Test
  void e09FullTimeJobsKeepTheirBasis() {
    Outcome outcome = only(
        plan("businesses-started", "/jobs/net"),
        by("A", jobs("10", HeadcountBasis.FTE)),
        by("B", jobs("5", HeadcountBasis.FTE)));
    assertThat(outcome)
        .isEqualTo(new Outcome.Value(Quantity.of(new BigDecimal("15"), CountingUnit.UNIT)));
    Outcome mixed = only(
        plan("businesses-started", "/jobs/net"),
        by("A", jobs("10", HeadcountBasis.FTE)),
        by("B", jobs("5", HeadcountBasis.HEADCOUNT)));
    assertThat(((Outcome.Refused) mixed).reasons()).singleElement().satisfies(reason -> {
      assertThat(reason.incomparable()).isTrue();
      assertThat(reason.property()).isEqualTo("/jobs/headcountBasis");
      assertThat(reason.left()).isEqualTo("FTE");
      assertThat(reason.right()).isEqualTo("HEADCOUNT");
    });
  }

  private static BusinessesStarted jobs(String net, HeadcountBasis basis) {
    return BusinessesStarted.builder()
        .context(context(ReferencePeriod.year(2025), "IN-BR"))
        .births(Disaggregated.of(20))
        .jobs(new NetJobs(Quantity.of(new BigDecimal(net), CountingUnit.UNIT), basis, YesNo.YES))
        .build();
  }

  @Test
  void e10RatesOfPartsAreNeverAddedToATotal() {
    Map<Sex, Proportion> parts =
        Map.of(Sex.MALE, Proportion.of(9, 1_000), Sex.FEMALE, Proportion.of(27, 5_000));
    WorkerVoice voice = WorkerVoice.builder()
        .context(context(ReferencePeriod.year(2025), "IN-TN"))
        .workersWithAccess(Disaggregated.of(Proportion.of(72, 10_000)).by("sex", parts))
        .mechanisms(List.of())
        .build();
    Aggregation table = add(WITH_ACCESS.splitBy("sex"), by("A", voice), by("B", voice));
    assertThat(table.cells())
        .extracting(Cell::outcome)
        .containsExactly(
            new Outcome.Value(Proportion.of(144, 20_000)),
            new Outcome.Value(Proportion.of(54, 10_000)),
            new Outcome.Value(Proportion.of(18, 2_000)));
  }

  @Test
  void e11MoreClosedThanRaisedIsAddedAsItIs() {
    Aggregation table = add(
        AggregationPlan.of("worker-voice")
            .component("/caseFlow/openStart")
            .component("/caseFlow/raised")
            .component("/caseFlow/closed")
            .component("/caseFlow/openEnd"),
        by("A", cases(12, 30, 35, 7)));
    assertThat(table.cells())
        .extracting(cell -> ((Count) ((Outcome.Value) cell.outcome()).measure()).value())
        .containsExactly(35L, 7L, 12L, 30L);
  }

  private static WorkerVoice cases(long openStart, long raised, long closed, long openEnd) {
    return WorkerVoice.builder()
        .context(context(ReferencePeriod.year(2025), "IN-TN"))
        .workersWithAccess(Disaggregated.of(Proportion.of(90, 100)))
        .mechanisms(List.of())
        .caseFlow(new CaseFlow(
            Count.of(openStart),
            Disaggregated.of(raised),
            Count.of(closed),
            Count.of(openEnd),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()))
        .build();
  }

  @Test
  void e12EmployeesAndHomeworkersStandInCellsThatSayWhoTheyAre() {
    Map<WorkerType, Proportion> parts = Map.of(
        WorkerType.EMPLOYEE, Proportion.of(300, 400),
        WorkerType.HOMEWORKER, Proportion.of(0, 1_000));
    Aggregation table = add(
        WITH_ACCESS.splitBy("workerType"), by("A", access(2025, Proportion.of(300, 1_400), parts)));
    assertThat(table.cells())
        .extracting(cell -> cell.key().part())
        .containsExactly(
            Optional.empty(),
            Optional.of(new CellKey.Part("workerType", "EMPLOYEE")),
            Optional.of(new CellKey.Part("workerType", "HOMEWORKER")));
    assertThat(table.cells())
        .extracting(Cell::outcome)
        .containsExactly(
            new Outcome.Value(Proportion.of(300, 1_400)),
            new Outcome.Value(Proportion.of(300, 400)),
            new Outcome.Value(Proportion.of(0, 1_000)));
  }

  @Test
  void e13PartsAreAddedPartByPartAndNeverIntoTheTotal() {
    Map<WorkerType, Proportion> parts = Map.of(
        WorkerType.EMPLOYEE, Proportion.of(40, 50),
        WorkerType.HOMEWORKER, Proportion.of(10, 50));
    Aggregation table = add(
        WITH_ACCESS.splitBy("workerType"),
        by("A", access(2025, Proportion.of(55, 100), parts)),
        by("B", access(2025, Proportion.of(50, 100), parts)));
    assertThat(table.cells())
        .extracting(Cell::outcome)
        .containsExactly(
            new Outcome.Value(Proportion.of(105, 200)),
            new Outcome.Value(Proportion.of(80, 100)),
            new Outcome.Value(Proportion.of(20, 100)));
  }
}
