// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DisclosurePolicyTest {

  @Test
  void hidesCountsUnderElevenUnlessToldOtherwise() {
    assertThat(RandomTables.POLICY.k()).isEqualTo(11);
    assertThat(RandomTables.POLICY.minContributors()).isEqualTo(3);
    assertThat(
            DisclosurePolicy.builder("staff", 1, Profile.INTERNAL).k(5).build().k())
        .isEqualTo(5);
  }

  @Test
  void refusesThresholdsBelowTheFloor() {
    assertThatThrownBy(() -> DisclosurePolicy.builder("x", 1, Profile.PUBLISH).k(10))
        .hasMessageContaining("at least 11");
    assertThatThrownBy(() -> DisclosurePolicy.builder("x", 1, Profile.INTERNAL).k(4))
        .hasMessageContaining("at least 5");
    assertThatThrownBy(() -> DisclosurePolicy.builder("x", 1, Profile.INTERNAL).insiderK(2))
        .hasMessageContaining("at least 3");
    assertThatThrownBy(() -> DisclosurePolicy.builder("x", 1, Profile.BENCHMARK).minContributors(4))
        .hasMessageContaining("at least 5");
  }

  @Test
  void keepsThePercentageSecret() {
    DisclosurePolicy.Builder builder = DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK);
    assertThat(builder.build().usesPublicParameter()).isTrue();
    DisclosurePolicy policy = builder.pPercent(73).build();
    assertThat(policy.usesPublicParameter()).isFalse();
    assertThat(policy.toString()).doesNotContain("73");
    assertThatThrownBy(() -> builder.pPercent(173)).message().doesNotContain("173");
  }
}
