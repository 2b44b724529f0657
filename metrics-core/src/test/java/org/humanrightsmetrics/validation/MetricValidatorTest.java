// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import org.humanrightsmetrics.rule.Complete;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WomenTrainedBuilder;
import org.junit.jupiter.api.Test;

class MetricValidatorTest {

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 1, 31)));

  private static WomenTrainedBuilder sound() {
    return WomenTrained.builder()
        .context(Context.of(
            ReferencePeriod.year(2025),
            "IN-BR",
            Population.census("Women in the 2025 courses", 455),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(Disaggregated.of(388)
            .by("trainingType", Map.of(TrainingType.LEGAL_RIGHTS, Count.of(388))));
  }

  private static List<String> codes(ValidationResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  @Test
  void acceptsASoundObservation() {
    assertThat(VALIDATOR.validate(sound().build()).findings()).isEmpty();
  }

  @Test
  void findsMoreCompletedThanStartedAndShowsBothNumbers() {
    WomenTrained wrong = sound().started(Count.of(412)).completed(Count.of(420)).build();
    Report report = Report.by(
            Reporter.of("IN-MHA-0001", "Example Training Trust", "IN", ReporterType.NATIONAL_NGO))
        .add(wrong);
    ValidationResult result = VALIDATOR.validate(report);
    assertThat(codes(result)).containsExactly("women-trained/completed-exceeds-started");
    Finding finding = result.findings().get(0);
    assertThat(finding.pointer()).isEqualTo("/observations/0/completed");
    assertThat(finding.arguments()).containsEntry("completed", 420L).containsEntry("started", 412L);
    assertThat(finding.related()).containsExactly("/observations/0/started");
  }

  @Test
  void aMissingFieldCarriesTheMetricsOwnCodeAndStopsTheRules() {
    ValidationResult result =
        VALIDATOR.validate(sound().audience(null).completed(Count.of(-1)).build());
    assertThat(codes(result)).containsExactly("women-trained/audience-missing", "count/negative");
    assertThat(result.notChecked()).hasSize(1);
  }

  @Test
  void anyJakartaValidatorGivesTheSameAnswers() {
    Validator plain = Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
    WomenTrained wrong = sound().started(Count.of(412)).completed(Count.of(420)).build();
    assertThat(plain.validate(wrong, Complete.class))
        .extracting(violation -> violation.getMessage())
        .containsExactlyElementsOf(codes(VALIDATOR.validate(wrong)));
    assertThat(plain.validate(sound().build(), Complete.class)).isEmpty();
  }
}
