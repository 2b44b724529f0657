// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadResult;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoTest {

  private static final MetricsJson JSON = MetricsJson.builder(StandardMetrics.CATALOGUE)
      .policy(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)))
      .build();

  private static ReadResult read(DemoOrganisation organisation) {
    return JSON.read(JSON.write(organisation.report()));
  }

  private static Set<String> codes(DemoOrganisation organisation) {
    return read(organisation).findings().stream().map(Finding::code).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(DemoOrganisation.class)
  void validationNamesTheTrapsThatItCanSeeAndNothingElse(DemoOrganisation organisation) {
    List<String> expected =
        organisation.trap().map(trap -> trap.codes("validate")).orElse(List.of());
    assertThat(codes(organisation)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatOneReportCannotShowIsLeftToTheOtherVerbs() {
    Set<Trap> unseen = EnumSet.allOf(Trap.class);
    unseen.removeIf(trap -> !trap.codes("validate").isEmpty());
    assertThat(unseen)
        .containsExactlyInAnyOrder(
            Trap.AGE_BANDS,
            Trap.OVERLAPPING_FLOWS,
            Trap.DOUBLE_COUNTING,
            Trap.ZERO_FOR_MISSING,
            Trap.TINY_CELLS);
  }

  @Test
  void oneObservationIsUnusableAndAllOthersAreNot() {
    List<Finding> errors = new ArrayList<>();
    for (DemoOrganisation organisation : DemoOrganisation.values()) {
      read(organisation).findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .forEach(errors::add);
    }
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).code()).isEqualTo("personal-savings/currencies-mixed");
  }

  @Test
  void everyTrapStandsInTheDataAndOnThePage() {
    Set<Trap> set = EnumSet.noneOf(Trap.class);
    for (DemoOrganisation organisation : DemoOrganisation.values()) {
      organisation.trap().ifPresent(set::add);
    }
    assertThat(set).containsExactlyInAnyOrder(Trap.values());
    String page = Demo.files().get(Demo.TRAPS);
    for (Trap trap : Trap.values()) {
      assertThat(page).contains("## " + trap.title(), trap.data(), trap.answer());
    }
    for (DemoOrganisation organisation : DemoOrganisation.values()) {
      assertThat(page)
          .contains("| `" + Demo.file(organisation) + "` | " + organisation.title() + " | ");
    }
  }

  @Test
  void twelveOrganisationsReportThreeYearsOfSixMetrics() {
    Map<String, Integer> byMetric = new TreeMap<>();
    Set<Integer> years = new HashSet<>();
    Set<String> reporters = new HashSet<>();
    for (DemoOrganisation organisation : DemoOrganisation.values()) {
      organisation.report().observations().forEach(observation -> {
        byMetric.merge(observation.metric().type().id(), 1, Integer::sum);
        reporters.add(observation.reporter().key());
        observation
            .metric()
            .context()
            .period()
            .lastDay()
            .ifPresent(day -> years.add(day.getYear()));
      });
    }
    assertThat(reporters).hasSize(12);
    assertThat(years).contains(2023, 2024, 2025);
    assertThat(byMetric.keySet())
        .containsExactlyInAnyOrder(
            "women-trained",
            "personal-savings",
            "children-school-enrolment",
            "businesses-started",
            "worker-voice",
            "audit-independence");
    assertThat(byMetric.keySet())
        .isSubsetOf(
            StandardMetrics.CATALOGUE.types().stream().map(MetricType::id).toList());
    assertThat(byMetric.values().stream().mapToInt(Integer::intValue).sum()).isBetween(200, 400);
  }

  @Test
  void organisationsThatReportTogetherReadAsTheyReportAlone() {
    byte[] together = Demo.files().get(Demo.TOGETHER).getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.read(together).isAccepted()).isTrue();
    assertThat(JSON.read(together).observations()).hasSize(74);
  }

  @Test
  void everyCallMakesTheSameBytes() {
    assertThat(Demo.files()).isEqualTo(Demo.files());
  }
}
