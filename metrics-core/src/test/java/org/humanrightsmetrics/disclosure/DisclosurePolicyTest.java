// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void givesBackWhatItWasTold() {
    DisclosurePolicy policy = DisclosurePolicy.builder("staff", 7, Profile.INTERNAL)
        .k(6)
        .insiderK(3)
        .minContributors(1)
        .maxSharePercent(99)
        .homogeneity(false)
        .minValues(5)
        .middleValues(5)
        .minAgeMonths(0)
        .maxHiddenPercent(1)
        .ageBandYears(1)
        .geoFinest(GeoLevel.LOCALITY)
        .geoMinPopulation(0)
        .ladder(List.of(Rung.MERGE))
        .build();
    assertThat(policy.id()).isEqualTo("staff");
    assertThat(policy.version()).isEqualTo(7);
    assertThat(policy.profile()).isEqualTo(Profile.INTERNAL);
    assertThat(policy.k()).isEqualTo(6);
    assertThat(policy.insiderK()).isEqualTo(3);
    assertThat(policy.minContributors()).isEqualTo(1);
    assertThat(policy.maxSharePercent()).hasValue(99);
    assertThat(policy.homogeneity()).isFalse();
    assertThat(policy.minValues()).isEqualTo(5);
    assertThat(policy.middleValues()).isEqualTo(5);
    assertThat(policy.minAgeMonths()).isZero();
    assertThat(policy.maxHiddenPercent()).isEqualTo(1);
    assertThat(policy.ageBandYears()).isEqualTo(1);
    assertThat(policy.geoFinest()).isEqualTo(GeoLevel.LOCALITY);
    assertThat(policy.geoMinPopulation()).isZero();
    assertThat(policy.ladder()).containsExactly(Rung.MERGE);
  }

  @Test
  void isCarefulUnlessToldOtherwise() {
    DisclosurePolicy pool =
        DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK).build();
    assertThat(pool.minContributors()).isEqualTo(5);
    assertThat(pool.maxSharePercent()).hasValue(25);
    assertThat(pool.minAgeMonths()).isEqualTo(3);
    assertThat(pool.pPercent()).isEqualTo(15);
    DisclosurePolicy policy = RandomTables.POLICY;
    assertThat(policy.insiderK()).isEqualTo(11);
    assertThat(policy.maxSharePercent()).isEmpty();
    assertThat(policy.minAgeMonths()).isZero();
    assertThat(policy.homogeneity()).isTrue();
    assertThat(policy.minValues()).isEqualTo(11);
    assertThat(policy.middleValues()).isEqualTo(3);
    assertThat(policy.maxHiddenPercent()).isEqualTo(100);
    assertThat(policy.ageBandYears()).isEqualTo(5);
    assertThat(policy.geoFinest()).isEqualTo(GeoLevel.ADMIN_1);
    assertThat(policy.geoMinPopulation()).isEqualTo(10_000);
    assertThat(policy.ladder()).containsExactly(Rung.values());
    assertThat(policy.usesPublicParameter()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, , true",
    "0, 18, true",
    "18, 23, true",
    "18, 22, false",
    "18, , true",
    "17, 23, false",
    "1, , false",
    "0, 17, false",
    "5, 10, false"
  })
  void showsChildrenOnlyAsOneGroup(int from, @Nullable Integer below, boolean allowed) {
    OptionalInt end = below == null ? OptionalInt.empty() : OptionalInt.of(below);
    assertThat(RandomTables.POLICY.allowsAgeBand(from, end)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTRY, , true",
    "ADMIN_1, , true",
    "ADMIN_2, , false",
    "ADMIN_1, 9999, false",
    "ADMIN_1, 10000, true",
    "ADMIN_2, 10000, true",
    "LOCALITY, 5000000, false"
  })
  void showsOnlyAreasOfManyInhabitants(
      GeoLevel level, @Nullable Long inhabitants, boolean allowed) {
    DisclosurePolicy policy = DisclosurePolicy.builder("test", 1, Profile.PUBLISH)
        .geoFinest(GeoLevel.ADMIN_2)
        .build();
    OptionalLong known = inhabitants == null ? OptionalLong.empty() : OptionalLong.of(inhabitants);
    assertThat(policy.allowsArea(level, known)).isEqualTo(allowed);
  }

  @Test
  void percentagesLieBetweenTheirEnds() {
    DisclosurePolicy.Builder builder = DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK);
    assertThat(builder.pPercent(1).build().pPercent()).isEqualTo(1);
    assertThat(builder.pPercent(99).build().pPercent()).isEqualTo(99);
    assertThat(builder.maxHiddenPercent(100).build().maxHiddenPercent()).isEqualTo(100);
    assertThatThrownBy(() -> builder.pPercent(0)).hasMessage("pPercent must lie between 1 and 99");
    assertThatThrownBy(() -> builder.maxSharePercent(100))
        .hasMessage("maxSharePercent must lie between 1 and 99");
    assertThatThrownBy(() -> builder.geoMinPopulation(-1)).hasMessageContaining("below zero");
    assertThatThrownBy(() -> builder.ageBandYears(4)).hasMessageContaining("at least 5");
    assertThatThrownBy(() -> builder.minAgeMonths(-1)).hasMessageContaining("at least 0");
  }

  @Test
  void profilesSayHowLowAThresholdMayGo() {
    assertThat(Profile.values()).extracting(Profile::lowestK).containsExactly(11, 11, 5);
    assertThat(Profile.values()).extracting(Profile::lowestContributors).containsExactly(3, 5, 1);
  }
}
