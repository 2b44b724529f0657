// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.humanrightsmetrics.code.MechanismKind;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.standard.WorkerVoice.Criterion;
import org.humanrightsmetrics.standard.WorkerVoice.Mechanism;
import org.junit.jupiter.api.Test;

/** What is worked out from the mechanisms; the rules are tested by the corpus. */
class WorkerVoiceTest {

  private static WorkerVoiceMechanismBuilder mechanism(MechanismKind kind) {
    Criterion unknown = Criterion.of(YesNo.UNKNOWN);
    return WorkerVoiceMechanismBuilder.builder()
        .kind(kind)
        .legitimate(unknown)
        .accessible(unknown)
        .predictable(unknown)
        .equitable(unknown)
        .transparent(unknown)
        .rightsCompatible(unknown)
        .continuousLearning(unknown);
  }

  private static WorkerVoice voice(Mechanism... mechanisms) {
    return WorkerVoice.builder()
        .context(Context.of(
            ReferencePeriod.year(2025),
            "KH-12",
            Population.census("People who work at the two sites", 1250),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .workersWithAccess(Disaggregated.of(Proportion.missing(Missing.UNKNOWN)))
        .mechanisms(List.of(mechanisms))
        .build();
  }

  @Test
  void eachCriterionHasItsOwnShareOfTheMechanismsJudgedByIt() {
    WorkerVoice m = voice(
        mechanism(MechanismKind.OPERATIONAL_LEVEL)
            .legitimate(Criterion.of(YesNo.YES))
            .accessible(Criterion.of(YesNo.YES))
            .predictable(Criterion.of(YesNo.YES))
            .equitable(Criterion.of(YesNo.YES))
            .transparent(Criterion.of(YesNo.YES))
            .rightsCompatible(Criterion.of(YesNo.YES))
            .continuousLearning(Criterion.of(YesNo.YES))
            .engagementAndDialogue(Criterion.of(YesNo.YES, "Two rounds of talks with workers"))
            .build(),
        mechanism(MechanismKind.INDUSTRY).accessible(Criterion.of(YesNo.NO)).build(),
        mechanism(MechanismKind.STATE_BASED).build());
    assertThat(Arrays.stream(EffectivenessCriterion.values()).map(m::mechanismsMeeting))
        .containsExactly(
            Proportion.of(1, 1),
            Proportion.of(1, 2),
            Proportion.of(1, 1),
            Proportion.of(1, 1),
            Proportion.of(1, 1),
            Proportion.of(1, 1),
            Proportion.of(1, 1),
            Proportion.of(1, 1));
  }

  @Test
  void mechanismsOfWhichNothingIsKnownAreNoneOfNone() {
    assertThat(voice().mechanismsMeeting(EffectivenessCriterion.TRANSPARENT))
        .isEqualTo(Proportion.of(0, 0));
  }
}
