// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The worked examples 4 to 6 of the standard, and what they leave open. */
class ContributorRulesTest {

  private static DisclosurePolicy benchmark(int p) {
    return DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK).pPercent(p).build();
  }

  private final ContributorRules rules = ContributorRules.of(benchmark(10));

  @Test
  void refusesWhatTheSecondLargestCouldEstimate() {
    assertThat(rules.judge(800, 150, 30, 20))
        .containsExactlyInAnyOrder(
            Reason.P_PERCENT_RULE, Reason.DOMINANT_CONTRIBUTOR, Reason.TOO_FEW_CONTRIBUTORS);
  }

  @Test
  void refusesDominanceEvenWhenThePercentRulePasses() {
    assertThat(rules.judge(400, 300, 200, 100))
        .containsExactlyInAnyOrder(Reason.DOMINANT_CONTRIBUTOR, Reason.TOO_FEW_CONTRIBUTORS);
  }

  @Test
  void passesThePercentRuleAtItsBoundary() {
    assertThat(rules.judge(500, 400, 30, 20))
        .containsExactlyInAnyOrder(Reason.DOMINANT_CONTRIBUTOR, Reason.TOO_FEW_CONTRIBUTORS);
    assertThat(ContributorRules.of(benchmark(15)).judge(500, 400, 30, 20))
        .contains(Reason.P_PERCENT_RULE);
  }

  @Test
  void passesAnEvenPool() {
    assertThat(rules.judge(20, 20, 20, 20, 20)).isEmpty();
    assertThat(rules.judge(25, 25, 20, 20, 10)).isEmpty();
    assertThat(rules.judge(26, 24, 20, 20, 10)).containsExactly(Reason.DOMINANT_CONTRIBUTOR);
  }

  @Test
  void countsOnlyThoseWhoContribute() {
    assertThat(rules.judge(20, 20, 20, 20, 0)).contains(Reason.TOO_FEW_CONTRIBUTORS);
  }

  @Test
  void asksNothingOfSharesWhenSomethingIsNegative() {
    assertThat(rules.judge(800, -150, 30, 20, 5)).isEmpty();
  }

  @Test
  void staysExactForTheLargestNumbers() {
    long most = Long.MAX_VALUE;
    assertThat(rules.judge(most, most, most, most, most)).isEmpty();
  }

  @Test
  void protectsByWhatIsMissing() {
    // 80 are asked for, 50 are there.
    assertThat(rules.protection(800, 150, 30, 20)).isEqualTo(30);
    // Nothing is missing, so the closeness itself counts: 10 % of 400.
    assertThat(rules.protection(400, 300, 200, 100)).isEqualTo(40);
    assertThat(rules.protection(3)).isEqualTo(1);
  }

  @Test
  void asksForDataThreeMonthsOld() {
    LocalDate end = LocalDate.of(2026, 3, 31);
    assertThat(rules.judgeAge(end, LocalDate.of(2026, 6, 29))).contains(Reason.TOO_RECENT);
    assertThat(rules.judgeAge(end, LocalDate.of(2026, 6, 30))).isEmpty();
  }

  @Test
  void protectsByWholeUnitsRoundedUp() {
    // 15 % of 205 are 30.75, of which nothing is there.
    assertThat(ContributorRules.of(benchmark(15)).protection(205, 100)).isEqualTo(31);
    assertThat(ContributorRules.of(benchmark(20)).protection(205, 100)).isEqualTo(41);
    // Nothing is missing: 15 % of 100.
    assertThat(ContributorRules.of(benchmark(15)).protection(100, 50, 15)).isEqualTo(15);
    assertThat(ContributorRules.of(benchmark(15)).protection(100, 50, 14)).isEqualTo(1);
  }

  @Test
  void protectsAtLeastByOne() {
    assertThat(rules.protection(10)).isEqualTo(1);
    assertThat(rules.protection(11)).isEqualTo(2);
    assertThat(rules.protection()).isEqualTo(1);
    assertThat(rules.protection(0, 0)).isEqualTo(1);
    assertThat(rules.protection(800, -150, 30)).isEqualTo(1);
  }

  @Test
  void findsTheTwoLargestWhereverTheyStand() {
    for (long[] each : new long[][] {{30, 150, 800, 20}, {20, 800, 30, 150}, {150, 800, 20, 30}}) {
      assertThat(rules.protection(each)).isEqualTo(30);
    }
    // Two equal ones: the second is as large as the first.
    assertThat(rules.protection(800, 800, 30, 20)).isEqualTo(30);
  }

  @Test
  void anEmptyPoolHasTooFewAndNothingElse() {
    assertThat(rules.judge()).containsExactly(Reason.TOO_FEW_CONTRIBUTORS);
    assertThat(rules.judge(0, 0, 0)).containsExactly(Reason.TOO_FEW_CONTRIBUTORS);
  }

  @Test
  void whoGivesNothingDoesNotStopTheOthersFromBeingJudged() {
    assertThat(rules.judge(900, 20, 20, 20, 20, 0))
        .containsExactlyInAnyOrder(Reason.DOMINANT_CONTRIBUTOR, Reason.P_PERCENT_RULE);
    assertThat(rules.judge(900, 20, 20, 20, 20, -1)).isEmpty();
  }
}
