// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.Announcement;
import org.humanrightsmetrics.code.AuditMethod;
import org.humanrightsmetrics.code.ForcedLabourIndicator;
import org.humanrightsmetrics.code.IndicatorState;
import org.humanrightsmetrics.code.OpenSupplyHubId;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Access;
import org.humanrightsmetrics.context.Confidentiality;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ObservationStatus;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.IndicatorAssessment.Indicator;
import org.humanrightsmetrics.standard.IndicatorAssessment.Interviews;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the files of the corpus cannot say: who is protected when, and where a rule keeps silent on purpose. */
class ForcedLabourRiskIndicatorsTest {

  private static final String METRIC = "forced-labour-risk-indicators/";

  private static final LocalDate READ = LocalDate.of(2025, 12, 31);

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static Described context() {
    return new Described();
  }

  /** A target, which no rule expects to be split or to have a baseline. */
  private static final class Described {
    private Optional<Confidentiality> confidentiality = Optional.empty();
    private Optional<Subject> subject = Optional.empty();
    private Optional<Status> status = Optional.empty();

    Described readBy(Access access) {
      confidentiality = Optional.of(
          new Confidentiality(access, Optional.empty(), Optional.empty(), Optional.empty()));
      return this;
    }

    Described about(SubjectKind kind) {
      subject = Optional.of(new Subject(
          kind,
          "Example Assembly Plant",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty()));
      return this;
    }

    Described reportedOn(LocalDate day) {
      status = Optional.of(new Status(ObservationStatus.FINAL, Optional.of(day), Optional.empty()));
      return this;
    }

    Context build() {
      return Context.builder()
          .period(ReferencePeriod.stock(READ))
          .area(ReferenceArea.of("MY"))
          .population(Population.census("Sites of suppliers", 31))
          .source(Source.of(SourceMethod.ASSESSMENT, QualityTier.T4))
          .role(ValueRole.TARGET)
          .confidentiality(confidentiality)
          .subject(subject)
          .status(status)
          .build();
    }
  }

  private static IndicatorAssessmentBuilder site(Indicator... indicators) {
    return IndicatorAssessmentBuilder.builder()
        .siteId("S-04")
        .assessedOn(LocalDate.of(2025, 11, 12))
        .method(Optional.of(AuditMethod.ON_SITE))
        .announcement(Optional.of(Announcement.UNANNOUNCED))
        .interviews(Optional.of(new Interviews(Count.of(26), Count.of(12))))
        .indicators(List.of(indicators))
        .safeToDisclose(YesNo.NO);
  }

