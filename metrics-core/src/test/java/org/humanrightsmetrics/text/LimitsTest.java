// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

  record Bound(
      String name, int usual, int ceiling, ToIntFunction<Limits> value, IntFunction<Limits> copy) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bound> bounds() {
    Limits strict = Limits.strict();
    return Stream.of(
        new Bound(
            "observationCharacters",
            1_000_000,
            8_000_000,
            Limits::observationCharacters,
            strict::withObservationCharacters),
        new Bound("nestingDepth", 32, 64, Limits::nestingDepth, strict::withNestingDepth),
        new Bound("nameLength", 128, 256, Limits::nameLength, strict::withNameLength),
        new Bound("stringLength", 8_192, 65_536, Limits::stringLength, strict::withStringLength),
        new Bound("numberLength", 40, 64, Limits::numberLength, strict::withNumberLength),
        new Bound("findingsKept", 1_000, 100_000, Limits::findingsKept, strict::withFindingsKept),
        new Bound("echoLength", 120, 500, Limits::echoLength, strict::withEchoLength));
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void goesUpToItsCeilingAndNotBeyond(Bound bound) {
    assertThat(bound.value().applyAsInt(Limits.strict())).isEqualTo(bound.usual());
    for (int value : new int[] {1, bound.ceiling() - 1, bound.ceiling()}) {
      assertThat(bound.value().applyAsInt(bound.copy().apply(value))).isEqualTo(value);
    }
    for (int value : new int[] {Integer.MIN_VALUE, -1, 0, bound.ceiling() + 1, Integer.MAX_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> bound.copy().apply(value))
          .withMessage(
              "%s must be between 1 and %d, but is %d", bound.name(), bound.ceiling(), value);
    }
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void copyChangesNothingElse(Bound bound) {
    Limits changed = bound.copy().apply(1);
    assertThat(bounds().filter(b -> b.value().applyAsInt(changed) != b.usual()).map(Bound::name))
        .containsExactly(bound.name());
  }

  @Test
  void everyBoundIsTestedHere() {
    assertThat(Stream.of(Limits.class.getRecordComponents()).map(c -> c.getName()))
        .as("a new bound needs a line in bounds(), with its usual value and its ceiling")
        .containsExactlyElementsOf(bounds().map(Bound::name).toList());
  }
}
