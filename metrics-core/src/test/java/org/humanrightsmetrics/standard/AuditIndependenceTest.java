// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.code.Announcement;
import org.humanrightsmetrics.code.AuditActor;
import org.humanrightsmetrics.code.AuditParty;
import org.humanrightsmetrics.code.FindingsShared;
import org.humanrightsmetrics.code.TeamGender;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.standard.AuditIndependence.AuditFacts;
import org.humanrightsmetrics.standard.AuditIndependence.CriterionShare;
import org.junit.jupiter.api.Test;

/** What is worked out from the facts; the rules are tested by the corpus. */
class AuditIndependenceTest {

  private static AuditIndependenceAuditFactsBuilder facts(String id) {
    return AuditIndependenceAuditFactsBuilder.builder()
        .auditId(id)
        .paidBy(AuditActor.BUYER)
        .selectedBy(AuditActor.SHARED)
        .party(AuditParty.THIRD)
        .announcement(Announcement.UNKNOWN);
  }

  private static AuditIndependence audits(Disaggregated<Count> audits, AuditFacts... details) {
    return AuditIndependence.builder()
        .context(Context.of(
            ReferencePeriod.year(2025),
            "KH",
            Population.census("Supplier sites", 64),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .audits(audits)
        .details(List.of(details))
        .build();
  }

  @Test
  void aShareIsTakenFromTheCountsWhereTheySpeakOfTheFact() {
    AuditIndependence m = audits(
        Disaggregated.of(40)
            .by(
                "paidBy",
                Map.of(
                    AuditActor.BUYER, Count.of(20),
                    AuditActor.SHARED, Count.of(4),
                    AuditActor.SUPPLIER, Count.of(14),
                    AuditActor.UNKNOWN, Count.of(2))),
        facts("A-1").paidBy(AuditActor.SUPPLIER).build());
    assertThat(m.share(IndependenceCriterion.NOT_PAID_BY_SUPPLIER))
        .isEqualTo(new CriterionShare(Proportion.of(20, 38), 2));
  }

  @Test
  void aShareIsTakenFromTheDetailsWhereTheCountsAreSilentAndTheRestIsUnknown() {
    AuditIndependence m = audits(
        Disaggregated.of(5),
        facts("A-1").build(),
        facts("A-2").party(AuditParty.SECOND).build(),
        facts("A-3").party(AuditParty.UNKNOWN).build());
    assertThat(m.share(IndependenceCriterion.THIRD_PARTY))
        .isEqualTo(new CriterionShare(Proportion.of(1, 2), 3));
  }

  @Test
  void aWithheldPartMakesNoShare() {
    AuditIndependence m = audits(Disaggregated.of(40)
        .by(
            "party",
            Map.of(
                AuditParty.THIRD, Count.of(36),
                AuditParty.SECOND, Count.missing(Missing.WITHHELD))));
    assertThat(m.share(IndependenceCriterion.THIRD_PARTY).met())
        .isEqualTo(Proportion.missing(Missing.WITHHELD));
  }

  @Test
  void nothingKnownIsNoneOfNone() {
    AuditIndependence m = audits(Disaggregated.of(3));
    assertThat(Arrays.stream(IndependenceCriterion.values()).map(m::share))
        .containsOnly(new CriterionShare(Proportion.of(0, 0), 3));
  }

  @Test
  void aFactThatWasNotRecordedIsNeverTakenForANo() {
    AuditFacts bare = facts("A-1")
        .paidBy(AuditActor.UNKNOWN)
        .selectedBy(AuditActor.UNKNOWN)
        .party(AuditParty.UNKNOWN)
        .build();
    assertThat(IndependenceCriterion.values())
        .allSatisfy(criterion -> assertThat(criterion.judge(bare)).isEqualTo(YesNo.UNKNOWN));
  }

  @Test
  void anAuditThatDoesEverythingWellMeetsEveryCriterion() {
    AuditFacts good = facts("A-1")
        .selectedBy(AuditActor.SCHEME)
        .announcement(Announcement.UNANNOUNCED)
        .consecutiveAudits(2)
        .otherServicesSold(YesNo.NO)
        .conflictDeclarationSigned(YesNo.YES)
        .team(AuditIndependenceTeamBuilder.builder().gender(TeamGender.MIXED).build())
        .auditorDays(new BigDecimal("2.0"))
        .workers(100)
        .interviews(
            AuditIndependenceInterviewsBuilder.builder().total(10).offSite(1).build())
        .workerRepresentativeTookPart(YesNo.YES)
        .findingsSharedWith(List.of(FindingsShared.PUBLIC))
        .build();
    assertThat(IndependenceCriterion.values())
        .allSatisfy(criterion -> assertThat(criterion.judge(good)).isEqualTo(YesNo.YES));
  }

  @Test
  void anAuditThatDoesEverythingBadlyMeetsNone() {
    AuditFacts poor = facts("A-1")
        .paidBy(AuditActor.SHARED)
        .party(AuditParty.FIRST)
        .announcement(Announcement.SEMI_ANNOUNCED)
        .consecutiveAudits(3)
        .otherServicesSold(YesNo.YES)
        .conflictDeclarationSigned(YesNo.NO)
        .team(AuditIndependenceTeamBuilder.builder().gender(TeamGender.ALL_MEN).build())
        .auditorDays(new BigDecimal("1.5"))
        .workers(100)
        .interviews(
            AuditIndependenceInterviewsBuilder.builder().total(10).offSite(0).build())
        .workerRepresentativeTookPart(YesNo.NO)
        .findingsSharedWith(List.of(FindingsShared.BUYER))
        .build();
    assertThat(IndependenceCriterion.values())
        .allSatisfy(criterion -> assertThat(criterion.judge(poor)).isEqualTo(YesNo.NO));
  }
}
