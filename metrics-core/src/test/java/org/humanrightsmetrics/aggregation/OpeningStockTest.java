// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.humanrightsmetrics.aggregation.Samples.add;
import static org.humanrightsmetrics.aggregation.Samples.by;
import static org.humanrightsmetrics.aggregation.Samples.months;
import static org.humanrightsmetrics.aggregation.Samples.plan;

import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.standard.WorkerVoice;
import org.humanrightsmetrics.standard.WorkerVoiceBuilder;
import org.humanrightsmetrics.standard.WorkerVoiceCaseFlowBuilder;
import org.junit.jupiter.api.Test;

/** Over several periods the cases begin with the first opening and end with the last closing. */
class OpeningStockTest {

  private static Observation cases(String reporter, int first, int last, long... flow) {
    WorkerVoice voice = Samples.access(2025, Proportion.of(1, 2), Map.of());
    return by(
        reporter,
        WorkerVoiceBuilder.builder(voice)
            .context(Samples.context(months(2025, first, last), "IN-TN"))
            .caseFlow(WorkerVoiceCaseFlowBuilder.builder()
                .openStart(Count.of(flow[0]))
                .raised(Disaggregated.of(flow[1]))
                .closed(Count.of(flow[2]))
                .openEnd(Count.of(flow[0] + flow[1] - flow[2]))
                .build())
            .build());
  }

  private static Cell cell(String component, Observation... observations) {
    return add(plan("worker-voice", "/caseFlow/" + component), observations)
        .cells()
        .get(0);
  }

  private static Outcome value(long value) {
    return new Outcome.Value(Count.of(value));
  }

  @Test
  void theCasesOfAYearOfHalvesBalance() {
    Observation[] halves = {cases("A", 7, 12, 15, 4, 9), cases("A", 1, 6, 12, 8, 5)};
    assertThat(cell("openStart", halves).outcome()).isEqualTo(value(12));
    assertThat(cell("raised", halves).outcome()).isEqualTo(value(12));
    assertThat(cell("closed", halves).outcome()).isEqualTo(value(14));
    assertThat(cell("openEnd", halves).outcome()).isEqualTo(value(10));
  }

  @Test
  void theFirstOpeningsOfSeveralReportersAreAdded() {
    Observation[] all = {
      cases("A", 1, 6, 12, 8, 5), cases("A", 7, 12, 15, 4, 9), cases("B", 7, 12, 3, 0, 0)
    };
    Cell cell = cell("openStart", all);
    assertThat(cell.outcome()).isEqualTo(value(15));
    assertThat(cell.caveats())
        .filteredOn(caveat -> caveat.code().equals("aggregation/readings-of-different-days"))
        .singleElement()
        .satisfies(caveat -> assertThat(List.of(caveat.left(), caveat.right()))
            .containsExactly("2025-01-01", "2025-07-01"));
    assertThat(cell("openEnd", all).outcome()).isEqualTo(value(13));
  }

  @Test
  void twoOpeningsOfOneDayThatDifferAreRefused() {
    Cell cell = cell("openStart", cases("A", 1, 6, 12, 8, 5), cases("A", 1, 6, 13, 8, 5));
    assertThat(cell.reasons()).singleElement().satisfies(reason -> {
      assertThat(reason.code()).isEqualTo("aggregation/two-readings-of-one-day");
      assertThat(reason.arguments()).containsEntry("day", "2025-01-01");
    });
  }
}
