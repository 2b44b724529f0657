// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.humanrightsmetrics.benchmarks.sample.SyntheticObservations;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nobody is timed on refusing what is valid, or on passing over what is not. */
class ContenderTest {

  private static final int COUNT = 2_000;
  private static final SyntheticObservations OBSERVATIONS = SyntheticObservations.seeded(2026);

  @TestFactory
  Stream<DynamicTest> acceptsWhatIsValid() {
    byte[] lines = OBSERVATIONS.validOnly().lines(COUNT);
    return Contender.all().stream()
        .map(contender -> DynamicTest.dynamicTest(
            contender.name(),
            () -> assertThat(contender.read(lines)).isEqualTo(new Contender.Outcome(COUNT, 0))));
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatItIsMeantToSee() {
    byte[] lines = OBSERVATIONS.lines(COUNT);
    return Contender.all().stream()
        .map(contender -> DynamicTest.dynamicTest(
            contender.name(),
            () -> assertThat(contender.read(lines).refused()).isEqualTo(expected(contender))));
  }

  /** Slips come in turn, eight kinds: five of structure, and three that only rules and code lists see. */
  private static long expected(Contender contender) {
    int invalid = COUNT / 20;
    if (contender instanceof TokenScan) {
      return 0;
    }
    return contender instanceof HumanRightsMetrics ? invalid : (invalid * 5 + 4) / 8;
  }
}
