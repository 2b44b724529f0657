// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.IscedLevel;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.humanrightsmetrics.validation.ValidationResult;
import org.junit.jupiter.api.Test;

/** What the files of the corpus cannot say: derived values, and rules that must not be asked. */
class ChildrenSchoolEnrolmentTest {

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static Disaggregated<Proportion> enrolled(Proportion girls, Proportion boys) {
    return Disaggregated.of(girls.plus(boys)).by("sex", Map.of(Sex.FEMALE, girls, Sex.MALE, boys));
  }

  private static ChildrenSchoolEnrolmentBuilder sound() {
    return ChildrenSchoolEnrolment.builder()
        .context(ContextBuilder.builder(Context.of(
                ReferencePeriod.stock(LocalDate.of(2025, 9, 30)),
                "IN-BR",
                Population.census("Children of the women in the courses", 190),
                Source.of(SourceMethod.REGISTER, QualityTier.T2)))
            .role(ValueRole.BASELINE)
            .build())
        .ageRange(new SchoolAges(6, 14, Country.of("IN"), "2025-2026"))
        .iscedLevel(IscedLevel.LEVEL_1)
        .ageSpecific(enrolled(Proportion.of(88, 97), Proportion.of(83, 93)));
  }

  @Test
  void theParityIndexIsTheExactQuotientOfTheTwoShares() {
    assertThat(sound().build().parityIndex()).contains(Ratio.of(88 * 93, 97 * 83));
    assertThat(sound()
            .ageSpecific(enrolled(Proportion.of(88, 97), Proportion.of(0, 0)))
            .build()
            .parityIndex())
        .isEmpty();
  }

  @Test
  void ofAnUnknownNumberOfUnknownChildrenOnlyTooManyIsAnError() {
    ChildrenSchoolEnrolmentBuilder open = sound();
    assertThat(
            VALIDATOR.validate(open.outOfSchool(Disaggregated.of(15)).build()).findings())
        .isEmpty();
    assertThat(
            VALIDATOR.validate(open.outOfSchool(Disaggregated.of(20)).build()).findings())
        .extracting(Finding::code)
        .containsExactly("children-school-enrolment/children-do-not-balance");
  }

  @Test
  void aRuleIsNotAskedWhenAnOptionalComponentThatItReadsIsNotSound() {
    ValidationResult result = VALIDATOR.validate(
        sound()
            .net(Disaggregated.of(Proportion.of(84, 96)))
            .outOfSchool(Disaggregated.of(15))
            .enrolmentUnknown(Count.of(0))
            .build(),
        Set.of("/officialAges/from", "/beyondSchool"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.notChecked())
        .extracting(NotChecked::code)
        .contains(
            "children-school-enrolment/official-ages-missing",
            "children-school-enrolment/children-do-not-balance");
  }

  @Test
  void aLevelThatIsNotKnownIsNoLevel() {
    Finding finding = VALIDATOR
        .validate(sound().iscedLevel(IscedLevel.UNKNOWN).build())
        .findings()
        .get(0);
    assertThat(finding.code()).isEqualTo("children-school-enrolment/level-invalid");
    assertThat(finding.what(Locale.ENGLISH)).startsWith("UNKNOWN is not");
  }
}
