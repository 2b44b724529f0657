// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * A made-up metric in three versions. Version 1 had {@code planted} and {@code alive}; version 2 calls the second
 * {@code surviving} and splits {@code planted} by a comma; version 3 also wants the hours of work, which nobody asked
 * before, unless they stood in {@code effort}.
 */
class MigrationTest {

  /** The third version. */
  record Trees(
      @NotNull @Valid Context context,
      @NotNull @Headline @Measured(unit = CountingUnit.UNIT) Count planted,
      @NotNull @Measured(unit = CountingUnit.UNIT) Count surviving,
      @NotNull @Measured(unit = CountingUnit.HOUR) Quantity hours)
      implements Metric {

    static final MetricType<Trees> TYPE = MetricType.of("trees-planted", 3, Trees.class)
        .seriesBreakAt(3)
        .access(MethodHandles.lookup());

    @Override
    public MetricType<Trees> type() {
      return TYPE;
    }
  }

  /** From 1 to 2: a member gets another name, and a remark is left out. */
  private static final class Rename implements Migration {
    @Override
    public String metric() {
      return "trees-planted";
    }

    @Override
    public int from() {
      return 1;
    }

    @Override
    public Outcome migrate(ObjectNode observation) {
      observation.set("surviving", observation.remove("alive"));
      Outcome outcome = Outcome.of(observation).moved("/surviving", "/alive");
      if (observation.remove("mood") != null) {
        outcome.note("trees-planted/mood-left-out", Severity.INFO, "/mood", Map.of());
      }
      return outcome;
    }
  }

  /** From 2 to 3: a group is split, and what was never asked cannot be made up. */
  private static final class Split implements Migration {
    @Override
    public String metric() {
      return "trees-planted";
    }

    @Override
    public int from() {
      return 2;
    }

    @Override
    public Outcome migrate(ObjectNode observation) {
      if (!(observation.remove("effort") instanceof ObjectNode effort) || !effort.has("hours")) {
        return Outcome.notConvertible(observation, "version 2 did not ask for the hours of work");
      }
      observation.set("hours", effort.get("hours"));
      return Outcome.of(observation).moved("/hours", "/effort/hours");
    }
  }

  private static final MetricsJson JSON = MetricsJson.builder(MetricCatalogue.of(Trees.TYPE))
      .policy(Sample.JSON.policy())
      .migrations(List.of(new Split(), new Rename()))
      .build();

  private static String line(int version, String values) {
    return Sample.line("\"metric\":\"trees-planted\",\"version\":" + version + ",\"context\":"
        + Sample.CONTEXT + "," + values);
  }

  @Test
  void anOldObservationIsBroughtToTheNewestVersion() {
    ReadResult result = JSON.read(
        line(1, "\"planted\":57,\"alive\":41,\"effort\":{\"hours\":12.50},\"mood\":\"good\""));

    assertThat(Sample.codes(result.findings()))
        .containsExactly("trees-planted/mood-left-out at /mood");
    Trees trees = (Trees) result.observations().get(0).metric();
    assertThat(trees.surviving()).isEqualTo(Count.of(41));
    assertThat(trees.hours().value()).isEqualTo(new BigDecimal("12.50"));
    assertThat(result.observations().get(0).reportedVersion()).isEqualTo(1);
    assertThat(JSON.writeLine(result.observations().get(0)))
        .contains("\"version\":3")
        .contains("\"surviving\":41");
  }

  @Test
  void findingsLeadToWhereTheThingWasWritten() {
    String line = line(1, "\"planted\":-1,\"alive\":\"few\",\"effort\":{\"hours\":-2}");
    ReadResult result = JSON.read(line);

    assertThat(Sample.seen(result.findings(), line))
        .containsExactly(
            "field/wrong-type at /alive: \"few\",",
            "count/negative at /planted: -1,\"al",
            "number/below-minimum at /effort/hours: -2}}");
  }

  @Test
  void whatTheNewVersionNeedsAndTheOldNeverAskedIsNotInvented() {
    ReadResult result = JSON.read(line(2, "\"planted\":57,\"surviving\":41"));

    assertThat(Sample.codes(result.findings())).containsExactly("report/not-convertible at ");
    Finding finding = result.findings().get(0);
    assertThat(finding.arguments())
        .containsEntry("reason", "version 2 did not ask for the hours of work");
    assertThat(result.observations()).isEmpty();
    assertThat(result.notChecked())
        .containsExactly(new NotChecked("trees-planted/*", "", NotChecked.Reason.NOT_CONVERTIBLE));
  }

  @Test
  void theVersionMayComeAfterTheValues() {
    String last =
        Sample.line("\"planted\":57,\"surviving\":41,\"effort\":{\"hours\":1},\"context\":"
            + Sample.CONTEXT + ",\"version\":2,\"metric\":\"trees-planted\"");

    assertThat(JSON.read(last).findings()).isEmpty();
    assertThat(JSON.read(last).observations()).hasSize(1);
  }

  @Test
  void anOldTextIsReadAsStrictlyAsANewOne() {
    String line = line(1, "\"planted\":1e2,\"planted\":3,\"alive\":1");

    assertThat(Sample.codes(JSON.read(line).findings()))
        .containsExactly("number/exponent at /planted", "field/duplicate at /planted");
  }

  @Test
  void withoutAStepTheVersionIsNotKnown() {
    MetricsJson noSteps = MetricsJson.builder(MetricCatalogue.of(Trees.TYPE)).build();

    assertThat(Sample.codes(noSteps.read(line(1, "\"planted\":1")).findings()))
        .contains("report/version-unknown at /version");
  }

  @Test
  void aSeriesBreaksBetweenVersionsThatAskDifferentThings() {
    assertThat(Trees.TYPE.isOneSeries(1, 2)).isTrue();
    assertThat(Trees.TYPE.isOneSeries(2, 3)).isFalse();
  }

  @Test
  void twoStepsFromOneVersionAreRefused() {
    assertThatThrownBy(() -> MetricsJson.builder(MetricCatalogue.of(Trees.TYPE))
            .migrations(List.of(new Rename(), new Rename()))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("trees-planted");
  }
}
