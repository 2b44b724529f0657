// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of companies' figures may leave the house, and why the rest may not. */
class BenchmarkContributionsTest {

  private static final LocalDate END = LocalDate.of(2025, 3, 31);
  private static final LocalDate RELEASE = LocalDate.of(2025, 7, 1);
  private static final BenchmarkSubject SUBJECT = new BenchmarkSubject(
      "recruitment-fees", 1, "/fees", "EUR per PERSON_UNIQUE", LocalDate.of(2025, 1, 1), END);
  private static final DisclosurePolicy POLICY =
      DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK).pPercent(10).build();

  private static BenchmarkContributions pool(long... numerators) {
    BenchmarkContributions pool = BenchmarkContributions.of(POLICY, SUBJECT, RELEASE);
    for (int i = 0; i < numerators.length; i++) {
      pool.add("group-" + i, numerators[i], 100);
    }
    return pool;
  }

  private static Set<Reason> reasons(BenchmarkContributions pool) {
    BenchmarkContributions.Outcome outcome = pool.publish(2, List.of());
    assertThat(outcome.statistics().isEmpty()).isEqualTo(!outcome.reasons().isEmpty());
    return outcome.reasons();
  }

  @Test
  void publishesCountAndWeightedMeanOfAnEvenPool() {
    PeerStatistics statistics = BenchmarkContributions.of(POLICY, SUBJECT, RELEASE)
        .add("a", 90, 100)
        .add("b", 110, 120)
        .add("c", 95, 110)
        .add("d", 100, 90)
        .add("e", 105, 130)
        .publish(4, List.of())
        .statistics()
        .orElseThrow();
    // The ratio of sums, 500 / 550; the mean of the ratios would be another number.
    assertThat(statistics.weightedMean()).isEqualTo(new BigDecimal("0.9091"));
    assertThat(statistics.groups()).isEqualTo(5);
    assertThat(statistics.quartiles()).isEmpty();
    assertThat(statistics.subject()).isEqualTo(SUBJECT);
  }

  @Test
  void refusesTheWorkedExamplesOfTheStandard() {
    assertThat(reasons(pool(800, 150, 30, 20)))
        .contains(Reason.P_PERCENT_RULE, Reason.DOMINANT_CONTRIBUTOR, Reason.TOO_FEW_CONTRIBUTORS);
    assertThat(reasons(pool(400, 300, 200, 100)))
        .containsExactlyInAnyOrder(Reason.DOMINANT_CONTRIBUTOR, Reason.TOO_FEW_CONTRIBUTORS);
    assertThat(reasons(pool(500, 400, 30, 20)))
        .containsExactlyInAnyOrder(Reason.DOMINANT_CONTRIBUTOR, Reason.TOO_FEW_CONTRIBUTORS);
  }

  @Test
  void judgesTheDenominatorsAsWell() {
    BenchmarkContributions pool = BenchmarkContributions.of(POLICY, SUBJECT, RELEASE);
    long[] denominators = {9_000, 100, 100, 100, 100, 100};
    for (int i = 0; i < denominators.length; i++) {
      pool.add("group-" + i, 100, denominators[i]);
    }
    assertThat(reasons(pool)).contains(Reason.DOMINANT_CONTRIBUTOR);
  }

  @Test
  void countsLegalGroupsAndNotFiles() {
    BenchmarkContributions pool = BenchmarkContributions.of(POLICY, SUBJECT, RELEASE);
    for (int i = 0; i < 8; i++) {
      pool.add("group-" + i % 4, 100, 100);
    }
    assertThat(reasons(pool)).containsExactly(Reason.TOO_FEW_CONTRIBUTORS);
    assertThat(pool.members()).hasSize(4);
    assertThat(pool).hasToString("4 groups");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-29, true", "2025-06-30, false", "2025-07-01, false"})
  void waitsThreeMonths(LocalDate release, boolean tooRecent) {
    BenchmarkContributions pool = BenchmarkContributions.of(POLICY, SUBJECT, release);
    for (int i = 0; i < 5; i++) {
      pool.add("group-" + i, 100, 100);
    }
    assertThat(reasons(pool).contains(Reason.TOO_RECENT)).isEqualTo(tooRecent);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, false",
    "1, 0, true",
    "0, 1, true",
    "1, 1, true",
    "2, 0, true",
    "2, 1, false",
    "3, 0, false",
    "0, 3, false"
  })
  void refusesToDifferByOneOrTwoMembers(int left, int joined, boolean refused) {
    BenchmarkContributions pool = pool(100, 100, 100, 100, 100, 100, 100, 100);
    Set<String> earlier = new TreeSet<>(pool.members());
    for (int i = 0; i < joined; i++) {
      earlier.remove("group-" + i);
    }
    for (int i = 0; i < left; i++) {
      earlier.add("gone-" + i);
    }
    Set<Reason> reasons =
        pool.publish(2, List.of(Set.of("x", "y", "z"), earlier)).reasons();
    assertThat(reasons.contains(Reason.DIFFERENCING)).isEqualTo(refused);
  }

  @Test
  void averagesQuartilesOverTheMiddleFromTwelveGroupsUp() {
    long[] twelve = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120};
    assertThat(pool(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110)
            .publish(3, List.of())
            .statistics()
            .orElseThrow()
            .quartiles())
        .isEmpty();
    // Places 2.75, 5.5 and 8.25 of 0 to 11: the values at 1 to 4, 4 to 7 and 7 to 10.
    assertThat(pool(twelve).publish(3, List.of()).statistics().orElseThrow().quartiles())
        .contains(new PeerStatistics.Quartiles(
            new BigDecimal("0.350"), new BigDecimal("0.650"), new BigDecimal("0.950")));
  }

  @Test
  void noQuartileIsAnybodysOwnFigure() {
    for (int size = 12; size < 60; size++) {
      long[] figures = new long[size];
      for (int i = 0; i < size; i++) {
        // Growing steps: no average of neighbours is one of them.
        figures[i] = 1_000_000L + (long) i * i * 7_919;
      }
      PeerStatistics.Quartiles quartiles = pool(figures)
          .publish(6, List.of())
          .statistics()
          .orElseThrow()
          .quartiles()
          .orElseThrow();
      for (long figure : figures) {
        BigDecimal own = BigDecimal.valueOf(figure, 2);
        assertThat(own).isNotEqualByComparingTo(quartiles.lower());
        assertThat(own).isNotEqualByComparingTo(quartiles.median());
        assertThat(own).isNotEqualByComparingTo(quartiles.upper());
      }
    }
  }

  @Test
  void staysExactForTheLargestFigures() {
    long most = Long.MAX_VALUE / 100;
    assertThat(pool(most, most, most, most, most)
            .publish(0, List.of())
            .statistics()
            .orElseThrow()
            .weightedMean())
        .isEqualTo(new BigDecimal(most)
            .divide(BigDecimal.valueOf(100), 0, java.math.RoundingMode.HALF_EVEN));
  }

  @Test
  void refusesMisuse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenchmarkContributions.of(
            DisclosurePolicy.builder("ngo", 1, Profile.PUBLISH).build(), SUBJECT, RELEASE));
    assertThatIllegalArgumentException().isThrownBy(() -> pool().add("a", 1, 0));
  }

  @Test
  void theLowestQuartileLeavesOutTheVeryLowest() {
    DisclosurePolicy wide = DisclosurePolicy.builder("pool", 1, Profile.BENCHMARK)
        .pPercent(10)
        .middleValues(5)
        .build();
    for (int size = 12; size <= 16; size++) {
      BenchmarkContributions pool = BenchmarkContributions.of(wide, SUBJECT, RELEASE);
      for (int i = 0; i < size; i++) {
        pool.add("group-" + i, 100 + i, 100);
      }
      // Two values to either side of place 3 begin at the second lowest; of place 2 at the lowest.
      assertThat(
              pool.publish(2, List.of()).statistics().orElseThrow().quartiles().isPresent())
          .as("%d groups", size)
          .isEqualTo(size >= 13);
    }
  }
}