  private static Indicator indicator(ForcedLabourIndicator which, IndicatorState state) {
    return new Indicator(
        which,
        state,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Indicator[] all(IndicatorState state) {
    return Arrays.stream(ForcedLabourIndicator.values())
        .map(which -> indicator(which, state))
        .toArray(Indicator[]::new);
  }

  private static Indicator[] oneIs(IndicatorState state) {
    Indicator[] all = all(IndicatorState.ABSENT);
    all[0] = indicator(ForcedLabourIndicator.ABUSE_OF_VULNERABILITY, state);
    return all;
  }

  private static List<String> codes(
      Described context, Proportion total, IndicatorAssessmentBuilder... sites) {
    return VALIDATOR
        .validate(Report.by(Reporter.of(
                "GB-COH-00000000", "Example Electronics", "GB", ReporterType.PRIVATE_SECTOR))
            .add(ForcedLabourRiskIndicators.builder()
                .context(context.build())
                .sitesWithIndicator(Disaggregated.of(total))
                .sites(
                    Arrays.stream(sites).map(IndicatorAssessmentBuilder::build).toList())
                .build()))
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  private static List<String> codes(IndicatorAssessmentBuilder site) {
    return codes(context(), Proportion.of(2, 5), site);
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void aSiteThatCanBeRecognisedIsShownToEverybodyOnlyAfterACheck(Access access) {
    IndicatorAssessmentBuilder named = site(oneIs(IndicatorState.SUSPECTED))
        .openSupplyHubId(Optional.of(OpenSupplyHubId.of("MY2020001EXAMPA")));
    List<String> found = codes(context().readBy(access), Proportion.of(2, 5), named);
    if (access == Access.PUBLIC) {
      assertThat(found).containsExactly(METRIC + "site-exposed");
    } else {
      assertThat(found).isEmpty();
    }
    // Whoever says nothing of its readers is taken at the worst.
    assertThat(codes(named)).containsExactly(METRIC + "site-exposed");
    assertThat(codes(named.safeToDisclose(YesNo.UNKNOWN))).containsExactly(METRIC + "site-exposed");
    assertThat(codes(named.safeToDisclose(YesNo.YES))).isEmpty();
  }

  @Test
  void aSiteAtWhichNothingWasFoundNeedsNoProtection() {
    assertThat(codes(site(all(IndicatorState.ABSENT))
            .openSupplyHubId(Optional.of(OpenSupplyHubId.of("MY2020001EXAMPA")))))
        .isEmpty();
  }

  @Test
  void anObservationAboutOneSiteExposesItEvenWithoutAList() {
    Proportion one = Proportion.of(1, 1);
    assertThat(codes(context().about(SubjectKind.SITE), one))
        .containsExactly(METRIC + "site-exposed");
    assertThat(codes(context().about(SubjectKind.SITE), Proportion.of(0, 1))).isEmpty();
    assertThat(codes(context().about(SubjectKind.SITES), one)).isEmpty();
    assertThat(codes(
            context().about(SubjectKind.SITE),
            Proportion.missing(Missing.WITHHELD),
            site(oneIs(IndicatorState.SUSPECTED))))
        .containsExactly(METRIC + "site-exposed");
    assertThat(codes(
            context().about(SubjectKind.SITE),
            one,
            site(oneIs(IndicatorState.SUSPECTED)).safeToDisclose(YesNo.YES)))
        .isEmpty();
  }

  @Test
  void absentNeedsAMethodAndWorkersWhoWereAsked() {
    String code = METRIC + "absent-without-evidence";
    IndicatorAssessmentBuilder clear = site(all(IndicatorState.ABSENT));
    assertThat(codes(clear)).isEmpty();
    assertThat(codes(site(all(IndicatorState.ABSENT)).method(Optional.empty())))
        .containsExactly(code);
    assertThat(codes(site(all(IndicatorState.ABSENT)).method(Optional.of(AuditMethod.UNKNOWN))))
        .containsExactly(code);
    assertThat(codes(site(all(IndicatorState.ABSENT)).interviews(Optional.empty())))
        .containsExactly(code);
    // How many were asked may be withheld; that somebody was asked is then believed.
    assertThat(codes(site(all(IndicatorState.ABSENT))
            .interviews(Optional.of(
                new Interviews(Count.missing(Missing.WITHHELD), Count.missing(Missing.WITHHELD))))))
        .isEmpty();
    assertThat(codes(site(oneIs(IndicatorState.NOT_ASSESSED)).interviews(Optional.empty())))
        .containsExactly(code);
  }

  @Test
  void whatWasNotAssessedIsNoSiteAssessed() {
    IndicatorAssessmentBuilder nothing = site(all(IndicatorState.NOT_ASSESSED));
    assertThat(codes(context(), Proportion.of(0, 0), nothing))
        .containsExactly(METRIC + "mostly-not-assessed");
    assertThat(nothing.build().wasAssessed()).isFalse();
    assertThat(codes(context(), Proportion.of(0, 0), site(all(IndicatorState.ABSENT))))
        .containsExactly(METRIC + "sites-exceed-counts");
    // One site is clear, but the count leaves no room for a clear one.
    assertThat(codes(context(), Proportion.of(5, 5), site(all(IndicatorState.ABSENT))))
        .containsExactly(METRIC + "sites-exceed-counts");
  }

  @Test
  void aRemedyHasThirtyDaysToBegin() {
    IndicatorAssessmentBuilder present =
        site(oneIs(IndicatorState.PRESENT)).assessedOn(LocalDate.of(2025, 12, 1));
    assertThat(codes(present)).isEmpty();
    assertThat(codes(context().reportedOn(LocalDate.of(2026, 1, 1)), Proportion.of(2, 5), present))
        .containsExactly(METRIC + "present-without-remediation");
  }

  @Test
  void onlyTheIndicatorThatIsNotDirectHasNoMethodOfControl() {
    assertThat(Arrays.stream(ForcedLabourIndicator.values())
            .filter(which -> which.methodsOfControl().isEmpty()))
        .containsExactly(ForcedLabourIndicator.ABUSE_OF_VULNERABILITY);
  }
}
