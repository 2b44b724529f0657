// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for any observations; {@code -Dcomparison.pairs=100000} tries more of them. */
class ComparisonPropertiesTest {

  private static final int PAIRS = Integer.getInteger("comparison.pairs", 2_000);
  private static final int GROUPED = Integer.getInteger("comparison.grouped", 300);

  @ParameterizedTest
  @EnumSource(Axis.class)
  void theOrderOfTwoObservationsChangesNothingButTheSides(Axis axis) {
    RandomObservations observations = new RandomObservations(1);
    for (int i = 0; i < PAIRS; i++) {
      Observation one = observations.next();
      Observation other = observations.next();
      Verdict there = Comparability.along(axis, one, other);
      Verdict back = Comparability.along(axis, other, one);
      assertThat(back.kind()).isEqualTo(there.kind());
      assertThat(back.reasons())
          .containsExactlyInAnyOrderElementsOf(
              there.reasons().stream().map(Reason::turned).toList());
      assertThat(back.elsewhere())
          .containsExactlyInAnyOrderElementsOf(
              there.elsewhere().stream().map(Reason::turned).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void anObservationIsComparableWithItselfAndToldToBeTheSame(Axis axis) {
    for (Observation one : new RandomObservations(2).take(PAIRS)) {
      Verdict verdict = Comparability.along(axis, one, one);
      assertThat(verdict.allows()).as(verdict.toString()).isTrue();
      assertThat(verdict.reasons()).extracting(Reason::code).contains("comparison/same-place");
      assertThat(Comparability.along(Set.of(), one, one).reasons())
          .extracting(Reason::code)
          .isSubsetOf("comparison/no-value", "comparison/of-nothing");
    }
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void equalKeysAreExactlyWhatMayBeReadTogether(Axis axis) {
    RandomObservations observations = new RandomObservations(3);
    for (int i = 0; i < PAIRS; i++) {
      Observation one = observations.next();
      Observation other = observations.next();
      boolean sameKey = key(one, axis).equals(key(other, axis));
      assertThat(Comparability.along(axis, one, other).allows()).isEqualTo(sameKey);
    }
  }

  private static String key(Observation observation, Axis axis) {
    return CountingContract.of(observation).key(EnumSet.of(axis));
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void groupsHoldEveryObservationOnceAndOnlyWhatMayBeReadTogether(Axis axis) {
    List<Observation> all = new RandomObservations(4).take(GROUPED);
    List<ComparisonGroup> groups = ComparisonGroups.of(all, axis).groups();
    assertThat(groups.stream().flatMap(group -> group.observations().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    for (ComparisonGroup group : groups) {
      Set<String> told = group.caveats().stream().map(Caveat::code).collect(Collectors.toSet());
      List<Observation> members = group.observations();
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          Verdict verdict = Comparability.along(axis, members.get(i), members.get(j));
          assertThat(verdict.allows()).as(verdict.toString()).isTrue();
          assertThat(told)
              .as("what a pair is told, the group is told")
              .containsAll(verdict.reasons().stream().map(Reason::code).toList());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void acrossGroupsNothingMayBeReadTogetherAsItStands(Axis axis) {
    List<Observation> all = new RandomObservations(5).take(GROUPED);
    ComparisonGroups parted = ComparisonGroups.of(all, axis);
    List<ComparisonGroup> groups = parted.groups();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        List<Reason> between = parted.between(i, j);
        assertThat(between).isNotEmpty().noneMatch(reason -> reason.demand() == Demand.CARE);
        for (Observation one : groups.get(i).observations()) {
          for (Observation other : groups.get(j).observations()) {
            assertThat(Comparability.along(axis, one, other).reasons())
                .as("the reasons are the same for any two members")
                .containsAll(between);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void shufflingChangesNothing(Axis axis) {
    List<Observation> all = new RandomObservations(6).take(GROUPED);
    List<ComparisonGroup> first = ComparisonGroups.of(all, axis).groups();
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      List<Observation> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, random);
      assertThat(ComparisonGroups.of(shuffled, axis).groups()).isEqualTo(first);
    }
  }

  @Test
  void moreAxesMakeLargerGroups() {
    List<Observation> all = new RandomObservations(8).take(GROUPED);
    int none = ComparisonGroups.of(all, Set.of(), "").groups().size();
    int time = ComparisonGroups.of(all, Axis.TIME).groups().size();
    int both =
        ComparisonGroups.of(all, EnumSet.of(Axis.TIME, Axis.AREA), "").groups().size();
    assertThat(none).isGreaterThan(time);
    assertThat(time).isGreaterThan(both);
    assertThat(ComparisonGroups.of(List.of(), Axis.TIME).groups()).isEmpty();
  }
}
