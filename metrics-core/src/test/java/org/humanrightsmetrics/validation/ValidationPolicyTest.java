// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.WomenTrained;
import org.junit.jupiter.api.Test;

class ValidationPolicyTest {

  private static final String ROUND = "value/round-number";
  private static final String TOO_MANY = "women-trained/completed-exceeds-started";
  private static final ValidationPolicy POLICY =
      ValidationPolicy.standard().asOf(LocalDate.of(2026, 1, 31));
  private static final Reporter REPORTER =
      Reporter.of("IN-MHA-0001", "Example Training Trust", "IN", ReporterType.NATIONAL_NGO);

  private static WomenTrained women(int year, long completers) {
    return WomenTrained.builder()
        .context(Context.of(
            ReferencePeriod.year(year),
            "IN-BR",
            Population.census("Women in the courses", 5_000),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(Disaggregated.of(completers)
            .by("trainingType", Map.of(TrainingType.LEGAL_RIGHTS, Count.of(completers))))
        .build();
  }

  private static List<String> codes(ValidationResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  @Test
  void aRuleCanBeRaisedLoweredAndSwitchedOffAndTheResultSaysSo() {
    Metric round = women(2025, 2_000);
    ValidationResult standard = MetricValidator.with(POLICY).validate(round);
    assertThat(standard.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(standard.changedRules()).isEmpty();

    ValidationResult raised =
        MetricValidator.with(POLICY.severity(ROUND, Severity.ERROR)).validate(round);
    assertThat(raised.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(raised.changedRules()).containsEntry(ROUND, "ERROR");
    assertThat(raised.isAccepted()).isFalse();

    ValidationResult off = MetricValidator.with(POLICY.off(ROUND)).validate(round);
    assertThat(off.findings()).isEmpty();
    assertThat(off.notChecked())
        .containsExactly(new NotChecked(ROUND, "", NotChecked.Reason.SWITCHED_OFF));
    assertThat(off.changedRules()).containsEntry(ROUND, "OFF");
  }

  @Test
  void aThresholdCanBeChangedAndTheMessageHasTheOneInForce() {
    Metric round = women(2025, 2_500);
    assertThat(MetricValidator.with(POLICY).validate(round).findings()).isEmpty();
    ValidationResult finer = MetricValidator.with(
            POLICY.threshold(ROUND, "step", new BigDecimal(500)))
        .validate(round);
    assertThat(codes(finer)).containsExactly(ROUND);
    assertThat(finer.findings().get(0).arguments()).containsEntry("step", new BigDecimal(500));
  }

  @Test
  void theClockDecidesWhatIsStillToCome() {
    Metric thisYear = women(2026, 2_001);
    assertThat(codes(MetricValidator.with(POLICY).validate(thisYear)))
        .containsExactly("report/before-period-end");
    assertThat(MetricValidator.with(POLICY.asOf(LocalDate.of(2027, 1, 1)))
            .validate(thisYear)
            .findings())
        .isEmpty();
  }

  @Test
  void whatLiesBeyondTheObservationsComparedIsNamed() {
    Report report = Report.by(REPORTER);
    for (int year = 2021; year <= 2025; year++) {
      report = report.add(women(year, 2_001));
    }
    assertThat(codes(MetricValidator.with(POLICY).validate(report)))
        .containsExactly("series/repeated-value", "series/repeated-value", "series/repeated-value");
    ValidationResult bounded =
        MetricValidator.with(POLICY.observationsCompared(2)).validate(report);
    assertThat(bounded.findings()).isEmpty();
    assertThat(bounded.notChecked())
        .contains(
            new NotChecked("series/repeated-value", "", NotChecked.Reason.TOO_MANY_OBSERVATIONS));
  }

  @Test
  void manyThreadsGetWhatOneThreadGets() throws Exception {
    MetricValidator shared = MetricValidator.with(POLICY);
    List<Metric> metrics = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      metrics.add(
          i % 3 == 0
              ? women(2025, 1_000L * (i + 1))
              : i % 3 == 1
                  ? women(2025, i)
                  : WomenTrained.builder().context(women(2025, 1).context()).build());
    }
    List<ValidationResult> alone = metrics.stream().map(shared::validate).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<ValidationResult>> tasks = new ArrayList<>();
      metrics.forEach(metric -> tasks.add(() -> shared.validate(metric)));
      List<Future<ValidationResult>> together = threads.invokeAll(tasks);
      for (int i = 0; i < alone.size(); i++) {
        assertThat(together.get(i).get()).as("observation %d", i).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anErrorStaysAnErrorUntilSomebodyChangesIt() {
    Metric wrong = WomenTrained.builder()
        .context(women(2025, 1).context())
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(
            Disaggregated.of(7).by("trainingType", Map.of(TrainingType.LEGAL_RIGHTS, Count.of(7))))
        .started(Count.of(5))
        .completed(Count.of(7))
        .build();
    assertThat(MetricValidator.with(POLICY).validate(wrong).isAccepted()).isFalse();
    assertThat(MetricValidator.with(POLICY.severity(TOO_MANY, Severity.INFO))
            .validate(wrong)
            .isAccepted())
        .isTrue();
  }
}
